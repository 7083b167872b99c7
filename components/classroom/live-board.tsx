'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Board } from '@/lib/answering/live-view';
import styles from './live-board.module.css';

/**
 * What the class answered, as it comes in. `first` is how it stood when the page was made, which is all there is without
 * scripts, or where the line to the server is cut: then it says so and leaves reloading to the teacher.
 */
export function LiveBoard({ id, first }: { readonly id: string; readonly first: Board }) {
  const t = useTranslations('client.live');
  const [board, setBoard] = useState(first);
  const [cut, setCut] = useState(false);
  useEffect(() => {
    if (first.closed) return;
    const source = new EventSource(`/api/v1/live/${id}/stream`);
    source.onmessage = (event) => {
      const next = JSON.parse(event.data) as Board | null;
      if (next === null) return source.close();
      setCut(false);
      setBoard(next);
      if (next.closed) source.close();
    };
    source.onerror = () => setCut(true);
    return () => source.close();
  }, [id, first.closed]);
  const most = Math.max(1, board.answered);
  return (
    <div className={styles.board}>
      <p className={styles.answered} role="status">
        {t('answered', { count: board.answered })}
        {cut ? ` ${t('cut')}` : null}
      </p>
      {first.closed ? null : <p className="no-js-only">{t('reload')}</p>}
      <ul className={styles.rows}>
        {board.rows.map((row) => (
          <li key={`${row.about} ${row.answer} ${row.feedback}`} className={styles.row}>
            <p className={styles.words}>
              {row.verdict === null ? null : (
                <span className={row.verdict === 'wrong' ? styles.wrong : styles.right}>
                  {t(`verdict.${row.verdict}`)}{' '}
                </span>
              )}
              {row.about !== null && row.about !== row.answer ? <span>{row.about}: </span> : null}
              {row.answer ?? row.feedback}
            </p>
            <svg className={styles.drawing} aria-hidden="true">
              <line x1="0" y1="50%" x2="100%" y2="50%" className={styles.track} />
              <line
                x1="0"
                y1="50%"
                x2={`${(100 * row.learners) / most}%`}
                y2="50%"
                className={styles.fill}
              />
            </svg>
            <p className={styles.count}>{t('count', { count: row.learners })}</p>
            {row.feedback !== null && row.answer !== null ? (
              <p className={styles.feedback}>{row.feedback}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
