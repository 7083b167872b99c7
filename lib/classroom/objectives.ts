/** Who has mastered which objective, by the rules of lib/progress: there the latest answers count, so that it can be mended. */
import { type Answer, type MasteryLevel, mastery } from '@/lib/progress/rules';

export interface ObjectiveOfClass {
  readonly objective: string;
  /** Learner ids by level, in the order in which they came; every learner stands in one of them. */
  readonly learners: Readonly<Record<MasteryLevel, readonly string[]>>;
  /** Learners who answered everything of it right at their latest try, 'proficient' or 'mastered'. */
  readonly known: number;
}

/** Every objective with every learner of the class, also one who has answered nothing. */
export function objectivesOfClass(
  objectives: readonly string[],
  learners: readonly { readonly learnerId: string; readonly answers: readonly Answer[] }[],
): readonly ObjectiveOfClass[] {
  return objectives.map((objective) => {
    const by: Record<MasteryLevel, string[]> = {
      'not-tried': [],
      attempted: [],
      familiar: [],
      proficient: [],
      mastered: [],
    };
    for (const { learnerId, answers } of learners) {
      by[mastery(objective, answers).level].push(learnerId);
    }
    return { objective, learners: by, known: by.proficient.length + by.mastered.length };
  });
}
