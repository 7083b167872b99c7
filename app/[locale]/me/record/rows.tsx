import type { ReactNode } from 'react';
import { getT } from '@/components/i18n';
import { LocalTime } from '@/components/progress/local-time';
import type { RecordCounts } from '@/lib/store/record';
import { classRows } from './class-rows';
import styles from './rows.module.css';

export interface Row {
  readonly key: string;
  readonly label: string;
  /** Null where there is nothing of the kind. */
  readonly text: ReactNode;
  readonly why: string;
  readonly since: number | null;
}

/** What the server holds about one learner: each kind of row with how many, why and since when. */
export function HeldRows({ counts }: { readonly counts: RecordCounts }) {
  const t = getT('record');
  const { learner, account, recoveryCodes, sessions, lessonMarks, responses, sittings } = counts;
  const attempts = counts.checks.count + counts.tests.count;
  const firsts = [counts.checks.since, counts.tests.since].filter((each) => each !== null);
  const firstAttempt = firsts.length > 0 ? Math.min(...firsts) : null;
  const rows: Row[] = [
    {
      key: 'learner',
      label: t('row.learner'),
      text: t('row.learnerText', { kind: learner.kind, day: learner.seenOn }),
      why: t('row.learnerWhy'),
      since: learner.createdAt,
    },
    {
      key: 'account',
      label: t('row.account'),
      text: account
        ? t.rich('row.accountText', {
            made: account.madeInClassId === null ? 'own' : 'class',
            time: () => <LocalTime at={account.passphraseChangedAt} />,
          })
        : null,
      why: t('row.accountWhy'),
      since: account?.createdAt ?? null,
    },
    {
      key: 'codes',
      label: t('row.codes'),
      text: recoveryCodes.count > 0 ? t('row.codesText', recoveryCodes) : null,
      why: t('row.codesWhy'),
      since: null,
    },
    {
      key: 'sessions',
      label: t('row.sessions'),
      text: sessions.count > 0 ? t('row.sessionsText', { count: sessions.count }) : null,
      why: t('row.sessionsWhy'),
      since: sessions.since,
    },
    {
      key: 'marks',
      label: t('row.marks'),
      text: lessonMarks.count > 0 ? t('row.marksText', { count: lessonMarks.count }) : null,
      why: t('row.marksWhy'),
      since: lessonMarks.since,
    },
    {
      key: 'attempts',
      label: t('row.attempts'),
      text: attempts > 0 ? t('row.attemptsText', { count: attempts }) : null,
      why: t('row.attemptsWhy'),
      since: firstAttempt,
    },
    {
      key: 'responses',
      label: t('row.responses'),
      text:
        responses.count > 0
          ? t('row.responsesText', {
              count: responses.count,
              confident: responses.withConfidence,
              timed: responses.withSeconds,
            })
          : null,
      why: t('row.responsesWhy'),
      since: firstAttempt,
    },
    {
      key: 'sittings',
      label: t('row.sittings'),
      text:
        sittings.count > 0
          ? t('row.sittingsText', {
              count: sittings.count,
              open: sittings.open,
              saved: counts.savedAnswers,
            })
          : null,
      why: t('row.sittingsWhy'),
      since: sittings.since,
    },
    ...classRows(counts.classes),
  ];
  return (
    <dl className={styles.rows}>
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          <dd>
            {row.text ?? t('row.none')}
            {row.text === null ? null : (
              <p className={styles.aside}>
                {row.since === null
                  ? null
                  : t.rich('row.since', { time: () => <LocalTime at={row.since ?? 0} /> })}{' '}
                <b>{t('row.why')}</b> {row.why}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The same from the learner's side: what the pages of the course show of it. */
export function SeenRows({
  counts,
  locale,
}: {
  readonly counts: RecordCounts;
  readonly locale: string;
}) {
  const t = getT('record');
  const { learner, account, sessions, lessonMarks, sittings } = counts;
  return (
    <>
      <dl className={styles.rows}>
        <div>
          <dt>{t('see.who')}</dt>
          <dd>
            {account
              ? t.rich('see.name', {
                  name: learner.displayName ?? '',
                  signInName: account.signInName,
                  code: (chunks) => <code>{chunks}</code>,
                })
              : t('see.guest')}
          </dd>
        </div>
        <div>
          <dt>{t('see.lessons')}</dt>
          <dd>{t('see.lessonsText', { begun: lessonMarks.count, done: lessonMarks.done })}</dd>
        </div>
        <div>
          <dt>{t('see.answers')}</dt>
          <dd>
            {t('see.answersText', { checks: counts.checks.count, tests: counts.tests.count })}
          </dd>
        </div>
        <div>
          <dt>{t('see.sittings')}</dt>
          <dd>{t('see.sittingsText', { count: sittings.open })}</dd>
        </div>
        <div>
          <dt>{t('see.classes')}</dt>
          <dd>{t('see.classesText', { count: counts.classes.enrolments.present })}</dd>
        </div>
        <div>
          <dt>{t('see.signedIn')}</dt>
          <dd>{t('see.signedInText', { count: sessions.count })}</dd>
        </div>
      </dl>
      <ul className={styles.ways}>
        <li>
          <a href={`/${locale}/me`}>{t('see.progress')}</a>
        </li>
        {account ? (
          <li>
            <a href={`/${locale}/me/sessions`}>{t('see.sessions')}</a>
          </li>
        ) : null}
      </ul>
    </>
  );
}
