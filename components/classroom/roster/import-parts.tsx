import { getT } from '@/components/i18n';
import { Actions, Row, RuledForm, Said } from '@/components/identity/form-page';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TableFrame } from '@/components/ui/table';
import type { Preview } from '@/lib/answering/import-roster';
import type { Roster } from '@/lib/interop/roster-csv';
import styles from './import.module.css';
import { ReadFile } from './read-file';
import { hidden } from './roster-table';

const FIELD = 'names';

/** The list as text, with what is kept of it beside. `text`: what was typed before. */
export function ListForm({ action, text }: { readonly action: string; readonly text: string }) {
  const t = getT('teachRoster');
  return (
    <div className={styles.columns}>
      <div className={styles.list}>
        <RuledForm action={action}>
          <input type="hidden" name="do" value="look" />
          <Row>
            <Field label={t('list.field')} hint={t('list.hint')}>
              {(ids) => (
                <textarea
                  id={ids.input}
                  name={FIELD}
                  rows={12}
                  required
                  autoComplete="off"
                  spellCheck={false}
                  defaultValue={text}
                  aria-describedby={ids.describedBy}
                />
              )}
            </Field>
          </Row>
          <Row>
            <div className={`${styles.file} needs-js`}>
              <ReadFile
                into={FIELD}
                label={t('list.file')}
                read={t.raw('list.fileRead')}
                failed={t('list.fileFailed')}
              />
            </div>
            <p className="meta no-js-only">{t('list.noScript')}</p>
          </Row>
          <Actions>
            <Button kind="primary" type="submit">
              {t('list.button')}
            </Button>
          </Actions>
        </RuledForm>
      </div>
      <aside className={styles.notes}>
        <p className="label">{t('list.notesTitle')}</p>
        <p>{t('list.noteNames')}</p>
        <p>{t('list.noteNumbers')}</p>
        <p>{t('list.noteWhere')}</p>
        <p>{t('list.noteOwn')}</p>
      </aside>
    </div>
  );
}

const marks = { fine: '✓', ask: '?', error: '✕' } as const;

/** Each line of a list that could be read, with what becomes of it, and the button that makes the accounts. */
export function ImportPreview({
  action,
  preview,
  roster,
}: {
  readonly action: string;
  readonly preview: Preview;
  readonly roster: Extract<Roster, { kind: 'read' }>;
}) {
  const t = getT('teachRoster');
  const { rows, errors, asks } = roster;
  const fine = rows.length - errors - asks;
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview">{t('preview.title')}</h2>
      <p>
        {t('preview.count', { fine, asks, errors })}{' '}
        {asks > 0 && errors === 0 ? t('preview.asksText') : null}
      </p>
      {errors > 0 ? <Said wrong>{t('preview.errorsText')}</Said> : null}
      <form method="post" action={action}>
        <input type="hidden" name="list" value={preview.digest} />
        <TableFrame label={t('preview.label')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('preview.line')}</th>
                <th scope="col">{t('preview.name')}</th>
                <th scope="col">{t('preview.outcome')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr
                  key={row.line}
                  className={row.severity === 'error' ? styles.error : undefined}
                  id={`line-${row.line}`}
                >
                  <td>{row.line}</td>
                  <td>
                    <bdi>{row.name}</bdi>
                  </td>
                  <td>
                    <span className={styles.mark} aria-hidden="true">
                      {marks[row.severity]}
                    </span>
                    {t(`preview.outcomes.${row.outcome}`)}
                    {row.severity === 'ask' && errors === 0 ? (
                      <label className={styles.tick}>
                        <input type="checkbox" name="include" value={row.line} />
                        <span>
                          {t.rich('preview.include', {
                            line: row.line,
                            name: row.name,
                            of: hidden,
                          })}
                        </span>
                      </label>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
        <div className={styles.buttons}>
          {errors === 0 ? (
            <Button kind="primary" type="submit" name="do" value="make">
              {asks > 0 ? t('preview.makeAsked') : t('preview.make', { count: fine })}
            </Button>
          ) : null}
          <Button type="submit" name="do" value="drop">
            {t('preview.drop')}
          </Button>
        </div>
      </form>
    </section>
  );
}
