/**
 * Facts that may have changed: older than two years on the day the lesson's facts were checked, cited without anybody
 * having looked again (`checked`) and without the lesson saying what has changed since (`<Since>`).
 *
 * A fact is as old as the newest of its sources. The lesson's own date is the clock, so that the same content gives
 * the same findings on every day. A warning, at the first citation.
 */
import type { CheckRule } from '@/lib/course/check';
import { latestDay, yearsBefore } from '@/lib/course/dates';
import { warning } from '@/lib/course/problem';

const years = 2;

export const checkStaleness: CheckRule = (draft) => {
  const facts = new Map(draft.facts.flatMap((f) => f.facts.map(({ value }) => [value.id, value])));
  const dates = new Map(
    draft.facts.flatMap((f) => f.sources.map(({ value }) => [value.id, value.date])),
  );
  return draft.modules.flatMap((m) =>
    m.lessons.flatMap((lesson) => {
      if (lesson.document.components.some((c) => c.value.name === 'Since')) return [];
      const limit = yearsBefore(lesson.front.factsChecked, years);
      const seen = new Set<string>();
      return lesson.document.citations.flatMap(({ value, at }) => {
        const fact = facts.get(value);
        if (seen.has(value) || fact === undefined || fact.checked !== null) return [];
        seen.add(value);
        const newest = fact.sources
          .flatMap((id) => dates.get(id) ?? [])
          .sort((a, b) => latestDay(a).localeCompare(latestDay(b)))
          .at(-1);
        if (newest === undefined || latestDay(newest) >= limit) return [];
        return [
          warning(
            'old-fact',
            at,
            `The fact '${value}' is from ${newest} and was never checked again`,
            "Look it up and set its 'checked', or say in a <Since> what has changed",
          ),
        ];
      });
    }),
  );
};
