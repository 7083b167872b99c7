/** Inside: one of the few with access to the world's internet, and one of the many who use the other network. */
import { Device, Key, Keys, Knob, Mark, Pairs, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { records } from '@/lib/labs/two-exits/published';
import { reachable } from '@/lib/labs/two-exits/routes';
import { type Action, type Frame, recordIds, type State } from '@/lib/labs/two-exits/state';
import styles from './two-exits.module.css';

type Props = LabScreenProps<State, Action>;

/** The frame that is now; the sandbox shows an outage at its worst. */
function frameNow(state: State): Frame | undefined {
  if (state.scenario === 'a-second-line') return state.frames.at(-1);
  if (state.scenario === 'read-the-routes') return records[state.record].frames[state.shown - 1];
  return state.outage?.frames.at(-2);
}

export function CitizenScreen({ state, t, act }: Props) {
  const frame = frameNow(state);
  const blocks = frame === undefined ? 4 : reachable(frame);
  const mended = Object.values(state.cut).every((one) => !one);
  return (
    <div className={styles.side}>
      <Device name={t('office')} status={t('office-status', { blocks })}>
        <p>
          <Mark kind={blocks === 0 ? 'wrong' : 'right'}>
            {t(blocks === 0 ? 'office-dark' : blocks < 4 ? 'office-part' : 'office-well')}
          </Mark>
        </p>
        <Small>{t('office-note')}</Small>
      </Device>
      <Device name={t('trader')} status={t('trader-status')}>
        <p>
          <Mark kind="plain">{t('trader-well')}</Mark>
        </p>
        <Small>{t('trader-note')}</Small>
      </Device>
      {state.scenario === 'a-second-line' ? (
        <>
          {act ? (
            <Knob<1 | 2>
              label={t('knob-exits')}
              value={state.exits}
              options={[
                { value: 1, label: t('exits-1') },
                { value: 2, label: t('exits-2') },
              ]}
              onSet={(to) => act({ type: 'exits', to })}
            />
          ) : null}
          <Pairs
            rows={[
              { name: t('who-could'), value: t('who-could-n', { n: state.exits === 1 ? 1 : 0 }) },
              { name: t('whom-it-freed'), value: t('nobody-new') },
            ]}
          />
          {act ? (
            <Section label={t('what-happens')}>
              <Keys>
                <Key disabled={state.cut.cn} onPress={() => act({ type: 'cut', carrier: 'cn' })}>
                  {t('do-cut-cn')}
                </Key>
                <Key
                  disabled={state.cut.ru || state.exits === 1}
                  onPress={() => act({ type: 'cut', carrier: 'ru' })}
                >
                  {t('do-cut-ru')}
                </Key>
                <Key disabled={state.cut.inside} onPress={() => act({ type: 'fault' })}>
                  {t('do-fault')}
                </Key>
                <Key disabled={mended} strong={!mended} onPress={() => act({ type: 'mend' })}>
                  {t('do-mend')}
                </Key>
              </Keys>
            </Section>
          ) : null}
        </>
      ) : null}
      {state.scenario === 'read-the-routes' ? (
        <Small>{t(`inside-${recordIds.find((id) => id === state.record) ?? 'dec-2014'}`)}</Small>
      ) : null}
      {state.scenario === 'sandbox' && act ? (
        <>
          <Knob<1 | 2>
            label={t('knob-exits')}
            value={state.exits}
            options={[
              { value: 1, label: t('exits-1') },
              { value: 2, label: t('exits-2') },
            ]}
            onSet={(to) => act({ type: 'exits', to })}
          />
          <Keys>
            <Key strong disabled={state.outage !== null} onPress={() => act({ type: 'outage' })}>
              {t('do-outage')}
            </Key>
          </Keys>
        </>
      ) : null}
    </div>
  );
}
