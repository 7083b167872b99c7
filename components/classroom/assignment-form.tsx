import { getT } from '@/components/i18n';
import { Button, ButtonLink } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { DraftField, DraftProblem, FormValues } from '@/lib/answering/assignment-draft';
import { modulesInOrder } from '@/lib/course/lookups';
import type { Course } from '@/lib/course/types';
import styles from './assignment-form.module.css';
import { MoreFields } from './assignment-more';
import { Choice } from './choice';

export interface FormLearner {
  readonly id: string;
  readonly name: string;
  readonly ticked: boolean;
}

/**
 * Makes or edits an assignment, without scripts: what, to whom and until when; everything else folded under 'more'.
 * `previewed`: the fingerprint of the values whose changes were shown; sent along, so that what was changed after that is
 * shown again before it is saved.
 */
export function AssignmentForm({
  action,
  course,
  values,
  problems,
  learners,
  zone,
  zoneHint,
  moreOpen,
  fixedWork,
  previewed,
  submit,
  cancel,
}: {
  readonly action: string;
  readonly course: Course;
  readonly values: FormValues;
  readonly problems: readonly DraftProblem[];
  readonly learners: readonly FormLearner[];
  readonly zone: string;
  /** Where its clock stands, as a sentence. */
  readonly zoneHint: string;
  readonly moreOpen: boolean;
  /** The name of what is assigned, where it can't be changed any more. */
  readonly fixedWork: string | null;
  readonly previewed?: string | undefined;
  readonly submit: string;
  readonly cancel: string;
}) {
  const t = getT('teachAssignments');
  const errorOf = (field: DraftField): string | undefined => {
    const code = problems.find((each) => each.field === field)?.code;
    return code === undefined ? undefined : t(`problem.${code as 'number'}`);
  };
  const text = (name: string) => values[name] ?? '';
  return (
    <form className={styles.form} method="post" action={action}>
      {previewed ? <input type="hidden" name="previewed" value={previewed} /> : null}
      <div className={styles.part}>
        {fixedWork === null ? (
          <Field label={t('form.work')} error={errorOf('work')}>
            {(ids) => (
              <select
                id={ids.input}
                name="work"
                required
                defaultValue={text('work')}
                aria-describedby={ids.describedBy}
                aria-invalid={ids.invalid || undefined}
              >
                <option value="">{t('form.choose')}</option>
                <WorkOptions course={course} />
              </select>
            )}
          </Field>
        ) : (
          <div>
            <p className={styles.fixed}>{fixedWork}</p>
            <p className="meta">{t('form.workFixed')}</p>
            <input type="hidden" name="work" value={text('work')} />
          </div>
        )}
      </div>

      <ToWhom values={values} learners={learners} error={errorOf('learner')} />

      <div className={styles.part}>
        <TimeField name="due" values={values} error={errorOf('due')} hint={zoneHint} />
      </div>

      <details className={styles.more} open={moreOpen}>
        <summary>{t('form.more')}</summary>
        <p className="meta">{t('form.moreText')}</p>
        <div className={styles.part}>
          <TimeField
            name="opens"
            values={values}
            error={errorOf('opens')}
            hint={t('form.opensHint')}
          />
          <TimeField
            name="closes"
            values={values}
            error={errorOf('closes')}
            hint={t('form.closesHint')}
          />
        </div>
        <MoreFields values={values} errorOf={errorOf} />
      </details>

      <div className={styles.actions}>
        <Button kind="primary" type="submit" name="then" value="save">
          {submit}
        </Button>
        <ButtonLink kind="quiet" href={cancel}>
          {t('form.cancel')}
        </ButtonLink>
        <p className="meta">{t('form.zone', { zone })}</p>
      </div>
    </form>
  );
}

/** Everything that can be assigned, module by module. */
function WorkOptions({ course }: { readonly course: Course }) {
  const t = getT('teachAssignments');
  return modulesInOrder(course).map((module) => (
    <optgroup key={module.slug} label={module.title}>
      <option value={`test:${module.slug}`}>{t('form.optionTest', { title: module.title })}</option>
      <option value={`module:${module.slug}`}>
        {t('form.optionModule', { title: module.title })}
      </option>
      {module.lessons.map((lesson) => (
        <option key={lesson.slug} value={`lesson:${module.slug}/${lesson.slug}`}>
          {t('form.optionLesson', { title: lesson.title })}
        </option>
      ))}
      {Object.values(course.labs)
        .filter((lab) => lab.module === module.slug)
        .flatMap((lab) => [
          <option key={lab.id} value={`lab:${lab.id}`}>
            {t('form.optionLab', { title: lab.title })}
          </option>,
          ...lab.scenarios.map((scenario) => (
            <option key={`${lab.id}/${scenario.id}`} value={`lab:${lab.id}/${scenario.id}`}>
              {t('form.optionScenario', { title: lab.title, scenario: scenario.title })}
            </option>
          )),
        ])}
    </optgroup>
  ));
}

function ToWhom({
  values,
  learners,
  error,
}: {
  readonly values: FormValues;
  readonly learners: readonly FormLearner[];
  readonly error: string | undefined;
}) {
  const t = getT('teachAssignments');
  const some = values.to === 'some';
  return (
    <fieldset className={styles.part}>
      <legend>{t('form.to')}</legend>
      <Choice name="to" value="all" checked={!some}>
        {t('form.toAll')}
      </Choice>
      <Choice name="to" value="some" checked={some}>
        {t('form.toSome')}
      </Choice>
      {error ? (
        <p className={styles.error} role="alert">
          <span aria-hidden="true">✕ </span>
          {error}
        </p>
      ) : null}
      {learners.length === 0 ? (
        <p className="meta">{t('form.noLearners')}</p>
      ) : (
        <details className={styles.learners} open={some}>
          <summary>{t('form.who', { count: learners.length })}</summary>
          <ul>
            {learners.map(({ id, name, ticked }) => (
              <li key={id}>
                <label className={styles.choice}>
                  <input type="checkbox" name="learner" value={id} defaultChecked={ticked} />
                  <bdi>{name}</bdi>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}

function TimeField({
  name,
  values,
  error,
  hint,
}: {
  readonly name: 'opens' | 'due' | 'closes';
  readonly values: FormValues;
  readonly error: string | undefined;
  readonly hint: string;
}) {
  const t = getT('teachAssignments');
  return (
    <Field label={t(`form.${name}`)} hint={hint} error={error}>
      {(ids) => (
        <input
          id={ids.input}
          type="datetime-local"
          name={name}
          defaultValue={values[name] ?? ''}
          aria-describedby={ids.describedBy}
          aria-invalid={ids.invalid || undefined}
        />
      )}
    </Field>
  );
}
