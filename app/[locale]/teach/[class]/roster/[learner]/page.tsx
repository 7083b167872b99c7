import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClassDay } from '@/components/classroom/class-day';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { CodePart, Part, PlaceForms } from '@/components/classroom/roster/place-parts';
import styles from '@/components/classroom/roster/place.module.css';
import { RosterSaid } from '@/components/classroom/roster/roster-said';
import { getT } from '@/components/i18n';
import { seeClass } from '@/lib/answering/see-others';
import { shownIn } from '@/lib/classroom/zones';
import type { Action } from '@/lib/identity/can';
import { readFlash } from '@/lib/identity/flash';
import { confirmPath, isFresh } from '@/lib/identity/fresh';
import { classesTaughtBy } from '@/lib/store/classes';
import { database } from '@/lib/store/database';
import { roster } from '@/lib/store/enrolments';
import { enterClass } from '../../../enter';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string; learner: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachRoster')('title'), robots: { index: false } };
}

/** One learner's place in the class: name, extra time, getting in, moving, removing. */
export default async function PlacePage({ params }: Props) {
  const { locale, class: classId, learner: learnerId } = await params;
  const t = getT('teachRoster');
  const path = `/teach/${classId}/roster/${learnerId}`;
  const inside = await enterClass(locale, path, 'remove-learner', classId, learnerId);
  const { klass, viewer, actor } = inside;
  const may = (action: Action) => inside.may(action);
  const db = database();
  const now = Date.now();
  const seen = await seeClass(
    db,
    viewer,
    { what: 'roster', classId },
    async (tx) => {
      const row = (await roster(tx, classId, ['in'])).find((each) => each.learnerId === learnerId);
      return { data: row ?? null, learnerIds: row ? [learnerId] : [] };
    },
    now,
  );
  if (seen.kind === 'refused' || !seen.data) notFound();
  const row = seen.data;
  const others = (await classesTaughtBy(db, actor.learnerId)).filter(
    (other) => other.id !== classId && other.archivedAt === null,
  );
  const base = classPath(locale, classId, 'roster');
  const flash = await readFlash(`place-${learnerId}`);
  const kind = row.readyMade !== 'no' ? row.readyMade : row.kind === 'guest' ? 'guest' : 'own';
  const open = row.code && row.code.expiresAt > now ? row.code : null;
  const until = open ? shownIn(open.expiresAt, klass.timeZone, locale) : null;
  return (
    <ClassFrame
      inside={inside}
      locale={locale}
      screen="roster"
      title={t('placeTitle', { name: row.shownName })}
      lede={t('placeLede')}
    >
      <RosterSaid flash={flash} />
      <Part id="who" title={t('who.title')}>
        <p className={styles.text}>
          {t.rich(`who.${kind}`, {
            signInName: row.signInName ?? '',
            code: (chunks) => <code>{chunks}</code>,
            date: () => <ClassDay at={row.joinedAt} zone={klass.timeZone} locale={locale} />,
          })}
        </p>
        <p className={styles.text}>
          <a href={`/${locale}/teach/${classId}/learners/${learnerId}`}>
            {t('toLearner', { name: row.shownName })}
          </a>
        </p>
      </Part>
      <CodePart
        row={row}
        action={`/api/v1/classes/${classId}/codes`}
        until={until ? `${until.text} ${until.offset}` : null}
        may={{ slip: may('print-slip'), reset: may('start-reset') }}
        confirmHref={isFresh(actor, now) ? null : confirmPath(locale, `${base}/${learnerId}#code`)}
        archived={klass.archivedAt !== null}
      />
      <PlaceForms
        row={row}
        action={`/api/v1/classes/${classId}/learners/${learnerId}`}
        others={others}
        flash={flash}
        may={{
          change: may('rename-learner'),
          move: may('move-learner'),
          remove: may('remove-learner'),
        }}
      />
    </ClassFrame>
  );
}
