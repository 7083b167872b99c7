import { getT } from '@/components/i18n';
import type { Change } from '@/lib/answering/assignment-changes';
import styles from './change-preview.module.css';
import { When } from './when';

/** What an edit changes for work that is there already, in sentences, before it is saved. */
export function ChangePreview({
  changes,
  begun,
  closesNow,
  zone,
  locale,
}: {
  readonly changes: readonly Change[];
  readonly begun: {
    readonly learners: number;
    readonly attempts: number;
    readonly openSittings: number;
  };
  /** It would be closed at once, while tests are under way. */
  readonly closesNow: boolean;
  readonly zone: string;
  readonly locale: string;
}) {
  const t = getT('teachAssignments');
  return (
    <section className={styles.preview} aria-labelledby="preview" role="alert">
      <h2 id="preview">{t('preview.title')}</h2>
      <p>{t('preview.begun', { ...begun })}</p>
      {changes.length === 0 ? (
        <p>{t('preview.nothing')}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={change.part}>
              <Words change={change} zone={zone} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      {closesNow ? (
        <p className={styles.now}>
          <span aria-hidden="true">⟂ </span>
          {t('preview.closesNow', { count: begun.openSittings })}
        </p>
      ) : null}
      <p>{t('preview.kept')}</p>
    </section>
  );
}

function Words({
  change,
  zone,
  locale,
}: {
  readonly change: Change;
  readonly zone: string;
  readonly locale: string;
}) {
  const t = getT('teachAssignments');
  const { part, was, is } = change;
  const effect = t(`preview.effect.${part}`);
  if (part === 'opens' || part === 'due' || part === 'closes') {
    const time = (at: Change['was']) => () =>
      typeof at === 'number' ? <When at={at} zone={zone} locale={locale} /> : t('preview.none');
    return (
      <>
        {t.rich('preview.moved', { field: t(`field.${part}`), was: time(was), is: time(is) })}{' '}
        {effect}
      </>
    );
  }
  if (part === 'show' || part === 'late') return <>{effect}</>;
  const word = (value: Change['was']) => {
    if (value === null) return t('preview.none');
    if (part === 'counts') return t(`form.countsBy.${value as 'best'}`);
    if (part === 'draw') return t(`preview.draw.${value as 'each'}`);
    if (part === 'to' && value === 'all') return t('toAll');
    return String(value);
  };
  return (
    <>
      {t('preview.from', { field: t(`field.${part}`), was: word(was), is: word(is) })} {effect}
    </>
  );
}
