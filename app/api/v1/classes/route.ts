import { openClassWithCode } from '@/lib/answering/class-codes';
import { CLASS_NAME_MAX, readClass } from '@/lib/classroom/class-form';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { teachingDoor } from '@/lib/identity/class-door';
import { clearFlash, setFlash } from '@/lib/identity/flash';
import { cleanName } from '@/lib/identity/names';
import { newId } from '@/lib/identity/random';
import { database } from '@/lib/store/database';

/** Opens a class; whoever opens it owns it. */
export async function POST(request: Request): Promise<Response> {
  const door = await teachingDoor('open-class');
  if (door.kind !== 'open') return turnedAway(door.kind, '/en/teach');
  const fields = await readForm(request);
  const values = {
    name: cleanName(field(fields, 'name'), CLASS_NAME_MAX),
    zone: field(fields, 'zone').slice(0, 100),
    termFrom: field(fields, 'termFrom').slice(0, 20),
    termTo: field(fields, 'termTo').slice(0, 20),
  };
  const read = readClass(values);
  if (read.kind === 'wrong') {
    await setFlash({ form: 'class-new', messages: [...read.problems], values });
    return seeOther('/en/teach#new');
  }
  const { kind: _, ...row } = read;
  const id = newId();
  await openClassWithCode(
    database(),
    { id, ...row, ownerId: door.entered.actor.learnerId },
    Date.now(),
  );
  await clearFlash();
  return seeOther(`/en/teach/${id}`);
}
