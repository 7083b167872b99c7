/** The person's side: a page and its address bar, and in the second scenario a hundred tries at one hour of the day. */
import { Device, Key, Keys, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import {
  type Action,
  fourWays,
  hours,
  perSample,
  type State,
  type Visit,
} from '@/lib/labs/what-the-wall-can-read/state';
import styles from './what-the-wall-can-read.module.css';

type Props = LabScreenProps<State, Action>;

/** What a browser shows of a connection: an address, and a page or none. It looks the same for most of the ways. */
function Page({ state, t, visit }: Props & { readonly visit: Visit | undefined }) {
  const site = visit?.site ?? state.site;
  const scheme = visit?.way === 'http' ? 'http' : 'https';
  const went = visit?.outcome === 'loads';
  return (
    <Device name={t('browser')} status={visit ? t('status', { hour: visit.hour }) : undefined}>
      <p className={styles.address}>
        <span className={styles.scheme}>{scheme}://</span>
        {t('v-name', { site })}
        {t('v-path', { site })}
      </p>
      {visit === undefined ? (
        <p className={styles.blank}>{t('page-none')}</p>
      ) : (
        <div className={went ? styles.page : styles.failed}>
          {went ? (
            <>
              <p className={styles.headline}>{t('page-title', { site })}</p>
              <p>{t('v-text', { site })}</p>
            </>
          ) : (
            <p>
              <Mark kind="wrong">{t(`page-${visit.outcome}`, { site })}</Mark>
            </p>
          )}
        </div>
      )}
      {visit === undefined ? null : (
        <p className={styles.small}>{t('came-by', { way: visit.way })}</p>
      )}
    </Device>
  );
}

const square = (x: number, y: number) => `M${x + 1} ${y + 1}h8v8h-8z`;
const cross = (x: number, y: number) => `M${x + 3} ${y + 3}l4 4M${x + 7} ${y + 3}l-4 4`;

/** The cells from one number to before another, twenty in a row, as one path. */
function cells(from: number, to: number, draw: (x: number, y: number) => string): string {
  return Array.from({ length: to - from }, (_, i) =>
    draw(((from + i) % 20) * 10, Math.floor((from + i) / 20) * 10),
  ).join('');
}

/** One cell a connection, the blocked ones first and crossed out, so that a share can be seen and counted. */
function Hundred({ blocked, label }: { readonly blocked: number; readonly label: string }) {
  return (
    <svg className={styles.hundred} viewBox="0 0 200 50" role="img" aria-label={label}>
      <path className={styles.cell} d={cells(blocked, perSample, square)} />
      <path className={styles.cutCell} d={cells(0, blocked, square)} />
      <path className={styles.cross} d={cells(0, blocked, cross)} />
    </svg>
  );
}

function Day({ state, t, act }: Props) {
  const last = state.samples.at(-1);
  return (
    <Device
      name={t('day-name', { city: last?.city ?? state.city })}
      status={last === undefined ? undefined : t('clock', { hour: last.hour })}
    >
      {last === undefined ? (
        <p>{t('day-none', { sent: perSample })}</p>
      ) : (
        <>
          <Hundred
            blocked={last.blocked}
            label={t('hundred', { blocked: last.blocked, through: perSample - last.blocked })}
          />
          <p className={styles.counts}>
            <Mark kind="wrong">{t('day-blocked', { blocked: last.blocked })}</Mark>
            <Mark kind="right">{t('day-through', { through: perSample - last.blocked })}</Mark>
          </p>
        </>
      )}
      {act ? (
        <Section label={t('day-send', { sent: perSample })}>
          <div className={styles.clock}>
            {hours.map((hour) => (
              <button
                key={hour}
                type="button"
                className={styles.hour}
                aria-label={t('clock', { hour })}
                onClick={() => act({ type: 'sample', hour })}
              >
                {hour}
              </button>
            ))}
          </div>
        </Section>
      ) : null}
    </Device>
  );
}

function Ways({ state, t, act }: Props) {
  if (act === undefined) return null;
  if (state.scenario === 'sandbox') {
    return (
      <Section label={t('say-first', { way: state.way })}>
        <Keys>
          <Key strong onPress={() => act({ type: 'visit', way: state.way, guess: true })}>
            {t('guess-yes')}
          </Key>
          <Key strong onPress={() => act({ type: 'visit', way: state.way, guess: false })}>
            {t('guess-no')}
          </Key>
        </Keys>
      </Section>
    );
  }
  return (
    <Section label={t('open-by')}>
      <div className={styles.ways}>
        {fourWays.map((way) => (
          <Key key={way} onPress={() => act({ type: 'visit', way })}>
            {t(`open-${way}`)}
          </Key>
        ))}
      </div>
    </Section>
  );
}

export function CitizenScreen(props: Props) {
  const { state, t } = props;
  if (state.scenario === 'an-hour-of-the-day') return <Day {...props} />;
  const last = state.visits.at(-1);
  // A page that was opened before another site was chosen is no longer what the address says.
  const shown = last !== undefined && last.site === state.site ? last : undefined;
  const asked = state.visits.filter((visit) => visit.guess !== null);
  const right = asked.filter(
    (visit) => visit.guess === (visit.packets.length > 0 && readName(visit)),
  ).length;
  return (
    <>
      <Page {...props} visit={shown} />
      {asked.length === 0 ? null : (
        <p className={styles.small}>{t('tally', { right, all: asked.length })}</p>
      )}
      <Ways {...props} />
    </>
  );
}

function readName(visit: Visit): boolean {
  return visit.packets.some(({ fields }) =>
    fields.some(
      ({ field, legibility }) =>
        field === 'name' && (legibility === 'plain' || legibility === 'computed'),
    ),
  );
}
