import type { Metadata } from 'next';
import { Invitation } from '@/components/classroom/invitation';
import { getT } from '@/components/i18n';
import { whoAsks } from '@/lib/identity/class-door';
import { hashToken } from '@/lib/identity/random';
import { database } from '@/lib/store/database';
import { invitationIsOpen } from '@/lib/store/invitations';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; token: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('teachClass');
  return { title: t('invitation.title'), robots: { index: false } };
}

/** The operator's one-time link: looking at it changes nothing, the form takes it up. */
export default async function TeacherInvitation({ params }: Props) {
  const { locale, token } = await params;
  const t = getT('teachClass');
  const asker = await whoAsks();
  const open = await invitationIsOpen(database(), hashToken(token), Date.now());
  return (
    <Invitation
      actor={asker?.actor ?? null}
      locale={locale}
      page={`/${locale}/teach/invitation/${token}`}
      action="/api/v1/teacher-invitations"
      token={token}
      title={t('invitation.title')}
      text={t('invitation.text')}
      button={t('invitation.button')}
      state={open ? 'open' : 'gone'}
      gone={t('invitation.gone')}
      refused={null}
    />
  );
}
