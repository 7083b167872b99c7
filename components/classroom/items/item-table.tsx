import { getT } from '@/components/i18n';
import { numeric, TableFrame } from '@/components/ui/table';
import type { ItemStatistics } from '@/lib/classroom/item-analysis';
import { figureText, timeText } from './figures';
import styles from './items.module.css';

/** All items with answers enough, the hardest first; each leads to what was answered. */
export function ItemTable({
  items,
  locale,
}: {
  readonly items: readonly ItemStatistics[];
  readonly locale: string;
}) {
  const t = getT('teachItems');
  return (
    <TableFrame label={t('table.label')}>
      <table className={styles.overview}>
        <caption>{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.item')}</th>
            <th scope="col" className={numeric}>
              {t('table.n')}
            </th>
            <th scope="col" className={numeric}>
              {t('figure.facility')}
            </th>
            <th scope="col" className={numeric}>
              {t('figure.discrimination')}
            </th>
            <th scope="col" className={numeric}>
              {t('figure.time')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.itemId}>
              <th scope="row">
                <a href={`#item-${item.itemId}`}>{item.item?.stem ?? item.itemId}</a>
              </th>
              <td className={numeric}>{item.n}</td>
              <td className={numeric}>{figureText(item.facility, 'percent', locale)}</td>
              <td className={numeric}>{figureText(item.discrimination, 'correlation', locale)}</td>
              <td className={numeric}>{timeText(item.time, item.n, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
