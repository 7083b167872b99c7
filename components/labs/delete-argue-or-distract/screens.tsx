/** A feed with people on one side, an office with three buttons and a thermometer on the other. */
import { CaseFile, Device, Key, Keys, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { onTopic, quietAfter } from '@/lib/labs/delete-argue-or-distract/rules';
import {
  type Action,
  answers,
  has,
  hours,
  people,
  type State,
} from '@/lib/labs/delete-argue-or-distract/state';
import styles from './delete-argue-or-distract.module.css';

type Props = LabScreenProps<State, Action>;

/** Shapes for the standings, so that they can be told apart in grey: a square talks, a ring knows, a dot doesn't. */
function Crowd({ state, t }: Pick<Props, 'state' | 't'>) {
  const now = state.history.at(-1);
  const shape = (one: number, x: number, y: number) =>
    has(one, 'talks')
      ? `M${x - 3} ${y - 3}h6v6h-6z`
      : has(one, 'knows')
        ? `M${x - 2.6} ${y}a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0`
        : `M${x - 0.8} ${y - 0.8}h1.6v1.6h-1.6z`;
  const drawn = (what: 'talks' | 'knows' | 'none') =>
    state.people
      .map((one, i) => {
        const is = has(one, 'talks') ? 'talks' : has(one, 'knows') ? 'knows' : 'none';
        return is === what ? shape(one, (i % 30) * 9 + 5, Math.floor(i / 30) * 9 + 5) : '';
      })
      .join('');
  return (
    <Section label={t('crowd')}>
      <svg
        className={styles.crowd}
        viewBox="0 0 271 91"
        role="img"
        aria-label={t('crowd-told', {
          talking: now?.talking ?? 0,
          knowing: now?.knowing ?? 0,
          all: people,
        })}
      >
        <path className={styles.none} d={drawn('none')} />
        <path className={styles.knows} d={drawn('knows')} />
        <path className={styles.talks} d={drawn('talks')} />
      </svg>
      <p className={styles.legend}>
        <span>■ {t('is-talking')}</span>
        <span>○ {t('is-knowing')}</span>
        <span>· {t('is-neither')}</span>
      </p>
    </Section>
  );
}

export function CitizenScreen({ state, t, act }: Props) {
  return (
    <Device name={t('feed')} status={t('hour', { hour: state.hour, all: hours })}>
      {state.feed.length === 0 ? (
        <p className={styles.small}>{t('feed-empty')}</p>
      ) : (
        <ul className={styles.feed}>
          {state.feed.map(({ kind, text }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in the feed is all that a post is here
            <li key={i} className={kind === 'critical' ? styles.critical : undefined}>
              {kind === 'gone' ? <Mark kind="wrong">{t('post-gone')}</Mark> : t(`${kind}-${text}`)}
            </li>
          ))}
        </ul>
      )}
      <Crowd state={state} t={t} />
      {act ? (
        <Keys>
          <Key onPress={() => act({ type: 'run', hours: 6 })}>{t('run-6')}</Key>
          <Key strong onPress={() => act({ type: 'run', hours: 72 })}>
            {t('run-72')}
          </Key>
        </Keys>
      ) : null}
    </Device>
  );
}

export function AuthorityScreen({ state, t, act }: Props) {
  const now = state.history.at(-1);
  const deleted = state.history.reduce((sum, hour) => sum + hour.deleted, 0);
  const made = state.history.reduce((sum, hour) => sum + hour.posts.fabricated, 0);
  return (
    <CaseFile title={t('office', { hour: state.hour })}>
      {act && state.scenario !== 'how-much-how-soon' ? (
        <Section label={t('buttons')}>
          <Keys>
            {answers.map((to) => (
              <Key
                key={to}
                strong={state.settings.answer === to}
                onPress={() => act({ type: 'answer', to })}
              >
                {state.settings.answer === to ? '✓ ' : ''}
                {t(`answer-${to}`)}
              </Key>
            ))}
          </Keys>
        </Section>
      ) : (
        <p>{t(`answer-${state.settings.answer}`)}</p>
      )}
      <dl className={styles.figures}>
        <div>
          <dt>{t('temperature')}</dt>
          <dd>{t('of-people', { count: now?.talking ?? 0, all: people })}</dd>
        </div>
        <div>
          <dt>{t('share')}</dt>
          <dd>
            {now === undefined || state.hour === 0
              ? '–'
              : t('percent', { percent: Math.round(100 * onTopic(now.posts)) })}
          </dd>
        </div>
        <div>
          <dt>{t('deleted')}</dt>
          <dd>{deleted}</dd>
        </div>
        <div>
          <dt>{t('noticed')}</dt>
          <dd>{now?.noticed ?? 0}</dd>
        </div>
        <div>
          <dt>{t('made')}</dt>
          <dd>{made}</dd>
        </div>
      </dl>
      {state.ended.length === 0 ? null : (
        <Section label={t('runs-so-far')}>
          <ul className={styles.runs}>
            {state.ended.map(({ settings, history }, i) => {
              const last = history.at(-1);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: two runs may end alike
                <li key={i}>
                  {t('settings', { ...settings })}{' '}
                  {t('run-told', {
                    quiet: Math.min(hours, quietAfter(history)),
                    talking: last?.talking ?? 0,
                    knowing: last?.knowing ?? 0,
                    noticed: last?.noticed ?? 0,
                  })}
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </CaseFile>
  );
}
