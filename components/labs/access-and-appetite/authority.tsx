/** The other side counts: how many could, how many do, how many know, and whether the wall has to be any higher. */
import { CaseFile, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import {
  type Action,
  chatterPoints,
  type State,
  students,
} from '@/lib/labs/access-and-appetite/state';
import styles from './access-and-appetite.module.css';

type Props = LabScreenProps<State, Action>;

const percent = (count: number) => Math.round((1000 * count) / students) / 10;

function Bars({ state, t }: Props) {
  const now = state.history.at(-1) ?? { tool: 0, readers: 0, knows: 0, payers: 0 };
  return (
    <dl className={styles.bars}>
      {(['tool', 'readers', 'knows', 'payers'] as const).map((what) => (
        <div key={what}>
          <dt>{t(`count-${what}`)}</dt>
          <dd>
            {t('of-all', { count: now[what], percent: percent(now[what]) })}
            <svg
              className={styles.bar}
              viewBox="0 0 240 8"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect className={styles.barBack} width="240" height="8" />
              <rect
                className={what === 'readers' ? styles.barWatched : styles.barFill}
                width={now[what]}
                height="8"
              />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What a censor would make of the numbers: the wall needs no guard where nobody climbs. */
function verdictOf(state: State): 'none' | 'quiet' | 'some' | 'many' {
  const now = state.history.at(-1);
  if (now === undefined || now.tool === 0) return 'none';
  const share = now.knows / students;
  return share < 0.1 ? 'quiet' : share < 0.4 ? 'some' : 'many';
}

export function AuthorityScreen(props: Props) {
  const { state, t } = props;
  return (
    <CaseFile title={t('report-title', { month: state.month })}>
      <Bars {...props} />
      <Section label={t('assessment')}>
        <p>{t(`verdict-${verdictOf(state)}`)}</p>
      </Section>
      {state.ended.length === 0 ? null : (
        <Section label={t('runs-so-far')}>
          <table className={styles.runs}>
            <thead>
              <tr>
                <th scope="col">{t('col-settings')}</th>
                <th scope="col">{t('col-tool')}</th>
                <th scope="col">{t('col-readers')}</th>
                <th scope="col">{t('col-payers')}</th>
              </tr>
            </thead>
            <tbody>
              {state.ended.map((one, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two runs may end alike
                <tr key={i}>
                  <th scope="row">
                    {t('settings', {
                      ...one.settings,
                      points: chatterPoints[one.settings.chatter] ?? 0,
                    })}
                  </th>
                  <td>{percent(one.free.tool)}</td>
                  <td>{percent(one.free.readers)}</td>
                  <td>{percent(one.last.payers)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Small>{t('runs-note')}</Small>
        </Section>
      )}
    </CaseFile>
  );
}
