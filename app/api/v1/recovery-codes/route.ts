import { field, readForm, seeOther } from '@/lib/http/forms';
import { codesKept, codesToShow, showCodesOnce } from '@/lib/identity/codes-cookie';
import { currentActor } from '@/lib/identity/current';
import { hashRecoveryCode, newRecoveryCodes } from '@/lib/identity/random';
import { database } from '@/lib/store/database';
import { accountOf, replaceRecoveryCodes } from '@/lib/store/learners';

/** `kept`: the codes have been written down, so this browser forgets them. `renew`: ten new ones; the old ones end. */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor?.kind !== 'account') return seeOther('/en/sign-in');
  const fields = await readForm(request);
  if (field(fields, 'do') === 'renew') {
    const account = await accountOf(database(), actor.learnerId);
    if (!account) return seeOther('/en/me');
    const codes = newRecoveryCodes();
    const hashes = codes.map((code) => hashRecoveryCode(actor.learnerId, code));
    await replaceRecoveryCodes(database(), actor.learnerId, hashes);
    await showCodesOnce({ signInName: account.signInName, codes });
    return seeOther('/en/welcome');
  }
  const next = (await codesToShow())?.next ?? '/en/me';
  await codesKept();
  return seeOther(next);
}
