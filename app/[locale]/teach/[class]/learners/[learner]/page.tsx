import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClassDay } from '@/components/classroom/class-day';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { AnswersInClass } from '@/components/classroom/learner/answers-in-class';
import { AssignedTable } from '@/components/classroom/learner/assigned-table';
import styles from '@/components/classroom/learner/learner.module.css';
import { Notes } from '@/components/classroom/learner/notes';
import { ProgressInClass } from '@/components/classroom/learner/progress-in-class';
import { TimelineList } from '@/components/classroom/learner/timeline-list';
import { getT } from '@/components/i18n';
import { Section } from '@/components/me/section';
import { learnerInClass } from '@/lib/answering/learner-in-class';
import { seeLearner } from '@/lib/answering/see-others';
import { closeSittings } from '@/lib/answering/sit-test';
import { getCourse } from '@/lib/course/artefacts';
import { readFlash } from '@/lib/identity/flash';
import { database } from '@/lib/store/database';
import { NOTE_MAX, notesOn } from '@/lib/store/teacher-notes';
import { enterClass } from '../../../enter';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string; learner: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachLearner')('title'), robots: { index: false } };
}

/** What one learner has done for the class. Each opening stands in their access log, for the page and for the notes. */
export default async function LearnerPage({ params, searchParams }: Props) {
  const { locale, class: classId, learner: learnerId } = await params;
  const t = getT('teachLearner');
  const path = `/teach/${classId}/learners/${learnerId}`;
  const inside = await enterClass(locale, path, 'see-learner', classId, learnerId);
  const { klass, viewer, actor } = inside;
  const course = getCourse(locale);
  const db = database();
  const now = Date.now();
  await closeSittings(db, { classId, learnerId }, now);
  const seen = await seeLearner(
    db,
    viewer,
    { what: 'learner-page', classId, learnerId },
    (tx) => learnerInClass(tx, course, klass, learnerId, now),
    now,
  );
  if (seen.kind === 'refused' || !seen.data) notFound();
  const notes = await seeLearner(
    db,
    viewer,
    { what: 'notes', classId, learnerId },
    (tx) => notesOn(tx, classId, learnerId),
    now,
  );
  const { place, assignments, row, modules, answers, days } = seen.data;
  const name = place.shownName;
  const flash = await readFlash(`notes-${learnerId}`);
  const message = flash?.messages[0];
  const { page } = await searchParams;
  const kind = place.readyMade !== 'no' ? 'other' : place.kind === 'guest' ? 'guest' : 'own';
  return (
    <ClassFrame
      inside={inside}
      locale={locale}
      screen="roster"
      title={name}
      lede={t('lede', { name })}
    >
      <div className={`${styles.meta} ${styles.text}`}>
        <p>
          {t.rich('meta', {
            kind,
            extra: place.extraTimePercent,
            date: () => <ClassDay at={place.joinedAt} zone={klass.timeZone} locale={locale} />,
          })}{' '}
          {t('logged', { name })}
        </p>
        <p className="no-print">
          <a className={styles.way} href={`${classPath(locale, classId, 'roster')}/${learnerId}`}>
            {t('toPlace')}
          </a>
        </p>
      </div>
      <Section id="assigned" title={t('assigned.title')}>
        <AssignedTable
          klass={klass}
          name={name}
          learnerId={learnerId}
          assignments={assignments}
          cells={row.cells}
          locale={locale}
        />
        <p className={`${styles.text} no-print`}>
          {t.rich('extensions', {
            link: (chunks) => <a href={classPath(locale, classId, 'assignments')}>{chunks}</a>,
          })}
        </p>
      </Section>
      <Section id="progress" title={t('progress.title')}>
        <ProgressInClass modules={modules} name={name} />
      </Section>
      <Section id="timeline" title={t('timeline.title')}>
        <TimelineList
          days={days}
          titles={new Map(assignments.map(({ id, title }) => [id, title]))}
          course={course}
          zone={klass.timeZone}
        />
      </Section>
      <Section id="answers" title={t('attempts.title')}>
        <AnswersInClass
          course={course}
          answers={answers}
          name={name}
          page={/^[1-9]\d{0,3}$/.test(String(page)) ? Number(page) : 1}
          here={`/${locale}${path}`}
          zone={klass.timeZone}
        />
      </Section>
      {notes.kind === 'seen' ? (
        <div className="no-print">
          <Section id="notes" title={t('notes.title')}>
            <Notes
              notes={notes.data}
              name={name}
              reader={actor.learnerId}
              action={`/api/v1/classes/${classId}/learners/${learnerId}/notes`}
              writes={inside.may('write-note')}
              said={
                flash && message
                  ? {
                      message,
                      text: flash.values.text ?? '',
                      length: Number(flash.values.length ?? 0),
                    }
                  : null
              }
              maxLength={NOTE_MAX}
              zone={klass.timeZone}
              locale={locale}
            />
          </Section>
        </div>
      ) : null}
    </ClassFrame>
  );
}
