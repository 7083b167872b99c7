/**
 * The queue of answers that are not on the server yet. It survives a lost line and a closed browser, sends in order, one
 * tab at a time, and never sends one person's answer as another's. No React, no globals: storage, fetch, clock, timers
 * and randomness come in as arguments.
 */
import { openShelf, type QueueEntry, type QueueStorage, toToken } from './queue-shelf';
import { judgeReply, type Outcome, type Reply } from './queue-outcome';

export type { QueueEntry, QueueStorage, Reply };

export interface QueueDependencies {
  readonly storage: QueueStorage | null;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly setTimer: (run: () => void, ms: number) => number;
  readonly clearTimer: (timer: number) => void;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** What a form hands in; the queue adds id, owner, and when it is sent attempt, owner, guest and age. */
export interface Draft extends Pick<QueueEntry, 'kind' | 'key' | 'url' | 'body'> {
  readonly ageField?: string;
  /** Milliseconds since 1970; now if left out. */
  readonly chosenAt?: number;
}

export type QueueEvent =
  | { readonly type: 'change' }
  /** It is on the server; `reply` is what the endpoint said. */
  | { readonly type: 'sent'; readonly entry: QueueEntry; readonly reply: Reply }
  /** The server won't have it; it is out of the queue. `message` is for the learner, if there is one. */
  | {
      readonly type: 'refused';
      readonly entry: QueueEntry;
      readonly status: number;
      readonly message: string | null;
      readonly reply: Reply;
    }
  /** Somebody else is signed in: it stays until its owner is back. */
  | { readonly type: 'other-owner'; readonly entry: QueueEntry; readonly message: string | null };

export interface QueueSnapshot {
  /** The unsent answers of whoever is here, first come first. */
  readonly pending: readonly QueueEntry[];
  /** Why they are still here: no line, or a server that can't take them now; null while nothing has failed. */
  readonly trouble: 'line' | 'server' | null;
  /** False where one of them is in this page's memory only. */
  readonly durable: boolean;
}

const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 5 * 60_000;
const REQUEST_MS = 20_000;
/** Longer than a request may take, so that no lease runs out while its holder waits. */
const LEASE_MS = 30_000;

export type AnswerQueue = ReturnType<typeof createAnswerQueue>;

export function createAnswerQueue(deps: QueueDependencies) {
  const shelf = openShelf(deps.storage);
  const token = (bytes: number) => toToken(deps.randomBytes(bytes));
  const page = token(16);
  const listeners = new Set<(event: QueueEvent) => void>();
  /** What this page waits to hear the outcome of. */
  const awaited = new Map<string, QueueEntry>();
  const unsaved = new Set<string>();
  /** Refused since another is signed in. */
  const foreign = new Set<string>();
  /** Undefined until the page knows who is here. */
  let owner: string | null | undefined;
  /** Whether answers given while nobody was known are those of whoever is here. */
  let takesNobodys = true;
  let running = false;
  let sending: string | null = null;
  let timer: number | null = null;
  let delay = FIRST_DELAY_MS;
  let notBefore = 0;
  let trouble: QueueSnapshot['trouble'] = null;
  let shown: QueueSnapshot = { pending: [], trouble: null, durable: true };

  function isHere(entry: QueueEntry): boolean {
    if (entry.owner !== '') return entry.owner === owner;
    return owner === undefined ? entry.unsettled === page : takesNobodys;
  }

  function emit(event: QueueEvent): void {
    for (const listener of [...listeners]) listener(event);
  }

  function changed(): void {
    const pending = shelf.list().filter(isHere);
    if (pending.length === 0) trouble = null;
    shown = { pending, trouble, durable: pending.every((entry) => !unsaved.has(entry.id)) };
    emit({ type: 'change' });
  }

  function give(entry: QueueEntry, to: string): void {
    const given = { ...entry, owner: to, unsettled: null };
    shelf.replace(given);
    if (awaited.has(entry.id)) awaited.set(entry.id, given);
  }

  function forgetEntry(id: string): void {
    shelf.remove(id);
    awaited.delete(id);
    unsaved.delete(id);
    foreign.delete(id);
  }

  function schedule(ms: number): void {
    if (timer !== null) deps.clearTimer(timer);
    timer = deps.setTimer(() => {
      timer = null;
      void pump();
    }, ms);
  }

  async function pump(): Promise<void> {
    if (running) return;
    if (timer !== null) deps.clearTimer(timer);
    timer = null;
    running = true;
    for (;;) {
      const entry = shelf.list().find((each) => isHere(each) && !foreign.has(each.id));
      if (entry === undefined) break;
      const wait = notBefore - deps.now();
      const taken = wait > 0 ? wait : shelf.takeLease(page, deps.now(), LEASE_MS);
      if (taken > 0) {
        schedule(taken);
        break;
      }
      sending = entry.id;
      const outcome = await send(entry);
      sending = null;
      if (!settle(entry, outcome)) break;
    }
    running = false;
    shelf.dropLease(page);
    changed();
  }

  async function send(entry: QueueEntry): Promise<Outcome> {
    const body = new URLSearchParams(entry.body);
    body.set('owner', entry.owner);
    if (entry.kind === 'check') body.set('attempt', entry.id);
    if (entry.ageField !== null) {
      body.set(entry.ageField, String(Math.max(0, Math.round(deps.now() - entry.chosenAt))));
    }
    if (entry.owner === '')
      body.set(
        'guest',
        shelf.guest(() => token(32)),
      );
    const controller = new AbortController();
    const limit = deps.setTimer(() => controller.abort(), REQUEST_MS);
    try {
      const response = await deps.fetch(entry.url, {
        method: 'POST',
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8',
        },
        body: body.toString(),
        cache: 'no-store',
        credentials: 'same-origin',
        redirect: 'error',
        signal: controller.signal,
      });
      const text = await response.text();
      return judgeReply(response.status, text, response.headers.get('Retry-After'));
    } catch {
      return { kind: 'later', trouble: 'line', afterMs: 0 };
    } finally {
      deps.clearTimer(limit);
    }
  }

  /** Draws the consequence of one try; false where the queue must wait. */
  function settle(entry: QueueEntry, outcome: Outcome): boolean {
    if (outcome.kind === 'later') {
      trouble = outcome.trouble;
      notBefore = outcome.afterMs > 0 ? deps.now() + outcome.afterMs : 0;
      schedule(Math.max(outcome.afterMs, delay));
      delay = Math.min(delay * 2, LONGEST_DELAY_MS);
      return false;
    }
    trouble = null;
    delay = FIRST_DELAY_MS;
    if (outcome.kind === 'other-owner') {
      foreign.add(entry.id);
      changed();
      emit({ type: 'other-owner', entry, message: outcome.message });
      return true;
    }
    forgetEntry(entry.id);
    if (outcome.kind === 'sent') {
      if (entry.owner === '') becomeKnown(outcome.learner);
      emit({ type: 'sent', entry, reply: outcome.reply });
    } else {
      emit({ type: 'refused', entry, ...outcome.refusal });
    }
    changed();
    return true;
  }

  /** The server has said who gives the answers that were nobody's. */
  function becomeKnown(learner: string): void {
    for (const entry of shelf.list()) if (entry.owner === '' && isHere(entry)) give(entry, learner);
    if (owner) return;
    // Whether that is a guest or an account, which the answers of an earlier nobody hang on, only `setOwner` can say.
    if (owner === undefined) takesNobodys = false;
    else shelf.dropGuest();
    owner = learner;
  }

  return {
    /**
     * Who is here, as `GET /api/v1/me` says. Answers of others stay where they are, unseen and unsent. `formerly`: a guest
     * whose work became this account's. Answers that were given while nobody was known go to a guest or to an
     * account that was this browser's guest, never to another account, whose owner may be someone else.
     */
    setOwner(
      learner: string | null,
      about: { readonly kind?: 'guest' | 'account'; readonly formerly?: string | null } = {},
    ): void {
      const formerly = about.formerly ?? null;
      if (learner !== owner) foreign.clear();
      owner = learner;
      takesNobodys = learner === null || about.kind !== 'account' || formerly !== null;
      for (const entry of shelf.list()) {
        const unclaimed = entry.owner === '' && (takesNobodys || entry.unsettled === page);
        const theirs = unclaimed || (formerly !== null && entry.owner === formerly);
        if (learner !== null && theirs) give(entry, learner);
        else if (entry.unsettled === page) give(entry, '');
      }
      if (learner !== null && takesNobodys) shelf.dropGuest();
      changed();
      void pump();
    },

    /** Learner id of whoever is here; '' while that is nobody or not known. */
    owner: (): string => owner ?? '',

    /**
     * Puts an answer into the queue and begins to send. A check that is on its way already keeps its attempt id: the entry
     * that is there is given back. In a sitting the newest answer takes the place of the one before.
     */
    put(draft: Draft): QueueEntry {
      const all = shelf.list();
      const same = all.filter((each) => each.key === draft.key && isHere(each));
      const [first] = same;
      if (draft.kind === 'check' && first !== undefined) {
        awaited.set(first.id, first);
        void pump();
        return first;
      }
      const { ageField = null, chosenAt = deps.now(), ...rest } = draft;
      const entry: QueueEntry = {
        ...rest,
        id: token(16),
        owner: owner ?? '',
        chosenAt,
        ageField,
        order: Math.max(0, ...all.map((each) => each.order)) + 1,
        unsettled: owner === undefined ? page : null,
      };
      // Another tab may see the entry before anything that is laid down after it: by then it must find who sends, and which
      // guest's it is, or it sends the same answer at once as another guest's.
      if (!running) shelf.takeLease(page, deps.now(), LEASE_MS);
      if (entry.owner === '') shelf.guest(() => token(32));
      if (!shelf.put(entry)) unsaved.add(entry.id);
      for (const older of same) forgetEntry(older.id);
      awaited.set(entry.id, entry);
      changed();
      void pump();
      return entry;
    },

    /** The unsent answer to `key` of whoever is here; this page then hears what becomes of it. */
    claim(key: string): QueueEntry | null {
      const entry = shelf.list().find((each) => each.key === key && isHere(each)) ?? null;
      if (entry !== null) awaited.set(entry.id, entry);
      return entry;
    },

    /** Something may be different: the line is back, or the page is looked at again. Tries at once. */
    wake(): void {
      delay = FIRST_DELAY_MS;
      if (!running) trouble = null;
      changed();
      void pump();
    },

    /**
     * Another tab has touched the storage. What this page waits for and another has sent is sent once more: its id makes
     * that harmless, and the reply is the only way to the feedback. Nothing is laid into storage for it.
     */
    refresh(): void {
      const there = shelf.list();
      for (const [id, entry] of awaited) {
        if (there.some((each) => each.id === id)) continue;
        const replaced = there.some((each) => each.key === entry.key && each.order > entry.order);
        if (replaced || !isHere(entry)) awaited.delete(id);
        else if (id !== sending) shelf.putInMemory(entry);
      }
      changed();
      void pump();
    },

    /** The page is going away: another need not wait until the lease that it may hold is over. */
    release: (): void => shelf.dropLease(page),

    /** The unsent answers of one learner, or (null) those that were given while nobody was known. */
    pendingFor: (learner: string | null): readonly QueueEntry[] =>
      shelf.list().filter((entry) => entry.owner === (learner ?? '')),

    /** Throws away what waits here of a learner, whose record was erased. */
    forget(learner: string): void {
      for (const entry of shelf.list()) if (entry.owner === learner) forgetEntry(entry.id);
      changed();
    },

    snapshot: (): QueueSnapshot => shown,

    subscribe(listener: (event: QueueEvent) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
