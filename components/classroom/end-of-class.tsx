import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { Button, ButtonLink } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { FormFlash } from './code-rules';
import styles from './settings.module.css';

/** What goes with a class that is deleted; each a number of rows. */
export interface Deletion {
  readonly enrolments: number;
  readonly assignments: number;
  readonly extensions: number;
  readonly overrides: number;
  readonly notes: number;
  readonly attempts: number;
}

const parts = ['enrolments', 'assignments', 'extensions', 'overrides', 'notes'] as const;

/** Archiving a class, taking it back, deleting it for good. `confirm` as in TeacherList. */
export function EndOfClass({
  classId,
  name,
  archived,
  deletion,
  confirm,
  flash,
}: {
  readonly classId: string;
  readonly name: string;
  readonly archived: boolean;
  readonly deletion: Deletion;
  readonly confirm: string | null;
  readonly flash: FormFlash;
}) {
  const t = getT('teachClass');
  const action = `/api/v1/classes/${classId}/state`;
  const has = (message: string) => flash.messages.includes(message);
  const otherName = has('other-name');
  return (
    <div className={styles.stack}>
      {(['archived', 'restored'] as const).filter(has).map((message) => (
        <Said key={message}>{t(`end.said.${message}`)}</Said>
      ))}
      <form className={styles.stack} method="post" action={action}>
        <p>{t(archived ? 'end.restoreText' : 'end.archiveText')}</p>
        <p>
          <Button type="submit" name="do" value={archived ? 'restore' : 'archive'}>
            {t(archived ? 'end.restore' : 'end.archive')}
          </Button>
        </p>
      </form>
      <details className={styles.fold} open={otherName}>
        <summary>{t('end.deleteTitle')}</summary>
        <div className={styles.stack}>
          <p>{t('end.deleteText')}</p>
          <ul className={styles.goes}>
            {parts
              .filter((part) => deletion[part] > 0)
              .map((part) => (
                <li key={part}>{t(`end.goes.${part}`, { count: deletion[part] })}</li>
              ))}
            <li>{t('end.goes.class')}</li>
          </ul>
          <p>{t('end.stays', { count: deletion.attempts })}</p>
          {confirm === null ? (
            <form className={styles.stack} method="post" action={action}>
              <Field
                label={t.rich('end.type', { name, b: (chunks) => <bdi>{chunks}</bdi> })}
                error={otherName ? t('end.otherName') : undefined}
              >
                {(ids) => (
                  <input
                    id={ids.input}
                    name="name"
                    type="text"
                    autoComplete="off"
                    required
                    defaultValue={flash.values.typed ?? ''}
                    aria-describedby={ids.describedBy}
                    aria-invalid={ids.invalid || undefined}
                  />
                )}
              </Field>
              <p>
                <Button type="submit" name="do" value="delete">
                  {t('end.delete')}
                </Button>
              </p>
            </form>
          ) : (
            <p>
              <ButtonLink href={confirm}>{t('end.confirm')}</ButtonLink>
            </p>
          )}
        </div>
      </details>
    </div>
  );
}
