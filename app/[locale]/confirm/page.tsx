import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getT } from '@/components/i18n';
import { Actions, FormPage, Row, RuledForm, Said } from '@/components/identity/form-page';
import { PassphraseField } from '@/components/identity/passphrase-field';
import { problemOf } from '@/components/identity/problems';
import { ReloadOnReturn } from '@/components/shell/reload-on-return';
import { Button, ButtonLink } from '@/components/ui/button';
import { ownPath } from '@/lib/http/forms';
import { currentActor } from '@/lib/identity/current';
import { readFlash } from '@/lib/identity/flash';
import { isFresh } from '@/lib/identity/fresh';
import { database } from '@/lib/store/database';
import { accountOf } from '@/lib/store/learners';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ next?: string | string[] }>;
}

export function generateMetadata(): Metadata {
  const t = getT('confirm');
  return { title: t('title'), robots: { index: false } };
}

/** The passphrase once more, before something that an unattended machine must not do. */
export default async function Confirm({ params, searchParams }: Props) {
  const { locale } = await params;
  const { next } = await searchParams;
  const t = getT('confirm');
  const goal = ownPath(typeof next === 'string' ? next : '', `/${locale}/me`);
  const actor = await currentActor();
  const account = actor ? await accountOf(database(), actor.learnerId) : null;
  if (!actor || !account) redirect(`/${locale}/sign-in?callbackUrl=${encodeURIComponent(goal)}`);
  if (isFresh(actor, Date.now())) redirect(goal);
  const [code] = (await readFlash('confirm'))?.messages ?? [];
  return (
    <FormPage
      title={t('title')}
      lede={t.rich('lede', {
        name: actor.displayName ?? account.signInName,
        b: (chunks) => <bdi>{chunks}</bdi>,
      })}
      said={code ? <Said wrong>{problemOf(code, 'confirmWrong').text}</Said> : null}
      notes={
        <>
          <ReloadOnReturn />
          <p>{t('why')}</p>
        </>
      }
    >
      <RuledForm action="/api/v1/confirm">
        <input type="hidden" name="next" value={goal} />
        <input type="hidden" name="username" autoComplete="username" value={account.signInName} />
        <Row>
          <PassphraseField label={t('field')} name="passphrase" />
        </Row>
        <Actions>
          <Button kind="primary" type="submit">
            {t('button')}
          </Button>
          <ButtonLink kind="quiet" href={goal.split('#')[0]}>
            {t('back')}
          </ButtonLink>
        </Actions>
      </RuledForm>
    </FormPage>
  );
}
