import type { Metadata } from 'next';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { ClassTime } from '@/components/classroom/class-time';
import { CodeBoard } from '@/components/classroom/code-board';
import { termWords } from '@/components/classroom/term';
import { WaitingList } from '@/components/classroom/waiting-list';
import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { Section } from '@/components/me/section';
import { doorOf } from '@/lib/answering/class-codes';
import { seeClass } from '@/lib/answering/see-others';
import { doorState } from '@/lib/classroom/class-code';
import { nextInClass } from '@/lib/classroom/next-in-class';
import { shownIn } from '@/lib/classroom/zones';
import { getCourse } from '@/lib/course/artefacts';
import { leadsHereOnly, siteAddress } from '@/lib/http/site-address';
import { readFlash } from '@/lib/identity/flash';
import { assignmentsOfClass } from '@/lib/store/assignments';
import { teachersOf } from '@/lib/store/classes';
import { database } from '@/lib/store/database';
import { countPresent, roster } from '@/lib/store/enrolments';
import { enterClass } from '../enter';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('teachClass');
  return { title: t('overview.title'), robots: { index: false } };
}

/** A class at a glance: how learners come in, who waits, what comes next. */
export default async function ClassOverview({ params }: Props) {
  const { locale, class: id } = await params;
  const inside = await enterClass(locale, `/teach/${id}`, 'see-class', id);
  const t = getT('teachClass');
  const { klass, viewer } = inside;
  const db = database();
  const now = Date.now();
  const waiting = await seeClass(
    db,
    viewer,
    { what: 'roster', classId: id, detail: { part: 'waiting' } },
    async (tx) => {
      const data = await roster(tx, id, ['waiting']);
      return { data, learnerIds: data.map((row) => row.learnerId) };
    },
    now,
  );
  const waits = waiting.kind === 'seen' ? waiting.data : [];
  const present = await countPresent(db, id);
  const teachers = await teachersOf(db, id);
  const next = nextInClass(getCourse(locale), await assignmentsOfClass(db, id), now).slice(0, 4);
  const address = await siteAddress();
  const flash = await readFlash('class-waiting');
  const told = flash?.values.class === id ? flash.messages : [];
  const state = doorState(doorOf(klass, present), now);
  const term = termWords(klass, locale);
  return (
    <ClassFrame inside={inside} locale={locale} screen="overview">
      {waits.length > 0 || klass.codeAsksFirst === 1 || told.length > 0 ? (
        <Section id="waiting" title={t('waiting.title')}>
          {(['admitted', 'refused', 'gone'] as const)
            .filter((message) => told.includes(message))
            .map((message) => (
              <Said key={message} wrong={message === 'gone'}>
                {t(`waiting.${message}`)}
              </Said>
            ))}
          <WaitingList
            classId={id}
            admits={klass.archivedAt === null}
            rows={waits.map((row) => ({
              learnerId: row.learnerId,
              shownName: row.shownName,
              guest: row.kind === 'guest',
              since: row.joinedAt,
              shownSince: shownIn(row.joinedAt, klass.timeZone, locale),
            }))}
          />
        </Section>
      ) : null}

      <Section id="code" title={t('code.title')}>
        <CodeBoard
          code={klass.code}
          state={state}
          limit={klass.codeLimit}
          ends={
            klass.codeExpiresAt === null
              ? null
              : shownIn(klass.codeExpiresAt, klass.timeZone, locale)
          }
          address={address}
          hereOnly={leadsHereOnly(address)}
          locale={locale}
          classId={id}
        />
      </Section>

      <Section id="next" title={t('next.title')}>
        {next.length > 0 ? (
          <ol className={styles.next}>
            {next.map((each) => (
              <li key={`${each.assignmentId} ${each.what}`}>
                <span className="meta">
                  {t(`next.${each.what}`)}{' '}
                  <ClassTime at={each.at} inClass={shownIn(each.at, klass.timeZone, locale)} />
                </span>
                <span>{each.title}</span>
              </li>
            ))}
          </ol>
        ) : (
          <p className={styles.text}>
            {klass.archivedAt === null
              ? t.rich('next.none', {
                  link: (chunks) => <a href={classPath(locale, id, 'assignments')}>{chunks}</a>,
                })
              : t('next.archived')}
          </p>
        )}
      </Section>

      <Section id="class" title={t('about.title')}>
        <dl className={styles.about}>
          <div>
            <dt>{t('about.learners')}</dt>
            <dd>
              <a href={classPath(locale, id, 'roster')}>
                {t('about.learnersCount', { count: present - waits.length })}
              </a>
            </dd>
          </div>
          <div>
            <dt>{t('about.teachers')}</dt>
            <dd>
              {teachers.map((teacher, index) => (
                <span key={teacher.learnerId}>
                  {index > 0 ? ', ' : null}
                  <bdi>{teacher.displayName ?? t('teachers.unnamed')}</bdi>
                </span>
              ))}
            </dd>
          </div>
          <div>
            <dt>{t('about.zone')}</dt>
            <dd>
              {t('about.zoneNow', {
                zone: klass.timeZone,
                time: shownIn(now, klass.timeZone, locale).text,
              })}
            </dd>
          </div>
          {term ? (
            <div>
              <dt>{t('about.term')}</dt>
              <dd>{term}</dd>
            </div>
          ) : null}
        </dl>
      </Section>
    </ClassFrame>
  );
}
