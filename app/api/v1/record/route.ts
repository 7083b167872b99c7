import { getT } from '@/components/i18n';
import { findItems } from '@/lib/answering/items';
import { everyPart, marksShown, shownAttempts } from '@/lib/answering/shown-attempt';
import { describeResponse, parseStoredResponse } from '@/lib/assessment/registry';
import { seeOther } from '@/lib/http/forms';
import { currentActor } from '@/lib/identity/current';
import { database } from '@/lib/store/database';
import { recordRows } from '@/lib/store/record';

export const dynamic = 'force-dynamic';

/** Everything that is stored about whoever asks, as a file to keep: GET → JSON, instants as ISO 8601 in UTC. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  const db = database();
  const rows = actor ? await recordRows(db, actor.learnerId) : null;
  if (!rows) return seeOther('/en/me/record');
  const t = getT('record');

  const sittings = rows.sittings.map(({ items, ...sitting }) => ({
    ...sitting,
    items: JSON.parse(items) as { itemId: string; version: string }[],
  }));
  const versionOf = new Map(
    sittings.flatMap((sitting) =>
      sitting.items.map((each) => [`${sitting.id} ${each.itemId}`, each.version] as const),
    ),
  );
  const versions = await findItems(db, [
    ...rows.responses.map((row) => row.itemVersion),
    ...versionOf.values(),
  ]);
  const inWords = (version: string | undefined, response: string | null) => {
    const item = version ? versions.get(version)?.item : undefined;
    if (!item) return { asked: null, answered: [] };
    const parsed = response === null ? null : parseStoredResponse(item, response);
    return { asked: item.stem, answered: parsed ? describeResponse(item, parsed) : [] };
  };

  const now = Date.now();
  const shown = await shownAttempts(db, rows.attempts, now);
  /** Marks, and stored responses (which name an item's parts as its author did), wait as the assignment says. */
  const told = (attemptId: string) => marksShown(shown.get(attemptId)?.parts ?? everyPart);
  const held = rows.attempts.some((attempt) => !told(attempt.id));

  const record = {
    about: t('export.about'),
    leftOut: [
      t('export.hashes'),
      t('export.sessions'),
      t('export.open'),
      ...(held ? [t('export.held')] : []),
    ],
    exportedAt: now,
    ...rows,
    attempts: rows.attempts.map((row) => (told(row.id) ? row : { ...row, earned: null })),
    account: rows.account ? { ...rows.account, passphrase: t('export.passphrase') } : null,
    responses: rows.responses.map((row) => ({
      ...row,
      ...(told(row.attemptId) ? {} : { earned: null, response: null }),
      ...inWords(row.itemVersion, row.response),
    })),
    sittings,
    // In words alone: a stored response names an item's parts as its author did, which a test under way must not show.
    savedAnswers: rows.savedAnswers.map(({ response, ...row }) => ({
      ...row,
      ...inWords(versionOf.get(`${row.sittingId} ${row.itemId}`), response),
    })),
  };
  const text = JSON.stringify(
    record,
    (key, value: unknown) =>
      key.endsWith('At') && typeof value === 'number' ? new Date(value).toISOString() : value,
    2,
  );
  return new Response(`${text}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="walls-and-eyes-record.json"',
      'Cache-Control': 'no-store',
    },
  });
}
