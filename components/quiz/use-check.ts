'use client';

import { useEffect, useRef, useState } from 'react';
import type { FormFields } from '@/lib/assessment/types';
import { type CheckReply, readCheckReply } from './check-reply';
import { bodyFields } from './form-data';
import { answerQueue, useQueueOwner, useQueueSnapshot } from './use-answer-queue';

/** Feedback that comes sooner than this after the button was pressed may take the focus; later the reader is elsewhere. */
const FOCUS_MS = 10_000;

type Stage =
  | { readonly kind: 'open'; readonly problem: string | null }
  | { readonly kind: 'pending'; readonly id: string; readonly note: string | null }
  | {
      readonly kind: 'answered';
      readonly attempt: string;
      /** Null where the server said something that this page can't show. */
      readonly reply: CheckReply | null;
      readonly focus: boolean;
    };

export type CheckPhase =
  | Exclude<Stage, { kind: 'pending' }>
  | {
      readonly kind: 'pending';
      readonly state: 'now' | 'line' | 'server' | 'owner';
      readonly note: string | null;
      readonly durable: boolean;
    };

const open: Stage = { kind: 'open', problem: null };

/**
 * One check's way through the queue: open → pending → answered → open … `key` is its key in the queue. An answer that an
 * earlier visit left unsent is taken up: `fields` then hold it, and `filling` has changed.
 */
export function useCheck(key: string, url: string) {
  const [stage, setStage] = useState<Stage>(open);
  const [filled, setFilled] = useState<{ readonly fields: FormFields; readonly count: number }>({
    fields: {},
    count: 0,
  });
  const pressedAt = useRef<number | null>(null);
  const snapshot = useQueueSnapshot();
  useQueueOwner();

  useEffect(() => {
    return answerQueue().subscribe((event) => {
      if (event.type === 'change' || event.entry.key !== key) return;
      if (event.type === 'sent') {
        const since = pressedAt.current === null ? FOCUS_MS : Date.now() - pressedAt.current;
        setStage({
          kind: 'answered',
          attempt: event.entry.id,
          reply: readCheckReply(event.reply),
          focus: since < FOCUS_MS,
        });
      } else if (event.type === 'refused') {
        setStage({ kind: 'open', problem: event.message ?? `${event.status}` });
      } else {
        setStage({ kind: 'pending', id: event.entry.id, note: event.message });
      }
    });
  }, [key]);

  // What waits may become visible late: when the page learns who is here, or when another tab has put it there.
  const waiting = snapshot.pending.find((entry) => entry.key === key);
  const waitingId = waiting?.id ?? null;
  useEffect(() => {
    if (waitingId === null || stage.kind === 'pending') return;
    const entry = answerQueue().claim(key);
    if (entry === null) return;
    setStage({ kind: 'pending', id: entry.id, note: null });
    setFilled(({ count }) => ({ fields: bodyFields(entry.body), count: count + 1 }));
  }, [waitingId, stage.kind, key]);

  const phase: CheckPhase =
    stage.kind === 'pending'
      ? {
          kind: 'pending',
          // What is still unsent and yet not ours to see waits for somebody else.
          state: stage.note !== null || waitingId === null ? 'owner' : (snapshot.trouble ?? 'now'),
          note: stage.note,
          durable: snapshot.durable,
        }
      : stage;

  return {
    phase,
    fields: filled.fields,
    filling: filled.count,
    complain: (problem: string) => setStage({ kind: 'open', problem }),
    send(body: string) {
      pressedAt.current = Date.now();
      const entry = answerQueue().put({ kind: 'check', key, url, body });
      setStage({ kind: 'pending', id: entry.id, note: null });
    },
    again() {
      pressedAt.current = null;
      setStage(open);
    },
  };
}
