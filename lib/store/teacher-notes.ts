/** What a class's teachers write down about a learner, for themselves; the learner finds it in the export of the record. */
import type { Database } from './database';
import type { TeacherNoteTable } from './schema';

/** Characters of a note, at the most. */
export const NOTE_MAX = 2000;

/** Writes a note. False if the learner is not in the class. */
export async function writeNote(db: Database, note: TeacherNoteTable): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const enrolled = await tx
      .selectFrom('enrolment')
      .select('learnerId')
      .where('classId', '=', note.classId)
      .where('learnerId', '=', note.learnerId)
      .where('state', '=', 'in')
      .executeTakeFirst();
    if (!enrolled) return false;
    await tx.insertInto('teacherNote').values(note).execute();
    return true;
  });
}

/** Notes on a learner of this class, the latest first, with who wrote them. */
export async function notesOn(db: Database, classId: string, learnerId: string) {
  return db
    .selectFrom('teacherNote')
    .innerJoin('learner', 'learner.id', 'teacherNote.byLearnerId')
    .selectAll('teacherNote')
    .select('learner.displayName as byName')
    .where('teacherNote.classId', '=', classId)
    .where('teacherNote.learnerId', '=', learnerId)
    .orderBy('teacherNote.at', 'desc')
    .orderBy('teacherNote.id')
    .execute();
}

/** Deletes a note, if this teacher wrote it. */
export async function deleteNote(db: Database, id: string, byLearnerId: string): Promise<void> {
  await db
    .deleteFrom('teacherNote')
    .where('id', '=', id)
    .where('byLearnerId', '=', byLearnerId)
    .execute();
}
