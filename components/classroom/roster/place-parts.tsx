import type { ReactNode } from 'react';
import { getT } from '@/components/i18n';
import { Button, ButtonLink } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { RosterLine } from '@/lib/answering/class-roster';
import type { Flash } from '@/lib/identity/flash';
import styles from './place.module.css';

/** A part of the page: its heading in the margin on a wide screen. */
export function Part({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.part} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** Name, extra time, another class, out of the class: each a form of its own. `action`: the learner's handler. */
export function PlaceForms({
  row,
  action,
  others,
  flash,
  may,
}: {
  readonly row: RosterLine['row'];
  readonly action: string;
  /** The teacher's other classes that run. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly flash: Flash | null;
  readonly may: { readonly change: boolean; readonly move: boolean; readonly remove: boolean };
}) {
  const t = getT('teachRoster');
  const problem = flash?.messages[0];
  const name = row.shownName;
  return (
    <>
      {may.change ? (
        <>
          <Part id="name" title={t('rename.title')}>
            <form method="post" action={action}>
              <input type="hidden" name="do" value="rename" />
              <Field
                label={t('rename.field')}
                hint={t('rename.hint')}
                error={problem === 'name-missing' ? t('problem.name-missing') : undefined}
              >
                {(ids) => (
                  <input
                    id={ids.input}
                    name="name"
                    type="text"
                    autoComplete="off"
                    maxLength={40}
                    required
                    defaultValue={name}
                    aria-describedby={ids.describedBy}
                    aria-invalid={ids.invalid || undefined}
                  />
                )}
              </Field>
              <Button type="submit">{t('rename.button')}</Button>
            </form>
          </Part>
          <Part id="extra-time" title={t('extraTime.title')}>
            <form method="post" action={action}>
              <input type="hidden" name="do" value="extra-time" />
              <Field
                label={t('extraTime.field')}
                hint={t('extraTime.hint')}
                error={problem === 'percent' ? t('problem.percent') : undefined}
              >
                {(ids) => (
                  <input
                    id={ids.input}
                    name="percent"
                    type="text"
                    inputMode="numeric"
                    autoComplete="off"
                    required
                    defaultValue={
                      problem === 'percent'
                        ? (flash?.values.percent ?? '')
                        : String(row.extraTimePercent)
                    }
                    aria-describedby={ids.describedBy}
                    aria-invalid={ids.invalid || undefined}
                  />
                )}
              </Field>
              <Button type="submit">{t('extraTime.button')}</Button>
            </form>
          </Part>
        </>
      ) : null}
      {may.move ? (
        <Part id="move" title={t('move.title')}>
          <p className={styles.text}>{t('move.text', { name })}</p>
          {others.length === 0 ? (
            <p className={styles.text}>{t('move.none')}</p>
          ) : (
            <form method="post" action={action}>
              <input type="hidden" name="do" value="move" />
              <Field
                label={t('move.field')}
                error={
                  problem === 'class' || problem === 'nowhere' ? t(`problem.${problem}`) : undefined
                }
              >
                {(ids) => (
                  <select
                    id={ids.input}
                    name="to"
                    required
                    defaultValue=""
                    aria-describedby={ids.describedBy}
                    aria-invalid={ids.invalid || undefined}
                  >
                    <option value="">{t('move.choose')}</option>
                    {others.map((klass) => (
                      <option key={klass.id} value={klass.id}>
                        {klass.name}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Button type="submit">{t('move.button')}</Button>
            </form>
          )}
        </Part>
      ) : null}
      {may.remove ? (
        <Part id="remove" title={t('remove.title')}>
          <p className={styles.text}>{t('remove.text', { name })}</p>
          <form method="post" action={action}>
            <input type="hidden" name="do" value="remove" />
            <Button type="submit">{t('remove.button')}</Button>
          </form>
        </Part>
      ) : null}
    </>
  );
}

/** A slip or a reset, or why there is none. `action`: the handler of codes; `until`: when the open code ends, in words. */
export function CodePart({
  row,
  action,
  until,
  may,
  confirmHref,
  archived,
}: {
  readonly row: RosterLine['row'];
  readonly action: string;
  readonly until: string | null;
  readonly may: { readonly slip: boolean; readonly reset: boolean };
  /** Where the passphrase is asked for first; null where that was just now. */
  readonly confirmHref: string | null;
  readonly archived: boolean;
}) {
  const t = getT('teachRoster');
  const name = row.shownName;
  if (may.slip) {
    return (
      <Part id="code" title={t('code.title')}>
        <p className={styles.text}>{t('code.slipText', { name })}</p>
        {until ? <p className={styles.text}>{t('code.slipOpen', { date: until })}</p> : null}
        <form method="post" action={action}>
          <input type="hidden" name="learner" value={row.learnerId} />
          <Button type="submit" name="do" value="slips">
            {t('code.slipButton')}
          </Button>
        </form>
      </Part>
    );
  }
  if (may.reset) {
    return (
      <Part id="code" title={t('code.title')}>
        <p className={styles.text}>{t('code.resetText', { name })}</p>
        {until ? <p className={styles.text}>{t('code.resetOpen', { date: until })}</p> : null}
        {confirmHref ? (
          <>
            <p className={styles.text}>{t('code.confirm')}</p>
            <p>
              <ButtonLink href={confirmHref}>{t('code.confirmLink')}</ButtonLink>
            </p>
          </>
        ) : (
          <form method="post" action={action}>
            <input type="hidden" name="learner" value={row.learnerId} />
            <Button type="submit" name="do" value="reset">
              {t('code.resetButton')}
            </Button>
          </form>
        )}
      </Part>
    );
  }
  const why =
    row.kind === 'guest'
      ? 'guest'
      : row.readyMade === 'no'
        ? 'own'
        : archived
          ? 'archived'
          : 'teacher';
  return (
    <Part id="code" title={t('code.title')}>
      <p className={styles.text}>{t(`code.${why}`, { name })}</p>
    </Part>
  );
}
