/** The two screens of `who-pulls-the-switch`: anybody with a phone, and the chair in which the learner sits. */
import { Bars, Device, Mark, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { AuthorityScreen } from '@/components/labs/who-pulls-the-switch/authority';
import { readOf } from '@/lib/labs/who-pulls-the-switch/chain';
import { chose, comparedWith, laterOf, lineOf, toldOf } from '@/lib/labs/who-pulls-the-switch/desk';
import { engine } from '@/lib/labs/who-pulls-the-switch/engine';
import type { Action, State } from '@/lib/labs/who-pulls-the-switch/state';
import styles from './who-pulls-the-switch.module.css';

type Props = LabScreenProps<State, Action>;

/** Minutes after the order at which somebody looks how many are still on. */
const looks = [5, 30, 60, 120, 240, 480] as const;

/** What an order looks like from outside: how many customers are still on, and how the starts read. */
function Going({ state, t }: Props) {
  const last = state.sent.at(-1);
  if (last === undefined) return <Device name={t('outside')}>{t('outside-wait')}</Device>;
  const all = last.starts.length;
  const onAt = (minutes: number) =>
    last.starts.filter((one) => one === null || one > minutes).length / all;
  return (
    <Device name={t('outside')} status={t('drawn', { n: all })}>
      <Bars
        caption={t('still-on')}
        bars={looks.map((minutes) => ({
          name: t('after', { n: minutes }),
          share: onAt(minutes),
          says: t('value-share', { n: Math.round(100 * onAt(minutes)) }),
        }))}
      />
      <p>{t(`reads-${readOf(last).reads}`)}</p>
    </Device>
  );
}

function CitizenScreen(props: Props) {
  const { state, t } = props;
  if (state.scenario === 'sandbox') return <Going {...props} />;
  const line = lineOf(state);
  const compared = comparedWith(state);
  const listed = chose(state, 'to-a-list');
  return (
    <Device name={t('phone')} status={t(state.node === 'end' ? 'day-years' : `day-${state.node}`)}>
      <p>
        {state.node === 'end' ? (
          <Mark kind={listed ? 'wrong' : 'plain'}>
            {t(listed ? 'line-years-list' : 'line-years')}
          </Mark>
        ) : (
          <Mark kind={line === 'on' ? 'right' : 'wrong'}>
            {t(`line-${state.scenario}-${line}`)}
          </Mark>
        )}
      </p>
      <Section label={t(state.node === 'end' ? 'told-then' : 'told')}>
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
