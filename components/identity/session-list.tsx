import { getT } from '@/components/i18n';
import { formatDate } from '@/components/lesson/dates';
import { Button } from '@/components/ui/button';
import styles from './session-list.module.css';

export interface ShownSession {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Start of the hour of the last request. */
  readonly seenAt: number;
  /** Whether it is the one that asks. */
  readonly here: boolean;
}

const HOUR_MS = 3600 * 1000;

/** The browsers in which an account is open, this one first, each with its end. */
export function SessionList({ sessions }: { readonly sessions: readonly ShownSession[] }) {
  const t = getT('identity');
  const ordered = [...sessions].sort((a, b) => Number(b.here) - Number(a.here));
  const others = ordered.filter((session) => !session.here);
  return (
    <div className={styles.sessions}>
      <ul className={styles.list}>
        {ordered.map((session) => {
          const since = t('sessions.since', { date: day(session.createdAt) });
          const used = session.here
            ? t('sessions.usedNow')
            : t('sessions.lastUsed', {
                date: day(session.seenAt),
                from: clock(session.seenAt),
                to: clock(session.seenAt + HOUR_MS),
              });
          return (
            <li className={styles.item} key={session.id}>
              <div>
                <p className={styles.which} id={`session-${session.id}`}>
                  {session.here ? t('sessions.this') : t('sessions.another')}
                </p>
                <p className="meta">
                  {since}; {used}
                </p>
              </div>
              <form method="post" action={session.here ? '/api/v1/sign-out' : '/api/v1/sessions'}>
                <input type="hidden" name="session" value={session.id} />
                <Button type="submit" aria-describedby={`session-${session.id}`}>
                  {session.here ? t('sessions.signOut') : t('sessions.end')}
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
      {others.length === 0 ? (
        <p className="meta">{t('sessions.onlyHere')}</p>
      ) : others.length > 1 ? (
        <form method="post" action="/api/v1/sessions">
          <input type="hidden" name="session" value="others" />
          <Button type="submit">{t('sessions.endOthers')}</Button>
        </form>
      ) : null}
    </div>
  );
}

function day(instant: number): string {
  return formatDate(new Date(instant).toISOString().slice(0, 10));
}

function clock(instant: number): string {
  return new Date(instant).toISOString().slice(11, 16);
}
