import { getT } from '@/components/i18n';
import type { Lesson, Module } from '@/lib/course/types';
import styles from './check.module.css';

/** The checks of a lesson: each is an item of the module's bank, set in the text where it helps to think. */
export function Check({
  module,
  lesson,
  item: id,
}: {
  readonly module: Module;
  readonly lesson: Lesson;
  readonly item: string;
}) {
  const t = getT('lesson');
  const item = module.items.find((candidate) => candidate.id === id);
  if (!item) return null;
  const number = lesson.checks.indexOf(id) + 1;
  return (
    <section className={styles.check} id={`check-${id}`} aria-label={t('check', { number })}>
      <p className="label">{t('check', { number })}</p>
      <p>{item.stem}</p>
    </section>
  );
}
