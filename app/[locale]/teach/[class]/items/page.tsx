import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { enterClass } from '@/app/[locale]/teach/enter';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { signed } from '@/components/classroom/items/figures';
import { ItemReport } from '@/components/classroom/items/item-report';
import { ItemTable } from '@/components/classroom/items/item-table';
import styles from '@/components/classroom/items/items.module.css';
import { Monday } from '@/components/classroom/items/monday';
import { Objectives } from '@/components/classroom/items/objectives';
import { getT } from '@/components/i18n';
import { PrintButton } from '@/components/identity/print-button';
import { Button, ButtonLink } from '@/components/ui/button';
import { classItems } from '@/lib/answering/class-items';
import { seeClass } from '@/lib/answering/see-others';
import { closeSittings } from '@/lib/answering/sit-test';
import { chosenItems, type ItemsChoice, itemsChoices } from '@/lib/classroom/items-choice';
import type { Reliability } from '@/lib/classroom/reliability';
import { FEW } from '@/lib/classroom/statistics';
import { assignedName } from '@/lib/classroom/usual';
import { getCourse } from '@/lib/course/artefacts';
import { assignmentsOfClass } from '@/lib/store/assignments';
import { database } from '@/lib/store/database';
import type { AssignmentTable } from '@/lib/store/schema';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachItems')('title'), robots: { index: false } };
}

/** Who is stuck on what: item by item, and objective by objective. */
export default async function ItemsPage({ params, searchParams }: Props) {
  const { locale, class: classId } = await params;
  const t = getT('teachItems');
  const inside = await enterClass(locale, `/teach/${classId}/items`, 'see-items', classId);
  const db = database();
  const now = Date.now();
  const course = getCourse(locale);
  await closeSittings(db, { classId }, now);
  const assignments = (await assignmentsOfClass(db, classId)).filter(
    (each) => each.module !== null && course.modules[each.module] !== undefined,
  );
  const choices = itemsChoices(assignments);
  const { of: asked } = await searchParams;
  const choice = chosenItems(
    choices,
    typeof asked === 'string' ? asked : undefined,
    assignments,
    now,
  );
  const module = choice ? course.modules[choice.module] : undefined;
  if (!choice || !module) {
    return (
      <ClassFrame inside={inside} locale={locale} screen="items" lede={t('lede')}>
        <div className={styles.empty}>
          <p>{t('nothingAssigned')}</p>
          <p>
            <ButtonLink href={classPath(locale, classId, 'assignments')}>
              {t('toAssignments')}
            </ButtonLink>
          </p>
        </div>
      </ClassFrame>
    );
  }
  const of = choice.assignment
    ? ({ kind: 'test', assignmentId: choice.assignment.id } as const)
    : ({ kind: 'checks' } as const);
  const detail = choice.assignment
    ? { assignmentId: choice.assignment.id }
    : { module: module.slug };
  const seen = await seeClass(
    db,
    inside.viewer,
    { what: 'items', classId, detail },
    async (tx) => {
      const data = await classItems(tx, classId, module, assignments, of);
      return { data, learnerIds: data.learners.map((each) => each.learnerId) };
    },
    now,
  );
  if (seen.kind === 'refused') notFound();
  const data = seen.data;
  const facility = (figure: (typeof data.items)[number]['facility']) =>
    figure.kind === 'figure' ? figure.value : 1;
  const judged = data.items
    .filter((item) => item.n >= FEW)
    .sort((a, b) => facility(a.facility) - facility(b.facility));
  const few = data.items.filter((item) => item.n < FEW);
  const objectiveText = (id: string) =>
    module.objectives.find((each) => each.id === id)?.text ?? id;
  const label = ({ kind, module: slug, assignment }: ItemsChoice<AssignmentTable>) =>
    kind === 'checks' || assignment === null
      ? t('choice.checks', { module: course.modules[slug]?.title ?? slug })
      : t('choice.test', { title: assignedName(assignment, course) });
  return (
    <ClassFrame inside={inside} locale={locale} screen="items" lede={t('lede')}>
      <form method="get" className={`${styles.choose} no-print`}>
        <label htmlFor="items-of">{t('choice.label')}</label>
        <select id="items-of" name="of" defaultValue={choice.value}>
          {choices.map((each) => (
            <option key={each.value} value={each.value}>
              {label(each)}
            </option>
          ))}
        </select>
        <Button type="submit">{t('choice.show')}</Button>
        <PrintButton />
      </form>
      <p className={styles.about}>
        <strong>{label(choice)}.</strong>{' '}
        {t(choice.kind === 'checks' ? 'counts.checks' : 'counts.test', {
          counted: data.counted,
          of: data.learners.length,
        })}
        {data.reliability ? <> {reliabilityText(data.reliability, locale)}</> : null}
      </p>
      <Monday monday={data.monday} items={data.items} enough={judged.length > 0} locale={locale} />
      {judged.length === 0 ? null : (
        <section aria-labelledby="all-items" className={styles.section}>
          <h2 id="all-items">{t('all')}</h2>
          <ItemTable items={judged} locale={locale} />
          <p className={styles.quiet}>{t('explain')}</p>
          {judged.map((report) => (
            <ItemReport
              key={report.itemId}
              report={report}
              objective={objectiveText(report.objective)}
              locale={locale}
            />
          ))}
        </section>
      )}
      {few.length === 0 ? null : (
        <section aria-labelledby="few-items" className={styles.section}>
          <h2 id="few-items">{t('few.title')}</h2>
          <p className={styles.quiet}>{t('few.text', { few: FEW })}</p>
          <ul className={styles.few}>
            {few.map((item) => (
              <li key={item.itemId}>
                {item.item?.stem ?? item.itemId}{' '}
                <span className={styles.quiet}>{t('answeredBy', { n: item.n })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Objectives of={data} objectives={module.objectives} />
      <p className={styles.about}>{t('logged')}</p>
    </ClassFrame>
  );
}

function reliabilityText(figure: Reliability, locale: string): string {
  const t = getT('teachItems');
  if (figure.kind === 'none') return t(`reliability.${figure.why}`, { n: figure.n });
  const { alpha, n, items } = figure;
  return t('reliability.alpha', { alpha: signed(alpha, locale), n, items });
}
