/**
 * The tables of classes, assignments and who looked at what. Where rows go when what they hang on goes:
 * - a learner takes their enrolments, extensions, overrides, notes on them and log rows on them along;
 * - a teacher who is erased leaves their name in the log, the overrides they gave and the classes (see eraseLearner);
 * - a class takes its enrolments, assignments and notes along, but never an attempt: that is the learner's.
 *
 * SQLite adds one column with a statement, and one that refers to another table only if it may be null.
 */
import { type CreateTableBuilder, type Kysely, type Migration, sql } from 'kysely';

type Deleted = 'cascade' | 'set null';

export const classes: Migration = {
  async up(db: Kysely<unknown>) {
    await table('class')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('time_zone', 'text', (c) => c.notNull())
      .addColumn('term_from', 'text')
      .addColumn('term_to', 'text')
      .addColumn('owner_id', 'text', (c) => c.references('learner.id').onDelete('set null'))
      .addColumn('code', 'text', (c) => c.unique())
      .addColumn('code_expires_at', 'bigint')
      .addColumn('code_limit', 'integer')
      .addColumn('code_asks_first', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('archived_at', 'bigint')
      .execute();
    await index('class', ['owner_id']);

    await refer(table('class_teacher'), 'class_id', 'class', 'cascade')
      .$call((t) => refer(t, 'learner_id', 'learner', 'cascade'))
      .addColumn('added_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('class_teacher_key', ['class_id', 'learner_id'])
      .execute();
    await index('class_teacher', ['learner_id']);

    await refer(table('enrolment'), 'class_id', 'class', 'cascade')
      .$call((t) => refer(t, 'learner_id', 'learner', 'cascade'))
      .addColumn('shown_name', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('joined_at', 'bigint', (c) => c.notNull())
      .addColumn('ended_at', 'bigint')
      .addColumn('extra_time_percent', 'integer', (c) => c.notNull().defaultTo(0))
      .addPrimaryKeyConstraint('enrolment_key', ['class_id', 'learner_id'])
      .execute();
    await index('enrolment', ['learner_id']);

    await table('assignment')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .$call((t) => refer(t, 'class_id', 'class', 'cascade'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('module', 'text')
      .addColumn('lesson', 'text')
      .addColumn('lab', 'text')
      .addColumn('scenario', 'text')
      .addColumn('title', 'text')
      .addColumn('opens_at', 'bigint')
      .addColumn('due_at', 'bigint')
      .addColumn('closes_at', 'bigint')
      .addColumn('attempts_allowed', 'integer')
      .addColumn('counts', 'text', (c) => c.notNull())
      .addColumn('pass_mark', 'integer')
      .addColumn('points', 'integer')
      .addColumn('pause_minutes', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('late', 'text')
      .addColumn('show_when', 'text')
      .addColumn('shuffle', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('to_all', 'integer', (c) => c.notNull().defaultTo(1))
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('updated_at', 'bigint', (c) => c.notNull())
      .addColumn('archived_at', 'bigint')
      .execute();
    await index('assignment', ['class_id']);

    await refer(table('assignment_learner'), 'assignment_id', 'assignment', 'cascade')
      .$call((t) => refer(t, 'learner_id', 'learner', 'cascade'))
      .addColumn('included', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('due_at', 'bigint')
      .addColumn('closes_at', 'bigint')
      .addColumn('excused', 'integer', (c) => c.notNull().defaultTo(0))
      .addPrimaryKeyConstraint('assignment_learner_key', ['assignment_id', 'learner_id'])
      .execute();
    await index('assignment_learner', ['learner_id']);

    await refer(table('lab_work'), 'assignment_id', 'assignment', 'cascade')
      .$call((t) => refer(t, 'learner_id', 'learner', 'cascade'))
      .addColumn('begun_at', 'bigint', (c) => c.notNull())
      .addColumn('finished_at', 'bigint')
      .addPrimaryKeyConstraint('lab_work_key', ['assignment_id', 'learner_id'])
      .execute();
    await index('lab_work', ['learner_id']);

    await refer(table('grade_override'), 'assignment_id', 'assignment', 'cascade')
      .$call((t) => refer(t, 'learner_id', 'learner', 'cascade'))
      .addColumn('earned', 'double precision', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .$call((t) => refer(t, 'by_learner_id', 'learner', 'set null'))
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('grade_override_key', ['assignment_id', 'learner_id'])
      .execute();
    await index('grade_override', ['learner_id']);
    await index('grade_override', ['by_learner_id']);

    await table('access_log')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .$call((t) => refer(t, 'learner_id', 'learner', 'cascade'))
      .$call((t) => refer(t, 'viewer_id', 'learner', 'set null'))
      .addColumn('viewer_name', 'text', (c) => c.notNull())
      .$call((t) => refer(t, 'class_id', 'class', 'set null'))
      .addColumn('what', 'text', (c) => c.notNull())
      .addColumn('detail', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .execute();
    await index('access_log', ['learner_id', 'at']);
    await index('access_log', ['viewer_id', 'class_id', 'at']);
    await index('access_log', ['class_id']);
    await index('access_log', ['at']);

    await table('teacher_invitation')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('used_at', 'bigint')
      .$call((t) => refer(t, 'used_by', 'learner', 'set null'))
      .execute();
    await index('teacher_invitation', ['used_by']);

    await table('one_time_code')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .$call((t) => refer(t, 'learner_id', 'learner', 'cascade'))
      .addColumn('purpose', 'text', (c) => c.notNull())
      .$call((t) => refer(t, 'by_learner_id', 'learner', 'set null'))
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('used_at', 'bigint')
      .execute();
    await index('one_time_code', ['learner_id']);
    await index('one_time_code', ['by_learner_id']);

    await table('teacher_note')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .$call((t) => refer(t, 'class_id', 'class', 'cascade'))
      .$call((t) => refer(t, 'learner_id', 'learner', 'cascade'))
      .$call((t) => refer(t, 'by_learner_id', 'learner', 'cascade'))
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .execute();
    await index('teacher_note', ['class_id', 'learner_id']);
    await index('teacher_note', ['learner_id']);
    await index('teacher_note', ['by_learner_id']);

    await db.schema
      .alterTable('account')
      .addColumn('may_teach', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
    for (const name of ['sitting', 'attempt']) {
      await db.schema
        .alterTable(name)
        .addColumn('assignment_id', 'text', (c) =>
          c.references('assignment.id').onDelete('set null'),
        )
        .execute();
    }
    // Teachers read attempts by assignment, or by learner and module; both in pages of a fixed order.
    await index('attempt', ['assignment_id', 'learner_id', 'id']);
    await index('attempt', ['learner_id', 'module', 'id']);
    await index('sitting', ['assignment_id', 'learner_id']);
    // Few sittings are open at a time: what looks for those to hand in reads no others.
    await db.schema
      .createIndex('sitting_open_by_assignment_id')
      .on('sitting')
      .column('assignment_id')
      .where(sql.ref('handed_in_at'), 'is', null)
      .where(sql.ref('assignment_id'), 'is not', null)
      .execute();

    function table(name: string) {
      return db.schema.createTable(name);
    }
    async function index(name: string, columns: string[]) {
      await db.schema
        .createIndex(`${name}_by_${columns.join('_')}`)
        .on(name)
        .columns(columns)
        .execute();
    }
  },
};

/** A column that refers to a row's id; it can be null only where null takes the place of a row that went. */
function refer<T extends string, C extends string, N extends string>(
  table: CreateTableBuilder<T, C>,
  column: N,
  to: 'class' | 'learner' | 'assignment',
  deleted: Deleted,
): CreateTableBuilder<T, C | N> {
  return table.addColumn(column, 'text', (c) => {
    const refers = c.references(`${to}.id`).onDelete(deleted);
    return deleted === 'cascade' ? refers.notNull() : refers;
  });
}
