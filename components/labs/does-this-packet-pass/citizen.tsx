/** The sender's side: what leaves the computer first, and what comes of it. */
import type { FormEvent } from 'react';
import { ByteTable } from '@/components/labs/does-this-packet-pass/bytes';
import { Device, Key, Keys, Knob, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { offered } from '@/lib/labs/does-this-packet-pass/engine';
import {
  fromHex,
  probes,
  protocols,
  type SampleId,
} from '@/lib/labs/does-this-packet-pass/packets';
import { type Action, ports, type State, servers } from '@/lib/labs/does-this-packet-pass/state';
import styles from './does-this-packet-pass.module.css';

type Props = LabScreenProps<State, Action>;

/** A lab's clock: minutes and seconds since the start. */
export const clockTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function Picks({ state, t, act, ids }: Props & { readonly ids: readonly SampleId[] }) {
  if (!act) return null;
  return (
    <div className={styles.picks}>
      {ids
        .filter((id) => offered(state.scenario, id))
        .map((packet) => (
          <Key key={packet} onPress={() => act({ type: 'pick', packet })}>
            {t('packet', { packet })}
          </Key>
        ))}
    </div>
  );
}

/** Bytes of one's own. The fields keep what was typed by themselves, so the screen needs no state. */
function Typing({ state, t, act }: Props) {
  if (!act) return null;
  const wrong = state.log.at(-1)?.key === 'log-unreadable';
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const as = form.get('as') === 'hex' ? 'hex' : 'text';
    act?.({ type: 'type', as, bytes: String(form.get('bytes') ?? '').slice(0, 1000) });
  }
  return (
    <form className={styles.typing} onSubmit={send}>
      <fieldset className={styles.as}>
        <legend className={styles.quiet}>{t('type-as')}</legend>
        {(['text', 'hex'] as const).map((as) => (
          <label key={as} className={styles.radio}>
            <input type="radio" name="as" value={as} defaultChecked={as === 'text'} />
            {t('as', { as })}
          </label>
        ))}
      </fieldset>
      <label className={styles.typed}>
        <span>{t('type-bytes')}</span>
        <textarea name="bytes" rows={3} maxLength={1000} spellCheck={false} aria-invalid={wrong} />
      </label>
      {wrong ? (
        <p>
          <Mark kind="wrong">{t('type-wrong')}</Mark>
        </p>
      ) : null}
      <button type="submit" className={styles.submit}>
        {t('type-send')}
      </button>
    </form>
  );
}

function Judged({ state, t }: Props) {
  const last = state.judged.at(-1);
  const right = state.judged.filter(
    (one) => one.rules.length > 0 === (one.guess === 'pass'),
  ).length;
  if (last === undefined) return <p className={styles.quiet}>{t('not-sent')}</p>;
  const passes = last.rules.length > 0;
  return (
    <Section label={t('last-sent')}>
      <p>
        {t('packet', { packet: last.packet.source })}:{' '}
        <Mark kind={passes ? 'right' : 'wrong'}>{t(passes ? 'is-passed' : 'is-suspect')}</Mark>
      </p>
      <p className={styles.quiet}>{t('tally', { right, all: state.judged.length })}</p>
    </Section>
  );
}

function Attempts({ state, t }: Props) {
  const all = state.connections.length;
  return (
    <Section label={t('attempts')}>
      {all === 0 ? <p className={styles.quiet}>{t('no-attempts')}</p> : null}
      <ol className={styles.attempts} start={Math.max(1, all - 4)}>
        {state.connections.slice(-5).map((one) => {
          const failed = one.outcome === 'cut' || one.outcome === 'no-answer';
          return (
            <li key={one.at}>
              <span className={styles.time}>{clockTime(one.at)}</span>
              <span>
                {t('attempt', { packet: one.packet.source, server: one.server, port: one.port })}
                <br />
                <Mark kind={failed ? 'wrong' : 'right'}>
                  {t(failed ? `saw-${one.outcome}` : 'saw-answer')}
                </Mark>
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function Connecting({ state, t, act }: Props) {
  return (
    <>
      {act ? (
        <>
          <Knob
            label={t('knob-server')}
            value={state.server}
            options={servers.map((value) => ({ value, label: t('server', { server: value }) }))}
            onSet={(to) => act({ type: 'set-server', to })}
          />
          <Knob
            label={t('knob-port')}
            value={state.port}
            options={ports.map((value) => ({ value, label: String(value) }))}
            onSet={(to) => act({ type: 'set-port', to })}
          />
          <Keys>
            <Key strong onPress={() => act({ type: 'open' })}>
              {t('open')}
            </Key>
            <Key onPress={() => act({ type: 'wait' })}>{t('wait')}</Key>
          </Keys>
        </>
      ) : null}
      <Attempts state={state} t={t} />
    </>
  );
}

export function CitizenScreen(props: Props) {
  const { state, t, act } = props;
  const rulesOnly = state.scenario === 'five-rules';
  const typing = state.scenario !== 'scope-and-chance';
  return (
    <Device
      name={t('device')}
      status={rulesOnly ? undefined : t('clock', { time: clockTime(state.clock) })}
    >
      <Section label={t('in-hand')}>
        <p className={styles.packetName}>{t('packet', { packet: state.packet.source })}</p>
        <ByteTable bytes={fromHex(state.packet.hex)} live={act !== undefined} t={t} />
      </Section>
      {act && rulesOnly ? (
        <Section label={t('guess')}>
          <Keys>
            <Key strong onPress={() => act({ type: 'judge', guess: 'pass' })}>
              {t('guess-pass')}
            </Key>
            <Key strong onPress={() => act({ type: 'judge', guess: 'suspect' })}>
              {t('guess-suspect')}
            </Key>
          </Keys>
        </Section>
      ) : null}
      {rulesOnly ? <Judged {...props} /> : <Connecting {...props} />}
      {act ? (
        <Section label={t('take-another')}>
          <Picks {...props} ids={protocols} />
        </Section>
      ) : null}
      {act && typing ? (
        <>
          <Keys>
            {([50, 200] as const).map((length) => (
              <Key key={length} onPress={() => act({ type: 'random', length })}>
                {t('take-random', { bytes: length })}
              </Key>
            ))}
          </Keys>
          <Section label={t('take-probe')}>
            <Picks {...props} ids={probes} />
          </Section>
          <Typing {...props} />
        </>
      ) : null}
    </Device>
  );
}
