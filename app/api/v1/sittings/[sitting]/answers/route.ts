import { getT } from '@/components/i18n';
import { handIn, saveSitting } from '@/lib/answering/sit-test';
import { testPath } from '@/lib/answering/test-path';
import { field, json, readForm, seeOther, wantsJson, wholeNumber } from '@/lib/http/forms';
import { currentActor } from '@/lib/identity/current';
import { database } from '@/lib/store/database';
import { sittingById } from '@/lib/store/sittings';

const MAX_SECONDS = 3600;
/** An answer that has waited longer than this counts as chosen this long ago. */
const MAX_AGE_MS = 90 * 24 * 3600 * 1000;

interface Context {
  params: Promise<{ sitting: string }>;
}

/**
 * Saves answers into a sitting, and hands it in where the form says so. Our script sends one item at a time; a plain form
 * sends all of them.
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  const scripted = wantsJson(request);
  const t = getT('answers');
  const { sitting: id } = await context.params;
  const fields = await readForm(request);
  const db = database();
  const actor = await currentActor();
  const owner = field(fields, 'owner');
  const sitting = await sittingById(db, id);

  if (!actor || (owner !== '' && owner !== actor.learnerId)) {
    if (scripted) return json({ error: 'other-owner', message: t('other-owner') }, 409);
    return seeOther('/en/sign-in');
  }
  // Somebody else's sitting and none at all look the same.
  if (!sitting || sitting.learnerId !== actor.learnerId) {
    if (scripted) return json({ error: 'unknown-sitting', message: t('unknown-sitting') }, 404);
    return seeOther('/en/me');
  }

  const items = scripted
    ? sitting.items
        .map((entry) => entry.itemId)
        .filter((itemId) => Object.hasOwn(fields, `age.${itemId}`))
    : sitting.items.map((entry) => entry.itemId);
  const now = Date.now();
  const outcome = await saveSitting(
    db,
    sitting,
    items,
    fields,
    (itemId) => ({
      ageMs: wholeNumber(fields, `age.${itemId}`, MAX_AGE_MS) ?? 0,
      seconds: wholeNumber(fields, `seconds.${itemId}`, MAX_SECONDS),
    }),
    now,
  );
  const attemptPath = `/en/answers/${sitting.id}`;
  const handsIn = field(fields, 'then') === 'hand-in';
  if (outcome === 'handed-in') {
    // Handing in again, after a reply that was lost, is no change that came too late.
    if (scripted && handsIn && items.length === 0) {
      return json({ attempt: sitting.id, learner: actor.learnerId });
    }
    if (scripted) {
      const message = t(sitting.assignmentId === null ? 'handed-in' : 'handed-in-or-closed');
      return json({ error: 'handed-in', message, attempt: sitting.id }, 410);
    }
    return seeOther(attemptPath);
  }
  if (handsIn) {
    await handIn(db, sitting, now);
    return scripted
      ? json({ attempt: sitting.id, learner: actor.learnerId })
      : seeOther(attemptPath);
  }
  if (scripted) return json({ saved: items, learner: actor.learnerId });
  const at = field(fields, 'at');
  const anchor = sitting.items.some((entry) => entry.itemId === at) ? `#q-${at}` : '';
  return seeOther(`${testPath('en', sitting)}${anchor}`);
}
