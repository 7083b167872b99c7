/**
 * `npm run content:check`: holds the course's content to its rules.
 *
 *     content-check [--json] [--dir DIR] [--locale en]
 *
 * Prints `file:line: what is wrong. What to do. [rule]` for every finding and a summary line last; exits 1 if one of them is an
 * error. With `--json`: `{problems, errors, warnings, modules, lessons, ms}`.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadCourse } from '@/lib/course/load';
import { formatProblem } from '@/lib/course/problem';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    dir: { type: 'string', default: 'content' },
    locale: { type: 'string', default: 'en' },
  },
});

const began = performance.now();
const { course, problems } = await loadCourse(path.resolve(values.dir), {
  locale: values.locale,
  cache: path.join(process.cwd(), '.course', 'cache'),
});
const errors = problems.filter((p) => p.severity === 'error').length;
const warnings = problems.length - errors;
const modules = Object.values(course?.modules ?? {});
const lessons = modules.reduce((n, m) => n + m.lessons.length, 0);
const ms = Math.round(performance.now() - began);

if (values.json) {
  console.log(
    JSON.stringify({ problems, errors, warnings, modules: modules.length, lessons, ms }, null, 2),
  );
} else {
  for (const problem of problems) console.log(formatProblem(problem));
  console.log(
    `${modules.length} modules, ${lessons} lessons checked in ${(ms / 1000).toFixed(1)} s: ${errors} errors, ${warnings} warnings`,
  );
}
process.exitCode = errors > 0 ? 1 : 0;
