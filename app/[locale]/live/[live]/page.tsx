import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { LiveBoard } from '@/components/classroom/live-board';
import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { ItemFields } from '@/components/quiz/item-fields';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Button } from '@/components/ui/button';
import { findItem } from '@/lib/answering/items';
import { LIVE_PREFIX, liveBoard } from '@/lib/answering/live-view';
import { parseStoredResponse, publicView, writeResponse } from '@/lib/assessment/registry';
import { classDoor } from '@/lib/identity/class-door';
import { readFlash } from '@/lib/identity/flash';
import { liveMark } from '@/lib/identity/random';
import { secret } from '@/lib/settings';
import { database } from '@/lib/store/database';
import { liveAnswerOf, liveById } from '@/lib/store/live';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; live: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachLive')('learnerTitle'), robots: { index: false } };
}

/** What one's class is asked: a form while it is open, then what the class answered. */
export default async function LiveAnswerPage({ params }: Props) {
  const { locale, live: id } = await params;
  const t = getT('teachLive');
  const db = database();
  const live = await liveById(db, id);
  const door = live ? await classDoor('answer-live-view', live.classId) : null;
  if (door?.kind === 'nobody') redirect(`/${locale}/sign-in?callbackUrl=/${locale}/live/${id}`);
  const found = live ? await findItem(db, live.itemVersion) : null;
  if (!live || !found || door?.kind !== 'open') notFound();
  const { actor, klass } = door.entered;
  const { item } = found;
  const board = await liveBoard(db, live, item, Date.now());
  const mark = liveMark(secret(), live.id, actor.learnerId);
  const stored = board.closed ? null : await liveAnswerOf(db, live.id, mark);
  const response = stored === null ? null : parseStoredResponse(item, stored);
  const said = (await readFlash(`live-${live.id}`))?.messages[0];
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <div className={styles.column}>
        <p className="label">
          <bdi>{klass.name}</bdi>
        </p>
        <h1 className="visually-hidden">{t('learnerTitle')}</h1>
        {said === 'counted' ? <Said>{t('counted')}</Said> : null}
        {said === 'nothing' ? <Said wrong>{t('nothingChosen')}</Said> : null}
        {said === 'closed' ? <Said wrong>{t('tooLate')}</Said> : null}
        {board.closed ? (
          <>
            <h2>{item.stem}</h2>
            <p>{t('closedForLearner')}</p>
          </>
        ) : (
          <form method="post" action={`/api/v1/live/${live.id}/answers`} className={styles.form}>
            <ItemFields
              view={publicView(item, live.id)}
              prefix={LIVE_PREFIX}
              fields={response ? writeResponse(item, response, LIVE_PREFIX) : {}}
            />
            <Button type="submit" kind="primary">
              {t(response ? 'change' : 'send')}
            </Button>
            <p className="meta">{t('keptOpen')}</p>
          </form>
        )}
        {board.revealed || board.closed ? (
          <LiveBoard id={live.id} first={{ ...board, closed: true }} />
        ) : null}
        {board.revealed ? <p className={styles.explanation}>{item.explanation}</p> : null}
        <p>
          <a href={`/${locale}/live`}>{t('lookAgain')}</a>
        </p>
      </div>
    </div>
  );
}
