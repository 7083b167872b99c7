'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { currentMe, refreshMe, useMe } from '@/components/shell/me-store';
import { type AnswerQueue, createAnswerQueue, type QueueSnapshot } from './answer-queue';

const nothing: QueueSnapshot = { pending: [], trouble: null, durable: true };
let queue: AnswerQueue | null = null;

/** The browser may refuse even to be asked for its storage. */
function openStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function start(): AnswerQueue {
  const made = createAnswerQueue({
    storage: openStorage(),
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    setTimer: (run, ms) => window.setTimeout(run, ms),
    clearTimer: (timer) => window.clearTimeout(timer),
    // Not randomUUID: a classroom's plain http address is no secure context.
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  });
  made.subscribe((event) => {
    const counts = event.type === 'sent' && event.entry.kind === 'check';
    if (counts || event.type === 'other-owner') void refreshMe();
  });
  const wake = () => {
    if (currentMe() === 'offline') void refreshMe();
    made.wake();
  };
  window.addEventListener('online', wake);
  window.addEventListener('storage', () => made.refresh());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake();
  });
  window.addEventListener('pagehide', () => made.release());
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    // While the page lay in the browser's memory, another may have signed in and another tab may have sent.
    void refreshMe();
    made.refresh();
  });
  return made;
}

/** This page's queue. In the browser only. */
export function answerQueue(): AnswerQueue {
  queue ??= start();
  return queue;
}

function subscribe(listener: () => void): () => void {
  return answerQueue().subscribe(listener);
}

/** What waits for whoever is here; empty on the server. */
export function useQueueSnapshot(): QueueSnapshot {
  return useSyncExternalStore(
    subscribe,
    () => answerQueue().snapshot(),
    () => nothing,
  );
}

/** Tells the queue who is here, as soon as the page knows. */
export function useQueueOwner(): void {
  const me = useMe();
  useEffect(() => {
    if (typeof me === 'string') return;
    answerQueue().setOwner(me.learner, { kind: me.kind, formerly: me.formerly });
  }, [me]);
}

const never = () => () => undefined;

/** False on the server and while the page comes to life, true from then on. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
