import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getT } from '@/components/i18n';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { ButtonLink } from '@/components/ui/button';
import { currentActor } from '@/lib/identity/current';
import { database } from '@/lib/store/database';
import { livesFor } from '@/lib/store/live';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachLive')('learnerTitle'), robots: { index: false } };
}

/** The short address that a teacher says aloud: on to what one's class is asked now. */
export default async function LiveNow({ params }: Props) {
  const { locale } = await params;
  const t = getT('teachLive');
  const actor = await currentActor();
  const lives = actor ? await livesFor(database(), actor.learnerId, Date.now()) : [];
  const [only, second] = lives;
  if (only && !second) redirect(`/${locale}/live/${only.id}`);
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <h1>{t('learnerTitle')}</h1>
      <div className="prose">
        {lives.length === 0 ? <p>{t('nothingOpen')}</p> : null}
        <ul>
          {lives.map((live) => (
            <li key={live.id}>
              <a href={`/${locale}/live/${live.id}`}>{live.className}</a>
            </li>
          ))}
        </ul>
        <p>
          <ButtonLink href={`/${locale}/live`}>{t('lookAgain')}</ButtonLink>
        </p>
      </div>
    </div>
  );
}
