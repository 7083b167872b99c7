import { Bars, CaseFile, Mark, Section, Small, Table } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { timeOf } from '@/lib/labs/the-routing-table/engine';
import {
  alarmOf,
  needlesOf,
  readingOf,
  routesShare,
  scoreOf,
  timesRead,
} from '@/lib/labs/the-routing-table/needles';
import type { Action, State } from '@/lib/labs/the-routing-table/state';
import styles from './the-routing-table.module.css';

type Props = LabScreenProps<State, Action>;

const minutes = 60;

/** Three needles and what they add up to: all that can be known without asking anybody inside. */
export function Watcher({ state, t }: Props) {
  const needles = needlesOf(routesShare(state), state.wall);
  const routes = alarmOf('routes', needles.routes);
  const probes = alarmOf('probes', needles.probes);
  const reading = readingOf(needles, state.witness);
  const round = (value: number) => Math.round(value);
  return (
    <CaseFile title={t('watcher')}>
      <Bars
        caption={t('needles')}
        bars={[
          {
            name: t('needle-routes', { alarm: routes }),
            share: needles.routes / 100,
            tone: routes === 'none' ? 'plain' : 'signal',
            says: t('value-percent', { value: round(needles.routes) }),
          },
          {
            name: t('needle-probes', { alarm: probes }),
            share: needles.probes / 100,
            tone: probes === 'none' ? 'plain' : 'signal',
            says: t('value-percent', { value: round(needles.probes) }),
          },
          {
            name: t('needle-traffic'),
            share: needles.traffic / 100,
            says: t('value-percent', { value: round(needles.traffic) }),
          },
        ]}
      />
      <Section label={t('reading')}>
        <p>
          <Mark kind={reading === 'outage' ? 'wrong' : 'plain'}>{t(`reading-${reading}`)}</Mark>
        </p>
        {state.scenario === 'sandbox' ? (
          <Small>{t('score', { score: scoreOf(needles, minutes), minutes })}</Small>
        ) : null}
      </Section>
      {state.scenario === 'one-after-another' ? <Times state={state} t={t} /> : null}
    </CaseFile>
  );
}

/** When the routes of each provider began to go, and what that looks like. */
function Times({ state, t }: Props) {
  if (state.gone.length === 0) return null;
  return (
    <Section label={t('times')}>
      <ol className={styles.plain}>
        {state.gone.map((one) => (
          <li key={one.provider}>
            {timeOf(one.at)} {t(`provider-${one.provider}`)}
          </li>
        ))}
      </ol>
      <p>{t(`times-${timesRead(state.gone)}`)}</p>
    </Section>
  );
}

/** The watcher's notes, each with what was really done, so that what a needle can't see is seen. */
export function Notebook({ state, t }: Props) {
  if (state.notes.length === 0) return <Small>{t('notebook-empty')}</Small>;
  return (
    <Table
      caption={t('notebook')}
      head={[t('col-done'), t('col-needles'), t('col-reading')]}
      rows={state.notes.map((one, i) => {
        const needles = needlesOf(100 - one.withdrawn, one.wall);
        return {
          id: i,
          cells: [
            t('note-done', { withdrawn: one.withdrawn, wall: one.wall }),
            t('note-needles', {
              routes: Math.round(needles.routes),
              probes: Math.round(needles.probes),
              traffic: Math.round(needles.traffic),
            }),
            t(`short-${readingOf(needles, one.witness)}`),
          ],
        };
      })}
    />
  );
}
