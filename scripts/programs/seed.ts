/**
 * `npm run seed -- --demo`: a teacher, a class in mid-term and its learners, to look around with. Prints their sign-in
 * names and passphrases, and the class code, as JSON. `--classes N --learners N`: so many classes of so many learners with
 * 40 attempts each, for size; the teacher and the code printed then are the first class's.
 */
import { parseArgs } from 'node:util';
import { prepare } from '@/lib/answering/prepare';
import { getCourse } from '@/lib/course/artefacts';
import { seedDemo } from '../seed/demo';
import { seedSize } from '../seed/size';

const LEARNERS = 30;

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

/** A whole number of an option, or null where it wasn't given. */
function numberOf(name: string, text: string | undefined, most: number): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  return stop(`--${name} is '${text}': give a whole number from 1 to ${most}.`);
}

const { values } = parseArgs({
  options: {
    demo: { type: 'boolean' },
    learners: { type: 'string' },
    classes: { type: 'string' },
  },
});
const size = numberOf('learners', values.learners, 1000);
const classes = numberOf('classes', values.classes, 1000);
if (!values.demo && size === null && classes === null) {
  stop('Say what to make: npm run seed -- --demo, or --classes N --learners N.');
}

const course = getCourse('en');
const db = await prepare(course).catch((error: Error) => stop(error.message));
const now = Date.now();
const bulk =
  classes !== null || !values.demo
    ? await seedSize(db, course, { classes: classes ?? 1, size: size ?? LEARNERS }, now)
    : null;
const demo = values.demo ? await seedDemo(db, course, classes === null ? size : null, now) : null;
await db.destroy();
const made = demo ?? bulk;
if (made) {
  const shown = ({ signInName, passphrase }: { signInName: string; passphrase: string }) => ({
    name: signInName,
    passphrase,
  });
  const { teacher, learners, classCode } = made;
  const all = { teacher: shown(teacher), learners: learners.map(shown), classCode };
  console.log(JSON.stringify(all, null, 2));
}
