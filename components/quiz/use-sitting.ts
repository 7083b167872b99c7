'use client';

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { QueueSnapshot } from './answer-queue';
import { formEntries } from './form-data';
import { answerQueue, useQueueOwner, useQueueSnapshot } from './use-answer-queue';

/** Typing is saved when it has rested for so long. */
const REST_MS = 800;

/** How an item's answer stands: '' where there is nothing to say. */
export type SavedState = '' | 'saving' | 'saved' | 'line' | 'server';

interface Touched {
  readonly chosenAt: number;
  readonly seconds: number | null;
}

interface Ended {
  readonly message: string;
  /** The attempt that the test has become; null where it isn't ours. */
  readonly attempt: string | null;
}

export const sittingUrl = (sitting: string) => `/api/v1/sittings/${sitting}/answers`;
export const sittingKey = (sitting: string, itemId: string) => `sitting:${sitting}/${itemId}`;

function pendingOf(snapshot: QueueSnapshot, sitting: string) {
  return snapshot.pending.filter((entry) => entry.key.startsWith(sittingKey(sitting, '')));
}

/**
 * Saves a sitting's answers through the queue as they are given. `saved` names the items that the server had when the
 * page was made.
 */
export function useSitting(
  sitting: string,
  form: RefObject<HTMLFormElement | null>,
  saved: readonly string[],
) {
  const snapshot = useQueueSnapshot();
  useQueueOwner();
  const touched = useRef(new Map<string, Touched>());
  const timers = useRef(new Map<string, number>());
  const [dirty, setDirty] = useState<ReadonlySet<string>>(new Set());
  const [stored, setStored] = useState<ReadonlySet<string>>(() => new Set(saved));
  const [ended, setEnded] = useState<Ended | null>(null);

  const save = useCallback(
    (itemId: string) => {
      const what = touched.current.get(itemId);
      const element = form.current;
      window.clearTimeout(timers.current.get(itemId));
      timers.current.delete(itemId);
      if (what === undefined || element === null) return;
      touched.current.delete(itemId);
      const own = formEntries(element).filter(([name]) => name.startsWith(`r.${itemId}.`));
      const body = new URLSearchParams(own.map(([name, value]) => [name, value]));
      if (what.seconds !== null) body.set(`seconds.${itemId}`, String(what.seconds));
      answerQueue().put({
        kind: 'sitting',
        key: sittingKey(sitting, itemId),
        url: sittingUrl(sitting),
        body: body.toString(),
        ageField: `age.${itemId}`,
        chosenAt: what.chosenAt,
      });
      setDirty((now) => new Set([...now].filter((each) => each !== itemId)));
    },
    [sitting, form],
  );

  const saveAll = useCallback(() => {
    for (const itemId of [...touched.current.keys()]) save(itemId);
  }, [save]);

  const touch = useCallback(
    (itemId: string, seconds: number | null, how: 'chosen' | 'typed') => {
      touched.current.set(itemId, { chosenAt: Date.now(), seconds });
      window.clearTimeout(timers.current.get(itemId));
      if (how === 'chosen') {
        save(itemId);
        return;
      }
      setDirty((now) => new Set([...now, itemId]));
      timers.current.set(
        itemId,
        window.setTimeout(() => save(itemId), REST_MS),
      );
    },
    [save],
  );

  useEffect(() => {
    // Whoever leaves in the middle of a word leaves what is written so far in the queue.
    const onHide = () => {
      if (document.visibilityState === 'hidden') saveAll();
    };
    window.addEventListener('pagehide', saveAll);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', saveAll);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [saveAll]);

  useEffect(() => {
    const prefix = sittingKey(sitting, '');
    return answerQueue().subscribe((event) => {
      if (event.type === 'change' || !event.entry.key.startsWith(prefix)) return;
      const itemId = event.entry.key.slice(prefix.length);
      if (event.type === 'sent') setStored((now) => new Set([...now, itemId]));
      if (event.type === 'refused') {
        const { attempt } = event.reply;
        setEnded({
          message: event.message ?? `${event.status}`,
          attempt: typeof attempt === 'string' ? attempt : null,
        });
      }
      if (event.type === 'other-owner') setEnded({ message: event.message ?? '', attempt: null });
    });
  }, [sitting]);

  const pending = useMemo(() => pendingOf(snapshot, sitting), [snapshot, sitting]);

  function stateOf(itemId: string): SavedState {
    if (dirty.has(itemId)) return 'saving';
    if (pending.some((entry) => entry.key === sittingKey(sitting, itemId))) {
      return snapshot.trouble ?? 'saving';
    }
    return stored.has(itemId) ? 'saved' : '';
  }

  return { touch, saveAll, stateOf, pending, snapshot, ended };
}
