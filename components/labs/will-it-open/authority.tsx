import { CaseFile, Hidden, Redaction, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { functionsAt, functionsOf, outcomeOf } from '@/lib/labs/will-it-open/engine';
import { type Action, functions, type State, seals, stages } from '@/lib/labs/will-it-open/state';
import styles from './will-it-open.module.css';

type Props = LabScreenProps<State, Action>;

/** What the desk can say of each file from its seal alone. */
function Traces({ state, t }: Props) {
  const seen = state.files.filter((file) => file.outcome !== null || file.id.startsWith('new'));
  const tried = new Set(
    state.files.filter((file) => file.outcome !== null || file.renamed).map((file) => file.seal),
  ).size;
  return (
    <CaseFile title={t('desk-title')}>
      <Section label={t('desk-rule')}>
        {tried === 4 ? (
          <p>{t('desk-rule-tablet')}</p>
        ) : (
          <p>
            <Redaction>{t('desk-rule-later')}</Redaction>
          </p>
        )}
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
  const leftAt = (stage: (typeof stages)[number]) =>
    stage === state.stage ? functionsOf(state) : functionsAt(stage);
  return (
    <CaseFile title={t('ratchet-title')}>
      <table className={styles.ratchet}>
        <thead>
          <tr>
            <td />
            {until.map((stage) => (
              <th key={stage} scope="col">
                {t(`year-${stage}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {functions.map((what) => (
            <tr key={what}>
              <th scope="row">{t(`function-${what}`)}</th>
              {until.map((stage) => {
                const left = leftAt(stage).includes(what);
                return (
                  <td key={stage} className={left ? undefined : styles.gone}>
                    <span aria-hidden="true">{left ? '■' : '✕'}</span>
                    <Hidden>{t(left ? 'left' : 'taken')}</Hidden>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ol className={styles.stages}>
        {until.map((stage) => (
          <li key={stage}>
            <p className={styles.stage}>{t(`stage-${stage}`)}</p>
            <p>{t(`desk-${stage}`)}</p>
          </li>
        ))}
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
        <caption>{t(`status-${state.sharing}`)}</caption>
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
