import { field, readForm, seeOther } from '@/lib/http/forms';
import { requestOrigin } from '@/lib/identity/current';
import { setFlash } from '@/lib/identity/flash';
import { recover } from '@/lib/identity/recover';
import { secret } from '@/lib/settings';
import { database } from '@/lib/store/database';

/** Sets a new passphrase for someone who has a one-time code; they sign in with it afterwards. */
export async function POST(request: Request): Promise<Response> {
  const fields = await readForm(request);
  const name = field(fields, 'name').slice(0, 200);
  const outcome = await recover(
    database(),
    secret(),
    {
      name,
      code: field(fields, 'code').slice(0, 100),
      passphrase: field(fields, 'passphrase').slice(0, 1000),
      address: await requestOrigin(),
    },
    Date.now(),
  );
  const page = field(fields, 'from') === 'begin' ? 'begin' : 'recover';
  const back = async (message: string) => {
    await setFlash({ form: page, messages: [message], values: { name } });
    return seeOther(`/en/${page}`);
  };
  switch (outcome.kind) {
    case 'recovered':
      await setFlash({ form: 'sign-in', messages: ['recovered'], values: { name } });
      return seeOther('/en/sign-in');
    case 'wrong':
      return back('wrong');
    case 'wait':
      return back(`wait-${outcome.minutes}`);
    case 'passphrase':
      return back(`passphrase-${outcome.problem}`);
  }
}
