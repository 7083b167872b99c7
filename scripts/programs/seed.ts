/**
 * `npm run seed -- --demo`: learners to look around with, who have answered checks and sat tests. Prints their sign-in
 * names and passphrases as JSON. `--learners N` for more of them.
 */
import { parseArgs } from 'node:util';
import { drawOne, drawShuffled, drawUnit, type RngState, seedRng } from '@/lib/labs/prng';
import { prepare } from '@/lib/answering/prepare';
import { beginTest, handIn, itemPrefix, saveSitting } from '@/lib/answering/sit-test';
import { submitCheck } from '@/lib/answering/submit-check';
import { type Item, publicView, readResponse, scoreItem } from '@/lib/assessment/registry';
import { fieldName } from '@/lib/assessment/fields';
import type { FormFields } from '@/lib/assessment/types';
import { versionId } from '@/lib/assessment/versions';
import { getCourse } from '@/lib/course/artefacts';
import { newId } from '@/lib/identity/random';
import { signUp } from '@/lib/identity/sign-up';
import type { Database } from '@/lib/store/database';
import { sittingById } from '@/lib/store/sittings';

const DAY_MS = 24 * 3600 * 1000;
const displayNames = ['Ada', 'Bilal', 'Chidi', 'Dalia', 'Emre', 'Farah'];
/** Words for passphrases that can be typed from a screen; made anew for each learner. */
const words = ['lantern', 'ribbon', 'saddle', 'teacup', 'anchor', 'mitten', 'walnut', 'candle'];

const { values } = parseArgs({
  options: { demo: { type: 'boolean' }, learners: { type: 'string' } },
});
if (!values.demo && !values.learners) {
  console.error('Say what to make: npm run seed -- --demo, or --learners N.');
  process.exit(1);
}
const count = values.learners ? Number(values.learners) : displayNames.length;
if (!Number.isInteger(count) || count < 1 || count > 100_000) {
  console.error(`--learners is '${values.learners}': give a whole number from 1 to 100000.`);
  process.exit(1);
}

/** Fields as a browser might send them for this item, chosen by chance from what the page shows. */
function someAnswer(
  item: Item,
  prefix: string,
  rng: RngState,
): { fields: FormFields; rng: RngState } {
  const view = publicView(item, 'seed');
  let state = rng;
  const one = <T>(list: readonly T[]): T | undefined => {
    const draw = drawOne(state, list);
    state = draw.rng;
    return draw.value;
  };
  const fields: Record<string, string[]> = {};
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) fields[name] = [...(fields[name] ?? []), value];
  };
  switch (view.type) {
    case 'single-choice':
      set(fieldName.choice(prefix), one(view.options)?.key);
      break;
    case 'multiple-choice':
      set(fieldName.choice(prefix), one(view.options)?.key);
      set(fieldName.choice(prefix), one(view.options)?.key);
      break;
    case 'ordering':
      {
        const drawn = drawShuffled(state, view.entries);
        state = drawn.rng;
        drawn.value.forEach((entry, index) => {
          set(fieldName.position(prefix, entry.key), String(index + 1));
        });
      }
      break;
    case 'matching':
      for (const left of view.lefts) set(fieldName.pair(prefix, left.key), one(view.rights)?.key);
      break;
    case 'numeric-estimate': {
      const draw = drawUnit(state);
      state = draw.rng;
      set(
        fieldName.value(prefix),
        String(view.min + Math.round(draw.value * (view.max - view.min))),
      );
      break;
    }
    case 'short-answer':
      set(fieldName.text(prefix), one(['intranet', 'watermark', 'I am not sure']));
      break;
    case 'evidence-rating':
      for (const claim of view.claims) {
        set(fieldName.claim(prefix, claim.key), one(['supports', 'contradicts', 'leaves-open']));
      }
  }
  return { fields, rng: state };
}

/** The best of `tries` answers by chance: the more tries, the more a learner seems to know. */
function answerOf(item: Item, prefix: string, tries: number, rng: RngState) {
  let best = someAnswer(item, prefix, rng);
  const earned = (fields: FormFields) => {
    const { score } = scoreItem(item, readResponse(item, fields, prefix));
    return score.kind === 'scored' ? score.earned : -1;
  };
  for (let tried = 1; tried < tries; tried += 1) {
    const next = someAnswer(item, prefix, best.rng);
    best = earned(next.fields) > earned(best.fields) ? next : { ...best, rng: next.rng };
  }
  return best;
}

/** Lets a learner answer the checks of the first `lessons` lessons, and sit the test if they have got that far. */
async function learn(db: Database, learnerId: string, lessons: number, from: number, seed: number) {
  const tries = 2 + (seed % 4);
  let rng = seedRng(seed);
  let now = from;
  for (const module of Object.values(getCourse('en').modules)) {
    for (const lesson of module.lessons.slice(0, lessons)) {
      now += DAY_MS / 2;
      for (const id of lesson.checks) {
        const item = module.items.find((each) => each.id === id);
        if (!item) continue;
        const answer = answerOf(item, 'r.', tries, rng);
        rng = answer.rng;
        now += 90_000;
        await submitCheck(
          db,
          {
            learnerId,
            attemptId: newId(),
            freshId: newId(),
            module: module.slug,
            lesson: lesson.slug,
            itemId: item.id,
            version: versionId(item),
            fields: answer.fields,
            prefix: 'r.',
            seconds: 40,
          },
          now,
        );
      }
    }
    if (lessons < module.lessons.length) continue;
    const sittingId = await beginTest(db, learnerId, module, newId(), now);
    const sitting = await sittingById(db, sittingId);
    if (!sitting) continue;
    for (const { itemId } of sitting.items) {
      const item = module.items.find((each) => each.id === itemId);
      if (!item) continue;
      const answer = answerOf(item, itemPrefix(itemId), tries, rng);
      rng = answer.rng;
      now += 60_000;
      await saveSitting(
        db,
        sitting,
        [itemId],
        answer.fields,
        () => ({ ageMs: 0, seconds: 50 }),
        now,
      );
    }
    await handIn(db, sitting, now);
  }
}

const db = await prepare(getCourse('en')).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const learners: { name: string; passphrase: string; displayName: string }[] = [];
let rng = seedRng(Date.now());
for (let index = 0; index < count; index += 1) {
  const displayName = displayNames[index % displayNames.length] ?? 'Ada';
  const picked: string[] = [];
  while (picked.length < 4) {
    const draw = drawOne(rng, words);
    rng = draw.rng;
    if (draw.value) picked.push(draw.value);
  }
  const passphrase = picked.join(' ');
  const made = await signUp(db, { guestId: null, displayName, passphrase }, Date.now());
  if (made.kind !== 'made') throw new Error(`A learner could not be made: ${made.kind}.`);
  await learn(db, made.learnerId, (index % 6) + 1, Date.now() - 10 * DAY_MS, index);
  learners.push({ name: made.signInName, passphrase, displayName });
}
console.log(JSON.stringify({ learners }, null, 2));
await db.destroy();
