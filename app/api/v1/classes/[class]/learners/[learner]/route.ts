import { field, readForm, seeOther, wholeNumber } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import type { FormFields } from '@/lib/assessment/types';
import type { Action } from '@/lib/identity/can';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { cleanDisplayName } from '@/lib/identity/names';
import { type Database, database } from '@/lib/store/database';
import {
  approve,
  enrolment,
  moveLearner,
  refuse,
  removeLearner,
  renameShown,
  setExtraTime,
  takeBack,
} from '@/lib/store/enrolments';

interface Context {
  readonly params: Promise<{ class: string; learner: string }>;
}

interface Outcome {
  /** Which page says it: the roster, or the learner's place in the class. */
  readonly on: 'roster' | 'place';
  readonly message: string;
  readonly values?: Record<string, string>;
}

interface Change {
  readonly action: Action;
  run(db: Database, whose: Whose, fields: FormFields, now: number): Promise<Outcome>;
}

type Whose = { readonly classId: string; readonly learnerId: string };

const EXTRA_TIME_MAX = 300;
const stale: Outcome = { on: 'roster', message: 'stale' };

/** A change of state that either was possible or had been overtaken. */
function ofState(
  action: Action,
  change: (db: Database, whose: Whose, now: number) => Promise<boolean>,
  message: string,
): Change {
  return {
    action,
    run: async (db, whose, _, now) =>
      (await change(db, whose, now)) ? { on: 'roster', message } : stale,
  };
}

const changes: Readonly<Record<string, Change>> = {
  admit: ofState('admit-learner', approve, 'admitted'),
  refuse: ofState('refuse-learner', refuse, 'refused'),
  'take-back': ofState('take-back-learner', takeBack, 'taken-back'),
  remove: ofState('remove-learner', removeLearner, 'removed'),
  rename: {
    action: 'rename-learner',
    async run(db, whose, fields) {
      const name = cleanDisplayName(field(fields, 'name'));
      if (name === '') return { on: 'place', message: 'name-missing' };
      return (await renameShown(db, whose, name)) ? { on: 'place', message: 'renamed' } : stale;
    },
  },
  'extra-time': {
    action: 'set-extra-time',
    async run(db, whose, fields) {
      const percent = wholeNumber(fields, 'percent', EXTRA_TIME_MAX + 1);
      if (percent === null || percent > EXTRA_TIME_MAX) {
        const typed = field(fields, 'percent').slice(0, 20);
        return { on: 'place', message: 'percent', values: { percent: typed } };
      }
      await setExtraTime(db, whose, percent);
      return { on: 'place', message: 'extra-time', values: { percent: String(percent) } };
    },
  },
  move: {
    action: 'move-learner',
    async run(db, { classId, learnerId }, fields, now) {
      const to = field(fields, 'to');
      const there = await classDoor('import-roster', to);
      if (there.kind !== 'open' || to === classId) return { on: 'place', message: 'class' };
      const moved = await moveLearner(db, { from: classId, to, learnerId }, now);
      if (!moved) return { on: 'place', message: 'nowhere' };
      return { on: 'roster', message: 'moved', values: { to: there.entered.klass.name } };
    },
  },
};

/** What a teacher changes about a learner's place in the class: one thing a form, named by `do`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { class: classId, learner: learnerId } = await params;
  const roster = `/en/teach/${classId}/roster`;
  const fields = await readForm(request);
  const name = field(fields, 'do');
  const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
  const here = await classDoor('see-roster', classId);
  if (here.kind !== 'open') return turnedAway(here.kind, roster);
  const door = await classDoor(change?.action ?? 'see-roster', classId, learnerId);
  const db = database();
  const whose = { classId, learnerId };
  const outcome =
    change && door.kind === 'open' ? await change.run(db, whose, fields, Date.now()) : stale;
  const shownName = (await enrolment(db, classId, learnerId))?.shownName ?? '';
  await setFlash({
    form: `${outcome.on}-${outcome.on === 'roster' ? classId : learnerId}`,
    messages: [outcome.message],
    values: { name: shownName, ...outcome.values },
  });
  return seeOther(outcome.on === 'roster' ? roster : `${roster}/${learnerId}`);
}
