/**
 * `npm run admin -- …`: what whoever runs the site does by hand: who may teach, and a reset for somebody who lost both
 * passphrase and recovery codes. It reads no learner's work.
 */
import { z } from 'zod';
import { prepare } from '@/lib/answering/prepare';
import { forgetOld } from '@/lib/answering/retention';
import { getCourse } from '@/lib/course/artefacts';
import { can, type Action } from '@/lib/identity/can';
import { cleanSignInName } from '@/lib/identity/names';
import { hashRecoveryCode, hashToken, newId, newOneTimeCode } from '@/lib/identity/random';
import { publicUrl, whoMayTeach } from '@/lib/settings';
import type { Database } from '@/lib/store/database';
import { makeInvitation, setMayTeach, teacherAccounts } from '@/lib/store/invitations';
import { accountByName } from '@/lib/store/learners';
import { issueCode, RESET_CODE_MS } from '@/lib/store/one-time-codes';

const USAGE = `npm run admin -- COMMAND

  invite-teacher [--days N]   a link that lets one account teach, once, within N days (14)
  allow-teacher NAME          lets the account with this sign-in name teach
  revoke-teacher NAME         takes that back; the classes that they teach stay theirs
  list-teachers               accounts that teach or were let teach
  reset NAME                  a one-time code with which they set a new passphrase, for a day
  retention                   forgets now what is past its time (the server does so daily)`;

const DAY_MS = 24 * 3600 * 1000;
const daysSchema = z.coerce.number().int().min(1).max(365);

const actions = {
  'invite-teacher': 'invite-teacher',
  'allow-teacher': 'set-may-teach',
  'revoke-teacher': 'set-may-teach',
  'list-teachers': 'set-may-teach',
  reset: 'reset-by-operator',
  retention: 'run-retention',
} as const satisfies Record<string, Action>;
type Command = keyof typeof actions;

function stop(line: string): never {
  console.error(line);
  process.exit(1);
}

/** Where the site is, as its people type it; the same rule as the server's. */
function site(): string {
  return publicUrl() ?? `http://localhost:${process.env.PORT || 3000}`;
}

/** An instant as it is read on a terminal: UTC, to the minute. */
function when(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

async function accountNamed(db: Database, typed: string | undefined) {
  const name = cleanSignInName(typed ?? '');
  if (name === '') stop('Say whose account: the three words of their sign-in name.');
  const account = await accountByName(db, name);
  if (!account) stop(`No account signs in as '${name}'.`);
  return account;
}

async function run(db: Database, command: Command, rest: readonly string[]): Promise<void> {
  const now = Date.now();
  switch (command) {
    case 'invite-teacher': {
      const [flag, value] = rest;
      const days = daysSchema.safeParse(flag === undefined ? 14 : flag === '--days' ? value : NaN);
      if (!days.success) stop('Give the days as a whole number from 1 to 365: --days 14.');
      const token = newId();
      const ends = now + days.data * DAY_MS;
      await makeInvitation(db, hashToken(token), ends, now);
      console.log(`${site()}/en/teach/invitation/${token}`);
      console.log(`Works once, until ${when(ends)}. It is not shown again: only its hash is kept.`);
      if (whoMayTeach() === 'anyone') {
        console.log(
          'Every account may open classes here, since WHO_MAY_TEACH is not set to invited.',
        );
      }
      return;
    }
    case 'allow-teacher': {
      const account = await accountNamed(db, rest.join(' '));
      await setMayTeach(db, account.learnerId, true);
      console.log(`${account.signInName} may teach.`);
      return;
    }
    case 'revoke-teacher': {
      const account = await accountNamed(db, rest.join(' '));
      await setMayTeach(db, account.learnerId, false);
      console.log(
        whoMayTeach() === 'anyone'
          ? `${account.signInName} is no invited teacher any more. They can still open classes: set WHO_MAY_TEACH=invited to change that.`
          : `${account.signInName} can open no more classes. Those that they teach stay theirs.`,
      );
      return;
    }
    case 'list-teachers': {
      const teachers = await teacherAccounts(db);
      if (teachers.length === 0) console.log('Nobody teaches here yet.');
      for (const { signInName, displayName, mayTeach, classes } of teachers) {
        const words = [
          signInName,
          displayName ?? '',
          mayTeach === 1 ? 'invited' : '',
          classes === 1 ? '1 class' : `${classes} classes`,
        ];
        console.log(words.join('\t'));
      }
      return;
    }
    case 'retention':
      await forgetOld(db, now);
      console.log('What was past its time is forgotten.');
      return;
    case 'reset': {
      const account = await accountNamed(db, rest.join(' '));
      const code = newOneTimeCode();
      const { learnerId } = account;
      const hash = hashRecoveryCode(learnerId, code);
      await issueCode(db, { hash, learnerId, purpose: 'reset', byLearnerId: null }, now);
      console.log(code);
      console.log(
        `With it and their sign-in name they set a new passphrase at ${site()}/en/recover, once, until ${when(now + RESET_CODE_MS)}.`,
      );
      console.log(
        'Make sure that whoever asks is who they say: this code opens the account. Earlier codes of the kind end.',
      );
    }
  }
}

const [name = '', ...rest] = process.argv.slice(2);
const command = (Object.keys(actions) as Command[]).find((each) => each === name);
if (!command) stop(USAGE);
const subject = { role: 'operator', archived: false, learner: null } as const;
if (!can('operator', actions[command], subject)) stop(`The operator may not ${command}.`);
const db = await prepare(getCourse('en')).catch((error: Error) => stop(error.message));
try {
  await run(db, command, rest);
} finally {
  await db.destroy();
}
