/** Which answer drew how many, and the misconception behind it: the feedback that the item gives on it. */
import { type Item, parseStoredResponse, scoreItem } from '@/lib/assessment/registry';
import type { ClassAnswer } from './answer-sheets';

export interface AnswerCount {
  /** The part of the item that was answered (a pair's left side, a claim); null for the whole. */
  readonly about: string | null;
  /** The answer in words; null where many different ones got the same feedback (free text, numbers). */
  readonly answer: string | null;
  readonly verdict: 'right' | 'partly' | 'wrong';
  /** The feedback that it gets: for a wrong answer its misconception. */
  readonly feedback: string;
  /** Learners who gave it. */
  readonly learners: number;
}

/**
 * Counts of what was answered, most often first. Of choices every option is there, also one that nobody took; of other
 * types what was answered. Free text and numbers are counted by the feedback that they got and never shown word for word,
 * since one of them alone can tell who wrote it. Answers to older versions count where they still fit the item; an answer that doesn't is left out.
 */
export function answerCounts(
  item: Item,
  answers: readonly Pick<ClassAnswer, 'itemVersion' | 'response'>[],
  versionOf: (version: string) => Item | null,
): readonly AnswerCount[] {
  const counts = new Map<string, AnswerCount>();
  const count = (each: Omit<AnswerCount, 'learners'>, learners: number) => {
    const key = JSON.stringify([each.about, each.answer, each.verdict, each.feedback]);
    counts.set(key, { ...each, learners: (counts.get(key)?.learners ?? 0) + learners });
  };
  if (item.type === 'single-choice' || item.type === 'multiple-choice') {
    const taken = timesGiven(answers).flatMap(([{ response }, learners]) =>
      choices(item, response).map((choice) => ({ choice, learners })),
    );
    for (const { id, text, correct, feedback } of item.options) {
      const learners = taken
        .filter((each) => each.choice === id)
        .reduce((sum, each) => sum + each.learners, 0);
      count(
        { about: null, answer: text, verdict: correct ? 'right' : 'wrong', feedback },
        learners,
      );
    }
  } else {
    const bare = item.type === 'short-answer' || item.type === 'numeric-estimate';
    for (const [given, learners] of timesGiven(answers)) {
      const { itemVersion, response } = given;
      const version = versionOf(itemVersion) ?? item;
      const parsed = response === null ? null : parseStoredResponse(version, response);
      if (parsed === null) continue;
      for (const { about, answered, verdict, text } of scoreItem(version, parsed).feedback) {
        if (answered === null) continue;
        count({ about, answer: bare ? null : answered, verdict, feedback: text }, learners);
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.learners - a.learners);
}

type Given = Pick<ClassAnswer, 'itemVersion' | 'response'>;

/** Each different answer once, with how many gave it: a class gives the same few again and again. */
function timesGiven(answers: readonly Given[]): readonly [Given, number][] {
  const given = new Map<string, [Given, number]>();
  for (const answer of answers) {
    const key = `${answer.itemVersion}\n${answer.response}`;
    const known = given.get(key);
    if (known) known[1] += 1;
    else given.set(key, [answer, 1]);
  }
  return [...given.values()];
}

/** Ids of the options that a stored response took. */
function choices(item: Item, response: string | null): readonly string[] {
  const parsed = response === null ? null : parseStoredResponse(item, response);
  if (parsed === null) return [];
  if ('choice' in parsed) return [parsed.choice];
  return 'choices' in parsed ? parsed.choices : [];
}
