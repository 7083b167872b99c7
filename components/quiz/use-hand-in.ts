'use client';

import { useCallback, useEffect, useState } from 'react';
import { useLocale } from 'use-intl/react';
import { answerQueue } from './use-answer-queue';
import { sittingUrl, type useSitting } from './use-sitting';

const REQUEST_MS = 20_000;

interface Ended {
  readonly message: string;
  readonly attempt: string | null;
}

/**
 * Hands a sitting in once nothing of it waits in the queue any more, and goes to the attempt. Where that can't be done
 * now, it says so and lets the learner try again: handing in is never done behind anybody's back.
 */
export function useHandIn(sitting: string, saving: ReturnType<typeof useSitting>) {
  const locale = useLocale();
  const [step, setStep] = useState<'idle' | 'emptying' | 'sending'>('idle');
  const [problem, setProblem] = useState<'lineDown' | 'serverDown' | null>(null);
  const [ended, setEnded] = useState<Ended | null>(null);
  const { pending, snapshot } = saving;

  const send = useCallback(async () => {
    const controller = new AbortController();
    const limit = window.setTimeout(() => controller.abort(), REQUEST_MS);
    try {
      const response = await fetch(sittingUrl(sitting), {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: new URLSearchParams([
          ['then', 'hand-in'],
          ['owner', answerQueue().owner()],
        ]),
        cache: 'no-store',
        credentials: 'same-origin',
        redirect: 'error',
        signal: controller.signal,
      });
      if (response.status === 429 || response.status >= 500) {
        setProblem('serverDown');
        return;
      }
      const reply = (await response.json()) as Record<string, unknown>;
      const attempt = typeof reply.attempt === 'string' ? reply.attempt : null;
      if (response.ok && attempt !== null) {
        window.location.assign(`/${locale}/answers/${attempt}`);
        return;
      }
      if (typeof reply.message !== 'string') throw new Error('not our server');
      setEnded({ message: reply.message, attempt });
    } catch {
      setProblem('lineDown');
    } finally {
      window.clearTimeout(limit);
      setStep('idle');
    }
  }, [sitting, locale]);

  useEffect(() => {
    if (step !== 'emptying') return;
    if (saving.ended !== null) {
      setStep('idle');
    } else if (pending.length === 0) {
      setStep('sending');
      void send();
    } else if (snapshot.trouble !== null) {
      setProblem(snapshot.trouble === 'line' ? 'lineDown' : 'serverDown');
      setStep('idle');
    }
  }, [step, pending, snapshot, saving.ended, send]);

  return {
    busy: step !== 'idle',
    problem,
    ended,
    begin() {
      if (step !== 'idle' || saving.ended !== null || ended !== null) return;
      setProblem(null);
      answerQueue().wake();
      setStep('emptying');
    },
  };
}
