import { CaseFile, Key, Keys, Knob, Mark, Section, Small, Table } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import styles from '@/components/labs/who-pulls-the-switch/who-pulls-the-switch.module.css';
import { readOf } from '@/lib/labs/who-pulls-the-switch/chain';
import { moments, onPaper } from '@/lib/labs/who-pulls-the-switch/desk';
import {
  type Action,
  counts,
  forms,
  options,
  type State,
  stateShares,
} from '@/lib/labs/who-pulls-the-switch/state';

type Props = LabScreenProps<State, Action>;

function Road({ state, t, act }: Props) {
  const { chain } = state;
  return (
    <CaseFile title={t('road')}>
      {act ? (
        <>
          <Knob
            label={t('knob-operators')}
            value={chain.operators}
            options={counts.map((value) => ({ value, label: t('value-operators', { n: value }) }))}
            onSet={(to) => act({ type: 'operators', to })}
          />
          <Knob
            label={t('knob-state-share')}
            value={chain.stateShare}
            options={stateShares.map((value) => ({ value, label: t('value-share', { n: value }) }))}
            onSet={(to) => act({ type: 'state-share', to })}
          />
          <Knob
            label={t('knob-boxes')}
            value={chain.boxes}
            options={[
              { value: false, label: t('boxes-no') },
              { value: true, label: t('boxes-yes') },
            ]}
            onSet={(to) => act({ type: 'boxes', to })}
          />
          <Knob
            label={t('knob-form')}
            value={chain.form}
            options={forms.map((value) => ({ value, label: t(`form-${value}`) }))}
            onSet={(to) => act({ type: 'form', to })}
          />
          <Keys>
            <Key strong onPress={() => act({ type: 'send' })}>
              {t('send')}
            </Key>
          </Keys>
        </>
      ) : null}
      <Section label={t('hand')}>
        <p>{t(`hand-${chain.form}`)}</p>
        {chain.boxes ? <Small>{t('hand-boxes')}</Small> : null}
      </Section>
      {state.sent.length === 0 ? (
        <p>{t('sent-none')}</p>
      ) : (
        <Table
          caption={t('sent')}
          head={[t('col-chain'), t('col-first'), t('col-last'), t('col-off')]}
          numbers={[1, 2, 3]}
          rows={state.sent.map((one, i) => {
            const { first, last, off } = readOf(one);
            return {
              id: i,
              cells: [
                t('chain', {
                  operators: one.chain.operators,
                  share: one.chain.stateShare,
                  boxes: one.chain.boxes ? 'yes' : 'no',
                  form: one.chain.form,
                }),
                first,
                last,
                t('value-share', { n: off }),
              ],
            };
          })}
        />
      )}
    </CaseFile>
  );
}

export function AuthorityScreen(props: Props) {
  const { state, t, act } = props;
  if (state.scenario === 'sandbox') return <Road {...props} />;
  const { node } = state;
  const offered =
    node === 'end' || node === 'chain'
      ? []
      : options.filter((option) => moments[node][option] !== undefined);
  return (
    <CaseFile title={t(`chair-${state.scenario}`)}>
      <p>{t(`node-${node}`)}</p>
      {act && offered.length > 0 ? (
        <div className={styles.choices}>
          {offered.map((option) => (
            <Key key={option} onPress={() => act({ type: 'choose', option })}>
              {t(`opt-${option}`)}
            </Key>
          ))}
        </div>
      ) : null}
      {state.choices.length > 0 ? (
        <Section label={t('so-far')}>
          <ol className={styles.plain}>
            {state.choices.map((one) => (
              <li key={one.node}>{t(`opt-${one.option}`)}</li>
            ))}
          </ol>
        </Section>
      ) : null}
      <Section label={t('paper')}>
        <p>
          <Mark kind={onPaper(state) ? 'right' : 'wrong'}>
            {t(onPaper(state) ? 'paper-yes' : 'paper-no')}
          </Mark>
        </p>
      </Section>
    </CaseFile>
  );
}
