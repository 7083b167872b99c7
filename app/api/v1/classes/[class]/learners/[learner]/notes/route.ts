import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { newId } from '@/lib/identity/random';
import { database } from '@/lib/store/database';
import { deleteNote, NOTE_MAX, writeNote } from '@/lib/store/teacher-notes';

interface Context {
  readonly params: Promise<{ class: string; learner: string }>;
}

/** Bytes of a text that fit into a flash, which is a cookie; a longer one is kept by the browser's own 'back'. */
const KEPT_MAX = 2400;

/** Writes a note on a learner, or deletes one of one's own. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { class: classId, learner: learnerId } = await params;
  const page = `/en/teach/${classId}/learners/${learnerId}`;
  const fields = await readForm(request);
  const door = await classDoor('write-note', classId, learnerId);
  if (door.kind !== 'open') return turnedAway(door.kind, page);
  const byLearnerId = door.entered.actor.learnerId;
  const say = (message: string, text = '') =>
    setFlash({
      form: `notes-${learnerId}`,
      messages: [message],
      values: {
        text: Buffer.byteLength(text) > KEPT_MAX ? '' : text,
        length: String([...text].length),
      },
    });
  if (field(fields, 'do') === 'delete') {
    await deleteNote(database(), field(fields, 'note'), byLearnerId);
    await say('deleted');
    return seeOther(`${page}#notes`);
  }
  const text = field(fields, 'text').replace(/\r\n?/g, '\n').trim();
  if (text === '') await say('note-missing');
  else if ([...text].length > NOTE_MAX) await say('note-too-long', text);
  else {
    const note = { id: newId(), classId, learnerId, byLearnerId, text, at: Date.now() };
    if (!(await writeNote(database(), note))) return turnedAway('refused', page);
    await say('written');
  }
  return seeOther(`${page}#notes`);
}
