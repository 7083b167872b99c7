/** Which class's teacher made an account, so that its teachers alone may give out codes for it. */
import type { Kysely, Migration } from 'kysely';

export const readyMade: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('account')
      .addColumn('made_in_class_id', 'text', (c) => c.references('class.id').onDelete('set null'))
      .execute();
    // Deleting a class looks here for the accounts that were made in it.
    await db.schema
      .createIndex('account_by_made_in_class_id')
      .on('account')
      .column('made_in_class_id')
      .execute();
  },
};
