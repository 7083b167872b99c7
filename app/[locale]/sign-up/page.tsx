import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { AlreadyIn } from '@/components/identity/already-in';
import { Actions, FormPage, Row, RuledForm, Said } from '@/components/identity/form-page';
import { GuestWorkChoice } from '@/components/identity/guest-work-choice';
import { NewPassphraseField } from '@/components/identity/passphrase-field';
import { errorOf, problemOf } from '@/components/identity/problems';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { ownPath } from '@/lib/http/forms';
import { currentActor } from '@/lib/identity/current';
import { readFlash } from '@/lib/identity/flash';
import { hasWork } from '@/lib/identity/guest-work';
import { database } from '@/lib/store/database';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ next?: string | string[] }>;
}

export function generateMetadata(): Metadata {
  const t = getT('identity');
  return { title: t('signUp.title'), robots: { index: false } };
}

/** Making an account. */
export default async function SignUp({ params, searchParams }: Props) {
  const { locale } = await params;
  const { next } = await searchParams;
  const goal = ownPath(typeof next === 'string' ? next : '', `/${locale}/me`);
  const t = getT('identity');
  const actor = await currentActor();
  if (actor?.kind === 'account') {
    return <AlreadyIn name={actor.displayName} goal={goal} />;
  }
  const flash = await readFlash('sign-up');
  const problems = (flash?.messages ?? []).map((code) => problemOf(code, 'signInWrong'));
  const formProblem = errorOf(problems, 'form');
  const guestWork = actor !== null && (await hasWork(database(), actor.learnerId));
  return (
    <FormPage
      title={t('signUp.title')}
      lede={t('signUp.lede')}
      said={formProblem ? <Said wrong>{formProblem}</Said> : null}
      notes={
        <>
          <p className="label">{t('signUp.notesTitle')}</p>
          <p>{t.rich('signUp.noteName', { code: (chunks) => <code>{chunks}</code> })}</p>
          <p>{t('signUp.noteCodes')}</p>
          {guestWork ? null : <p>{t('signUp.noteGuest')}</p>}
          <p>
            {t.rich('signUp.noteRecord', {
              link: (chunks) => <a href={`/${locale}/me/record`}>{chunks}</a>,
            })}
          </p>
          <p>
            {t.rich('signUp.join', {
              link: (chunks) => <a href={`/${locale}/join`}>{chunks}</a>,
            })}
          </p>
          <p>
            {t.rich('signUp.have', {
              link: (chunks) => (
                <a href={`/${locale}/sign-in?callbackUrl=${encodeURIComponent(goal)}`}>{chunks}</a>
              ),
            })}
          </p>
        </>
      }
    >
      <RuledForm action="/api/v1/sign-up">
        <input type="hidden" name="next" value={goal} />
        <Row>
          <Field
            label={t('field.displayName')}
            hint={t('field.displayNameHint')}
            error={errorOf(problems, 'displayName')}
          >
            {(ids) => (
              <input
                id={ids.input}
                name="displayName"
                type="text"
                autoComplete="nickname"
                maxLength={40}
                required
                defaultValue={flash?.values.displayName ?? ''}
                aria-describedby={ids.describedBy}
                aria-invalid={ids.invalid || undefined}
              />
            )}
          </Field>
        </Row>
        <Row>
          <NewPassphraseField
            label={t('field.passphrase')}
            error={errorOf(problems, 'passphrase')}
          />
        </Row>
        {guestWork ? (
          <Row>
            <GuestWorkChoice chosen={flash?.values.guestWork} />
          </Row>
        ) : null}
        <Actions>
          <Button kind="primary" type="submit">
            {t('signUp.button')}
          </Button>
        </Actions>
      </RuledForm>
    </FormPage>
  );
}
