import { getT } from '@/components/i18n';
import { calibration } from '@/lib/assessment/calibration';
import type { LearnerProgress } from '@/lib/answering/learner-progress';
import { Bar } from './bar';
import styles from './calibration.module.css';
import { Section } from './section';

/** Fewer answers than this say nothing about a person. */
const ENOUGH = 5;

/** How often the learner was right at each step of confidence; nothing where no confidence was ever given. */
export function Calibration({ answers }: { readonly answers: LearnerProgress['answers'] }) {
  const t = getT('me');
  const steps = calibration(
    answers.map(({ confidence, answered, earned, total }) => ({
      confidence,
      score: answered
        ? { kind: 'scored' as const, earned, total }
        : { kind: 'unanswered' as const },
    })),
  );
  if (steps.every((step) => step.n === 0)) return null;
  return (
    <Section id="calibration" title={t('calibrationTitle')}>
      <p>{t('calibrationText')}</p>
      <ul className={styles.steps}>
        {steps.map(({ confidence, n, shareRight }) => (
          <li key={confidence}>
            {n >= ENOUGH ? (
              <Bar
                label={t(`confidence.${confidence}`)}
                value={shareRight ?? 0}
                max={1}
                text={t('calibrationShare', { share: shareRight ?? 0, n })}
              />
            ) : (
              <p className={styles.few}>
                <span>{t(`confidence.${confidence}`)}</span>
                <span>{t('calibrationFew', { n })}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
