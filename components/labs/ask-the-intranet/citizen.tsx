/** The citizen's screen: a plain browser, and around it the room in which it stands. */
import type { LabScreenProps } from '@/components/labs/types';
import type { Action } from '@/lib/labs/ask-the-intranet/engine';
import {
  assignmentGoal,
  assignmentRead,
  networks,
  type State,
  slices,
} from '@/lib/labs/ask-the-intranet/state';
import {
  assignmentTopics,
  type PageId,
  pageIds,
  type TopicId,
  topics,
} from '@/lib/labs/ask-the-intranet/world';
import styles from './ask-the-intranet.module.css';

type Props = LabScreenProps<State, Action>;

function topicsOffered(state: State): readonly TopicId[] {
  return state.scenario === 'one-question-three-networks' ? ['blight'] : topics;
}

/** A page's address: a name, or on the closed network a bare number, as seen on one library's poster. */
function addressOf(state: State, t: Props['t'], page: PageId): string {
  if (state.network !== 'allowlist') return t(`site-${page}`);
  return t('address-number', { number: pageIds.indexOf(page) + 2 });
}

/** Which of three computers one sits at. */
function Computers({ state, t, act }: Props) {
  if (state.scenario === 'the-supervised-hour') return null;
  const inSession = state.session.phase === 'working' || state.session.phase === 'locked';
  return (
    <ul className={styles.computers} aria-label={t('computers')}>
      {networks.map((id) => (
        <li key={id}>
          {act && !inSession ? (
            <button
              type="button"
              className={styles.plainButton}
              aria-pressed={state.network === id}
              onClick={() => act({ type: 'network', network: id })}
            >
              {t(`network-${id}`)}
            </button>
          ) : (
            <span className={state.network === id ? styles.here : styles.there}>
              {t(`network-${id}`)}
              {state.network === id ? ` ${t('you-are-here')}` : ''}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The page that is open: its words, a notice of blocking, or an endless wait. */
function Shown({ state, t }: Props) {
  if (!state.shown) return null;
  const { page, outcome } = state.shown;
  if (outcome === 'refused') {
    return (
      <div className={styles.notice}>
        <p className={styles.noticeHead}>✕ {t('blocked-head')}</p>
        <p>{t('blocked-body')}</p>
      </div>
    );
  }
  if (outcome === 'silent') return <p className={styles.waiting}>{t('silent-body')}</p>;
  return (
    <article className={styles.page}>
      <h4 className={styles.pageTitle}>{t(`page-${page}`)}</h4>
      <p>{t(`says-${page}`)}</p>
      {state.network === 'allowlist' ? <p className={styles.small}>{t('copy-note')}</p> : null}
    </article>
  );
}

function Results({ state, t, act }: Props) {
  if (!state.topic) return <p className={styles.small}>{t('start-page')}</p>;
  return (
    <>
      <p className={styles.count}>
        {t('found', { count: state.results.length, topic: state.topic })}
      </p>
      <ol className={styles.results}>
        {state.results.map((page) => (
          <li key={page}>
            {act ? (
              <button
                type="button"
                className={styles.result}
                aria-pressed={state.shown?.page === page}
                disabled={state.session.phase === 'locked'}
                onClick={() => act({ type: 'open', page })}
              >
                {t(`page-${page}`)}
              </button>
            ) : (
              <span className={styles.resultText}>{t(`page-${page}`)}</span>
            )}
            <span className={styles.site}>{addressOf(state, t, page)}</span>
          </li>
        ))}
      </ol>
      <Shown state={state} t={t} />
    </>
  );
}

function Browser({ state, t, act }: Props) {
  const locked = state.session.phase === 'locked';
  const address = state.shown ? addressOf(state, t, state.shown.page) : t(`home-${state.network}`);
  return (
    <section className={styles.browser} aria-label={t('browser')}>
      <p className={styles.bar}>
        <span className={styles.barLabel}>{t('address')}</span>
        <span className={styles.address}>{address}</span>
      </p>
      <div className={styles.view}>
        {act ? (
          <fieldset className={styles.search} disabled={locked}>
            <legend>{t('search-for')}</legend>
            {topicsOffered(state).map((topic) => (
              <button
                key={topic}
                type="button"
                className={styles.plainButton}
                aria-pressed={state.topic === topic}
                onClick={() => act({ type: 'search', topic })}
              >
                {t(`topic-${topic}`)}
              </button>
            ))}
          </fieldset>
        ) : null}
        {locked ? <p className={styles.locked}>⟂ {t('locked')}</p> : null}
        <Results state={state} t={t} act={act} />
      </div>
    </section>
  );
}

/** The hour: where it stands, what comes to mind, and what is left unsaid. Only the citizen sees this. */
function Hour({ state, t, act }: Props) {
  const { session } = state;
  if (session.phase === 'none') return null;
  const ended = session.phase === 'over' || session.phase === 'stopped';
  return (
    <section className={styles.hour} aria-label={t('hour')}>
      <p className={styles.count}>
        {ended
          ? t(session.phase === 'over' ? 'hour-over' : 'hour-stopped')
          : t('slice', {
              slice: session.done.length + (session.phase === 'locked' ? 0 : 1),
              slices,
            })}{' '}
        {t('answered', { read: assignmentRead(state), goal: assignmentGoal })}
      </p>
      {session.thought && session.phase === 'working' ? (
        <p className={styles.thought}>
          {t('thought', { topic: session.thought })}{' '}
          {act ? (
            <button
              type="button"
              className={styles.plainButton}
              onClick={() => act({ type: 'leave-it' })}
            >
              {t('leave-it')}
            </button>
          ) : null}
        </p>
      ) : null}
      {act && session.phase === 'working' ? (
        <p>
          <button
            type="button"
            className={styles.plainButton}
            onClick={() => act({ type: 'wait' })}
          >
            {t('wait')}
          </button>{' '}
          <button
            type="button"
            className={styles.plainButton}
            onClick={() => act({ type: 'routine' })}
          >
            {t('routine')}
          </button>
        </p>
      ) : null}
      <dl className={styles.tally}>
        <dt>{t('made')}</dt>
        <dd>{session.done.filter((slice) => slice.act === 'search').length}</dd>
        <dt>{t('made-stray')}</dt>
        <dd>
          {
            session.done.filter(
              (slice) =>
                slice.act === 'search' && slice.topic && !assignmentTopics.includes(slice.topic),
            ).length
          }
        </dd>
        <dt>{t('left')}</dt>
        <dd>{session.left.length}</dd>
      </dl>
    </section>
  );
}

export function CitizenScreen({ state, t, act }: Props) {
  return (
    <div className={styles.desk}>
      <Computers state={state} t={t} act={act} />
      <Hour state={state} t={t} act={act} />
      <Browser state={state} t={t} act={act} />
    </div>
  );
}
