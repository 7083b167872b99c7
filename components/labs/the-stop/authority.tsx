/** The authority's screen: what an officer looks through, and what a desk sees of a street that it hardly looks at. */
import {
  Bars,
  CaseFile,
  Key,
  Keys,
  Knob,
  Mark,
  Pairs,
  Redaction,
  Section,
  Small,
} from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import {
  type Action,
  checkRates,
  countOf,
  invented,
  type State,
  severities,
  signs,
} from '@/lib/labs/the-stop/state';
import styles from './the-stop.module.css';

type Props = LabScreenProps<State, Action>;

/** The patrol knows the phones that it held, and nothing of those it didn't. */
function Patrol({ state, t }: Props) {
  const { stop } = state;
  const stops = [...state.stops].reverse();
  return (
    <CaseFile title={t('patrol')}>
      {stop === null ? null : (
        <Section label={t('patrol-now')}>
          <p>{t(`who-${stop.report}`)}</p>
          <p>
            <Redaction>{t('phone-closed')}</Redaction>
          </p>
        </Section>
      )}
      {stop === null && stops.length === 0 ? <p>{t('patrol-none')}</p> : null}
      <ol className={styles.plain} reversed>
        {stops.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: counted from the first stop, a stop's place never changes
          <li key={stops.length - i} className={styles.stop}>
            <span>{t(`report-${one.report}`)}</span>
            {one.refused ? <Mark kind="wrong">{t('seized')}</Mark> : null}
            {one.restored ? <Mark kind="wrong">{t('restored')}</Mark> : null}
            {one.looked.map((kind) => (
              <Mark key={kind} kind={one.found.includes(kind) ? 'wrong' : 'plain'}>
                {one.found.includes(kind) ? t(`found-${kind}`) : t('looked', { kind })}
              </Mark>
            ))}
            {one.end === null ? null : <strong>{t(`end-${one.end}`)}</strong>}
          </li>
        ))}
      </ol>
      <Small>{t('patrol-limits')}</Small>
    </CaseFile>
  );
}

function Desk({ state, t, act }: Props) {
  const own = state.scenario === 'sandbox';
  const total = (...which: string[]) =>
    state.weeks.reduce((sum, week) => sum + countOf(week.marks, ...which), 0);
  const looked = state.weeks.reduce((sum, week) => sum + week.looked, 0);
  const recent = state.weeks.slice(-8);
  const first = state.weeks.length - recent.length;
  return (
    <CaseFile title={t('desk')}>
      {state.weeks.length === 0 ? (
        <p>{t('desk-empty')}</p>
      ) : (
        <Bars
          caption={t(own ? 'bars-weeks' : 'bars-evenings')}
          bars={recent.map((week, i) => {
            const spoke = countOf(week.marks, 's', 'f');
            return {
              name: t(own ? 'week-n' : 'evening-n', { n: first + i + 1, looked: week.looked }),
              share: spoke / invented.neighbours,
              says: t('spoke-n', { n: spoke }),
            };
          })}
        />
      )}
      <Pairs
        rows={[
          { name: t('sum-looked'), value: looked },
          { name: t('sum-found'), value: total('f') },
          {
            name: t('sum-kept'),
            value: own ? total('k') : <Redaction>{t('unknown-to-desk')}</Redaction>,
          },
        ]}
      />
      {own ? null : (
        <Section label={t('of-you')}>
          {state.evenings.length === 0 ? <p>{t('of-you-nothing')}</p> : null}
          <ol className={styles.plain}>
            {state.evenings.map((evening, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an evening's number is its name
              <li key={i}>
                <Mark kind={evening.did === 'write' ? 'wrong' : 'plain'}>
                  {t(evening.did === 'write' ? 'on-phone' : 'not-on-phone', { n: i + 1 })}
                </Mark>
              </li>
            ))}
          </ol>
          <Small>{t('of-you-unread')}</Small>
        </Section>
      )}
      {own && act ? (
        <>
          <Section label={t('give-sign')}>
            <Keys>
              {signs.map((sign) => (
                <Key key={sign} onPress={() => act({ type: 'sign', sign })}>
                  {t(`give-${sign}`)}
                </Key>
              ))}
            </Keys>
          </Section>
          <Knob<(typeof checkRates)[number]>
            label={t('knob-checks')}
            value={state.checks}
            options={checkRates.map((value) => ({ value, label: t('phones', { n: value }) }))}
            onSet={(to) => act({ type: 'checks', to })}
          />
          <Knob<(typeof severities)[number]>
            label={t('knob-severity')}
            value={state.severity}
            options={severities.map((value) => ({ value, label: t(`severity-${value}`) }))}
            onSet={(to) => act({ type: 'severity', to })}
          />
          <Keys>
            {[1, 4].map((count) => (
              <Key key={count} strong={count === 4} onPress={() => act({ type: 'weeks', count })}>
                {t('do-weeks', { count })}
              </Key>
            ))}
          </Keys>
        </>
      ) : null}
    </CaseFile>
  );
}

export function AuthorityScreen(props: Props) {
  return props.state.scenario === 'at-the-market' ? <Patrol {...props} /> : <Desk {...props} />;
}
