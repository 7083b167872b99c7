import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Invitation } from '@/components/classroom/invitation';
import { getT } from '@/components/i18n';
import { can } from '@/lib/identity/can';
import { whoAsks } from '@/lib/identity/class-door';
import { classSubject } from '@/lib/identity/load-subject';
import { hashToken } from '@/lib/identity/random';
import { classInvitation } from '@/lib/store/class-invitations';
import { classById } from '@/lib/store/classes';
import { database } from '@/lib/store/database';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; token: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('teachClass');
  return { title: t('with.title'), robots: { index: false } };
}

/** An owner's one-time link to teach a class with them: looking at it changes nothing, the form takes it up. */
export default async function TeachWith({ params }: Props) {
  const { locale, token } = await params;
  const t = getT('teachClass');
  const db = database();
  const asker = await whoAsks();
  const open = await classInvitation(db, hashToken(token), Date.now());
  const klass = open ? await classById(db, open.classId) : null;
  const subject = klass && asker ? await classSubject(db, asker.known, klass.id) : null;
  // Who teaches it already has no need of the link; it stays good for another.
  if (klass && (subject?.role === 'teacher' || subject?.role === 'owner')) {
    redirect(`/${locale}/teach/${klass.id}`);
  }
  const hasAccount = asker?.actor.kind === 'account';
  const refused =
    hasAccount && subject && !can(asker.known.actor, 'accept-class-invitation', subject);
  return (
    <Invitation
      actor={asker?.actor ?? null}
      locale={locale}
      page={`/${locale}/teach/with/${token}`}
      action="/api/v1/co-teaching"
      token={token}
      title={t('with.title')}
      text={t.rich('with.text', {
        name: klass?.name ?? '',
        b: (chunks) => <b>{chunks}</b>,
      })}
      button={t('with.button')}
      state={klass && klass.archivedAt === null ? 'open' : 'gone'}
      gone={t('with.gone')}
      refused={refused ? t('with.refused') : null}
      note={subject?.role === 'member' ? t('with.member') : null}
    />
  );
}
