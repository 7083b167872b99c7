'use client';

import { useEffect } from 'react';
import { answerQueue } from '@/components/quiz/use-answer-queue';

/** After a record was erased: what this browser still kept to send for it goes too. */
export function ForgetAnswers({ learner }: { readonly learner: string }) {
  useEffect(() => answerQueue().forget(learner), [learner]);
  return null;
}
