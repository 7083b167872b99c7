/** Problems: how a finding is made, put in order and printed. */
import type { Problem } from '@/lib/course/types';

/** Where something stands: `file` relative to the content folder's parent, `line` from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A value and where it was written, so that a check that runs much later can still point at it. */
export interface Located<T> {
  readonly value: T;
  readonly at: Place;
}

/** An error. It stops a build. */
export function error(rule: string, at: Place, message: string, mend: string): Problem {
  return { file: at.file, line: at.line, severity: 'error', rule, message, mend };
}

/** A warning. It is printed and stops nothing. */
export function warning(rule: string, at: Place, message: string, mend: string): Problem {
  return { file: at.file, line: at.line, severity: 'warning', rule, message, mend };
}

/** By file, then line, then rule; the same finding on the same line is said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((p) => [`${p.file}:${p.line}:${p.rule}:${p.message}`, p]));
  return [...once.values()].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') || a.line - b.line || a.rule.localeCompare(b.rule, 'en'),
  );
}

/** `file:line: what is wrong. What to do.`, with the word `warning` where it is only one. */
export function formatProblem(problem: Problem): string {
  const kind = problem.severity === 'warning' ? 'warning: ' : '';
  return `${problem.file}:${problem.line}: ${kind}${problem.message}. ${problem.mend}. [${problem.rule}]`;
}

/** A mend that names the nearest known name, if there is one near, and the general advice. */
export function nearest(unknown: string, known: Iterable<string>, otherwise: string): string {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(unknown.length / 4)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - unknown.length) >= bestDistance) continue;
    const distance = editDistance(unknown, name);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  if (best !== null) return `Did you mean '${best}'? Otherwise ${otherwise}`;
  return `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
