/** The skeleton of an item, one for each type. */
import type { ItemType } from '@/lib/assessment/types';
import { blank } from '@/lib/course/check/blanks';

const option = (id: string, right: boolean) => `      - id: ${id}
        text: ${blank(right ? 'the right answer, no longer than the others' : 'a wrong answer that people really give')}${right ? '\n        correct: true' : ''}
        feedback: ${blank(right ? 'why it is right' : 'what is wrong with it')}
`;

const own: Readonly<Record<ItemType, string>> = {
  'single-choice': `    options:
${option('a', true)}${option('b', false)}${option('c', false)}`,
  'multiple-choice': `    options:
${option('a', true)}${option('b', true)}${option('c', false)}${option('d', false)}`,
  ordering: `    entries:
      - { id: a, text: ${blank('what comes first')} }
      - { id: b, text: ${blank('what comes next')} }
      - { id: c, text: ${blank('what comes last')} }
    ends: [${blank('label of the first end')}, ${blank('label of the other end')}]
    feedback:
      correct: ${blank('said when all of it is right')}
      partly: ${blank('said when some of it is right')}
      wrong: ${blank('said when none of it is right')}
`,
  matching: `    pairs:
${['a', 'b', 'c']
  .map(
    (id) => `      - id: ${id}
        left: ${blank(`the left side of ${id}`)}
        right: ${blank(`what goes with ${id}`)}
        feedback: ${blank(`why the sides of ${id} go together`)}
`,
  )
  .join('')}`,
  'numeric-estimate': `    unit: ${blank('the unit')}
    value: ${blank('the right number')}
    within: 0.15
    none: 1.0
    min: ${blank('the least that can be entered')}
    max: ${blank('the most that can be entered')}
    feedback:
      close: ${blank('said when it is close')}
      low: ${blank('said when it is too low')}
      high: ${blank('said when it is too high')}
`,
  'short-answer': `    accept:
      - ${blank('a right answer')}
    near:
      - match: [${blank('an answer that is nearly right')}]
        feedback: ${blank('what it lacks')}
    feedback:
      correct: ${blank('said when it is right')}
      wrong: ${blank('said when it is wrong')}
`,
  'evidence-rating': `    evidence: ${blank('what the source shows, in our words')}
    claims:
      - id: a
        text: ${blank('a claim')}
        verdict: ${blank('supports, contradicts or leaves-open')}
        feedback:
          supports: ${blank('said to those who chose supports')}
          contradicts: ${blank('said to those who chose contradicts')}
          leaves-open: ${blank('said to those who chose leaves-open')}
`,
};

/** An item under `items:`, two spaces in. */
export function itemSkeleton(id: string, type: ItemType): string {
  return `  - id: ${id}
    type: ${type}
    objective: ${blank('id of an objective in module.yaml')}
    difficulty: 2
    stem: ${blank('the question, in plain text')}
${own[type]}    explanation: ${blank('what a learner should take away')}
    citations: [${blank('id of a fact')}]
`;
}
