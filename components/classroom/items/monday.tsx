import { getT } from '@/components/i18n';
import { numbers } from '@/components/classroom/gradebook/body';
import type { ItemStatistics } from '@/lib/classroom/item-analysis';
import type { MondayItem, MondayReason } from '@/lib/classroom/monday-list';
import { signed } from './figures';
import styles from './items.module.css';

/** The three items most worth a discussion, and why. */
export function Monday({
  monday,
  items,
  enough,
  locale,
}: {
  readonly monday: readonly MondayItem[];
  readonly items: readonly ItemStatistics[];
  /** Whether any item has answers enough to be judged. */
  readonly enough: boolean;
  readonly locale: string;
}) {
  const t = getT('teachItems');
  return (
    <section className={styles.monday} aria-labelledby="monday">
      <h2 id="monday">{t('monday.title')}</h2>
      {monday.length === 0 ? (
        <p className={styles.quiet}>{t(enough ? 'monday.nothing' : 'monday.few')}</p>
      ) : (
        <ol className={styles.talk}>
          {monday.map(({ itemId, n, reasons }) => (
            <li key={itemId}>
              <h3>
                <a href={`#item-${itemId}`}>
                  {items.find((each) => each.itemId === itemId)?.item?.stem ?? itemId}
                </a>
              </h3>
              <ul>
                {reasons.map((reason) => (
                  <li key={reason.why}>{reasonText(reason)}</li>
                ))}
                <li className={styles.quiet}>{t('answeredBy', { n })}</li>
              </ul>
            </li>
          ))}
        </ol>
      )}
    </section>
  );

  function reasonText(reason: MondayReason) {
    const { percent } = numbers(locale);
    switch (reason.why) {
      case 'one-wrong-answer':
        return (
          <>
            {reason.answer.answer === null
              ? t('monday.wrongKind', { share: percent(reason.share) })
              : t('monday.wrongAnswer', {
                  share: percent(reason.share),
                  answer: reason.answer.answer,
                  about: reason.answer.about ?? '',
                  part: reason.answer.about === null ? 'no' : 'yes',
                })}{' '}
            <em>{reason.answer.feedback}</em>
          </>
        );
      case 'hard':
        return t('monday.hard', { share: percent(reason.facility) });
      case 'certain-and-wrong':
        return t('monday.certain', { share: percent(reason.share) });
      case 'backwards':
        return t('monday.backwards', { r: signed(reason.r, locale) });
    }
  }
}
