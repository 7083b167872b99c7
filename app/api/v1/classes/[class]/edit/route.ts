import { CLASS_NAME_MAX, readClass } from '@/lib/classroom/class-form';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { cleanName } from '@/lib/identity/names';
import { editClass } from '@/lib/store/classes';
import { database } from '@/lib/store/database';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/** Changes a class's name, time zone and term. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { class: id } = await params;
  const page = `/en/teach/${id}/settings`;
  const door = await classDoor('edit-class', id);
  if (door.kind !== 'open') return turnedAway(door.kind, page);
  const fields = await readForm(request);
  const values = {
    name: cleanName(field(fields, 'name'), CLASS_NAME_MAX),
    zone: field(fields, 'zone').slice(0, 100),
    termFrom: field(fields, 'termFrom').slice(0, 20),
    termTo: field(fields, 'termTo').slice(0, 20),
  };
  const read = readClass(values);
  if (read.kind === 'wrong') {
    await setFlash({
      form: 'class-edit',
      messages: [...read.problems],
      values: { ...values, class: id },
    });
    return seeOther(`${page}#class`);
  }
  const { kind: _, ...changes } = read;
  await editClass(database(), id, changes);
  await setFlash({ form: 'class-edit', messages: ['saved'], values: { class: id } });
  return seeOther(`${page}#class`);
}
