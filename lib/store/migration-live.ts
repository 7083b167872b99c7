/**
 * The live view: one item at a time, asked of a class. Answers stand under a mark that is no learner's id, and only while
 * it is open; then their counts take their place.
 */
import type { Kysely, Migration } from 'kysely';

export const live: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('live_view')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('class_id', 'text', (c) => c.notNull().references('class.id').onDelete('cascade'))
      .addColumn('item_version', 'text', (c) => c.notNull().references('item_version.id'))
      .addColumn('opened_by', 'text', (c) => c.references('learner.id').onDelete('set null'))
      .addColumn('opened_at', 'bigint', (c) => c.notNull())
      .addColumn('revealed_at', 'bigint')
      .addColumn('closed_at', 'bigint')
      .addColumn('counts', 'text')
      .execute();
    await db.schema
      .createIndex('live_view_by_class_id_opened_at')
      .on('live_view')
      .columns(['class_id', 'opened_at'])
      .execute();
    await db.schema
      .createIndex('live_view_by_opened_by')
      .on('live_view')
      .column('opened_by')
      .execute();
    await db.schema
      .createTable('live_answer')
      .addColumn('live_id', 'text', (c) =>
        c.notNull().references('live_view.id').onDelete('cascade'),
      )
      .addColumn('mark', 'text', (c) => c.notNull())
      .addColumn('response', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('live_answer_key', ['live_id', 'mark'])
      .execute();
  },
};
