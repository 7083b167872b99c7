/** The two screens of `the-routing-table`: those who have to find out what is wrong, inside and abroad, and those who cut. */
import { Device, Key, Keys, Knob, Mark, Panel, Section, Small } from '@/components/labs/parts';
import { AuthorityScreen } from '@/components/labs/the-routing-table/authority';
import { Notebook, Watcher } from '@/components/labs/the-routing-table/watcher';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/the-routing-table/engine';
import {
  type Action,
  lines,
  type State,
  tries,
  walls,
  withdrawals,
} from '@/lib/labs/the-routing-table/state';
import styles from './the-routing-table.module.css';

type Props = LabScreenProps<State, Action>;

/** The phone says works or silence, and never why. */
function Phone({ state, t, act }: Props) {
  const from = state.scenario === 'two-ways-to-cut' ? lines.slice(0, 1) : lines;
  return (
    <Device name={t('phone')} status={t('phone-bars')}>
      {state.trials.length === 0 ? (
        <p>{t('phone-idle')}</p>
      ) : (
        <ul className={styles.plain}>
          {state.trials.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same try may come twice
            <li key={i}>
              {t(`try-${one.what}`)}
              {from.length > 1 ? ` (${t(`line-${state.scenario}-${one.line}`)})` : ''}:{' '}
              <Mark kind={one.fate === 'answered' ? 'right' : 'wrong'}>
                {t(one.fate === 'answered' ? 'works' : 'silence')}
              </Mark>
            </li>
          ))}
        </ul>
      )}
      {act
        ? from.map((line) => (
            <Section
              key={line}
              label={from.length > 1 ? t(`line-${state.scenario}-${line}`) : t('try-label')}
            >
              <Keys>
                {tries.map((what) => (
                  <Key key={what} onPress={() => act({ type: 'try', what, line })}>
                    {t(`try-${what}`)}
                  </Key>
                ))}
              </Keys>
            </Section>
          ))
        : null}
    </Device>
  );
}

function CitizenScreen(props: Props) {
  const { state, t, act } = props;
  return (
    <Panel>
      {state.scenario === 'sandbox' ? null : <Phone {...props} />}
      <Watcher {...props} />
      {state.scenario === 'sandbox' ? (
        <>
          {act ? (
            <Keys>
              <Key strong onPress={() => act({ type: 'note' })}>
                {t('do-note')}
              </Key>
            </Keys>
          ) : null}
          <Notebook {...props} />
        </>
      ) : null}
    </Panel>
  );
}

function Controls({ state, t, act }: Props) {
  if (act === undefined || state.scenario !== 'sandbox') return null;
  return (
    <Panel>
      <Knob
        label={t('knob-withdrawn')}
        value={state.withdrawn}
        options={withdrawals.map((value) => ({ value, label: t('value-percent', { value }) }))}
        onSet={(to) => act({ type: 'set-withdrawn', to })}
      />
      <Knob
        label={t('knob-wall')}
        value={state.wall}
        options={walls.map((value) => ({ value, label: t(`wall-${value}`) }))}
        onSet={(to) => act({ type: 'set-wall', to })}
      />
      <Knob
        label={t('knob-witness')}
        value={state.witness}
        options={[
          { value: false, label: t('witness-no') },
          { value: true, label: t('witness-yes') },
        ]}
        onSet={(to) => act({ type: 'set-witness', to })}
      />
      <Small>{t('controls-note')}</Small>
    </Panel>
  );
}

export const view: LabView<State, Action> = {
  engine,
  CitizenScreen,
  AuthorityScreen,
  Controls,
  controlsFirst: ['sandbox'],
};
