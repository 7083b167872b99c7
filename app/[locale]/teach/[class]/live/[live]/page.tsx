import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { LiveBoard } from '@/components/classroom/live-board';
import { getT } from '@/components/i18n';
import { Button } from '@/components/ui/button';
import { findItem } from '@/lib/answering/items';
import { closeForgotten, liveBoard } from '@/lib/answering/live-view';
import { database } from '@/lib/store/database';
import { liveById } from '@/lib/store/live';
import { enterClass } from '../../../enter';
import styles from '../live.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string; live: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachLive')('title'), robots: { index: false } };
}

/** An item before the class, large: the question, what was answered so far, and what its teacher can do with it. */
export default async function LiveViewPage({ params }: Props) {
  const { locale, class: classId, live: id } = await params;
  const t = getT('teachLive');
  const inside = await enterClass(locale, `/teach/${classId}/live/${id}`, 'see-class', classId);
  const db = database();
  const now = Date.now();
  await closeForgotten(db, now);
  const live = await liveById(db, id);
  const found = live?.classId === classId ? await findItem(db, live.itemVersion) : null;
  if (!live || !found) notFound();
  const board = await liveBoard(db, live, found.item, now);
  const runs = inside.may('run-live-view');
  return (
    <ClassFrame
      inside={inside}
      locale={locale}
      screen="live"
      title={t(board.closed ? 'closedTitle' : 'openTitle')}
    >
      <div className={styles.projector}>
        <h2 className={styles.question}>{found.item.stem}</h2>
        {board.closed ? null : (
          <p className={styles.how}>{t.rich('how', { b: (chunks) => <b>{chunks}</b> })}</p>
        )}
        <LiveBoard id={live.id} first={board} />
        {board.revealed ? <p className={styles.explanation}>{found.item.explanation}</p> : null}
      </div>
      <div className={`${styles.actions} no-print`}>
        {runs && !board.revealed ? (
          <form method="post" action={`/api/v1/live/${live.id}/reveal`}>
            <Button type="submit">{t('reveal')}</Button>
          </form>
        ) : null}
        {runs && !board.closed ? (
          <form method="post" action={`/api/v1/live/${live.id}/close`}>
            <Button type="submit" kind="primary">
              {t('close')}
            </Button>
          </form>
        ) : null}
        <a href={classPath(locale, classId, 'live')}>{t('askAnother')}</a>
      </div>
      <p className={styles.kept}>{t(board.closed ? 'keptClosed' : 'keptOpen')}</p>
    </ClassFrame>
  );
}
