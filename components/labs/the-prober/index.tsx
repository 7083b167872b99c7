/** `the-prober`: a server’s log on one side, the desk that sends the probes on the other. */
import { Key, Keys, Knob, Knobs, Panel, Section, Small } from '@/components/labs/parts';
import { AuthorityScreen } from '@/components/labs/the-prober/authority';
import { CitizenScreen } from '@/components/labs/the-prober/citizen';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/the-prober/engine';
import { figures } from '@/lib/labs/the-prober/published';
import {
  type Action,
  bits,
  deciders,
  type Fleet,
  lengths,
  ownKinds,
  type State,
} from '@/lib/labs/the-prober/state';
import styles from './the-prober.module.css';

type Props = LabScreenProps<State, Action>;

/** One cell a server: how often it was probed, by its fill, and whether it was blocked, by a cross. */
function FleetStrip({ fleet, t }: { readonly fleet: Fleet; readonly t: Props['t'] }) {
  const blocked = fleet.servers.filter((one) => one.blocked).length;
  const probed = fleet.servers.filter((one) => one.probes > 0).length;
  const told = {
    kind: fleet.settings.kind,
    decider: fleet.settings.decider,
    sensitive: fleet.settings.sensitive ? 'yes' : 'no',
    blocked,
    probed,
    all: fleet.servers.length,
  };
  return (
    <li className={styles.fleet}>
      <p>{t('fleet-line', told)}</p>
      <svg
        className={styles.fleetMap}
        viewBox="0 0 210 30"
        role="img"
        aria-label={t('fleet-told', told)}
      >
        {(['cell', 'cellProbed', 'cellBlocked', 'cross'] as const).map((what) => (
          <path
            key={what}
            className={styles[what]}
            d={fleet.servers
              .map((one, i) => {
                const kind = one.blocked ? 'cellBlocked' : one.probes > 0 ? 'cellProbed' : 'cell';
                const x = (i % 21) * 10;
                const y = Math.floor(i / 21) * 10;
                if (what === 'cross') {
                  return one.blocked ? `M${x + 3} ${y + 3}l4 4M${x + 7} ${y + 3}l-4 4` : '';
                }
                return kind === what ? `M${x + 1} ${y + 1}h8v8h-8z` : '';
              })
              .join('')}
          />
        ))}
      </svg>
    </li>
  );
}

function Controls({ state, t, act }: Props) {
  if (state.scenario !== 'sandbox') return null;
  const { settings } = state;
  return (
    <Panel>
      {act ? (
        <Knobs>
          <Knob
            label={t('knob-server')}
            value={settings.kind}
            options={ownKinds.map((value) => ({ value, label: t(`own-${value}`) }))}
            onSet={(to) => act({ type: 'server', to })}
          />
          <Knob<number>
            label={t('knob-length')}
            value={settings.length}
            options={lengths.map((value) => ({ value, label: t('bytes', { bytes: value }) }))}
            onSet={(to) => act({ type: 'length', to })}
          />
          <Knob<number>
            label={t('knob-bits')}
            value={settings.bits}
            options={bits.map((value) => ({ value, label: t('bits', { bits: value }) }))}
            onSet={(to) => act({ type: 'bits', to })}
          />
          <Knob
            label={t('knob-decider')}
            value={settings.decider}
            options={deciders.map((value) => ({ value, label: t(`decider-${value}`) }))}
            onSet={(to) => act({ type: 'decider', to })}
          />
          <Knob
            label={t('knob-sensitive')}
            value={settings.sensitive}
            options={[
              { value: false, label: t('sensitive-no') },
              { value: true, label: t('sensitive-yes') },
            ]}
            onSet={(on) => act({ type: 'sensitive', on })}
          />
        </Knobs>
      ) : null}
      <Section label={t('many', { all: figures.machines.value })}>
        {act ? (
          <Keys>
            <Key strong onPress={() => act({ type: 'fleet' })}>
              {t('do-fleet', { all: figures.machines.value })}
            </Key>
          </Keys>
        ) : null}
        {state.fleets.length === 0 ? null : (
          <ol className={styles.fleets}>
            {state.fleets.map((fleet, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: runs are only ever added at the end
              <FleetStrip key={i} fleet={fleet} t={t} />
            ))}
          </ol>
        )}
        <Small>
          {t('fleet-published', { blocked: figures.blocked.value, all: figures.machines.value })}
        </Small>
      </Section>
    </Panel>
  );
}

export const view: LabView<State, Action> = {
  engine,
  CitizenScreen,
  AuthorityScreen,
  Controls,
};
