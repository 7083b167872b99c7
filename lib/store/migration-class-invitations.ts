/** Links by which the owner of a class lets another account teach it with them. */
import type { Kysely, Migration } from 'kysely';

export const classInvitations: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('class_invitation')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .addColumn('class_id', 'text', (c) => c.notNull().references('class.id').onDelete('cascade'))
      .addColumn('by_learner_id', 'text', (c) =>
        c.notNull().references('learner.id').onDelete('cascade'),
      )
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('class_invitation_by_class_id')
      .on('class_invitation')
      .column('class_id')
      .execute();
    await db.schema
      .createIndex('class_invitation_by_by_learner_id')
      .on('class_invitation')
      .column('by_learner_id')
      .execute();
  },
};
