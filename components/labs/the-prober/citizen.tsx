/** The side of whoever runs a server: its log, in which a friend and strangers look much alike. */
import { Fragment } from 'react';
import { Device, Key, Keys, Mark, Section, Small } from '@/components/labs/parts';
import { addressOf, letters, WaitKeys } from '@/components/labs/the-prober/shared';
import type { LabScreenProps } from '@/components/labs/types';
import { isBlocked } from '@/lib/labs/the-prober/rules';
import type { Action, Connection, Probe, State } from '@/lib/labs/the-prober/state';
import styles from './the-prober.module.css';

type Props = LabScreenProps<State, Action>;

const shownLines = 9;

type Line =
  | { readonly at: number; readonly friend: Connection }
  | { readonly at: number; readonly stranger: Probe };

/** The log as the server writes it: it can't know who asks, only what came. */
function linesOf(state: State): readonly Line[] {
  return [
    ...state.connections.map((friend): Line => ({ at: friend.at, friend })),
    ...state.arrived.map((stranger): Line => ({ at: stranger.at, stranger })),
  ].sort((a, b) => a.at - b.at);
}

function LogLine({ line, t }: { readonly line: Line; readonly t: Props['t'] }) {
  const when = (
    <td className={styles.when}>
      <When at={line.at} t={t} />
    </td>
  );
  if ('friend' in line) {
    return (
      <tr className={styles.friend}>
        {when}
        <td>{t('friend')}</td>
        <td>
          {t('bytes', { bytes: line.friend.length })}
          <span className={styles.answer}>
            {t(line.friend.cameBack ? 'friend-served' : 'friend-in-vain')}
          </span>
        </td>
      </tr>
    );
  }
  const { stranger } = line;
  return (
    <tr>
      {when}
      <td>
        {addressOf(stranger.address)
          .split('.')
          .map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part of an address is its place
            <Fragment key={i}>
              {i === 0 ? null : '.'}
              <wbr />
              {part}
            </Fragment>
          ))}
      </td>
      <td>
        {stranger.kind === 'tor' ? t('tor-greeting') : t('bytes', { bytes: stranger.bytes })}
        <span className={styles.answer}>{t(`reaction-${stranger.reaction ?? 'timeout'}`)}</span>
      </td>
    </tr>
  );
}

function When({ at, t }: { readonly at: number; readonly t: Props['t'] }) {
  const days = Math.floor(at / 86_400);
  const left = Math.floor(at % 86_400);
  const two = (value: number) => String(value).padStart(2, '0');
  return (
    <>
      <span>{t('day', { day: days + 1 })}</span> {two(Math.floor(left / 3600))}:
      {two(Math.floor(left / 60) % 60)}:{two(left % 60)}
    </>
  );
}

function ServerLog({ state, t, act }: Props) {
  const lines = linesOf(state);
  const last = lines.slice(-shownLines);
  const blocked = isBlocked(state);
  return (
    <Device
      name={t('server', { kind: state.settings.kind })}
      status={t('days', { days: Math.floor(state.now / 86_400) })}
    >
      {blocked ? (
        <p className={styles.blocked}>
          <Mark kind="wrong">{t('is-blocked')}</Mark>
        </p>
      ) : null}
      {last.length === 0 ? (
        <p>{t('log-empty-yet')}</p>
      ) : (
        <table className={styles.log}>
          <caption>{t('log-caption', { shown: last.length, all: lines.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('col-when')}</th>
              <th scope="col">{t('col-from')}</th>
              <th scope="col">{t('col-sent')}</th>
            </tr>
          </thead>
          <tbody>
            {last.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike in all they hold
              <LogLine key={i} line={line} t={t} />
            ))}
          </tbody>
        </table>
      )}
      {act ? (
        <>
          <Section label={t('you-can')}>
            <Keys>
              <Key strong onPress={() => act({ type: 'connect', count: 1 })}>
                {t('do-connect')}
              </Key>
              {state.scenario === 'sandbox' ? (
                <Key onPress={() => act({ type: 'connect', count: 100 })}>
                  {t('do-connect-100')}
                </Key>
              ) : (
                <Key
                  onPress={() => act({ type: 'answering', on: state.settings.kind !== 'answers' })}
                >
                  {t(state.settings.kind === 'answers' ? 'do-silent' : 'do-answer')}
                </Key>
              )}
            </Keys>
          </Section>
          <WaitKeys t={t} act={act} />
        </>
      ) : null}
    </Device>
  );
}

/** Six servers and the people behind them, who notice a verdict and seldom a probe. */
function Neighbours({ state, t }: Props) {
  return (
    <Device name={t('six-servers')}>
      <ul className={styles.servers}>
        {state.suspects.map((one, i) => {
          const last = one.answers.at(-1);
          const known = one.verdict !== null;
          const dark = one.verdict === 'proxy';
          return (
            <li key={one.kind}>
              <p className={styles.serverName}>
                {t('server-letter', { letter: letters[i] ?? '' })}
                {known ? <span> · {t(`kind-${one.kind}`)}</span> : null}
              </p>
              <Small>
                {last === undefined
                  ? t('nobody-came')
                  : t('somebody-came', {
                      times: one.answers.length,
                      address: addressOf(last.address),
                    })}
              </Small>
              {known ? (
                <p>
                  <Mark kind={dark ? 'wrong' : 'plain'}>
                    {t(dark ? `dark-${one.kind}` : `lit-${one.kind}`)}
                  </Mark>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Device>
  );
}

export function CitizenScreen(props: Props) {
  if (props.state.scenario === 'what-the-answer-gives-away') return <Neighbours {...props} />;
  return <ServerLog {...props} />;
}
