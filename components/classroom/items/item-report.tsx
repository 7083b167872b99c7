import { getT } from '@/components/i18n';
import type { AnswerCount } from '@/lib/classroom/answer-counts';
import type { ItemStatistics } from '@/lib/classroom/item-analysis';
import { figureText, timeText } from './figures';
import styles from './items.module.css';
import { Share } from './share';

const marks = { right: '✓', partly: '◐', wrong: '✕' } as const;

/** One item: its figures, and which answer drew how many, with the feedback that it gets. */
export function ItemReport({
  report,
  objective,
  locale,
}: {
  readonly report: ItemStatistics;
  /** In words. */
  readonly objective: string;
  readonly locale: string;
}) {
  const t = getT('teachItems');
  const { itemId, item, n, unanswered, versions, discrimination } = report;
  const figures = [
    ['facility', figureText(report.facility, 'percent', locale)],
    ['discrimination', figureText(discrimination, 'correlation', locale)],
    ['time', timeText(report.time, n, locale)],
    ['certainAndWrong', figureText(report.certainAndWrong, 'percent', locale)],
    ['unanswered', String(unanswered)],
  ] as const;
  return (
    <article id={`item-${itemId}`} className={styles.item}>
      <h3>{item?.stem ?? itemId}</h3>
      <p className={styles.quiet}>
        {t('objective', { objective })}
        <br />
        {t('answeredBy', { n })} {versions > 1 ? t('versions', { versions }) : ''}
      </p>
      <dl className={styles.figures}>
        {figures.map(([name, text]) => (
          <div key={name}>
            <dt>{t(`figure.${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Answers answers={report.answers} n={n} />
    </article>
  );
}

function Answers({ answers, n }: { readonly answers: readonly AnswerCount[]; readonly n: number }) {
  const t = getT('teachItems');
  if (answers.length === 0) return null;
  return (
    <table className={styles.answers}>
      <caption className="visually-hidden">{t('answers.caption')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('answers.answer')}</th>
          <th scope="col">{t('answers.learners')}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map((each) => (
          <tr key={JSON.stringify([each.about, each.answer, each.verdict, each.feedback])}>
            <th scope="row">
              <span className={each.verdict === 'wrong' ? styles.wrong : styles.right}>
                <span aria-hidden="true">{marks[each.verdict]}</span> {t(`verdict.${each.verdict}`)}
              </span>{' '}
              {each.about === null ? null : <span className={styles.quiet}>{each.about} → </span>}
              {each.answer ?? t('answers.many')}
              <span className={styles.feedback}>{each.feedback}</span>
            </th>
            <td>
              <Share value={each.learners} max={n} />
              <span>{t('answers.count', { learners: each.learners })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
