/** The prober's side: what was recorded, which stage it has come to, and who stands behind so many addresses. */
import {
  CaseFile,
  Hidden,
  Key,
  Keys,
  Mark,
  Redaction,
  Section,
  Small,
} from '@/components/labs/parts';
import { Delays } from '@/components/labs/the-prober/delays';
import { addressOf, letters } from '@/components/labs/the-prober/shared';
import type { LabScreenProps } from '@/components/labs/types';
import { figures } from '@/lib/labs/the-prober/published';
import { isBlocked } from '@/lib/labs/the-prober/rules';
import {
  type Action,
  probeKinds,
  type State,
  sendable,
  verdicts,
} from '@/lib/labs/the-prober/state';
import styles from './the-prober.module.css';

type Props = LabScreenProps<State, Action>;

/** Where the server stands on the way from a suspicion to a block. */
function Stages({ state, t }: Props) {
  const has = {
    suspicion: state.connections.some((one) => one.recorded),
    replays: state.arrived.length > 0,
    'changed-more': state.arrived.some((one) => one.kind === 'changed-more'),
    decision: isBlocked(state),
  } as const;
  return (
    <ol className={styles.stages}>
      {(['suspicion', 'replays', 'changed-more', 'decision'] as const).map((stage) => (
        <li key={stage} className={has[stage] ? styles.on : styles.off}>
          <p className={styles.stage}>
            <span aria-hidden="true">{has[stage] ? '■' : '□'} </span>
            {t(`stage-${stage}`)}
            <Hidden>{t(has[stage] ? 'stage-yes' : 'stage-no')}</Hidden>
          </p>
          <Small>{t(`about-${stage}`)}</Small>
        </li>
      ))}
    </ol>
  );
}

/** The thousands of addresses on one side, the few processes that their clocks give away on the other. */
function Behind({ state, t }: Props) {
  const addresses = new Set(state.arrived.map((one) => one.address)).size;
  const counts = Array.from(
    { length: figures.processes.value },
    (_, process) => state.arrived.filter((one) => one.process === process).length,
  );
  const used = counts.filter((count) => count > 0).length;
  const most = Math.max(...counts, 1);
  return (
    <Section label={t('behind')}>
      <p>{t('behind-count', { probes: state.arrived.length, addresses, processes: used })}</p>
      <svg
        className={styles.processes}
        viewBox="0 0 700 40"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('behind-chart', { most: Math.max(...counts) })}
      >
        {counts.map((count, i) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a process is its number
            key={i}
            className={styles.process}
            x={i * 100 + 4}
            width="92"
            y={40 - (38 * count) / most}
            height={(38 * count) / most}
          />
        ))}
        <path className={styles.base} d="M0 40H700" />
      </svg>
      <dl className={styles.kinds}>
        {probeKinds
          .filter((kind) => kind !== 'tor' || state.settings.kind === 'tor')
          .map((kind) => (
            <div key={kind}>
              <dt>{t(`probe-${kind}`)}</dt>
              <dd>{state.arrived.filter((one) => one.kind === kind).length}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}

function Desk({ state, t }: Props) {
  const recorded = state.connections.filter((one) => one.recorded).length;
  return (
    <CaseFile title={t('desk-title')}>
      <p>{t('recorded', { seen: state.connections.length, recorded })}</p>
      <Stages state={state} t={t} />
      <p>
        {t('in-queue')}{' '}
        {state.due.length === 0 ? t('queue-none') : t('queue', { count: state.due.length })}
      </p>
      <Behind state={state} t={t} />
      <Delays state={state} t={t} />
    </CaseFile>
  );
}

/** The learner's own desk: send, compare, and say what the server is, or that one can't tell. */
function Bench({ state, t, act }: Props) {
  const looked = state.suspects[state.looking];
  return (
    <CaseFile title={t('bench-title')}>
      <table className={styles.bench}>
        <caption>{t('bench-caption')}</caption>
        <thead>
          <tr>
            <td />
            {sendable.map((kind) => (
              <th key={kind} scope="col">
                {t(`short-${kind}`)}
              </th>
            ))}
            <th scope="col">{t('col-verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {state.suspects.map((one, i) => (
            <tr key={one.kind} className={i === state.looking ? styles.looked : undefined}>
              <th scope="row">{letters[i]}</th>
              {sendable.map((kind) => {
                const found = one.answers.find(({ probe }) => probe === kind);
                return (
                  <td key={kind}>
                    {found === undefined ? (
                      <>
                        <span aria-hidden="true">·</span>
                        <Hidden>{t('not-sent')}</Hidden>
                      </>
                    ) : (
                      t(`answer-${found.reaction}`)
                    )}
                  </td>
                );
              })}
              <td>
                {one.verdict === null ? (
                  <Redaction>{t('not-judged')}</Redaction>
                ) : (
                  t(`verdict-${one.verdict}`)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {act && looked !== undefined ? (
        <>
          <Section label={t('look-at')}>
            <Keys>
              {letters.map((letter, i) => (
                <Key
                  key={letter}
                  strong={i === state.looking}
                  onPress={() => act({ type: 'look', server: i })}
                >
                  <span aria-hidden="true">{i === state.looking ? '✓ ' : ''}</span>
                  {letter}
                </Key>
              ))}
            </Keys>
          </Section>
          {looked.verdict === null ? (
            <>
              <Section label={t('send-to', { letter: letters[state.looking] ?? '' })}>
                <Keys>
                  {sendable.map((kind) => (
                    <Key
                      key={kind}
                      disabled={looked.answers.some((one) => one.probe === kind)}
                      onPress={() => act({ type: 'probe', kind })}
                    >
                      {t(`probe-${kind}`)}
                    </Key>
                  ))}
                </Keys>
              </Section>
              <Section label={t('say-what', { letter: letters[state.looking] ?? '' })}>
                <Keys>
                  {verdicts.map((as) => (
                    <Key
                      key={as}
                      disabled={looked.answers.length === 0}
                      onPress={() => act({ type: 'judge', as })}
                    >
                      {t(`judge-${as}`)}
                    </Key>
                  ))}
                </Keys>
              </Section>
            </>
          ) : null}
        </>
      ) : null}
      {looked?.verdict ? (
        <p>
          <Mark kind={rightly(looked.kind, looked.verdict)}>
            {t(`truth-${looked.kind}`, { verdict: looked.verdict })}
          </Mark>
        </p>
      ) : null}
      {looked?.answers.length ? (
        <Small>
          {t('sent-from', { list: looked.answers.map((one) => addressOf(one.address)).join(', ') })}
        </Small>
      ) : null}
    </CaseFile>
  );
}

/** A proxy rightly named, an ordinary server named as one, or neither. */
function rightly(kind: string, verdict: string): 'right' | 'wrong' | 'plain' {
  if (verdict === 'open') return 'plain';
  const hidden = kind !== 'web' && kind !== 'quiet';
  return hidden === (verdict === 'proxy') ? 'right' : 'wrong';
}

export function AuthorityScreen(props: Props) {
  if (props.state.scenario === 'what-the-answer-gives-away') return <Bench {...props} />;
  return <Desk {...props} />;
}
