import { getT } from '@/components/i18n';
import { Button } from '@/components/ui/button';
import type { ClassRoster } from '@/lib/answering/class-roster';
import type { InClass } from '@/lib/identity/class-door';
import { ClassDay } from '../class-day';
import styles from './roster.module.css';
import { hidden } from './roster-table';

const folds = {
  waiting: ['admit', 'refuse'],
  left: [],
  removed: ['take-back'],
} as const satisfies Record<string, readonly Deed[]>;

type Deed = 'admit' | 'refuse' | 'take-back';

/** Those who are not in the class: who waits, who has left, who was removed. What can't be done in an archived class is left out. */
export function RosterFolds({
  inside,
  roster,
  locale,
}: {
  readonly inside: InClass;
  readonly roster: ClassRoster;
  readonly locale: string;
}) {
  const t = getT('teachRoster');
  const { klass } = inside;
  const archived = klass.archivedAt !== null;
  const words = { admit: 'admit', refuse: 'refuse', 'take-back': 'takeBack' } as const;
  const present = (['waiting', 'left', 'removed'] as const).filter(
    (fold) => roster[fold].length > 0,
  );
  if (present.length === 0) return null;
  return (
    <div className={`${styles.folds} no-print`}>
      {present.map((fold) => {
        const deeds: readonly Deed[] = folds[fold];
        return (
          <details key={fold} id={fold} className={styles.fold} open={fold === 'waiting'}>
            <summary>{t(`fold.${fold}`, { count: roster[fold].length })}</summary>
            <p>{t(`fold.${fold}Text`)}</p>
            <ul className={styles.people}>
              {roster[fold].map((row) => (
                <li key={row.learnerId}>
                  <span>
                    <bdi>{row.shownName}</bdi>{' '}
                    <span className={styles.soft}>
                      {t.rich('since', {
                        date: () => (
                          <ClassDay
                            at={row.endedAt ?? row.joinedAt}
                            zone={klass.timeZone}
                            locale={locale}
                          />
                        ),
                      })}
                    </span>
                  </span>
                  <form
                    method="post"
                    action={`/api/v1/classes/${klass.id}/learners/${row.learnerId}`}
                  >
                    {deeds
                      .filter((deed) => !archived || deed === 'refuse')
                      .map((deed) => (
                        <Button key={deed} type="submit" name="do" value={deed}>
                          {t.rich(words[deed], { name: row.shownName, of: hidden })}
                        </Button>
                      ))}
                  </form>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
