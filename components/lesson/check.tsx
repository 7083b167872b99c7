import { ItemForm } from '@/components/quiz/item-form';
import { getT } from '@/components/i18n';
import { publicView } from '@/lib/assessment/registry';
import { versionId } from '@/lib/assessment/versions';
import type { Lesson, Module } from '@/lib/course/types';
import styles from './check.module.css';

/**
 * A check of a lesson: an item of the module's bank, set in the text where it helps to think. All that leaves the server
 * is its public view, in an order that depends on the lesson alone, so that the page can be prerendered.
 */
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
  const label = t('check', { number: lesson.checks.indexOf(id) + 1 });
  return (
    <section className={styles.check} aria-label={label}>
      <p className="label">{label}</p>
      <ItemForm
        module={module.slug}
        lesson={lesson.slug}
        version={versionId(item)}
        view={publicView(item, `${module.slug}/${lesson.slug}`)}
      />
    </section>
  );
}
