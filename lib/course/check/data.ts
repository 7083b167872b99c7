/** The data files behind timelines, charts and drawn predictions, held to their forms. */
import type { CheckRule } from '@/lib/course/check';
import { chartData, timelineData } from '@/lib/course/lesson-data';
import { attribute, identifierAttribute, stringAttribute } from '@/lib/course/mdx-tree';
import { error } from '@/lib/course/problem';
import type { LessonFile } from '@/lib/course/read-lesson';
import type { Problem } from '@/lib/course/types';
import { parseYaml } from '@/lib/course/yaml-file';

export const checkData: CheckRule = (draft) =>
  draft.modules.flatMap((m) => m.lessons.flatMap((lesson) => lessonData(lesson)));

function lessonData(lesson: LessonFile): Problem[] {
  return lesson.document.components.flatMap(({ value: element, at }) => {
    const name = element.name ?? '';
    const drawn = name === 'Predict' && stringAttribute(element, 'kind') === 'line';
    if (name !== 'Timeline' && name !== 'Chart' && !drawn) return [];
    // That it is needed is said with the other props.
    if (attribute(element, 'data') === undefined) return [];
    const data = lesson.data.get(identifierAttribute(element, 'data') ?? '');
    if (data === undefined) {
      return [
        error(
          'unknown-data',
          at,
          `'data' of <${name}> is no data file that this lesson imports`,
          "Write import data from './data.json' at the top, and data={data}",
        ),
      ];
    }
    return name === 'Timeline'
      ? parseYaml(data, timelineData).problems
      : parseYaml(data, chartData).problems;
  });
}
