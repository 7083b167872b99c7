import { CaseFile, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { functionsAt, functionsOf, outcomeOf } from '@/lib/labs/will-it-open/engine';
import { type Action, functions, type State, seals, stages } from '@/lib/labs/will-it-open/state';
import styles from './will-it-open.module.css';

type Props = LabScreenProps<State, Action>;

/** What the desk can say of each file from its seal alone. */
function Traces({ state, t }: Props) {
  const seen = state.files.filter((file) => file.outcome !== null || file.id.startsWith('new'));
  return (
    <CaseFile title={t('desk-title')}>
      <Section label={t('desk-rule')}>
        <p>{t('desk-rule-tablet')}</p>
      </Section>
      <Section label={t('desk-traces')}>
        {seen.length === 0 ? (
          <p>{t('desk-nothing')}</p>
        ) : (
          <ul className={styles.plain}>
            {seen.map((file) => (
              <li key={file.id}>
                {t(file.name)}: {t(`trace-${file.seal}`)}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <p>{t('desk-not-told')}</p>
    </CaseFile>
  );
}

/** One change in one place: the functions that are left, stage by stage. */
function Ratchet({ state, t }: Props) {
  const until = stages.slice(0, stages.indexOf(state.stage) + 1);
  return (
    <CaseFile title={t('ratchet-title')}>
      <ol className={styles.stages}>
        {until.map((stage) => {
          const left = stage === state.stage ? functionsOf(state) : functionsAt(stage);
          return (
            <li key={stage}>
              <p className={styles.stage}>{t(`stage-${stage}`)}</p>
              <ul className={styles.plain}>
                {functions.map((what) => (
                  <li key={what} className={left.includes(what) ? undefined : styles.gone}>
                    <span aria-hidden="true">{left.includes(what) ? '■ ' : '□ '}</span>
                    {t(`function-${what}`)}: {t(left.includes(what) ? 'left' : 'taken')}
                  </li>
                ))}
              </ul>
              <p>{t(`desk-${stage}`)}</p>
            </li>
          );
        })}
      </ol>
      {state.summons === 'obeyed' ? <p>{t('desk-obeyed')}</p> : null}
      {state.summons === 'stayed-away' ? <p>{t('desk-stayed-away')}</p> : null}
    </CaseFile>
  );
}

function RuleTable({ state, t }: Props) {
  const device = state.device;
  return (
    <CaseFile title={t('rule-title')}>
      <p>{t(device === 'tablet-2015' ? 'desk-rule-tablet' : 'desk-rule-phone')}</p>
      <table className={styles.table}>
        <caption>{t(`sharing-${state.sharing}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rule-seal')}</th>
            <th scope="col">{t('rule-outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {seals.map((seal) => {
            const known = state.trials.some(
              (trial) =>
                trial.seal === seal &&
                trial.approvedType &&
                trial.device === device &&
                trial.sharing === state.sharing,
            );
            const outcome = outcomeOf(device, state.sharing, { seal, approvedType: true });
            return (
              <tr key={seal}>
                <th scope="row">{t(`seal-${seal}`)}</th>
                <td>{known ? t(`outcome-${outcome}`) : t('rule-untried')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>{t('rule-type')}</p>
    </CaseFile>
  );
}

export function AuthorityScreen(props: Props) {
  if (props.state.scenario === 'the-update') return <Ratchet {...props} />;
  if (props.state.scenario === 'sandbox') return <RuleTable {...props} />;
  return <Traces {...props} />;
}
