/** The asker's side: what was asked, what came back and when, and which of it was believed. */
import { Device, Key, Keys, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { running } from '@/lib/labs/packet-race/engine';
import { eventsOf } from '@/lib/labs/packet-race/race';
import {
  type Action,
  names,
  pages,
  type Race,
  type State,
  servers,
} from '@/lib/labs/packet-race/state';
import styles from './packet-race.module.css';

type Props = LabScreenProps<State, Action>;

/** A lab's clock: minutes and seconds since the start. */
export const clockTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/**
 * What an arrival looks like to its receiver, who can't tell a forged packet from a true one: only that it came first
 * or second.
 */
function arrivalKey(race: Race, kind: 'forged' | 'answer'): string {
  const forgedFirst = (race.forged ?? Infinity) < (race.answer ?? Infinity);
  const first = (kind === 'forged') === forgedFirst;
  if (race.filter === 'dns') return first ? 'saw-first' : 'saw-second';
  if (kind === 'forged') {
    return race.ignore ? 'saw-reset-ignored' : first ? 'saw-reset' : 'saw-reset-late';
  }
  return first || race.ignore ? 'saw-page' : 'saw-page-late';
}

/** What has come in, up to where the race has run. What was believed stands on a darker ground. */
function Arrivals({
  race,
  shown,
  t,
}: { readonly race: Race; readonly shown: number } & Pick<Props, 't'>) {
  const believed = race.believed === 'forged' || race.believed === 'reset' ? 'forged' : 'answer';
  return (
    <ol className={styles.arrivals}>
      {eventsOf(race)
        .slice(0, shown)
        .map(({ kind, ms }) => {
          if (kind !== 'leaves' && kind !== 'forged' && kind !== 'answer' && kind !== 'end') {
            return null;
          }
          const arrived = kind === 'forged' || kind === 'answer';
          return (
            <li key={kind} className={kind === believed ? styles.believed : undefined}>
              <span className={styles.ms}>{kind === 'end' ? '' : t('ms', { ms })}</span>
              <span>{t(arrived ? arrivalKey(race, kind) : `saw-${kind}`)}</span>
            </li>
          );
        })}
    </ol>
  );
}

/** Where the browser ends up. A forged address leads to a time-out, to a warning or to a stranger's site. */
function Page({ race, t }: { readonly race: Race } & Pick<Props, 't'>) {
  const strange = (['time-out', 'warning', 'stranger'] as const)[(race.entry ?? 0) % 3];
  const right = race.believed === 'true' || race.believed === 'page';
  return (
    <div className={right ? styles.page : styles.pageWrong}>
      <p className={styles.address}>
        {race.name === null ? t(`url-${race.page}-${race.server}`) : t(`name-${race.name}`)}
      </p>
      <p>
        <Mark kind={right ? 'right' : 'wrong'}>
          {race.believed === 'forged' ? t(`page-${strange}`) : t(`page-${race.believed}`)}
        </Mark>
      </p>
    </div>
  );
}

function Dns({ state, t, act }: Props) {
  const race = state.races.filter((one) => one.filter === 'dns').at(-1);
  const live = running(state);
  return (
    <>
      {race === undefined ? <p className={styles.quiet}>{t('nothing-asked')}</p> : null}
      {race === undefined ? null : (
        <Section label={t('asked', { name: t(`name-${race.name}`) })}>
          <Arrivals race={race} shown={state.shown} t={t} />
        </Section>
      )}
      {race !== undefined && !live ? <Page race={race} t={t} /> : null}
      {act && live ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'next' })}>
            {t('next')}
          </Key>
        </Keys>
      ) : null}
      {act && !live ? (
        <Section label={t('ask-for')}>
          <Keys>
            {names.map((name) => (
              <Key key={name} onPress={() => act({ type: 'ask', name })}>
                {t(`name-${name}`)}
              </Key>
            ))}
          </Keys>
        </Section>
      ) : null}
    </>
  );
}

function Http({ state, t, act }: Props) {
  const asked = state.races.filter((one) => one.filter === 'http');
  const race = asked.at(-1);
  return (
    <>
      {race === undefined ? (
        <p className={styles.quiet}>{t('nothing-asked')}</p>
      ) : (
        <>
          <Page race={race} t={t} />
          <Section label={t('packets')}>
            <Arrivals race={race} shown={eventsOf(race).length} t={t} />
          </Section>
        </>
      )}
      {act ? (
        <>
          <Section label={t('open-page')}>
            <Keys>
              {servers.flatMap((server) =>
                pages.map((page) => (
                  <Key
                    key={`${server} ${page}`}
                    onPress={() => act({ type: 'request', page, server })}
                  >
                    {t(`url-${page}-${server}`)}
                  </Key>
                )),
              )}
            </Keys>
          </Section>
          <Keys>
            <Key onPress={() => act({ type: 'wait' })}>{t('wait')}</Key>
          </Keys>
        </>
      ) : null}
      {asked.length > 1 ? (
        <Section label={t('earlier')}>
          <ol className={styles.earlier}>
            {asked.slice(-7, -1).map((one) => (
              <li key={one.at}>
                <span className={styles.ms}>{clockTime(one.at)}</span>
                <span>{t(`url-${one.page}-${one.server}`)}</span>
                <Mark kind={one.believed === 'page' ? 'right' : 'wrong'}>
                  {t(`short-${one.believed}`)}
                </Mark>
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
    </>
  );
}

export function CitizenScreen(props: Props) {
  const { state, t } = props;
  return (
    <Device
      name={t(state.filter === 'dns' ? 'device-dns' : 'device-http')}
      status={state.filter === 'http' ? t('clock', { time: clockTime(state.clock) }) : undefined}
    >
      {state.filter === 'dns' ? <Dns {...props} /> : <Http {...props} />}
    </Device>
  );
}
