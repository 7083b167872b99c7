import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { Section } from '@/components/me/section';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Badge } from '@/components/ui/marks';
import styles from './class-places.module.css';
import type { FormFlash } from './code-rules';

export interface ClassPlace {
  readonly classId: string;
  readonly name: string;
  readonly shownName: string;
  /** Asked, and not let in yet. */
  readonly waits: boolean;
  readonly archived: boolean;
  readonly teachers: readonly (string | null)[];
}

/** A learner's classes: as whom they are there, who teaches, what those see, another name, leaving. */
export function ClassPlaces({
  rows,
  guest,
  locale,
  flash,
}: {
  readonly rows: readonly ClassPlace[];
  readonly guest: boolean;
  readonly locale: string;
  readonly flash: FormFlash | null;
}) {
  const t = getT('join');
  const names = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale);
  const said = (['joined', 'waiting', 'left', 'renamed'] as const).filter((message) =>
    flash?.messages.includes(message),
  );
  return (
    <Section id="classes" title={t('mine.title')}>
      {said.map((message) => (
        <Said key={message}>{t(`mine.said.${message}`, { name: flash?.values.name ?? '' })}</Said>
      ))}
      {rows.length === 0 ? (
        <p>{t.rich('mine.none', { link: (chunks) => <a href={`/${locale}/join`}>{chunks}</a> })}</p>
      ) : (
        <>
          <ul className={styles.rows}>
            {rows.map((row) => {
              const action = `/api/v1/my-classes/${row.classId}`;
              const nameMissing =
                flash?.values.class === row.classId && flash.messages.includes('name-missing');
              return (
                <li key={row.classId}>
                  <h3>
                    <bdi>{row.name}</bdi> {row.waits ? <Badge>{t('mine.waits')}</Badge> : null}
                    {row.archived ? <Badge>{t('mine.archived')}</Badge> : null}
                  </h3>
                  <p className="meta">
                    {t.rich('mine.as', {
                      shown: row.shownName,
                      teachers: names.format(row.teachers.map((each) => each ?? t('unnamed'))),
                      b: (chunks) => <bdi>{chunks}</bdi>,
                    })}
                  </p>
                  <div className={styles.ways}>
                    {row.archived ? null : (
                      <details open={nameMissing}>
                        <summary>{t('mine.rename')}</summary>
                        <form method="post" action={action}>
                          <Field
                            label={t('shownName')}
                            error={nameMissing ? t('nameMissing') : undefined}
                          >
                            {(ids) => (
                              <input
                                id={ids.input}
                                name="shownName"
                                type="text"
                                maxLength={40}
                                required
                                defaultValue={row.shownName}
                                aria-describedby={ids.describedBy}
                                aria-invalid={ids.invalid || undefined}
                              />
                            )}
                          </Field>
                          <Button type="submit" name="do" value="rename">
                            {t('mine.renameButton')}
                          </Button>
                        </form>
                      </details>
                    )}
                    <form method="post" action={action}>
                      <Button
                        kind="quiet"
                        type="submit"
                        name="do"
                        value="leave"
                        aria-label={t('mine.leaveName', { name: row.name })}
                      >
                        {t(row.waits ? 'mine.takeBack' : 'mine.leave')}
                      </Button>
                    </form>
                  </div>
                </li>
              );
            })}
          </ul>
          <p className={styles.note}>{t('mine.leaving')}</p>
          {guest ? (
            <p className={styles.note}>
              {t.rich('mine.guest', {
                signUp: (chunks) => <a href={`/${locale}/sign-up`}>{chunks}</a>,
              })}
            </p>
          ) : null}
          <ul className={styles.links}>
            <li>
              <a href={`/${locale}/me/record#teachers`}>{t('mine.whatTheySee')}</a>
            </li>
            <li>
              <a href={`/${locale}/join`}>{t('mine.another')}</a>
            </li>
          </ul>
        </>
      )}
    </Section>
  );
}
