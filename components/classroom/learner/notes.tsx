import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { shownIn } from '@/lib/classroom/zones';
import { ClassTime } from '../class-time';
import styles from './learner.module.css';

export interface Note {
  readonly id: string;
  readonly byLearnerId: string;
  /** Null where that teacher chose no name. */
  readonly byName: string | null;
  readonly text: string;
  readonly at: number;
}

/** The teachers' notes on a learner, and the form for a new one. `reader`: who looks; their own notes they can delete. */
export function Notes({
  notes,
  name,
  reader,
  action,
  writes,
  said,
  maxLength,
  zone,
  locale,
}: {
  /** The latest first. */
  readonly notes: readonly Note[];
  readonly name: string;
  readonly reader: string;
  readonly action: string;
  /** Whether one may be written: not in an archived class. */
  readonly writes: boolean;
  readonly said: {
    readonly message: string;
    readonly text: string;
    readonly length: number;
  } | null;
  readonly maxLength: number;
  readonly zone: string;
  readonly locale: string;
}) {
  const t = getT('teachLearner');
  const message = said?.message;
  return (
    <>
      {message === 'written' || message === 'deleted' ? <Said>{t(`said.${message}`)}</Said> : null}
      <p className={styles.text}>{t('notes.text', { name })}</p>
      {writes ? (
        <form className={styles.write} method="post" action={action}>
          <input type="hidden" name="do" value="write" />
          <Field
            label={t('notes.field')}
            error={
              message === 'note-missing'
                ? t('problem.note-missing')
                : message === 'note-too-long'
                  ? t('problem.note-too-long', { length: said?.length ?? 0 })
                  : undefined
            }
          >
            {(ids) => (
              <textarea
                id={ids.input}
                name="text"
                rows={4}
                required
                maxLength={maxLength}
                defaultValue={said?.text ?? ''}
                aria-describedby={ids.describedBy}
                aria-invalid={ids.invalid || undefined}
              />
            )}
          </Field>
          <Button type="submit">{t('notes.button')}</Button>
        </form>
      ) : null}
      {notes.length === 0 ? (
        <p className={styles.text}>{t('notes.none')}</p>
      ) : (
        <ul className={styles.notes} aria-label={t('notes.label', { name })}>
          {notes.map((note) => (
            <li key={note.id}>
              <p className={styles.note}>{note.text}</p>
              <div className={styles.noteFoot}>
                <p className="meta">
                  {t.rich('notes.by', {
                    name: note.byName ?? t('notes.byUnnamed'),
                    time: () => <ClassTime at={note.at} inClass={shownIn(note.at, zone, locale)} />,
                  })}
                </p>
                {writes && note.byLearnerId === reader ? (
                  <form method="post" action={action}>
                    <input type="hidden" name="note" value={note.id} />
                    <Button kind="quiet" type="submit" name="do" value="delete">
                      {t('notes.delete')}
                    </Button>
                  </form>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
