import { getT } from '@/components/i18n';
import type { ClassItems } from '@/lib/answering/class-items';
import type { Objective } from '@/lib/course/types';
import styles from './items.module.css';
import { Share } from './share';

const levels = ['mastered', 'proficient', 'familiar', 'attempted', 'not-tried'] as const;

/** For each objective, who is how far with it. */
export function Objectives({
  of,
  objectives,
}: {
  readonly of: Pick<ClassItems, 'objectives' | 'learners'>;
  readonly objectives: readonly Objective[];
}) {
  const t = getT('teachItems');
  const names = new Map(of.learners.map(({ learnerId, name }) => [learnerId, name]));
  return (
    <section aria-labelledby="objectives" className={styles.section}>
      <h2 id="objectives">{t('objectives.title')}</h2>
      <p className={styles.quiet}>{t('objectives.rule')}</p>
      <ul className={styles.objectives}>
        {of.objectives.map(({ objective, learners, known }) => (
          <li key={objective}>
            <h3>{objectives.find((each) => each.id === objective)?.text ?? objective}</h3>
            <p className={styles.known}>
              <Share value={known} max={of.learners.length} />
              <span>{t('objectives.known', { known, of: of.learners.length })}</span>
            </p>
            <dl className={styles.levels}>
              {levels.map((level) =>
                learners[level].length === 0 ? null : (
                  <div key={level}>
                    <dt>{t(`objectives.level.${level}`, { n: learners[level].length })}</dt>
                    <dd>
                      {learners[level].map((id, index) => (
                        <span key={id}>
                          {index > 0 ? ', ' : ''}
                          <bdi>{names.get(id)}</bdi>
                        </span>
                      ))}
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
