import { beforeEach, describe, expect, it } from 'vitest';
import { createAnswerQueue, type Draft, type QueueEvent, type QueueStorage } from './answer-queue';

class FakeStorage implements QueueStorage {
  readonly kept = new Map<string, string>();
  full = false;
  get length() {
    return this.kept.size;
  }
  key(index: number) {
    return [...this.kept.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(key, value);
  }
  removeItem(key: string) {
    this.kept.delete(key);
  }
}

type Answer = Response | Error | (() => Response);
const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { status, headers });
const recorded = (learner = 'L1') => json({ attempt: 'a', learner });

/** One device: a storage, a clock that stands until it is moved, and a server that says what it is told to. */
class World {
  storage: FakeStorage | null = new FakeStorage();
  now = 1_000_000;
  readonly sent: { url: string; fields: Record<string, string>; init: RequestInit }[] = [];
  answers: Answer[] = [];
  otherwise: () => Answer = () => recorded();
  private timers: { id: number; at: number; run: () => void }[] = [];
  private count = 0;

  open() {
    const queue = createAnswerQueue({
      storage: this.storage,
      fetch: async (url, init) => {
        this.sent.push({
          url,
          fields: Object.fromEntries(new URLSearchParams(String(init.body))),
          init,
        });
        const answer = this.answers.shift() ?? this.otherwise();
        if (answer instanceof Error) throw answer;
        return typeof answer === 'function' ? answer() : answer;
      },
      now: () => this.now,
      setTimer: (run, ms) => {
        this.count += 1;
        this.timers.push({ id: this.count, at: this.now + ms, run });
        return this.count;
      },
      clearTimer: (id) => {
        this.timers = this.timers.filter((timer) => timer.id !== id);
      },
      randomBytes: (length) => {
        this.count += 1;
        return Uint8Array.from({ length }, (_, index) => (this.count * 31 + index * 7) % 256);
      },
    });
    const events: QueueEvent[] = [];
    queue.subscribe((event) => event.type !== 'change' && events.push(event));
    return Object.assign(queue, { events });
  }

  /** Lets everything that waits for nothing but promises happen. */
  async settle() {
    for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
  }

  async pass(ms: number) {
    const until = this.now + ms;
    for (;;) {
      const next = this.timers.filter((each) => each.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.now = next.at;
      this.timers = this.timers.filter((each) => each !== next);
      next.run();
      await this.settle();
    }
    this.now = until;
  }

  bodies(name: string) {
    return this.sent.map((each) => each.fields[name]);
  }
}

const check = (name: string): Draft => ({
  kind: 'check',
  key: `check:${name}`,
  url: '/api/v1/answers',
  body: `item=${name}&r.choice=k1`,
});
const save = (item: string, value: string): Draft => ({
  kind: 'sitting',
  key: `sitting:s1/${item}`,
  url: '/api/v1/sittings/s1/answers',
  body: `r.${item}.choice=${value}`,
  ageField: `age.${item}`,
});

let world: World;
beforeEach(() => {
  world = new World();
});

describe('sending', () => {
  it('sends at once, tells who listens, and keeps nothing', async () => {
    const queue = world.open();
    queue.setOwner('L1');
    const entry = queue.put(check('a'));
    expect(queue.snapshot().pending).toEqual([entry]);
    await world.settle();
    expect(world.sent).toHaveLength(1);
    expect(world.sent[0]?.fields).toEqual({
      item: 'a',
      'r.choice': 'k1',
      attempt: entry.id,
      owner: 'L1',
    });
    expect(world.sent[0]?.init.headers).toMatchObject({ Accept: 'application/json' });
    expect(entry.id).toMatch(/^[\w-]{22}$/);
    expect(queue.events).toMatchObject([{ type: 'sent', entry: { id: entry.id } }]);
    expect(queue.snapshot()).toEqual({ pending: [], trouble: null, durable: true });
    expect(world.storage?.length).toBe(0);
  });

  it('never makes a second id for a check that is on its way', async () => {
    const queue = world.open();
    queue.setOwner('L1');
    world.answers = [new TypeError('no line')];
    const first = queue.put(check('a'));
    expect(queue.put(check('a')).id).toBe(first.id);
    await world.settle();
    expect(queue.put(check('a')).id).toBe(first.id);
    await world.settle();
    expect(new Set(world.bodies('attempt'))).toEqual(new Set([first.id]));
    expect(queue.put(check('a')).id).not.toBe(first.id);
  });

  it('keeps the order, and only the newest answer to an item of a sitting', async () => {
    world.otherwise = () => new TypeError('no line');
    const queue = world.open();
    queue.setOwner('L1');
    queue.put(save('a', 'k1'));
    queue.put(save('b', 'k1'));
    queue.put(save('a', 'k2'));
    await world.settle();
    world.sent.length = 0;
    world.otherwise = () => json({ saved: [], learner: 'L1' });
    queue.wake();
    await world.settle();
    expect(world.sent.map((each) => each.fields['r.a.choice'] ?? 'b')).toEqual(['b', 'k2']);
  });

  it('works out the age of an answer when it is sent', async () => {
    world.answers = [new TypeError('no line')];
    const queue = world.open();
    queue.setOwner('L1');
    queue.put({ ...save('a', 'k1'), chosenAt: world.now - 500 });
    await world.settle();
    await world.pass(2_000);
    expect(world.bodies('age.a')).toEqual(['500', '2500']);
    expect(world.bodies('attempt')).toEqual([undefined, undefined]);
  });
});

describe('when it does not get through', () => {
  it('waits longer each time, up to five minutes, and tries at once when woken', async () => {
    world.otherwise = () => new TypeError('no line');
    const queue = world.open();
    queue.setOwner('L1');
    queue.put(check('a'));
    await world.settle();
    expect(queue.snapshot().trouble).toBe('line');
    const gaps: number[] = [];
    for (let tries = 1; tries < 10; tries += 1) {
      const began = world.now;
      const before = world.sent.length;
      while (world.sent.length === before) await world.pass(1_000);
      gaps.push((world.now - began) / 1000);
    }
    expect(gaps).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300]);
    world.otherwise = () => recorded();
    queue.wake();
    await world.settle();
    expect(queue.events).toMatchObject([{ type: 'sent' }]);
  });

  it.each([
    ['too many requests', () => json({ error: 'slow-down' }, 429)],
    ['a server that is down', () => new Response('Bad gateway', { status: 502 })],
    ['a hotspot that answers 200', () => new Response('<html>Sign in</html>')],
    ['a hotspot that answers 403', () => new Response('<html>Sign in</html>', { status: 403 })],
    ['JSON of somebody else', () => json({ ok: true })],
  ])('keeps the answer at %s', async (_name, answer) => {
    world.answers = [answer()];
    const queue = world.open();
    queue.setOwner('L1');
    queue.put(check('a'));
    await world.settle();
    expect(queue.snapshot().pending).toHaveLength(1);
    await world.pass(2_000);
    expect(queue.events).toMatchObject([{ type: 'sent' }]);
  });

  it('waits as long as a server asks it to, even when woken', async () => {
    world.answers = [json({ error: 'slow-down' }, 429, { 'Retry-After': '60' })];
    const queue = world.open();
    queue.setOwner('L1');
    queue.put(check('a'));
    await world.settle();
    queue.wake();
    await world.pass(59_000);
    expect(world.sent).toHaveLength(1);
    await world.pass(1_000);
    expect(world.sent).toHaveLength(2);
  });

  it('gives up what the server will never take, says why, and goes on', async () => {
    world.answers = [json({ error: 'unknown-item', message: 'Never shown.' }, 404)];
    const queue = world.open();
    queue.setOwner('L1');
    queue.put(check('a'));
    queue.put(check('b'));
    await world.settle();
    expect(queue.events).toMatchObject([
      { type: 'refused', status: 404, message: 'Never shown.', entry: { key: 'check:a' } },
      { type: 'sent', entry: { key: 'check:b' } },
    ]);
    expect(world.storage?.length).toBe(0);
  });

  it('is there again after the browser was closed, under the same id', async () => {
    world.otherwise = () => new TypeError('no line');
    const before = world.open();
    before.setOwner('L1');
    const { id } = before.put(check('a'));
    await world.settle();
    world.otherwise = () => recorded();
    world.now += 60_000;
    const after = world.open();
    expect(after.snapshot().pending).toEqual([]);
    after.setOwner('L1');
    expect(after.claim('check:a')?.id).toBe(id);
    await world.settle();
    expect(after.events).toMatchObject([{ type: 'sent', entry: { id } }]);
  });

  it.each([
    ['full', () => Object.assign(new FakeStorage(), { full: true })],
    ['blocked', () => null],
  ])('works in memory where storage is %s, and says so', async (_name, storage) => {
    world.storage = storage();
    world.answers = [new TypeError('no line')];
    const queue = world.open();
    queue.setOwner('L1');
    queue.put(check('a'));
    await world.settle();
    expect(queue.snapshot()).toMatchObject({ trouble: 'line', durable: false });
    expect(queue.snapshot().pending).toHaveLength(1);
    await world.pass(2_000);
    expect(queue.events).toMatchObject([{ type: 'sent' }]);
  });

  it('passes over what it can not read, and never sends elsewhere', async () => {
    const evil = { ...check('a'), id: 'x', owner: 'L1', chosenAt: 1, ageField: null, order: 1 };
    world.storage?.setItem('walls-eyes.answer.1', '{');
    world.storage?.setItem('walls-eyes.answer.2', '{"id":3}');
    world.storage?.setItem(
      'walls-eyes.answer.3',
      JSON.stringify({ ...evil, unsettled: null, url: 'https://elsewhere.example/' }),
    );
    const queue = world.open();
    queue.setOwner('L1');
    await world.settle();
    expect(world.sent).toEqual([]);
  });
});

describe('whose answer it is', () => {
  it('neither sends nor shows the answers of others, and keeps them', async () => {
    world.otherwise = () => new TypeError('no line');
    const first = world.open();
    first.setOwner('L1');
    first.put(check('a'));
    await world.settle();
    world.sent.length = 0;
    world.otherwise = () => recorded('L2');
    const second = world.open();
    second.setOwner('L2', { kind: 'account' });
    await world.settle();
    expect(second.snapshot().pending).toEqual([]);
    expect(second.claim('check:a')).toBeNull();
    expect(world.sent).toEqual([]);
    expect(second.pendingFor('L1')).toHaveLength(1);
    expect(second.pendingFor('L2')).toEqual([]);
  });

  it('keeps one guest for all first answers until the server says who that is', async () => {
    world.answers = [new TypeError('reply lost')];
    world.otherwise = () => recorded('g1');
    const one = world.open();
    one.setOwner(null);
    one.put(check('a'));
    await world.settle();
    const two = world.open();
    two.setOwner(null);
    await world.settle();
    const guests = world.bodies('guest');
    expect(guests).toHaveLength(2);
    expect(new Set(guests).size).toBe(1);
    expect(guests[0]).toMatch(/^[\w-]{43}$/);
    two.put(check('b'));
    await world.settle();
    expect(world.sent.at(-1)?.fields).toMatchObject({ owner: 'g1' });
    expect(world.sent.at(-1)?.fields).not.toHaveProperty('guest');
    expect(world.storage?.getItem('walls-eyes.guest')).toBeNull();
  });

  it('gives what was answered before the page knew who is here to whom it turns out to be', async () => {
    world.otherwise = () => new TypeError('no line');
    const queue = world.open();
    queue.put(check('a'));
    await world.settle();
    expect(queue.snapshot().pending).toHaveLength(1);
    queue.setOwner('L1', { kind: 'account' });
    expect(queue.pendingFor('L1')).toHaveLength(1);
    expect(queue.pendingFor(null)).toEqual([]);
  });

  it('gives nobody’s answers to a guest, not to an account that was never this guest', async () => {
    world.otherwise = () => new TypeError('no line');
    const nobody = world.open();
    nobody.setOwner(null);
    nobody.put(check('a'));
    await world.settle();
    const stranger = world.open();
    stranger.setOwner('L9', { kind: 'account' });
    expect(stranger.snapshot().pending).toEqual([]);
    expect(stranger.pendingFor(null)).toHaveLength(1);
    const guest = world.open();
    guest.setOwner('g1', { kind: 'guest' });
    expect(guest.snapshot().pending).toHaveLength(1);
    const account = world.open();
    account.setOwner('L1', { kind: 'account', formerly: 'g1' });
    expect(account.pendingFor('L1')).toHaveLength(1);
  });

  it('does not let a first reply sweep up the answers of an earlier nobody', async () => {
    world.otherwise = () => new TypeError('no line');
    const nobody = world.open();
    nobody.setOwner(null);
    nobody.put(check('a'));
    await world.settle();
    world.sent.length = 0;
    world.otherwise = () => recorded('L9');
    const later = world.open();
    later.put(check('b'));
    await world.settle();
    expect(world.bodies('item')).toEqual(['b']);
    expect(later.pendingFor(null)).toHaveLength(1);
  });

  it('holds an answer back when another is signed in, without stopping the others', async () => {
    world.answers = [json({ error: 'other-owner', message: 'Waits.' }, 409)];
    const queue = world.open();
    queue.setOwner('L1');
    queue.put(check('a'));
    queue.put(check('b'));
    await world.settle();
    expect(queue.events).toMatchObject([
      { type: 'other-owner', message: 'Waits.', entry: { key: 'check:a' } },
      { type: 'sent', entry: { key: 'check:b' } },
    ]);
    queue.setOwner('L1');
    await world.settle();
    expect(world.sent).toHaveLength(2);
    queue.setOwner('L2', { kind: 'account' });
    expect(queue.snapshot().pending).toEqual([]);
    queue.setOwner('L1');
    await world.settle();
    expect(queue.pendingFor('L1')).toEqual([]);
  });

  it('forgets an erased learner’s answers', async () => {
    world.otherwise = () => new TypeError('no line');
    const queue = world.open();
    queue.setOwner('L1');
    queue.put(check('a'));
    await world.settle();
    queue.forget('L1');
    expect(world.storage?.length).toBe(0);
  });
});

describe('several tabs', () => {
  it('lets one send at a time, and the next when its lease is over', async () => {
    let letGo: (response: Response) => void = () => undefined;
    const slow = createSlowWorld(world, (resolve) => {
      letGo = resolve;
    });
    const one = slow.open();
    const two = slow.open();
    one.setOwner('L1');
    two.setOwner('L1');
    one.put(check('a'));
    two.put(check('b'));
    await world.settle();
    expect(slow.begun()).toBe(1);
    letGo(recorded());
    await world.settle();
    two.refresh();
    await world.settle();
    expect(slow.begun()).toBe(2);
  });

  it('lays down who sends, and as which guest, before the answer that other tabs react to', () => {
    const laidDown: string[] = [];
    const storage = world.storage as FakeStorage;
    const keep = storage.setItem.bind(storage);
    storage.setItem = (key, value) => {
      laidDown.push(key);
      keep(key, value);
    };
    const queue = world.open();
    queue.setOwner(null);
    const { id } = queue.put(check('a'));
    const before = laidDown.slice(0, laidDown.indexOf(`walls-eyes.answer.${id}`));
    expect(before).toEqual(['walls-eyes.sender', 'walls-eyes.guest']);
  });

  it('takes over from a tab that was closed while it sent', async () => {
    world.storage?.setItem('walls-eyes.sender', `gone ${world.now + 30_000}`);
    const queue = world.open();
    queue.setOwner('L1');
    queue.put(check('a'));
    await world.settle();
    expect(world.sent).toEqual([]);
    await world.pass(30_000);
    expect(queue.events).toMatchObject([{ type: 'sent' }]);
  });

  it('leaves the sending to others when it goes away', async () => {
    const slow = createSlowWorld(world, () => undefined);
    const one = slow.open();
    one.setOwner('L1');
    one.put(check('a'));
    await world.settle();
    one.release();
    const two = world.open();
    two.setOwner('L1');
    await world.settle();
    expect(two.events).toMatchObject([{ type: 'sent' }]);
  });

  it('hears what became of its answer although another tab has sent it', async () => {
    const one = world.open();
    const two = world.open();
    one.setOwner('L1');
    world.answers = [new TypeError('no line')];
    const entry = one.put(check('a'));
    await world.settle();
    two.setOwner('L1');
    await world.settle();
    expect(world.sent).toHaveLength(2);
    one.refresh();
    await world.settle();
    expect(one.events).toMatchObject([{ type: 'sent', entry: { id: entry.id } }]);
    expect(new Set(world.bodies('attempt'))).toEqual(new Set([entry.id]));
    expect(world.storage?.length).toBe(0);
  });
});

/** The same device, where each request hangs until it is let go. */
function createSlowWorld(base: World, hold: (resolve: (response: Response) => void) => void) {
  let begun = 0;
  return {
    begun: () => begun,
    open: () =>
      createAnswerQueue({
        storage: base.storage,
        fetch: () => {
          begun += 1;
          return new Promise<Response>((resolve) => hold(resolve));
        },
        now: () => base.now,
        setTimer: () => 0,
        clearTimer: () => undefined,
        randomBytes: (length) => Uint8Array.from({ length }, () => Math.floor(Math.random() * 256)),
      }),
  };
}
