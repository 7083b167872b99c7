import { CLASS_NAME_MAX } from '@/lib/classroom/class-form';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import type { Action } from '@/lib/identity/can';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { confirmPath, isFresh } from '@/lib/identity/fresh';
import { cleanName } from '@/lib/identity/names';
import { archiveClass, deleteClass, restoreClass } from '@/lib/store/classes';
import { database } from '@/lib/store/database';

interface Context {
  readonly params: Promise<{ class: string }>;
}

const actions = {
  archive: 'archive-class',
  restore: 'restore-class',
  delete: 'delete-class',
} as const satisfies Record<string, Action>;

/** Archives a class, takes that back, or deletes it once its name was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { class: id } = await params;
  const settings = `/en/teach/${id}/settings`;
  const page = `${settings}#end`;
  const fields = await readForm(request);
  const wanted = Object.keys(actions).find((each) => each === field(fields, 'do')) as
    | keyof typeof actions
    | undefined;
  const door = await classDoor(wanted ? actions[wanted] : 'see-class', id);
  if (door.kind !== 'open') return turnedAway(door.kind, settings);
  const { actor, klass } = door.entered;
  const now = Date.now();
  switch (wanted) {
    case 'archive':
      await archiveClass(database(), id, now);
      await setFlash({ form: 'class-state', messages: ['archived'], values: { class: id } });
      return seeOther(page);
    case 'restore':
      await restoreClass(database(), id);
      await setFlash({ form: 'class-state', messages: ['restored'], values: { class: id } });
      return seeOther(page);
    case 'delete': {
      if (!isFresh(actor, now)) return seeOther(confirmPath('en', page));
      const typed = cleanName(field(fields, 'name'), CLASS_NAME_MAX);
      if (typed.toLowerCase() !== klass.name.toLowerCase()) {
        const values = { class: id, typed };
        await setFlash({ form: 'class-state', messages: ['other-name'], values });
        return seeOther(page);
      }
      await deleteClass(database(), id);
      await setFlash({ form: 'teach', messages: ['deleted'], values: { name: klass.name } });
      return seeOther('/en/teach');
    }
    default:
      return seeOther(page);
  }
}
