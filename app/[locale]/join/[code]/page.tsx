import type { Metadata } from 'next';
import { CodeForm } from '@/components/classroom/code-form';
import { WhatTeachersSee } from '@/components/classroom/what-teachers-see';
import { getT } from '@/components/i18n';
import { Actions, FormPage, Row, RuledForm, Said } from '@/components/identity/form-page';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Button, ButtonLink } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { type AtTheDoor, tryClassCode } from '@/lib/answering/class-codes';
import { type Actor, currentActor, requestOrigin } from '@/lib/identity/current';
import { readFlash } from '@/lib/identity/flash';
import { newId } from '@/lib/identity/random';
import { secret } from '@/lib/settings';
import { teachersOf } from '@/lib/store/classes';
import { database } from '@/lib/store/database';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; code: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('join');
  return { title: t('title'), robots: { index: false } };
}

/** The door of a class: what its teachers will see, under which name, and then the way in. */
export default async function JoinByCode({ params }: Props) {
  const { locale, code } = await params;
  const typed = plain(code);
  const t = getT('join');
  const actor = await currentActor();
  const door = await tryClassCode(
    database(),
    secret(),
    { typed, learnerId: actor?.learnerId ?? null, address: await requestOrigin() },
    Date.now(),
  );
  switch (door.kind) {
    case 'wait':
      return (
        <FormPage title={t('title')} lede={t('wait', { minutes: door.minutes })}>
          <p className="meta">{t('waitText')}</p>
        </FormPage>
      );
    case 'no-such-code':
      return (
        <FormPage title={t('none')} lede={t('noneLede')}>
          <CodeForm locale={locale} typed={typed === 'unknown' ? '' : typed} />
        </FormPage>
      );
    case 'teacher':
      return (
        <There
          actor={actor}
          locale={locale}
          title={t('teacherTitle')}
          text={t('teacherText', { name: door.klass.name })}
          go={{ href: `/${locale}/teach/${door.klass.id}`, label: t('teacherGo') }}
        />
      );
    case 'in':
    case 'waiting':
      return (
        <There
          actor={actor}
          locale={locale}
          title={t(`${door.kind}Title`)}
          text={t(`${door.kind}Text`, { name: door.klass.name, shown: door.shownName })}
          go={{ href: `/${locale}/me#classes`, label: t('toMe') }}
        />
      );
    default:
      return <Door door={door} actor={actor} locale={locale} />;
  }
}

/** What stands in an address may be badly encoded: then it is no code. */
function plain(encoded: string): string {
  try {
    return decodeURIComponent(encoded).slice(0, 200);
  } catch {
    return 'unknown';
  }
}

function There({
  actor,
  locale,
  title,
  text,
  go,
}: {
  readonly actor: Actor | null;
  readonly locale: string;
  readonly title: string;
  readonly text: string;
  readonly go: { readonly href: string; readonly label: string };
}) {
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <div className={styles.there}>
        <h1>{title}</h1>
        <p className="lede">{text}</p>
        <p>
          <ButtonLink kind="primary" href={go.href}>
            {go.label}
          </ButtonLink>
        </p>
      </div>
    </div>
  );
}

async function Door({
  door,
  actor,
  locale,
}: {
  readonly door: Extract<AtTheDoor, { code: string }>;
  readonly actor: Actor | null;
  readonly locale: string;
}) {
  const t = getT('join');
  const { klass, code } = door;
  const teachers = await teachersOf(database(), klass.id);
  const names = teachers.map((each) => each.displayName ?? t('unnamed'));
  const flash = await readFlash('join');
  const has = (message: string) => flash?.messages.includes(message) ?? false;
  const asks = door.kind === 'asks-first';
  const here = encodeURIComponent(`/${locale}/join/${code}`);
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <header className={styles.header}>
        <p className="label">{t('title')}</p>
        <h1>
          <bdi>{klass.name}</bdi>
        </h1>
        <p className="lede">
          {t('taughtBy', {
            names: new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(names),
          })}
        </p>
      </header>
      <WhatTeachersSee heading="h2" />
      <section className={styles.come} aria-labelledby="come">
        <h2 id="come">{t(asks ? 'askTitle' : 'joinTitle')}</h2>
        {has('other-owner') ? <Said wrong>{t('otherOwner')}</Said> : null}
        <RuledForm action="/api/v1/join">
          <input type="hidden" name="code" value={code} />
          {actor ? (
            <input type="hidden" name="owner" value={actor.learnerId} />
          ) : (
            // The same form sent twice makes one guest.
            <input type="hidden" name="guest" value={`${newId()}${newId()}`} />
          )}
          <Row>
            <Field
              label={t('shownName')}
              hint={t('shownNameHint')}
              error={has('name-missing') ? t('nameMissing') : undefined}
            >
              {(ids) => (
                <input
                  id={ids.input}
                  name="shownName"
                  type="text"
                  autoComplete="nickname"
                  maxLength={40}
                  required
                  defaultValue={flash?.values.shownName ?? actor?.displayName ?? ''}
                  aria-describedby={ids.describedBy}
                  aria-invalid={ids.invalid || undefined}
                />
              )}
            </Field>
          </Row>
          <Actions>
            <Button kind="primary" type="submit">
              {t(asks ? 'ask' : actor?.kind === 'account' ? 'join' : 'joinAsGuest')}
            </Button>
          </Actions>
        </RuledForm>
        {asks ? <p className={styles.note}>{t('askText')}</p> : null}
        {actor?.kind === 'account' ? null : (
          <div className={styles.note}>
            <h3>{t('guestTitle')}</h3>
            <p>{t('guestText')}</p>
            <p>
              {t.rich('guestAccount', {
                signUp: (chunks) => <a href={`/${locale}/sign-up?next=${here}`}>{chunks}</a>,
                signIn: (chunks) => <a href={`/${locale}/sign-in?callbackUrl=${here}`}>{chunks}</a>,
              })}
            </p>
          </div>
        )}
      </section>
    </div>
  );
}
