import { getT } from '@/components/i18n';
import { Button } from '@/components/ui/button';
import type { ShownTime } from '@/lib/classroom/zones';
import { ClassTime } from './class-time';
import styles from './waiting-list.module.css';

export interface Waiting {
  readonly learnerId: string;
  readonly shownName: string;
  readonly guest: boolean;
  readonly since: number;
  readonly shownSince: ShownTime;
}

/** Who asked to join, each with a yes and a no. `admits` false (an archived class) leaves the no alone. */
export function WaitingList({
  classId,
  rows,
  admits,
}: {
  readonly classId: string;
  readonly rows: readonly Waiting[];
  readonly admits: boolean;
}) {
  const t = getT('teachClass');
  if (rows.length === 0) return <p>{t('waiting.none')}</p>;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.learnerId}>
          <p>
            <bdi className={styles.name}>{row.shownName}</bdi>
            <span className="meta">
              {t(row.guest ? 'waiting.guest' : 'waiting.account')}{' '}
              <ClassTime at={row.since} inClass={row.shownSince} />
            </span>
          </p>
          <form
            className={styles.answer}
            method="post"
            action={`/api/v1/classes/${classId}/waiting`}
          >
            <input type="hidden" name="learner" value={row.learnerId} />
            {admits ? (
              <Button
                kind="primary"
                type="submit"
                name="do"
                value="admit"
                aria-label={t('waiting.admitName', { name: row.shownName })}
              >
                {t('waiting.admit')}
              </Button>
            ) : null}
            <Button
              type="submit"
              name="do"
              value="refuse"
              aria-label={t('waiting.refuseName', { name: row.shownName })}
            >
              {t('waiting.refuse')}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
