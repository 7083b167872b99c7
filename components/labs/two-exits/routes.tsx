/** What is announced, moment by moment: a line a moment, a column a block. */
import { Table } from '@/components/labs/parts';
import type { LabTranslate } from '@/components/labs/types';
import type { Frame } from '@/lib/labs/two-exits/state';
import styles from './two-exits.module.css';

/** `C` and `R` stand for the two carriers; a block that nobody announces has a cross. */
function cell(frame: Frame, block: number, t: LabTranslate) {
  const by = [
    ...(frame.cn[block] === '1' ? [t('sign-cn')] : []),
    ...(frame.ru[block] === '1' ? [t('sign-ru')] : []),
  ];
  return by.length === 0 ? <span className={styles.gone}>✕</span> : by.join(' ');
}

export function Routes({
  frames,
  caption,
  t,
}: {
  readonly frames: readonly Frame[];
  readonly caption: string;
  readonly t: LabTranslate;
}) {
  return (
    <Table
      caption={caption}
      head={[t('col-when'), '1', '2', '3', '4']}
      rows={frames.map((frame) => ({
        id: frame.at,
        cells: [
          typeof frame.at === 'number' ? t('moment', { n: frame.at }) : t(`at-${frame.at}`),
          ...[0, 1, 2, 3].map((block) => cell(frame, block, t)),
        ],
      }))}
    />
  );
}
