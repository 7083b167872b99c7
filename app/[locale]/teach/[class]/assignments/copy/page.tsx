import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { assignmentLine } from '@/components/classroom/assignment-list';
import { ClassFrame } from '@/components/classroom/class-frame';
import { When } from '@/components/classroom/when';
import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { scenarioTitle, timesOf, workTitle } from '@/lib/answering/assignment-rules';
import { firstDay } from '@/lib/classroom/copy-dates';
import { assignedName } from '@/lib/classroom/usual';
import { getCourse } from '@/lib/course/artefacts';
import type { InClass } from '@/lib/identity/class-door';
import { readFlash } from '@/lib/identity/flash';
import { assignmentsOfClass } from '@/lib/store/assignments';
import { classesTaughtBy } from '@/lib/store/classes';
import { database } from '@/lib/store/database';
import { enterClass } from '../../../enter';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
  readonly searchParams: Promise<{ from?: string | string[] }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachAssignments')('copyTitle'), robots: { index: false } };
}

/** Copies assignments from another class of the same teacher: first which class, then which of them and from when on. */
export default async function CopyPage({ params, searchParams }: Props) {
  const { locale, class: classId } = await params;
  const { from } = await searchParams;
  const t = getT('teachAssignments');
  const path = `/teach/${classId}/assignments/copy`;
  const inside = await enterClass(locale, path, 'copy-to-class', classId);
  const classes = (await classesTaughtBy(database(), inside.actor.learnerId)).filter(
    (each) => each.id !== classId,
  );
  const source = classes.find((each) => each.id === from);
  if (typeof from === 'string' && from !== '' && !source) notFound();
  return (
    <ClassFrame inside={inside} locale={locale} screen="assignments" title={t('copyTitle')}>
      {classes.length === 0 ? (
        <p>{t('copyNoClass')}</p>
      ) : (
        <form className={styles.from} method="get" action={`/${locale}${path}`}>
          <Field label={t('copyFrom')}>
            {(ids) => (
              <select id={ids.input} name="from" defaultValue={source?.id ?? ''} required>
                <option value="">{t('form.choose')}</option>
                {classes.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.archivedAt === null ? each.name : t('copyArchived', { name: each.name })}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button type="submit">{t('copyShow')}</Button>
        </form>
      )}
      {source ? <Choose inside={inside} source={source} locale={locale} /> : null}
    </ClassFrame>
  );
}

async function Choose({
  inside,
  source,
  locale,
}: {
  readonly inside: InClass;
  readonly source: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly locale: string;
}) {
  const t = getT('teachAssignments');
  const course = getCourse(locale);
  const rows = await assignmentsOfClass(database(), source.id);
  const flash = await readFlash('copy');
  const chosen = flash?.values.chosen?.split(' ');
  const first = firstDay(rows.map(timesOf), source.timeZone);
  if (rows.length === 0) return <p>{t('copyNothing')}</p>;
  return (
    <form
      className={styles.choose}
      method="post"
      action={`/api/v1/classes/${inside.klass.id}/assignments/copy`}
    >
      <input type="hidden" name="from" value={source.id} />
      {flash ? <Said wrong>{t(`copyWrong.${flash.messages[0] as 'nothing'}`)}</Said> : null}
      <fieldset>
        <legend>{t('copyWhich', { name: source.name })}</legend>
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.id}>
              <label>
                <input
                  type="checkbox"
                  name="assignment"
                  value={row.id}
                  defaultChecked={chosen ? chosen.includes(row.id) : true}
                />
                <span>
                  <b>{assignedName(row, course)}</b>{' '}
                  <span className="meta">
                    {assignmentLine({
                      kind: row.kind,
                      work: workTitle(course, row),
                      scenario: scenarioTitle(course, row),
                      titled: row.title !== null,
                      toAll: true,
                    })}
                    {row.dueAt === null ? null : (
                      <>
                        {' · '}
                        {t.rich('dueAt', {
                          time: () => (
                            <When at={row.dueAt ?? 0} zone={source.timeZone} locale={locale} />
                          ),
                        })}
                      </>
                    )}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {first === null ? (
        <p className="meta">{t('copyNoDates')}</p>
      ) : (
        <Field label={t('copyFirst')} hint={t('copyFirstHint', { zone: inside.klass.timeZone })}>
          {(ids) => (
            <input
              id={ids.input}
              type="date"
              name="first"
              defaultValue={flash?.values.first ?? ''}
              aria-describedby={ids.describedBy}
            />
          )}
        </Field>
      )}
      <p className="meta">{t('copyStays')}</p>
      <div>
        <Button kind="primary" type="submit">
          {t('copyButton')}
        </Button>
      </div>
    </form>
  );
}
