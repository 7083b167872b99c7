/** The device's side: a copy of what passed, a look at a list, something added; and a table of who is being punished. */
import { clockTime } from '@/components/labs/packet-race/citizen';
import { Diagram } from '@/components/labs/packet-race/diagram';
import { HundredPicture, type HundredKind } from '@/components/labs/hundred';
import { CaseFile, Key, Keys, Redaction, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { published } from '@/lib/labs/packet-race/published';
import { eventsOf } from '@/lib/labs/packet-race/race';
import type { Action, Hundred, Race, State } from '@/lib/labs/packet-race/state';
import styles from './packet-race.module.css';

type Props = LabScreenProps<State, Action>;

/** What the device does with the last packet, as far as it has come. */
function Deed({
  race,
  shown,
  t,
}: { readonly race: Race; readonly shown: number } & Pick<Props, 't'>) {
  const seen = eventsOf(race)
    .slice(0, shown)
    .some((event) => ['copy', 'held', 'passes'].includes(event.kind));
  if (race.border === null) return <p>{t('deed-never')}</p>;
  if (!seen) return <p>{t('deed-not-yet')}</p>;
  const asked = race.name === null ? t(`url-${race.page}-${race.server}`) : t(`name-${race.name}`);
  const added = race.filter === 'dns' ? 'answer' : 'reset';
  return (
    <dl className={styles.deed}>
      <dt>{t('deed-copy')}</dt>
      <dd>{asked}</dd>
      <dt>{t('deed-list')}</dt>
      <dd>
        {race.trigger === 'penalty'
          ? t('list-penalty')
          : race.name === null
            ? t(race.trigger === null ? (race.slipped ? 'list-slipped' : 'list-none') : 'list-word')
            : t(`list-${race.name}`)}
      </dd>
      <dt>{t('deed-adds')}</dt>
      <dd>
        {race.trigger === null
          ? t('adds-nothing')
          : race.entry === null
            ? t(`adds-${added}`)
            : t('adds-answer', { entry: race.entry, pool: published.pool.value })}
      </dd>
      <dt>{t('deed-packet')}</dt>
      <dd>
        {t(race.trigger !== null && race.position === 'inline' ? 'packet-held' : 'packet-on')}
      </dd>
    </dl>
  );
}

function Penalties({ state, t }: Props) {
  const live = state.penalties.filter((one) => one.until > state.clock);
  return (
    <Section label={t('penalties')}>
      {live.length === 0 ? <p>{t('penalties-none')}</p> : null}
      <ul className={styles.penalties}>
        {live.map((one) => {
          const left = one.until - state.clock;
          const share = (left / (one.until - one.from)) * 100;
          return (
            <li key={one.server}>
              <span>{t(`penalty-${one.server}`)}</span>
              <span>{t('penalty-left', { time: clockTime(left) })}</span>
              <svg
                className={styles.bar}
                viewBox="0 0 100 12"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <line x1={0} x2={100} y1={6} y2={6} />
                <rect x={0} y={2} width={share} height={8} />
              </svg>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function kindsOf({ filter, ignore }: Hundred, t: Props['t']): readonly HundredKind[] {
  const kind = (mark: string, sign: string, tone: HundredKind['tone'], key: string) => ({
    mark,
    sign,
    tone,
    label: (count: number) => t(key, { count }),
  });
  if (filter === 'dns') {
    return [
      kind('f', '✕', 'signal', 'hundred-forged'),
      kind('t', '○', 'free', 'hundred-true'),
      kind('n', '·', 'plain', 'hundred-nothing'),
    ];
  }
  return [
    kind('r', '✕', 'signal', 'hundred-reset'),
    kind('n', '·', 'plain', 'hundred-nothing'),
    kind('t', '○', 'free', ignore ? 'hundred-ignored' : 'hundred-late'),
    kind('s', '●', 'free', 'hundred-slipped'),
  ];
}

function Hundreds({ state, t, act }: Props) {
  const last = state.hundreds.at(-1);
  return (
    <Section label={t('hundred')}>
      {act ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'hundred' })}>
            {t(`do-hundred-${state.filter}`)}
          </Key>
        </Keys>
      ) : null}
      {last === undefined ? (
        <p>{t('hundred-none')}</p>
      ) : (
        <div className={styles.around}>
          <p>
            {t(last.filter === 'dns' ? `hundred-of-dns-${last.place}` : 'hundred-of-http')}{' '}
            {t(last.position === 'inline' ? 'hundred-inline' : 'hundred-beside')}
          </p>
          <HundredPicture marks={last.marks} kinds={kindsOf(last, t)} />
        </div>
      )}
    </Section>
  );
}

export function AuthorityScreen(props: Props) {
  const { state, t } = props;
  const race = state.races.filter((one) => one.filter === state.filter).at(-1);
  const newest = race !== undefined && race === state.races.at(-1);
  const shown = race === undefined ? 0 : newest ? state.shown : eventsOf(race).length;
  return (
    <CaseFile title={t(`desk-${state.position}`)}>
      {race === undefined ? (
        <>
          <p>
            <Redaction>{t('copy-hidden')}</Redaction>
          </p>
          <p>{t('copy-none')}</p>
        </>
      ) : (
        <>
          <Deed race={race} shown={shown} t={t} />
          <Diagram race={race} shown={shown} t={t} />
        </>
      )}
      {state.filter === 'http' ? <Penalties {...props} /> : <p>{t('no-memory')}</p>}
      {state.scenario === 'sandbox' ? <Hundreds {...props} /> : null}
    </CaseFile>
  );
}
