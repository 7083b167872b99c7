import type { ReactNode } from 'react';
import { z } from 'zod';
import { getT } from '@/components/i18n';
import { LocalTime } from '@/components/progress/local-time';
import styles from './access-log.module.css';

/** One look of somebody else at this learner's data. */
export interface Viewing {
  readonly id: string;
  readonly viewerName: string;
  /** Null once the class has been deleted. */
  readonly className: string | null;
  readonly what:
    | 'learner-page'
    | 'attempt'
    | 'gradebook'
    | 'items'
    | 'export'
    | 'live'
    | 'roster'
    | 'notes'
    | 'reset';
  /** JSON of what was shown. */
  readonly detail: string;
  readonly at: number;
}

const detailSchema = z
  .object({
    attemptId: z.string().optional(),
    assignmentId: z.string().optional(),
    part: z.string().optional(),
    purpose: z.string().optional(),
  })
  .catch({});

function detailOf(text: string): z.infer<typeof detailSchema> {
  try {
    return detailSchema.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Who looked at what, and when, in words. `older`: the page after this one; `newest`: back to the first, if this isn't it. */
export function AccessLog({
  viewings,
  older,
  newest,
  locale,
}: {
  readonly viewings: readonly Viewing[];
  readonly older: string | null;
  readonly newest: string | null;
  readonly locale: string;
}) {
  const t = getT('record');
  if (viewings.length === 0) return <p>{t(newest ? 'log.noOlder' : 'log.none')}</p>;
  return (
    <>
      <ol className={styles.log}>
        {viewings.map((viewing) => (
          <li key={viewing.id}>
            <p className="meta">
              <LocalTime at={viewing.at} />
            </p>
            <p>
              {t.rich('log.line', {
                name: viewing.viewerName || t('log.unnamed'),
                b: (chunks) => <bdi className={styles.who}>{chunks}</bdi>,
                what: () => <What viewing={viewing} locale={locale} />,
                klass: viewing.className ?? '',
                known: viewing.className === null ? 'no' : 'yes',
                c: (chunks) => <bdi>{chunks}</bdi>,
              })}
            </p>
          </li>
        ))}
      </ol>
      {older || newest ? (
        <nav className={styles.pages} aria-label={t('log.pages')}>
          {newest ? <a href={newest}>{t('log.newest')}</a> : null}
          {older ? <a href={older}>{t('log.older')}</a> : null}
        </nav>
      ) : null}
    </>
  );
}

function What({
  viewing,
  locale,
}: {
  readonly viewing: Viewing;
  readonly locale: string;
}): ReactNode {
  const t = getT('record');
  const { attemptId, assignmentId, part, purpose } = detailOf(viewing.detail);
  if (viewing.what === 'attempt' && attemptId) {
    return t.rich('log.what.attemptLink', {
      link: (chunks) => <a href={`/${locale}/answers/${attemptId}`}>{chunks}</a>,
    });
  }
  if (viewing.what === 'learner-page' && assignmentId) return t('log.what.results');
  if (viewing.what === 'roster' && part === 'waiting') return t('log.what.waiting');
  if (viewing.what === 'reset' && purpose === 'slip') return t('log.what.slip');
  return t(`log.what.${viewing.what}`);
}
