import type { ReactNode } from 'react';
import { getT, type Locale } from '@/components/i18n';
import { LabPlayer } from '@/components/labs/lab-player';
import { WorkedForm } from '@/components/labs/worked-form';
import type { LabText } from '@/lib/course/types';
import styles from './lab.module.css';

/**
 * A lab as it stands on a page or in a lesson: its question (which its own page has in its head), the player, the worked
 * form, and under them how we know, what is simplified and what was invented.
 *
 * `renderText` draws a text with its citations (the page knows the facts). `page` is true on the lab's own page, where
 * the run is kept in the address and the notes stand open; in a lesson several labs may stand on one page.
 */
export function Lab({
  lab,
  scenario,
  locale,
  page,
  renderText,
}: {
  readonly lab: LabText;
  readonly scenario?: string | null | undefined;
  readonly locale: Locale;
  readonly page: boolean;
  readonly renderText: (text: string) => ReactNode;
}) {
  const t = getT('lab', locale);
  const heading = page ? 'h2' : 'h3';
  const first = lab.scenarios.find((one) => one.id === scenario)?.id ?? lab.scenarios[0]?.id ?? '';
  // In this order on purpose: the page gives the first mark of a fact the anchor that its source leads back to, and the
  // player, which draws last, isn't there without scripts.
  const notes = (
    <>
      <Notes heading={heading} title={t('how-we-know')}>
        {lab.howWeKnow.map((paragraph) => (
          <p key={paragraph}>{renderText(paragraph)}</p>
        ))}
      </Notes>
      <Notes heading={heading} title={t('simplified')}>
        <List texts={lab.simplified} />
      </Notes>
      {lab.invented.length === 0 ? null : (
        <Notes heading={heading} title={t('invented')}>
          <List texts={lab.invented} />
        </Notes>
      )}
    </>
  );
  const worked = lab.scenarios
    .filter((one) => page || one.id === first)
    .map((one) => (
      <WorkedForm
        key={one.id}
        lab={lab}
        scenario={one.id}
        locale={locale}
        open={one.id === first}
        setting={renderText(one.setting)}
        explain={renderText(one.explain)}
      />
    ));
  const byScenario = (pick: (one: LabText['scenarios'][number]) => string) =>
    Object.fromEntries(
      lab.scenarios.map((one) => [one.id, <p key={one.id}>{renderText(pick(one))}</p>]),
    );
  return (
    <div className={styles.lab}>
      {page ? null : <p className={styles.question}>{lab.question}</p>}
      <LabPlayer
        lab={{
          id: lab.id,
          title: lab.title,
          screens: lab.screens,
          strings: lab.strings,
          scenarios: lab.scenarios.map(({ id, title, predict }) => ({ id, title, predict })),
        }}
        scenario={first}
        settings={byScenario((one) => one.setting)}
        explanations={byScenario((one) => one.explain)}
        href={`/${locale}/labs/${lab.id}`}
        inAddress={page}
        heading={heading}
      />
      <div>{worked}</div>
      {page ? (
        notes
      ) : (
        <details className={styles.folded}>
          <summary>{t('notes')}</summary>
          {notes}
        </details>
      )}
    </div>
  );
}

function Notes({
  heading: Heading,
  title,
  children,
}: {
  readonly heading: 'h2' | 'h3';
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.notes}>
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}

function List({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
