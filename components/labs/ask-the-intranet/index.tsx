/** Ask the intranet: a plain browser, the keeper's book, and between them the question what one doesn't know. */
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { type Action, engine } from '@/lib/labs/ask-the-intranet/engine';
import {
  guesses,
  knowledge,
  type NetworkId,
  networks,
  type State,
} from '@/lib/labs/ask-the-intranet/state';
import { pages, type TopicId, topics } from '@/lib/labs/ask-the-intranet/world';
import styles from './ask-the-intranet.module.css';
import { AuthorityScreen } from './authority';
import { CitizenScreen } from './citizen';

type Props = LabScreenProps<State, Action>;

/** One network's row of cells, one for each page that exists: a word stands beside every mark. */
function Row({
  state,
  t,
  network,
  topic,
}: Props & { readonly network: NetworkId; readonly topic: TopicId }) {
  if (!state.visits[network].searched.includes(topic)) {
    return (
      <li className={styles.row}>
        <span className={styles.rowName}>{t(`network-${network}`)}</span>
        <span className={styles.small}>{t('not-asked')}</span>
      </li>
    );
  }
  const known = knowledge(state, network, topic);
  const cells = [
    ...Array<string>(known.read).fill('read'),
    ...Array<string>(known.listed).fill('listed'),
    ...Array<string>(known.refused).fill('refused'),
    ...Array<string>(known.silent).fill('silent'),
    ...Array<string>(known.unseen).fill('unseen'),
  ];
  return (
    <li className={styles.row}>
      <span className={styles.rowName}>{t(`network-${network}`)}</span>
      <span className={styles.cells} aria-hidden="true">
        {cells.map((kind, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is nothing but its place
          <span key={i} className={styles[`cell-${kind}`]}>
            {kind === 'refused' ? '✕' : kind === 'silent' ? '…' : ''}
          </span>
        ))}
      </span>
      <span className={styles.small}>
        {t('known', {
          read: known.read,
          listed: known.listed,
          refused: known.refused,
          silent: known.silent,
          unseen: known.unseen,
        })}
      </span>
    </li>
  );
}

/** The keeper's hand: which pages of a topic stand on either list. */
function Lists({ state, t, act, topic }: Props & { readonly topic: TopicId }) {
  return (
    <table className={styles.ledger}>
      <caption>{t('lists-caption', { topic })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('col-page')}</th>
          <th scope="col">{t('col-on-list')}</th>
          <th scope="col">{t('col-on-filter')}</th>
        </tr>
      </thead>
      <tbody>
        {pages
          .filter((page) => page.topic === topic)
          .map(({ id }) => (
            <tr key={id}>
              <th scope="row">{t(`page-${id}`)}</th>
              {(['list', 'filter'] as const).map((type) => {
                const on = (type === 'list' ? state.onList : state.onFilter).includes(id);
                return (
                  <td key={type}>
                    {act ? (
                      <button
                        type="button"
                        className={styles.plainButton}
                        aria-pressed={on}
                        aria-label={t(`toggle-${type}`, { page: t(`page-${id}`) })}
                        onClick={() => act({ type, page: id, on: !on })}
                      >
                        {t(on ? 'yes' : 'no')}
                      </button>
                    ) : (
                      t(on ? 'yes' : 'no')
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Controls({ state, t, act }: Props) {
  if (state.scenario === 'the-supervised-hour') return null;
  const keeper = state.scenario === 'the-keeper';
  const topic: TopicId = keeper ? (state.topic ?? state.kept.at(-1)?.topic ?? topics[0]) : 'blight';
  const open = keeper || state.visits.allowlist.guess !== null;
  const inSession = state.session.phase === 'working' || state.session.phase === 'locked';
  return (
    <div className={styles.controls}>
      {act && !keeper ? (
        <fieldset className={styles.search}>
          <legend>{t('guess-legend', { network: state.network })}</legend>
          {guesses.map((more) => (
            <button
              key={more}
              type="button"
              className={styles.plainButton}
              aria-pressed={state.visits[state.network].guess === more}
              disabled={!state.visits[state.network].searched.includes('blight')}
              onClick={() => act({ type: 'guess', more })}
            >
              {more}
            </button>
          ))}
        </fieldset>
      ) : null}
      {open ? (
        <section aria-label={t('cells-head')}>
          <p className={styles.count}>{t('cells-caption', { topic })}</p>
          <ul className={styles.rows}>
            {networks.map((network) => (
              <Row key={network} state={state} t={t} network={network} topic={topic} />
            ))}
          </ul>
        </section>
      ) : null}
      {keeper ? (
        <>
          {act ? (
            <p className={styles.choices}>
              <button
                type="button"
                className={styles.plainButton}
                aria-pressed={state.notice}
                onClick={() => act({ type: 'notice', on: !state.notice })}
              >
                <span aria-hidden="true">{state.notice ? '✓ ' : '✕ '}</span>
                {t('notice-is-on')}
              </button>
              {inSession ? null : (
                <button
                  type="button"
                  className={styles.plainButton}
                  onClick={() => act({ type: 'begin' })}
                >
                  {t('begin')}
                </button>
              )}
            </p>
          ) : null}
          <Lists state={state} t={t} act={act} topic={topic} />
        </>
      ) : null}
    </div>
  );
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen, Controls };
