/** The files of a new module and of a new lesson. */
import { blank } from '@/lib/course/check/blanks';

/** module.yaml. */
export function moduleSkeleton(slug: string, today: string): string {
  return `slug: ${slug}
title: ${blank('title')}
summary: ${blank('one sentence')}
opening: ${blank('a few sentences that begin with something concrete')}
facts: [${blank('name of a file in content/facts')}]
factsChecked: ${today}
objectives:
  - id: ${blank('id of an objective')}
    text: ${blank('a verb and what it is about')}
test:
  items: 10
  passMark: 70
`;
}

/** An empty item bank. */
export const bankSkeleton = `# The item bank of the module. Forms and rules: CONTRIBUTING.md. Add items with: npm run new -- item
items:
`;

/** teacher.mdx. */
export function guideSkeleton(): string {
  return `---
title: ${blank('title of the guide')}
summary: ${blank('what the module is for, and for whom')}
---

${blank('what the module is for, and for whom')}

## Plan for 45 minutes

${blank('the plan')}

## Plan for 90 minutes

${blank('the plan')}

## To discuss

${blank('questions, with the best case for each side')}

## Sensitive points

${blank('who may be in the room, and what may hurt them')}

## Without devices

${blank('how to teach it offline')}
`;
}

/** A lesson, in the order in which lessons go. */
export function lessonSkeleton(today: string): string {
  return `---
title: ${blank('title')}
summary: ${blank('one sentence')}
minutes: ${blank('minutes of reading and doing')}
objectives: [${blank('id of an objective in module.yaml')}]
keywords: [${blank('keyword')}]
factsChecked: ${today}
---

${blank('something concrete that happened, with a date, a place and a citation')}

## ${blank('what happens and how it works')}

${blank('the mechanism')}

<Check item="${blank('id of an item')}" />

## ${blank('how we know')}

${blank('who found out, and how')}

<Remember>

- ${blank('a sentence to remember')}
- ${blank('another sentence to remember')}
- ${blank('a last sentence to remember')}

</Remember>

<OpenQuestion>

${blank('a question with no right answer')}

</OpenQuestion>
`;
}
