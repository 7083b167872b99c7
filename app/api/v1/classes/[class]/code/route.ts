import { renewClassCode } from '@/lib/answering/class-codes';
import { readCodeRules } from '@/lib/classroom/class-form';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { setClassCode, setCodeRules } from '@/lib/store/classes';
import { database } from '@/lib/store/database';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/** `off`: the code opens nothing any more. `renew`: another code (also to switch it on again). `rules`: end, limit, asking first. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { class: id } = await params;
  const page = `/en/teach/${id}/settings#code`;
  const door = await classDoor('set-code', id);
  if (door.kind !== 'open') return turnedAway(door.kind, `/en/teach/${id}/settings`);
  const fields = await readForm(request);
  const back = async (messages: string[], values: Record<string, string> = {}) => {
    await setFlash({ form: 'class-code', messages, values: { ...values, class: id } });
    return seeOther(page);
  };
  switch (field(fields, 'do')) {
    case 'off':
      await setClassCode(database(), id, null);
      return back(['off']);
    case 'renew':
      await renewClassCode(database(), id);
      return back(['renewed']);
    default: {
      const ends = field(fields, 'ends').slice(0, 20);
      const limit = field(fields, 'limit').slice(0, 20);
      const asksFirst = field(fields, 'asksFirst') === 'yes';
      const read = readCodeRules({ ends, limit, asksFirst }, door.entered.klass.timeZone);
      if (read.kind === 'wrong') {
        return back([...read.problems], { ends, limit, asksFirst: asksFirst ? 'yes' : '' });
      }
      await setCodeRules(database(), id, read);
      return back(['rules']);
    }
  }
}
