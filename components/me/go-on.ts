/** Where a learner's way leads next in the whole course. Pure. */
import type { LearnerProgress } from '@/lib/answering/learner-progress';
import type { ModuleProgress } from '@/lib/progress/rules';

/**
 * The module to go on with: the one that was answered in last, if there is something left to do in it, else the first
 * with something left. Null where everything is done.
 */
export function moduleToGoOn(progress: LearnerProgress): ModuleProgress | null {
  const open = progress.modules.filter((module) => module.next.kind !== 'done');
  const last = progress.answers.at(-1)?.module;
  return open.find((module) => module.module === last) ?? open[0] ?? null;
}
