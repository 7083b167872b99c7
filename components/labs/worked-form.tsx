import type { ReactNode } from 'react';
import { getT, type Locale } from '@/components/i18n';
import { labTranslate } from '@/components/labs/translate';
import { labViews } from '@/components/labs/views';
import { WorkedDetails } from '@/components/labs/worked-details';
import type { LabText } from '@/lib/course/types';
import { workedStates } from '@/lib/labs/worked';
import styles from './worked-form.module.css';

/**
 * One scenario, the first unless another is named, walked through step by step with both screens drawn at each. It is
 * the whole lab for a reader without scripts, and something to read first, or to print, for everybody else.
 */
export function WorkedForm({
  lab,
  scenario,
  locale,
  open,
  setting,
  explain,
}: {
  readonly lab: LabText;
  readonly scenario?: string | undefined;
  readonly locale: Locale;
  /** Whether it stands open where there are no scripts to play the lab with. */
  readonly open: boolean;
  /** The scenario's setting and explanation, drawn with their citations. */
  readonly setting: ReactNode;
  readonly explain: ReactNode;
}) {
  const t = getT('lab', locale);
  const view = labViews[lab.id];
  const told = lab.scenarios.find((one) => one.id === scenario) ?? lab.scenarios[0];
  if (view === undefined || told === undefined) return null;
  const { CitizenScreen, AuthorityScreen } = view;
  const say = labTranslate(lab.strings, locale);
  return (
    <WorkedDetails
      summary={t('worked', { title: told.title })}
      openWithoutScripts={open}
      className={styles.worked}
    >
      <p className={styles.setting}>{setting}</p>
      <p className={styles.setting}>{told.predict.question}</p>
      <ol className={styles.steps}>
        {workedStates(view.engine, told.id).map((state, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a worked form never change
          <li key={i} className={styles.step}>
            <p className={styles.caption}>{told.worked[i]}</p>
            <div className={styles.screens}>
              <div className={styles.citizen}>
                <p className={styles.head}>{lab.screens.citizen}</p>
                <CitizenScreen state={state} t={say} />
              </div>
              <div className={styles.authority}>
                <p className={styles.head}>{lab.screens.authority}</p>
                <AuthorityScreen state={state} t={say} />
              </div>
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.setting}>{explain}</p>
    </WorkedDetails>
  );
}
