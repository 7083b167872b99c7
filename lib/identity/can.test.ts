/** Cell by cell: the table stands here once more, by hand. A change there must be meant here too. */
import { describe, expect, it } from 'vitest';
import { type Action, type Asking, can, MATRIX, ROLES, type Role, type Subject } from './can';

/**
 * Columns: guest, learner, member, teacher, owner, teacher of another class, operator.
 * y yes · - no · o only their own · t if they may teach · s their own, and what the class has a reason to see.
 * Needs: r running · i the learner is in · w waits · x was removed · n teaches nowhere ·
 * m the account was made by a teacher of the class · u and has no passphrase yet.
 */
const expected: Record<Action, [cells: string, needs: string]> = {
  'invite-teacher': ['- - - - - - y', ''],
  'set-may-teach': ['- - - - - - y', ''],
  'accept-invitation': ['- y y y y y -', ''],
  'accept-class-invitation': ['- t t - - t -', 'r'],
  'open-class': ['- t t t t t -', ''],
  'try-module': ['- t - y y y -', ''],
  'print-key': ['- t - y y y -', ''],
  'read-guide': ['- t - y y y -', ''],
  'see-class': ['- - - y y - -', ''],
  'edit-class': ['- - - y y - -', 'r'],
  'set-code': ['- - - y y - -', 'r'],
  'view-as-learner': ['- - - y y - -', ''],
  'stop-teaching': ['- - - y - - -', ''],
  'add-teacher': ['- - - - y - -', 'r'],
  'remove-teacher': ['- - - - y - -', ''],
  'pass-ownership': ['- - - - y - -', ''],
  'archive-class': ['- - - - y - -', 'r'],
  'restore-class': ['- - - - y - -', ''],
  'delete-class': ['- - - - y - -', ''],
  'join-class': ['y y y - - y -', 'r'],
  'leave-class': ['o o o - - o -', ''],
  'rename-myself': ['o o o - - o -', 'r'],
  'see-roster': ['- - - y y - -', ''],
  'import-roster': ['- - - y y - -', 'r'],
  'admit-learner': ['- - - y y - -', 'rw'],
  'refuse-learner': ['- - - y y - -', 'w'],
  'rename-learner': ['- - - y y - -', 'ri'],
  'remove-learner': ['- - - y y - -', 'i'],
  'take-back-learner': ['- - - y y - -', 'rx'],
  'move-learner': ['- - - y y - -', 'i'],
  'set-extra-time': ['- - - y y - -', 'ri'],
  'print-slip': ['- - - y y - -', 'rinmu'],
  'start-reset': ['- - - y y - -', 'rinm'],
  'reset-by-operator': ['- - - - - - y', ''],
  'see-own-assignments': ['- - y - - - -', 'r'],
  'work-on-assignment': ['- - y - - - -', 'r'],
  'see-assignments': ['- - - y y - -', ''],
  'make-assignment': ['- - - y y - -', 'r'],
  'edit-assignment': ['- - - y y - -', 'r'],
  'archive-assignment': ['- - - y y - -', 'r'],
  'copy-from-class': ['- - - y y - -', ''],
  'copy-to-class': ['- - - y y - -', 'r'],
  'extend-assignment': ['- - - y y - -', 'ri'],
  'excuse-learner': ['- - - y y - -', 'ri'],
  'see-gradebook': ['- - - y y - -', ''],
  'see-items': ['- - - y y - -', ''],
  'see-learner': ['- - - y y - -', 'i'],
  'see-attempt': ['o o o s s o -', ''],
  'override-score': ['- - - y y - -', 'ri'],
  'see-notes': ['- - - y y - -', 'i'],
  'write-note': ['- - - y y - -', 'ri'],
  'export-class': ['- - - y y - -', ''],
  'run-live-view': ['- - - y y - -', 'r'],
  'answer-live-view': ['- - y - - - -', 'r'],
  'see-record': ['o o o o o o -', ''],
  'see-access-log': ['o o o o o o -', ''],
  'export-record': ['o o o o o o -', ''],
  'erase-record': ['o o o o o o -', ''],
  'run-retention': ['- - - - - - y', ''],
};

const actions = Object.keys(expected) as Action[];
const columns: readonly Role[] = [
  'guest',
  'learner',
  'member',
  'teacher',
  'owner',
  'other-teacher',
  'operator',
];
const states = [null, 'waiting', 'in', 'left', 'removed'] as const;
const accounts = ['no', 'unused', 'in-use'] as const;
const both = [true, false];

function allowedByHand(
  action: Action,
  column: number,
  facts: { own: boolean; mayTeach: boolean; subject: Subject },
): boolean {
  const [cells, needs] = expected[action];
  const { own, mayTeach, subject } = facts;
  const { learner } = subject;
  const cell = cells.split(' ')[column];
  const cellAllows =
    cell === 'y' ||
    (cell === 'o' && own) ||
    (cell === 't' && mayTeach) ||
    (cell === 's' && (own || (learner?.state === 'in' && learner.inSight)));
  const met: Record<string, boolean> = {
    r: !subject.archived,
    i: learner?.state === 'in',
    w: learner?.state === 'waiting',
    x: learner?.state === 'removed',
    n: learner?.teaches === false,
    m: learner?.readyMade === 'unused' || learner?.readyMade === 'in-use',
    u: learner?.readyMade === 'unused',
  };
  return cellAllows && [...needs].every((need) => met[need]);
}

describe('the matrix of who may do what', () => {
  it('has the columns and the actions that are written here', () => {
    expect(ROLES).toEqual(columns);
    expect(Object.keys(MATRIX)).toEqual(actions);
  });

  it.each(actions)('%s: every role, with every combination of facts', (action) => {
    for (const [column, role] of columns.entries()) {
      for (const own of both) {
        for (const mayTeach of both) {
          for (const archived of both) {
            for (const teaches of both) {
              for (const inSight of both) {
                for (const state of states) {
                  for (const readyMade of accounts) {
                    const id = own ? 'me' : 'other';
                    const learner = { id, state, teaches, readyMade, inSight };
                    const subject: Subject = { role, archived, learner };
                    const actor: Asking =
                      role === 'operator' ? 'operator' : { learnerId: 'me', mayTeach };
                    const facts = { own, mayTeach, subject };
                    expect(can(actor, action, subject), JSON.stringify({ role, ...facts })).toBe(
                      allowedByHand(action, column, facts),
                    );
                  }
                }
              }
            }
          }
        }
      }
    }
  });

  it('gives somebody who is not signed in nothing but the door of a class', () => {
    const subject: Subject = { role: 'guest', archived: false, learner: null };
    expect(actions.filter((action) => can(null, action, subject))).toEqual(['join-class']);
  });

  it('lets no operator at the data of a learner', () => {
    for (const state of states) {
      const readyMade = 'in-use';
      const learner = { id: 'other', state, teaches: false, readyMade, inSight: true } as const;
      const subject: Subject = { role: 'operator', archived: false, learner };
      expect(actions.filter((action) => can('operator', action, subject))).toEqual([
        'invite-teacher',
        'set-may-teach',
        'reset-by-operator',
        'run-retention',
      ]);
    }
  });
});
