/** What one can do within a month: talk, buy, lend a name, switch, trade credit. Each is total. */
import { prices } from '@/lib/labs/a-month-of-minutes/published';
import {
  type Action,
  blockPrice,
  cardYuan,
  changeYuan,
  invented,
  type Line,
  lotWon,
  type Operator,
  type Purse,
  rivalFee,
  type State,
  wonPerYuan,
} from '@/lib/labs/a-month-of-minutes/state';
import { drawChance, drawInt } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

/** Minutes that a month's base fee gives. */
export const quota = prices.quota.value;
const block = prices.block.value;
const lot = invented.creditLot;

/** The state with one more line in its log. */
export function say(state: State, entry: LogEntry): State {
  return { ...state, log: [...state.log, entry] };
}

/** An action that isn't possible here: nothing changes but the log. `key` says why. */
export function cannot(state: State, key: string): State {
  return say(state, { key, seenBy: 'citizen' });
}

/** A purse with a price added (1) or taken out (-1). */
export function put(purse: Purse, price: Purse, sign: 1 | -1): Purse {
  return { won: purse.won + sign * price.won, yuan: purse.yuan + sign * price.yuan };
}

/** Why a price can't be paid, or null. */
function short(wallet: Purse, price: Purse): string | null {
  if (wallet.yuan < price.yuan) return 'no-yuan';
  return wallet.won < price.won ? 'no-won' : null;
}

/** Moves money from the wallet into an operator's books. Check `short` first. */
function pay(state: State, operator: Operator, price: Purse): State {
  return {
    ...state,
    wallet: put(state.wallet, price, -1),
    books: { ...state.books, [operator]: put(state.books[operator], price, 1) },
  };
}

function withLine(state: State, index: number, change: Partial<Line>): State {
  const lines = state.lines.map((line, i) => (i === index ? { ...line, ...change } : line));
  return { ...state, lines };
}

function way(state: State, name: string): State {
  return state.ways.includes(name) ? state : { ...state, ways: [...state.ways, name] };
}

const feeOf = (operator: Operator): Purse => ({
  won: operator === 'koryolink' ? prices.baseFee.value : rivalFee,
  yuan: 0,
});

/** What one wants to say this month: near twice the quota, which is what the one published account amounts to. */
export function newNeed(state: State): State {
  const half = drawInt(state.rng, 36, 44);
  const fixed = state.knobs.wanted;
  const wanted = Math.floor((fixed > 0 ? fixed : half.value * 10) / 10) * 10;
  const alone = state.scenario === 'two-hundred-minutes';
  const kangsong = alone ? 0 : Math.floor((wanted * invented.rivalTalkShare) / 10) * 10;
  return { ...state, rng: half.rng, wanted, need: { koryolink: wanted - kangsong, kangsong } };
}

/** Takes the base fee of a line and gives its quota; without the fee the line stays silent this month. */
export function charge(state: State, index: number): State {
  const line = state.lines[index];
  if (!line) return state;
  const price = feeOf(line.operator);
  if (short(state.wallet, price)) {
    return say(state, { key: 'log-cut', values: { line: index + 1 }, seenBy: 'both' });
  }
  const paid = withLine(pay(state, line.operator, price), index, { quota });
  return { ...paid, issued: paid.issued + quota };
}

/** A call, as long as wish, need and minutes allow. One from the other network may not be answered. */
export function talk(state: State, action: Extract<Action, { type: 'talk' }>): State {
  const line = state.lines[action.line];
  if (!line) return cannot(state, 'no-line');
  if (state.need[action.to] === 0) return cannot(state, 'no-need');
  const minutes = Math.min(action.minutes, state.need[action.to], line.quota + line.credit);
  if (minutes === 0) return cannot(state, 'no-minutes');
  const cross = line.operator !== action.to;
  let next = state;
  if (cross) {
    const answered = drawChance(state.rng, invented.answerChance);
    next = { ...next, rng: answered.rng };
    if (!answered.value) {
      return say(
        { ...next, unanswered: next.unanswered + 1 },
        { key: 'log-no-answer', values: { to: action.to }, seenBy: 'both' },
      );
    }
  }
  const fromQuota = Math.min(minutes, line.quota);
  const charged = cross ? minutes * prices.crossFactor.value : 0;
  next = withLine(next, action.line, {
    quota: line.quota - fromQuota,
    credit: line.credit - (minutes - fromQuota),
    spoken: line.spoken + minutes,
  });
  next = {
    ...next,
    need: { ...next.need, [action.to]: next.need[action.to] - minutes },
    spoken: next.spoken + minutes,
    charged: next.charged + charged,
  };
  return say(next, {
    key: cross ? 'log-cross' : 'log-talk',
    values: { minutes, to: action.to, charged, line: action.line + 1 },
    seenBy: 'both',
  });
}

/** Buys a block of minutes for a line, in the money that its operator asks for. */
export function topUp(state: State, index: number): State {
  const line = state.lines[index];
  if (!line) return cannot(state, 'no-line');
  const price = blockPrice(state, line.operator);
  const why = short(state.wallet, price);
  if (why) return cannot(state, why);
  const paid = withLine(pay(state, line.operator, price), index, { credit: line.credit + block });
  return say(way({ ...paid, issued: paid.issued + block, blocks: paid.blocks + 1 }, 'top-up'), {
    key: `log-top-up-${line.operator}`,
    values: { minutes: block, won: price.won, yuan: price.yuan },
    seenBy: 'both',
  });
}

/** Takes a line in the name of somebody who lends it. */
export function secondLine(state: State): State {
  if (state.lines.length > 1) return cannot(state, 'have-two');
  const price = { won: prices.baseFee.value, yuan: invented.favourYuan };
  const why = short(state.wallet, price);
  if (why) return cannot(state, why);
  const thanked: State = {
    ...state,
    wallet: { ...state.wallet, yuan: state.wallet.yuan - invented.favourYuan },
    others: { ...state.others, yuan: state.others.yuan + invented.favourYuan },
    lines: [
      ...state.lines,
      { name: 'other', operator: 'koryolink', quota: 0, credit: 0, spoken: 0 },
    ],
  };
  return say(way(charge(thanked, 1), 'second-line'), {
    key: 'log-second-line',
    values: { yuan: invented.favourYuan },
    seenBy: 'citizen',
  });
}

/** Moves a line to the state's rival. What was left on it lapses. */
export function switchLine(state: State, index: number): State {
  const line = state.lines[index];
  if (!line) return cannot(state, 'no-line');
  if (line.operator === 'kangsong') return cannot(state, 'have-that');
  const price = { won: rivalFee, yuan: cardYuan };
  const why = short(state.wallet, price);
  if (why) return cannot(state, why);
  const lapsed = line.quota + line.credit;
  const card = pay(state, 'kangsong', { won: 0, yuan: cardYuan });
  const moved = withLine(card, index, { operator: 'kangsong', quota: 0, credit: 0 });
  return say(way(charge({ ...moved, lapsed: moved.lapsed + lapsed }, index), 'switch'), {
    key: 'log-switch',
    values: { yuan: cardYuan, lapsed },
    seenBy: 'both',
  });
}

/** Credit as money: `out` pays with it, `in` is paid with it. */
export function trade(state: State, index: number, direction: 'out' | 'in'): State {
  const line = state.lines[index];
  if (!line) return cannot(state, 'no-line');
  const won = lotWon(state);
  const sign = direction === 'out' ? 1 : -1;
  if (direction === 'out' && line.credit < lot) return cannot(state, 'no-credit');
  if (direction === 'out' && state.others.won < won) return cannot(state, 'no-takers');
  if (direction === 'in' && state.others.minutes < lot) return cannot(state, 'no-takers');
  if (direction === 'in' && state.wallet.won < won) return cannot(state, 'no-won');
  const moved = withLine(state, index, { credit: line.credit - sign * lot });
  return say(
    way(
      {
        ...moved,
        wallet: { ...moved.wallet, won: moved.wallet.won + sign * won },
        others: {
          ...moved.others,
          won: moved.others.won - sign * won,
          minutes: moved.others.minutes + sign * lot,
        },
        moves: [...moved.moves, { month: state.month, name: line.name, direction, minutes: lot }],
      },
      direction === 'out' ? 'pass' : 'buy',
    ),
    { key: `log-credit-${direction}`, values: { minutes: lot, won }, seenBy: 'both' },
  );
}

/** Sells a lot of yuan to a money changer at the market rate. */
export function change(state: State): State {
  const won = changeYuan * wonPerYuan(state);
  if (state.wallet.yuan < changeYuan) return cannot(state, 'no-yuan');
  if (state.others.won < won) return cannot(state, 'no-takers');
  return say(
    {
      ...state,
      wallet: put(state.wallet, { won: -won, yuan: changeYuan }, -1),
      others: {
        ...state.others,
        won: state.others.won - won,
        yuan: state.others.yuan + changeYuan,
      },
    },
    {
      key: 'log-change',
      values: {
        yuan: changeYuan,
        won,
        official: Math.round((won * state.knobs.official) / state.knobs.market),
      },
      seenBy: 'citizen',
    },
  );
}
