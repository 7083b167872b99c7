/** The filter's side: a copy of the first packet, five rules, and in the later scenarios address, chance and penalty. */
import { clockTime } from '@/components/labs/does-this-packet-pass/citizen';
import { RuleList } from '@/components/labs/does-this-packet-pass/rule-list';
import { HundredPicture } from '@/components/labs/hundred';
import { CaseFile, Key, Keys, Knob, Mark, Redaction, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { rulesSeen } from '@/lib/labs/does-this-packet-pass/engine';
import { published } from '@/lib/labs/does-this-packet-pass/published';
import { ruleNumbers } from '@/lib/labs/does-this-packet-pass/rules';
import { type Action, invented, type State } from '@/lib/labs/does-this-packet-pass/state';
import styles from './does-this-packet-pass.module.css';

type Props = LabScreenProps<State, Action>;

function Nothing({ t }: Props) {
  return (
    <>
      <p>
        <Redaction>{t('copy-hidden')}</Redaction>
      </p>
      <p>{t('copy-none')}</p>
    </>
  );
}

function RulesOnly(props: Props) {
  const { state, t } = props;
  const last = state.judged.at(-1);
  if (last === undefined) return <Nothing {...props} />;
  const passes = last.rules.length > 0;
  const seen = rulesSeen(state);
  return (
    <>
      <p>{t('copy-of', { packet: last.packet.source })}</p>
      <RuleList hex={last.packet.hex} t={t} />
      <p className={passes ? styles.pass : styles.stop}>
        <Mark kind={passes ? 'right' : 'wrong'}>
          {passes ? t('step-exempt', { rules: last.rules.join(', ') }) : t('step-suspect')}
        </Mark>
      </p>
      <Section label={t('rules-seen')}>
        <p className={styles.seen}>
          {ruleNumbers.map((rule) => (
            <span key={rule}>
              <Mark kind={seen.has(rule) ? 'right' : 'plain'}>
                {t('rule-seen', { rule, seen: seen.has(rule) ? 'yes' : 'no' })}
              </Mark>
            </span>
          ))}
        </p>
      </Section>
    </>
  );
}

/** The last connection's way through the three steps; a step that was not come to isn't there. */
function Steps({ state, t }: Props) {
  const last = state.connections.at(-1);
  if (last === undefined) return <p>{t('copy-none')}</p>;
  const { outcome, rules } = last;
  if (outcome === 'no-answer') {
    return (
      <p className={styles.stop}>
        <Mark kind="wrong">{t('step-penalty')}</Mark>
      </p>
    );
  }
  return (
    <ol className={styles.steps}>
      <li>
        <Mark kind={outcome === 'exempt' ? 'right' : 'plain'}>
          {outcome === 'exempt' ? t('step-exempt', { rules: rules.join(', ') }) : t('step-suspect')}
        </Mark>
      </li>
      {outcome === 'exempt' ? null : (
        <li>
          <Mark kind={outcome === 'out-of-range' ? 'right' : 'plain'}>
            {t(outcome === 'out-of-range' ? 'step-out-of-range' : 'step-in-range')}
          </Mark>
        </li>
      )}
      {outcome === 'lucky' || outcome === 'cut' ? (
        <li>
          <Mark kind={outcome === 'cut' ? 'wrong' : 'right'}>{t(`step-${outcome}`)}</Mark>
        </li>
      ) : null}
    </ol>
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
          return (
            <li key={`${one.server} ${one.port}`}>
              <span>{t('penalty', { server: one.server, port: one.port })}</span>
              <span>{t('penalty-left', { time: clockTime(left) })}</span>
              <svg
                className={styles.scale}
                viewBox="0 0 100 12"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <line x1={0} x2={100} y1={6} y2={6} className={styles.axis} />
                <rect
                  x={0}
                  y={3}
                  width={(left / published.residual.value) * 100}
                  height={6}
                  className={styles.running}
                />
              </svg>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function HundredDesk({ state, t, act }: Props) {
  const shown = state.hundred;
  return (
    <Section label={t('hundred')}>
      {act ? (
        <Keys>
          {(['range', 'anywhere'] as const).map((among) => (
            <Key key={among} onPress={() => act({ type: 'hundred', among })}>
              {t('do-hundred', { among })}
            </Key>
          ))}
        </Keys>
      ) : null}
      {shown === null ? null : (
        <div className={styles.around}>
          <p>{t('hundred-of', { among: shown.among, packet: shown.packet.source })}</p>
          <HundredPicture
            marks={shown.marks}
            kinds={[
              {
                mark: 'o',
                sign: '·',
                tone: 'plain',
                label: (count) =>
                  t('hundred-not-asked', { count, exempt: shown.exempt ? 'yes' : 'no' }),
              },
              {
                mark: 'l',
                sign: '○',
                tone: 'free',
                label: (count) => t('hundred-lucky', { count }),
              },
              {
                mark: 'x',
                sign: '✕',
                tone: 'signal',
                label: (count) => t('hundred-cut', { count }),
              },
            ]}
          />
        </div>
      )}
    </Section>
  );
}

function CrowdDesk({ state, t, act }: Props) {
  return (
    <Section label={t('crowd')}>
      {act ? (
        <>
          <Knob
            label={t('knob-scope')}
            value={state.scope}
            options={(['ranges', 'everywhere'] as const).map((value) => ({
              value,
              label: t('scope', { scope: value }),
            }))}
            onSet={(to) => act({ type: 'set-scope', to })}
          />
          <Knob
            label={t('knob-chance')}
            value={state.chance}
            options={(['quarter', 'always'] as const).map((value) => ({
              value,
              label: t('chance', { chance: value }),
            }))}
            onSet={(to) => act({ type: 'set-chance', to })}
          />
          <Keys>
            <Key strong onPress={() => act({ type: 'crowd' })}>
              {t('do-crowd', { all: invented.crowd })}
            </Key>
          </Keys>
        </>
      ) : null}
      {state.crowds.length === 0 ? (
        <p>{t('crowd-none')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('knob-scope')}</th>
              <th scope="col">{t('knob-chance')}</th>
              <th scope="col">{t('crowd-cut')}</th>
            </tr>
          </thead>
          <tbody>
            {state.crowds.slice(-6).map((one, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name
              <tr key={i}>
                <td>{t('scope', { scope: one.scope })}</td>
                <td>{t('chance', { chance: one.chance })}</td>
                <td>{t('crowd-count', { cut: one.cut })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

export function AuthorityScreen(props: Props) {
  const { state, t } = props;
  const last = state.connections.at(-1);
  if (state.scenario === 'five-rules') {
    return (
      <CaseFile title={t('desk-title')}>
        <RulesOnly {...props} />
      </CaseFile>
    );
  }
  return (
    <CaseFile title={t('desk-title')}>
      {last === undefined ? null : <p>{t('copy-of', { packet: last.packet.source })}</p>}
      <Steps {...props} />
      {state.scenario === 'sandbox' && last !== undefined && last.outcome !== 'no-answer' ? (
        <RuleList hex={last.packet.hex} t={t} />
      ) : null}
      <Penalties {...props} />
      {state.scenario === 'sandbox' ? <CrowdDesk {...props} /> : <HundredDesk {...props} />}
    </CaseFile>
  );
}
