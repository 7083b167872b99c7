/**
 * Who may do what, as one table. `can` is pure: load-subject.ts gathers the facts that it looks at. What is not in the
 * table is no action; a cell that is missing does not compile.
 *
 * Three people are never mixed up: the learner, who sees all that is theirs; a teacher, who sees what a class of theirs
 * has a reason to see; and the operator, who works on the command line and reads no learner's data through this program.
 */

/** What the actor is to the class at hand; where there is none, the most that they are anywhere. */
export const ROLES = [
  /** No account, no place in the class; nobody signed in at all counts too. */
  'guest',
  /** An account without a place in the class, or one that waits for it. */
  'learner',
  /** In the class, guest or account. */
  'member',
  /** Teaches the class. */
  'teacher',
  /** Teaches the class and owns it. */
  'owner',
  /** Teaches some class, but not this one. */
  'other-teacher',
  /** Whoever runs the machine, on the command line. */
  'operator',
] as const;
export type Role = (typeof ROLES)[number];

export type Cell =
  | 'yes'
  | 'no'
  /** Only with what is the actor's own. */
  | 'own'
  /** Only where the operator lets them teach. */
  | 'may-teach'
  /** Their own, and what was done for the class by a learner who is in it. */
  | 'in-sight';

/** What must be so besides, whoever asks. */
export type Need =
  /** The class is not archived. */
  | 'running'
  /** The learner at hand is in the class. */
  | 'learner-in'
  /** The learner at hand waits to be let in. */
  | 'learner-waiting'
  /** The learner at hand was removed from the class. */
  | 'learner-removed'
  /** The learner at hand teaches nowhere: a teacher's account is opened by nobody but themselves. */
  | 'learner-no-teacher'
  /** A teacher of this class made the account: one that somebody made for themselves is opened by nobody else. */
  | 'learner-ready-made'
  /** Nobody has chosen a passphrase for the account yet. */
  | 'learner-not-begun';

interface Rule {
  readonly roles: Readonly<Record<Role, Cell>>;
  readonly needs: readonly Need[];
}

/** Cells in the order of ROLES. */
function rule(
  cells: readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell],
  ...needs: readonly Need[]
): Rule {
  const [guest, learner, member, teacher, owner, other, operator] = cells;
  return {
    roles: { guest, learner, member, teacher, owner, 'other-teacher': other, operator },
    needs,
  };
}

const NOBODY_ELSE = 'no';
/** The class's teachers, its owner among them. */
const teachers = ['no', 'no', 'no', 'yes', 'yes', 'no', 'no'] as const;
const ownerAlone = ['no', 'no', 'no', 'no', 'yes', 'no', 'no'] as const;
const operatorAlone = ['no', 'no', 'no', 'no', 'no', 'no', 'yes'] as const;
/** Each learner with their own, whatever else they are. */
const oneself = ['own', 'own', 'own', 'own', 'own', 'own', NOBODY_ELSE] as const;
/** Keys stand in these: who learns in a class and teaches none doesn't reach them, even where anyone may teach. */
const materials = ['no', 'may-teach', 'no', 'yes', 'yes', 'yes', 'no'] as const;
/** Whose account a teacher may open to its pupil anew. */
const readyMade = ['learner-no-teacher', 'learner-ready-made'] as const;

export const MATRIX = {
  // Teaching at all
  'invite-teacher': rule(operatorAlone),
  'set-may-teach': rule(operatorAlone),
  'accept-invitation': rule(['no', 'yes', 'yes', 'yes', 'yes', 'yes', 'no']),
  'accept-class-invitation': rule(
    ['no', 'may-teach', 'may-teach', 'no', 'no', 'may-teach', 'no'],
    'running',
  ),
  'open-class': rule(['no', 'may-teach', 'may-teach', 'may-teach', 'may-teach', 'may-teach', 'no']),
  'try-module': rule(materials),
  'print-key': rule(materials),
  'read-guide': rule(materials),

  // The class itself
  'see-class': rule(teachers),
  'edit-class': rule(teachers, 'running'),
  'set-code': rule(teachers, 'running'),
  'view-as-learner': rule(teachers),
  'stop-teaching': rule(['no', 'no', 'no', 'yes', 'no', 'no', 'no']),
  'add-teacher': rule(ownerAlone, 'running'),
  'remove-teacher': rule(ownerAlone),
  'pass-ownership': rule(ownerAlone),
  'archive-class': rule(ownerAlone, 'running'),
  'restore-class': rule(ownerAlone),
  'delete-class': rule(ownerAlone),

  // Its learners
  'join-class': rule(['yes', 'yes', 'yes', 'no', 'no', 'yes', 'no'], 'running'),
  'leave-class': rule(['own', 'own', 'own', 'no', 'no', 'own', 'no']),
  'rename-myself': rule(['own', 'own', 'own', 'no', 'no', 'own', 'no'], 'running'),
  'see-roster': rule(teachers),
  'import-roster': rule(teachers, 'running'),
  'admit-learner': rule(teachers, 'running', 'learner-waiting'),
  'refuse-learner': rule(teachers, 'learner-waiting'),
  'rename-learner': rule(teachers, 'running', 'learner-in'),
  'remove-learner': rule(teachers, 'learner-in'),
  'take-back-learner': rule(teachers, 'running', 'learner-removed'),
  'move-learner': rule(teachers, 'learner-in'),
  'set-extra-time': rule(teachers, 'running', 'learner-in'),
  'print-slip': rule(teachers, 'running', 'learner-in', ...readyMade, 'learner-not-begun'),
  'start-reset': rule(teachers, 'running', 'learner-in', ...readyMade),
  'reset-by-operator': rule(operatorAlone),

  // Assignments
  'see-own-assignments': rule(['no', 'no', 'yes', 'no', 'no', 'no', 'no'], 'running'),
  'work-on-assignment': rule(['no', 'no', 'yes', 'no', 'no', 'no', 'no'], 'running'),
  'see-assignments': rule(teachers),
  'make-assignment': rule(teachers, 'running'),
  'edit-assignment': rule(teachers, 'running'),
  'archive-assignment': rule(teachers, 'running'),
  'copy-from-class': rule(teachers),
  'copy-to-class': rule(teachers, 'running'),
  'extend-assignment': rule(teachers, 'running', 'learner-in'),
  'excuse-learner': rule(teachers, 'running', 'learner-in'),

  // Seeing
  'see-gradebook': rule(teachers),
  'see-items': rule(teachers),
  'see-learner': rule(teachers, 'learner-in'),
  'see-attempt': rule(['own', 'own', 'own', 'in-sight', 'in-sight', 'own', 'no']),
  'override-score': rule(teachers, 'running', 'learner-in'),
  'see-notes': rule(teachers, 'learner-in'),
  'write-note': rule(teachers, 'running', 'learner-in'),
  'export-class': rule(teachers),
  'run-live-view': rule(teachers, 'running'),
  'answer-live-view': rule(['no', 'no', 'yes', 'no', 'no', 'no', 'no'], 'running'),

  // The learner's side
  'see-record': rule(oneself),
  'see-access-log': rule(oneself),
  'export-record': rule(oneself),
  'erase-record': rule(oneself),
  'run-retention': rule(operatorAlone),
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof MATRIX;

/** Who asks. Null: nobody is signed in. */
export type Asking = { readonly learnerId: string; readonly mayTeach: boolean } | 'operator' | null;

/** What is asked about, as load-subject.ts found it. */
export interface Subject {
  /** What the actor is to it. */
  readonly role: Role;
  readonly archived: boolean;
  /** The learner whose data, place or account it is; null where it is about nobody's. */
  readonly learner: SubjectLearner | null;
}

export interface SubjectLearner {
  readonly id: string;
  /** In the class at hand; null where they never were, or there is no class at hand. */
  readonly state: 'waiting' | 'in' | 'left' | 'removed' | null;
  readonly teaches: boolean;
  /** Whether the account was made by a teacher of the class at hand, and whether its learner has begun to use it. */
  readonly readyMade: 'no' | 'unused' | 'in-use';
  /** For an attempt: whether the class at hand has a reason to see it. */
  readonly inSight: boolean;
}

/** Whether the actor may do this to the subject. Refuses whatever the facts don't plainly allow. */
export function can(actor: Asking, action: Action, subject: Subject): boolean {
  const { roles, needs }: Rule = MATRIX[action];
  const own = actor !== null && actor !== 'operator' && subject.learner?.id === actor.learnerId;
  return allows(roles[subject.role]) && needs.every(holds);

  function allows(cell: Cell): boolean {
    switch (cell) {
      case 'yes':
        return true;
      case 'no':
        return false;
      case 'own':
        return own;
      case 'may-teach':
        return actor !== null && actor !== 'operator' && actor.mayTeach;
      case 'in-sight':
        return own || (subject.learner?.state === 'in' && subject.learner.inSight);
    }
  }

  function holds(need: Need): boolean {
    switch (need) {
      case 'running':
        return !subject.archived;
      case 'learner-in':
        return subject.learner?.state === 'in';
      case 'learner-waiting':
        return subject.learner?.state === 'waiting';
      case 'learner-removed':
        return subject.learner?.state === 'removed';
      case 'learner-no-teacher':
        return subject.learner?.teaches === false;
      case 'learner-ready-made':
        return subject.learner !== null && subject.learner.readyMade !== 'no';
      case 'learner-not-begun':
        return subject.learner?.readyMade === 'unused';
    }
  }
}
