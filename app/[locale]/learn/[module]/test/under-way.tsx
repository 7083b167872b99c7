import { TestForm } from '@/components/quiz/test-form';
import { findItems } from '@/lib/answering/items';
import { itemPrefix } from '@/lib/answering/sit-test';
import { fieldName } from '@/lib/assessment/fields';
import { parseStoredResponse, publicView, writeResponse } from '@/lib/assessment/registry';
import { database } from '@/lib/store/database';
import { type Sitting, savedAnswers } from '@/lib/store/sittings';

/** The questions as they were when they were drawn, with what is saved; an edit since changes nothing here. */
export async function UnderWay({ sitting }: { readonly sitting: Sitting }) {
  const db = database();
  const [versions, saved] = await Promise.all([
    findItems(
      db,
      sitting.items.map((entry) => entry.version),
    ),
    savedAnswers(db, sitting.id),
  ]);
  const items = sitting.items.map(({ itemId, version }) => {
    const item = versions.get(version)?.item;
    if (!item) throw new Error(`Sitting ${sitting.id} names an item version that is not there.`);
    const prefix = itemPrefix(itemId);
    const answer = saved.find((each) => each.itemId === itemId);
    const response = answer?.response ? parseStoredResponse(item, answer.response) : null;
    const fields = {
      ...(response === null ? {} : writeResponse(item, response, prefix)),
      ...(answer?.confidence ? { [fieldName.confidence(prefix)]: [answer.confidence] } : {}),
    };
    return {
      itemId,
      version,
      view: publicView(item, sitting.seed),
      fields,
      savedAt: response === null ? null : (answer?.chosenAt ?? null),
    };
  });
  return (
    <TestForm
      sitting={sitting.id}
      module={sitting.module}
      items={items}
      savedCount={items.filter((item) => item.savedAt !== null).length}
    />
  );
}
