/**
 * Where unsent answers lie: a storage key an entry, so that two tabs never overwrite each other's, and memory where the
 * browser refuses to keep anything. No React, no globals.
 */

/** What is used of `localStorage`. */
export type QueueStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** One answer on its way. */
export interface QueueEntry {
  /** 22 url-safe characters; a check's attempt id. */
  readonly id: string;
  readonly kind: 'check' | 'sitting';
  /** What it answers: the newest unsent answer of a key is the one that counts. */
  readonly key: string;
  /** Path of this origin. */
  readonly url: string;
  /** Urlencoded, as the form gave it; what only the moment of sending knows is added then. */
  readonly body: string;
  /** Learner id that it belongs to; '' while nobody is known here. */
  readonly owner: string;
  /** Milliseconds since 1970, by this device's clock. */
  readonly chosenAt: number;
  /** Name of the field that tells the answer's age in milliseconds, if its endpoint wants one. */
  readonly ageField: string | null;
  /** Place in the queue; never smaller than that of an entry that was there before. */
  readonly order: number;
  /** The page that put it there before it knew who is here; null once that is settled. */
  readonly unsettled: string | null;
}

const entryPrefix = 'walls-eyes.answer.';
const senderKey = 'walls-eyes.sender';
const guestKey = 'walls-eyes.guest';

/** Random bytes as url-safe text: 16 give 22 characters, 32 give 43. */
export function toToken(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function parseEntry(text: string | null): QueueEntry | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is QueueEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  return (
    ['id', 'key', 'url', 'body', 'owner'].every((name) => typeof entry[name] === 'string') &&
    (entry.kind === 'check' || entry.kind === 'sitting') &&
    typeof entry.chosenAt === 'number' &&
    typeof entry.order === 'number' &&
    (entry.ageField === null || typeof entry.ageField === 'string') &&
    (entry.unsettled === null || typeof entry.unsettled === 'string') &&
    // What lies in storage may have been put there by something else: it must not choose where we send.
    /^\/api\/v1\/[\w/-]+$/.test(String(entry.url))
  );
}

/** Opens the shelf; `storage` null where the browser has none to offer. Nothing here throws. */
export function openShelf(storage: QueueStorage | null) {
  const memory = new Map<string, QueueEntry>();
  let memoryGuest: string | null = null;

  function read(key: string): string | null {
    try {
      return storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  function write(key: string, value: string): boolean {
    try {
      storage?.setItem(key, value);
      return storage !== null;
    } catch {
      return false;
    }
  }

  function erase(key: string): void {
    try {
      storage?.removeItem(key);
    } catch {
      return;
    }
  }

  function stored(): QueueEntry[] {
    try {
      const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index));
      return keys.flatMap((key) =>
        key?.startsWith(entryPrefix) ? (parseEntry(read(key)) ?? []) : [],
      );
    } catch {
      return [];
    }
  }

  function list(): QueueEntry[] {
    const entries = new Map([...stored(), ...memory.values()].map((entry) => [entry.id, entry]));
    return [...entries.values()].sort(
      (a, b) => a.order - b.order || a.chosenAt - b.chosenAt || (a.id < b.id ? -1 : 1),
    );
  }

  return {
    /** Every entry, whoever's, first come first. */
    list,

    /** Keeps an entry, or keeps it as it is now. False where only this page's memory has it. */
    put(entry: QueueEntry): boolean {
      if (write(entryPrefix + entry.id, JSON.stringify(entry))) {
        memory.delete(entry.id);
        return true;
      }
      memory.set(entry.id, entry);
      return false;
    },

    /** Keeps an entry for this page alone, leaving no trace on the device. */
    putInMemory(entry: QueueEntry): void {
      memory.set(entry.id, entry);
    },

    /** The same entry with other words in it, wherever it lies. */
    replace(entry: QueueEntry): void {
      if (memory.has(entry.id)) memory.set(entry.id, entry);
      else write(entryPrefix + entry.id, JSON.stringify(entry));
    },

    remove(id: string): void {
      memory.delete(id);
      erase(entryPrefix + id);
    },

    /** The secret by which the server knows that two first answers are one guest's. Made by `make` if there is none. */
    guest(make: () => string): string {
      const kept = read(guestKey) ?? memoryGuest;
      if (kept !== null) return kept;
      const made = make();
      if (!write(guestKey, made)) memoryGuest = made;
      // Another tab may have made one in the same moment: what lies there now is the one that both use.
      return read(guestKey) ?? made;
    },

    dropGuest(): void {
      memoryGuest = null;
      erase(guestKey);
    },

    /**
     * Makes `page` the one that sends for `forMs`. 0 if it is, else the milliseconds until it may ask again. As far as
     * storage is shared at once; two senders do no harm, since what they send has ids.
     */
    takeLease(page: string, now: number, forMs: number): number {
      const [holder, until] = (read(senderKey) ?? '').split(' ');
      const left = Number(until) - now;
      // A lease from a clock that ran ahead is none.
      if (holder && holder !== page && left > 0 && left <= forMs) return left;
      write(senderKey, `${page} ${now + forMs}`);
      return 0;
    },

    dropLease(page: string): void {
      if (read(senderKey)?.startsWith(`${page} `)) erase(senderKey);
    },
  };
}
