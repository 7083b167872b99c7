import type { Metadata } from 'next';
import { ClassFields } from '@/components/classroom/class-fields';
import { ClassRows } from '@/components/classroom/class-rows';
import { TeachStranger } from '@/components/classroom/teach-stranger';
import { getT } from '@/components/i18n';
import { Actions, RuledForm, Said } from '@/components/identity/form-page';
import { Section } from '@/components/me/section';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button } from '@/components/ui/button';
import { getCourse } from '@/lib/course/artefacts';
import { can } from '@/lib/identity/can';
import { whoAsks } from '@/lib/identity/class-door';
import { type Flash, readFlash } from '@/lib/identity/flash';
import { generalSubject } from '@/lib/identity/load-subject';
import { classesTaughtBy } from '@/lib/store/classes';
import { database } from '@/lib/store/database';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('teachClass');
  return { title: t('teaching'), robots: { index: false } };
}

/** The classes that one teaches, a new one, and what can be read before any. */
export default async function Teach({ params }: Props) {
  const { locale } = await params;
  const t = getT('teachClass');
  const asker = await whoAsks();
  if (!asker || asker.actor.kind === 'guest') {
    return <TeachStranger actor={asker?.actor ?? null} locale={locale} />;
  }
  const subject = generalSubject(asker.known);
  const may = can(asker.known.actor, 'open-class', subject);
  const readsGuides = can(asker.known.actor, 'read-guide', subject);
  const classes = await classesTaughtBy(database(), asker.actor.learnerId);
  const running = classes.filter((each) => each.archivedAt === null);
  const archived = classes.filter((each) => each.archivedAt !== null);
  const said = await readFlash('teach');
  const flash = await readFlash('class-new');
  return (
    <div className="page">
      <SignedInAs actor={asker.actor} locale={locale} />
      <Breadcrumbs
        trail={[{ label: getCourse(locale).title, href: `/${locale}` }, { label: t('teaching') }]}
      />
      <header className={styles.header}>
        <h1>{t('teaching')}</h1>
        {classes.length > 0 ? <p className="lede">{t('home.lede')}</p> : null}
        {(['stopped', 'deleted', 'invited'] as const)
          .filter((message) => said?.messages.includes(message))
          .map((message) => (
            <Said key={message}>{t(`home.${message}`, { name: said?.values.name ?? '' })}</Said>
          ))}
      </header>

      <Section id="classes" title={t('home.classes')}>
        {running.length > 0 ? (
          <ClassRows rows={running} locale={locale} />
        ) : classes.length > 0 ? (
          <p>{t('home.onlyArchived')}</p>
        ) : (
          <div className={styles.first}>
            <p>{t('home.whatIsAClass')}</p>
            <ol>
              <li>{t('home.step1')}</li>
              <li>{t('home.step2')}</li>
              <li>{t('home.step3')}</li>
            </ol>
          </div>
        )}
        {archived.length > 0 ? (
          <details className={styles.archived}>
            <summary>{t('home.archived', { count: archived.length })}</summary>
            <ClassRows rows={archived} locale={locale} />
          </details>
        ) : null}
      </Section>

      <Section id="new" title={t('home.newTitle')}>
        {may ? (
          <NewClass
            first={classes.length === 0}
            flash={flash}
            name={asker.actor.displayName}
            locale={locale}
          />
        ) : (
          <div className={styles.text}>
            <p>{t('home.invitedOnly')}</p>
            <p>{t('home.invitedAsk')}</p>
          </div>
        )}
      </Section>

      {readsGuides ? (
        <Section id="before" title={t('home.beforeTitle')}>
          <p className={styles.text}>{t('home.beforeText')}</p>
          <ul className={styles.modules}>
            {Object.values(getCourse(locale).modules).map((module) => (
              <li key={module.slug}>
                <span>{module.title}</span>
                <a href={`/${locale}/teach/guides/${module.slug}`}>
                  {t.rich('home.guide', {
                    module: module.title,
                    more: (chunks) => <span className="visually-hidden">{chunks}</span>,
                  })}
                </a>
                <a href={`/${locale}/teach/try/${module.slug}`}>
                  {t.rich('home.try', {
                    module: module.title,
                    more: (chunks) => <span className="visually-hidden">{chunks}</span>,
                  })}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}

/** The form for a new class; folded where there is one already, unless something has to be said about it. */
function NewClass({
  first,
  flash,
  name: shown,
  locale,
}: {
  readonly first: boolean;
  readonly flash: Flash | null;
  readonly name: string | null;
  readonly locale: string;
}) {
  const t = getT('teachClass');
  const { name = '', zone = '', termFrom = '', termTo = '' } = flash?.values ?? {};
  const form = (
    <div className={styles.open}>
      {flash ? <Said wrong>{t('problem.some')}</Said> : null}
      <p className={styles.text}>
        {t.rich('home.newText', {
          name: shown ?? '',
          b: (chunks) => <bdi>{chunks}</bdi>,
          link: (chunks) => <a href={`/${locale}/me/sessions#name`}>{chunks}</a>,
        })}
      </p>
      <RuledForm action="/api/v1/classes">
        <ClassFields values={{ name, zone, termFrom, termTo }} problems={flash?.messages ?? []} />
        <Actions>
          <Button kind="primary" type="submit">
            {t('home.newButton')}
          </Button>
        </Actions>
      </RuledForm>
    </div>
  );
  if (first || flash) return form;
  return (
    <details className={styles.archived}>
      <summary>{t('home.newSummary')}</summary>
      {form}
    </details>
  );
}
