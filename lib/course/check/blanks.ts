/** Blanks that a scaffold left: `(FILL IN what belongs here)`. See scripts/new.ts. */
import { error } from '@/lib/course/problem';
import type { Problem } from '@/lib/course/types';

const pattern = /\(FILL IN ([^()]*)\)/g;

/** A blank as a scaffold writes it. */
export function blank(what: string): string {
  return `(FILL IN ${what})`;
}

/** Every blank of a file, whether the file can be read otherwise or not. */
export function blanksIn(file: string, content: string): Problem[] {
  return content
    .split('\n')
    .flatMap((text, i) =>
      [...text.matchAll(pattern)].map((match) =>
        error(
          'blank',
          { file, line: i + 1 },
          `A blank is not filled in: ${match[1]}`,
          'Fill it in',
        ),
      ),
    );
}

/** Without what else is wrong on a blank's line, which is only that it is blank. */
export function withoutBlankLines(problems: readonly Problem[]): Problem[] {
  const blanks = new Set(
    problems.filter((p) => p.rule === 'blank').map((p) => `${p.file}:${p.line}`),
  );
  return problems.filter((p) => p.rule === 'blank' || !blanks.has(`${p.file}:${p.line}`));
}
