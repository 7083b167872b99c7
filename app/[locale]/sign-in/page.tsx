import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getT } from '@/components/i18n';
import { AlreadyIn } from '@/components/identity/already-in';
import { Actions, FormPage, Row, RuledForm, Said } from '@/components/identity/form-page';
import { GuestWorkChoice } from '@/components/identity/guest-work-choice';
import { PassphraseField } from '@/components/identity/passphrase-field';
import { problemOf } from '@/components/identity/problems';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { ownPath } from '@/lib/http/forms';
import { currentActor } from '@/lib/identity/current';
import { readFlash } from '@/lib/identity/flash';
import { hasWork } from '@/lib/identity/guest-work';
import { cookieName } from '@/lib/identity/session-token';
import { database } from '@/lib/store/database';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export function generateMetadata(): Metadata {
  const t = getT('identity');
  return { title: t('signIn.title'), robots: { index: false } };
}

/** Signing in: the form is next-auth's, with its token; the page is ours. */
export default async function SignIn({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = await searchParams;
  const t = getT('identity');
  const error = one(query.error);
  const jar = await cookies();
  // next-auth comes back from some errors without the goal; it keeps it in a cookie of its own.
  const wanted = one(query.callbackUrl) ?? (error ? jar.get(cookieName('callback'))?.value : null);
  const goal = ownPath(pathOf(wanted ?? ''), `/${locale}/me`);

  const actor = await currentActor();
  if (actor?.kind === 'account') return <AlreadyIn name={actor.displayName} goal={goal} />;

  const start = `/api/v1/sign-in-start?callbackUrl=${encodeURIComponent(goal)}`;
  const csrfToken = jar.get(cookieName('csrf'))?.value.split('|')[0];
  if (!csrfToken) {
    if (one(query.cookies) !== 'set') redirect(start);
    return (
      <FormPage title={t('signIn.title')} lede={t('signIn.cookiesTitle')}>
        <p>{t.rich('signIn.cookiesText', { link: (chunks) => <a href={start}>{chunks}</a> })}</p>
      </FormPage>
    );
  }

  const flash = await readFlash('sign-in');
  const guestWork = actor !== null && (await hasWork(database(), actor.learnerId));
  return (
    <FormPage
      title={t('signIn.title')}
      lede={t('signIn.lede')}
      said={
        error ? (
          <Said wrong>{problemOf(error, 'signInWrong').text}</Said>
        ) : flash?.messages.includes('recovered') ? (
          <Said>{t('signIn.recovered')}</Said>
        ) : null
      }
      notes={
        <>
          <p className="label">{t('signIn.otherTitle')}</p>
          <p>
            {t.rich('signIn.signUp', {
              link: (chunks) => (
                <a href={`/${locale}/sign-up?next=${encodeURIComponent(goal)}`}>{chunks}</a>
              ),
            })}
          </p>
          <p>
            {t.rich('signIn.recover', {
              link: (chunks) => <a href={`/${locale}/recover`}>{chunks}</a>,
            })}
          </p>
          <p>{t('signIn.shared')}</p>
        </>
      }
    >
      <RuledForm action="/api/auth/callback/credentials">
        <input type="hidden" name="csrfToken" value={csrfToken} />
        <input type="hidden" name="callbackUrl" value={goal} />
        <Row>
          <Field label={t('field.name')} hint={t('field.nameHint')}>
            {(ids) => (
              <input
                id={ids.input}
                name="name"
                type="text"
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
                required
                defaultValue={flash?.values.name ?? ''}
                aria-describedby={ids.describedBy}
              />
            )}
          </Field>
        </Row>
        <Row>
          <PassphraseField label={t('field.passphrase')} name="passphrase" />
        </Row>
        {guestWork ? (
          <Row>
            <GuestWorkChoice />
          </Row>
        ) : null}
        <Actions>
          <Button kind="primary" type="submit">
            {t('signIn.button')}
          </Button>
        </Actions>
      </RuledForm>
    </FormPage>
  );
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** next-auth hands the goal back as a whole address; only its path counts. */
function pathOf(address: string): string {
  try {
    const url = new URL(address, 'http://here.invalid');
    return url.pathname + url.search + url.hash;
  } catch {
    return '';
  }
}
