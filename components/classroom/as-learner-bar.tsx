import { getT } from '@/components/i18n';
import { ButtonLink } from '@/components/ui/button';
import styles from './as-learner.module.css';

/** On every page of the view as a learner: that it is a view, that it is recorded nowhere, and the way out. */
export function AsLearnerBar({ name, leave }: { readonly name: string; readonly leave: string }) {
  const t = getT('teachAssignments');
  return (
    <aside className={styles.bar} aria-label={t('view.label')}>
      <p>
        <b>{t('view.label')}.</b> {t.rich('view.text', { name: () => <bdi>{name}</bdi> })}
      </p>
      <ButtonLink href={leave}>{t('view.leave')}</ButtonLink>
    </aside>
  );
}
