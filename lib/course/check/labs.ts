/** What a lab's text says against what its engine does. */
import type { CheckContext, CheckRule } from '@/lib/course/check';
import type { Draft } from '@/lib/course/draft';
import { error, nearest } from '@/lib/course/problem';
import type { LabFile } from '@/lib/course/read-labs';
import type { Problem } from '@/lib/course/types';

export const checkLabs: CheckRule = (draft, context) =>
  draft.labs.flatMap((lab) => [...engine(lab, context), ...names(lab, draft)]);

function engine({ lab, at }: LabFile, { engines }: CheckContext): Problem[] {
  const engine = Object.hasOwn(engines, lab.id) ? engines[lab.id] : undefined;
  if (engine === undefined) {
    return [
      error(
        'unknown-engine',
        at(['id']),
        `The lab '${lab.id}' has no engine`,
        `Write lib/labs/${lab.id}/engine.ts and add it to lib/labs/engines.ts`,
      ),
    ];
  }
  const does = engine.scenarios.map((s) => s.id);
  const says = lab.scenarios.map((s) => s.id);
  const problems: Problem[] = [];
  if (does.join() !== says.join()) {
    problems.push(
      error(
        'lab-scenarios',
        at(['scenarios']),
        `The text has the scenarios ${says.join(', ')}; the engine has ${does.join(', ')}`,
        'Make them the same, in the same order',
      ),
    );
  }
  lab.scenarios.forEach((scenario, i) => {
    const actions = engine.scenarios.find((s) => s.id === scenario.id)?.worked.length;
    if (actions === undefined || scenario.worked.length === actions + 1) return;
    problems.push(
      error(
        'lab-worked',
        at(['scenarios', i, 'worked']),
        `The scenario '${scenario.id}' needs ${actions + 1} captions, for the start and each worked action, and has ${scenario.worked.length}`,
        'Write one for each, in order',
      ),
    );
  });
  return problems;
}

function names({ lab, at }: LabFile, draft: Draft): Problem[] {
  const mechanisms = new Set(draft.facts.flatMap((f) => f.mechanisms.map((m) => m.value.id)));
  const modules = new Set(draft.course.modules.map((m) => m.value.slug));
  const problems = lab.mechanisms.flatMap((id, i) =>
    mechanisms.has(id) || draft.unread.has(id)
      ? []
      : [
          error(
            'unknown-mechanism',
            at(['mechanisms', i]),
            `No mechanism is called '${id}'`,
            nearest(id, mechanisms, 'name one of content/facts'),
          ),
        ],
  );
  if (!modules.has(lab.module)) {
    problems.push(
      error(
        'unknown-module',
        at(['module']),
        `The course has no module '${lab.module}'`,
        nearest(lab.module, modules, 'name one that course.yaml lists'),
      ),
    );
  }
  return problems;
}
