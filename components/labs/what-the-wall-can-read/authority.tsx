/** The other side of the same moment: the packets as fields, legible or barred, and what the wall makes of them. */
import { HoursPlot } from '@/components/labs/what-the-wall-can-read/hours';
import { CaseFile, Hidden, Redaction, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { isListed, legibilityOf } from '@/lib/labs/what-the-wall-can-read/rules';
import {
  type Action,
  fields,
  type Legibility,
  type Packet,
  type State,
  type Visit,
  ways,
} from '@/lib/labs/what-the-wall-can-read/state';
import styles from './what-the-wall-can-read.module.css';

type Props = LabScreenProps<State, Action>;

const signs: Readonly<Record<Legibility, string>> = {
  plain: '◉',
  computed: '◉',
  other: '◌',
  barred: '▬',
  none: '–',
};

function PacketCard({
  packet,
  visit,
  t,
}: {
  readonly packet: Packet;
  readonly visit: Visit;
  readonly t: Props['t'];
}) {
  const key = packet.kind.startsWith('key-');
  return (
    <li className={styles[packet.fate]}>
      <p className={styles.packetHead}>
        <span aria-hidden="true">{packet.fate === 'forged' ? '⟂' : packet.out ? '→' : '←'}</span>
        <span>
          {t(`packet-${packet.kind}`)}
          {packet.fate === 'arrives' ? null : (
            <span className={styles.fate}> ✕ {t(`fate-${packet.fate}`)}</span>
          )}
        </span>
      </p>
      {packet.fields.length === 0 ? null : (
        <dl className={styles.fields}>
          {packet.fields.map(({ field, legibility }) => (
            <div key={field} className={styles.field}>
              <dt>{t(key && field === 'name' ? 'f-key-name' : `f-${field}`)}</dt>
              <dd>
                {legibility === 'barred' ? (
                  <>
                    <Redaction>{t('barred')}</Redaction>
                    {field === 'name' && visit.way === 'ech' && !key ? (
                      <span className={styles.instead}>{t('outer-name')}</span>
                    ) : null}
                  </>
                ) : (
                  <>
                    <span className={styles.value}>
                      {packet.fate === 'forged' && field === 'name'
                        ? t('v-forged', { site: visit.site })
                        : t(`v-${field}`, { site: visit.site, way: visit.way })}
                    </span>
                    <span className={legibility === 'other' ? styles.between : styles.seen}>
                      <span aria-hidden="true">{signs[legibility]} </span>
                      {t(`is-${legibility}`)}
                    </span>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

/** Every way that was tried against every field: the lab's one table, which fills as one goes. */
function SoFar({ state, t }: Props) {
  const tried = ways.filter((way) => state.visits.some((visit) => visit.way === way));
  return (
    <Section label={t('so-far')}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <td />
            {fields.map((field) => (
              <th key={field} scope="col">
                <span>{t(`short-${field}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tried.map((way) => {
            const last = state.visits.findLast((visit) => visit.way === way);
            return (
              <tr key={way}>
                <th scope="row">{t(`way-${way}`)}</th>
                {fields.map((field) => {
                  const found = legibilityOf(way, field, last?.sealed ?? true);
                  return (
                    <td key={field} className={styles[`m-${found}`]}>
                      <span aria-hidden="true">{signs[found]}</span>
                      <Hidden>{t(`is-${found}`)}</Hidden>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.legend}>
        {(['plain', 'other', 'barred', 'none'] as const).map((kind) => (
          <span key={kind}>
            <span aria-hidden="true">{signs[kind]}</span> {t(`is-${kind}`)}
          </span>
        ))}
      </p>
    </Section>
  );
}

export function AuthorityScreen(props: Props) {
  const { state, t } = props;
  if (state.scenario === 'an-hour-of-the-day') return <HoursPlot {...props} />;
  const last = state.visits.at(-1);
  if (last === undefined) {
    return (
      <CaseFile title={t('line-title')}>
        <p>{t('line-none')}</p>
      </CaseFile>
    );
  }
  const slipped = last.way === 'quic' && last.outcome === 'loads' && isListed(last.site, 'quic');
  return (
    <CaseFile title={t('line-title')}>
      <ol className={styles.packets}>
        {last.packets.map((packet, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the packets of a visit never change
          <PacketCard key={i} packet={packet} visit={last} t={t} />
        ))}
      </ol>
      <Section label={t('verdict')}>
        <p className={last.outcome === 'loads' ? undefined : styles.cut}>
          {slipped ? t('did-slip') : t(`did-${last.outcome}`, { way: last.way })}
        </p>
      </Section>
      <SoFar {...props} />
    </CaseFile>
  );
}
