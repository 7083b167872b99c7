/** The two screens of `who-pulls-the-switch`: anybody with a phone, and the chair in which the learner sits. */
import { Bars, Device, Mark, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { AuthorityScreen } from '@/components/labs/who-pulls-the-switch/authority';
import { readOf } from '@/lib/labs/who-pulls-the-switch/chain';
import { comparedWith, laterOf, lineOf, toldOf } from '@/lib/labs/who-pulls-the-switch/desk';
import { engine } from '@/lib/labs/who-pulls-the-switch/engine';
import type { Action, State } from '@/lib/labs/who-pulls-the-switch/state';
import styles from './who-pulls-the-switch.module.css';

type Props = LabScreenProps<State, Action>;

/** What an order looks like from a phone: one provider's customers go, then another's. */
function Going({ state, t }: Props) {
  const last = state.sent.at(-1);
  if (last === undefined) return <Device name={t('outside')}>{t('outside-wait')}</Device>;
  const latest = Math.max(1, ...last.starts.map((one) => one ?? 0));
  const read = readOf(last);
  return (
    <Device name={t('outside')} status={t('drawn', { n: last.starts.length })}>
      <Bars
        caption={t('starts')}
        bars={last.starts.map((one, i) => ({
          name: t('operator', { n: i + 1 }),
          share: one === null ? 0 : one / latest,
          tone: one === null ? 'free' : 'plain',
          says: one === null ? t('stays-on') : t('after', { n: one }),
        }))}
      />
      <p>{t(`reads-${read.reads}`)}</p>
    </Device>
  );
}

function CitizenScreen(props: Props) {
  const { state, t } = props;
  if (state.scenario === 'sandbox') return <Going {...props} />;
  const line = lineOf(state);
  const compared = comparedWith(state);
  return (
    <Device name={t('phone')} status={t(state.node === 'end' ? 'day-years' : `day-${state.node}`)}>
      <p>
        <Mark kind={line === 'on' ? 'right' : 'wrong'}>{t(`line-${state.scenario}-${line}`)}</Mark>
      </p>
      <Section label={t('told')}>
        <p>{t(`told-${toldOf(state)}`)}</p>
      </Section>
      {state.node === 'end' ? (
        <>
          <Section label={t('later')}>
            <ul className={styles.plain}>
              {laterOf(state).map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
              {state.scenario === 'the-council' ? (
                <li>{t('later-riot', { n: state.nights })}</li>
              ) : null}
            </ul>
          </Section>
          {compared.length === 0 ? null : (
            <Section label={t('compared')}>
              <ul className={styles.plain}>
                {compared.map((one) => (
                  <li key={one}>{t(`compare-${one}`)}</li>
                ))}
              </ul>
            </Section>
          )}
        </>
      ) : null}
      <Small>{t('phone-note')}</Small>
    </Device>
  );
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
