import { getT } from '@/components/i18n';
import { ButtonLink } from '@/components/ui/button';
import type { Course } from '@/lib/course/types';
import styles from './lab-link.module.css';

/** Where a lab is opened from a lesson: its question, whose screens it shows, and the way in. */
export function Lab({
  course,
  name,
  scenario,
}: {
  readonly course: Course;
  readonly name: string;
  readonly scenario?: string;
}) {
  const t = getT('lesson');
  const lab = course.labs[name];
  if (!lab) return null;
  const setting = lab.scenarios.find((candidate) => candidate.id === scenario);
  const query = scenario ? `?scenario=${encodeURIComponent(scenario)}` : '';
  return (
    <aside className={styles.lab}>
      <p className={styles.head}>
        <span className="label">{t('lab')}</span>
        <span className={styles.minutes}>{t('minutes', { minutes: lab.minutes })}</span>
      </p>
      <p className={styles.title}>{setting ? `${lab.title}: ${setting.title}` : lab.title}</p>
      <p className={styles.question}>{lab.question}</p>
      <div className={styles.screens}>
        <span>{lab.screens.citizen}</span>
        <span className={styles.watcher}>{lab.screens.authority}</span>
      </div>
      <p>
        <ButtonLink kind="primary" href={`/${course.locale}/labs/${name}${query}`}>
          {t('openLab')}
        </ButtonLink>
      </p>
    </aside>
  );
}
