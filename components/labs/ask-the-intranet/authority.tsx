/** The authority's screen: what the keeper of the network that one sits on has in the book. */
import type { LabScreenProps } from '@/components/labs/types';
import type { Action } from '@/lib/labs/ask-the-intranet/engine';
import { type KeptLine, type State, slices } from '@/lib/labs/ask-the-intranet/state';
import styles from './ask-the-intranet.module.css';

type Props = LabScreenProps<State, Action>;

/** Clock time of the lab's morning, from minutes since nine. */
function clock(minutes: number): string {
  const all = 9 * 60 + minutes;
  return `${String(Math.floor(all / 60) % 24).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}

function Bar({ label }: { readonly label: string }) {
  return (
    <span className={styles.redacted}>
      <span className={styles.redactedText}>{label}</span>
    </span>
  );
}

function what(line: KeptLine, t: Props['t']) {
  if (line.network === 'open') return <Bar label={t('not-seen')} />;
  if (line.what === 'search') return t('kept-search', { topic: line.topic });
  return line.page ? t(`page-${line.page}`) : '';
}

function outcome(line: KeptLine, t: Props['t']) {
  if (line.what === 'search') return '—';
  if (line.network === 'open') return t('kept-passed');
  if (line.outcome === 'read') return t('kept-passed');
  return <span className={styles.hit}>✕ {t('kept-hit')}</span>;
}

/** Who, when, what: one book a network. */
function Book({ state, t }: Props) {
  const lines = state.kept.filter((line) => line.network === state.network);
  const hits = lines.filter(
    (line) => line.outcome === 'refused' || line.outcome === 'silent',
  ).length;
  return (
    <>
      <p className={styles.fileHead}>{t(`keeper-${state.network}`)}</p>
      <dl className={styles.tally}>
        <dt>{t('registered')}</dt>
        <dd>{t(`who-${state.network}`)}</dd>
        <dt>{t('lines-kept')}</dt>
        <dd>{lines.length}</dd>
        <dt>{t('pages-refused')}</dt>
        <dd>{hits}</dd>
      </dl>
      {lines.length > 0 ? (
        <table className={styles.ledger}>
          <caption>{t(`book-${state.network}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('col-when')}</th>
              <th scope="col">{t('col-what')}</th>
              <th scope="col">{t('col-outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the book only ever grows at its end
              <tr key={i}>
                <td className={styles.num}>{clock(line.at)}</td>
                <td>{what(line, t)}</td>
                <td>{outcome(line, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className={styles.small}>{t('book-empty')}</p>
      )}
    </>
  );
}

/** The minder's screen: twelve rows, one for each slice of the hour. */
function Minder({ state, t, act }: Props) {
  const { session } = state;
  const locked = session.phase === 'locked';
  const last = session.done.at(-1);
  return (
    <>
      <p className={styles.fileHead}>{t('minder-head')}</p>
      <table className={styles.ledger}>
        <caption>{t('minder-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('col-slice')}</th>
            <th scope="col">{t('col-what')}</th>
            <th scope="col">{t('col-minder')}</th>
          </tr>
        </thead>
        <tbody>
          {session.done.map((slice, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: slices are numbered by their place in the hour
            <tr key={i}>
              <td className={styles.num}>{i + 1}</td>
              <td>
                {slice.act === 'wait' || !slice.topic
                  ? t('minder-wait')
                  : slice.page
                    ? t(`page-${slice.page}`)
                    : t('kept-search', { topic: slice.topic })}
                {slice.outcome === 'refused' || slice.outcome === 'silent' ? (
                  <span className={styles.hit}> ✕ {t('kept-hit')}</span>
                ) : null}
              </td>
              <td>
                {slice.asked ? `${t('asked')} ` : ''}
                {slice.confirmed ? `✓ ${t('confirmed')}` : '…'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {act && locked ? (
        <p className={styles.choices}>
          <button
            type="button"
            className={styles.plainButton}
            onClick={() => act({ type: 'confirm' })}
          >
            {t('do-confirm')}
          </button>
          {last?.asked ? null : (
            <button
              type="button"
              className={styles.plainButton}
              onClick={() => act({ type: 'ask' })}
            >
              {t('do-ask')}
            </button>
          )}
          <button
            type="button"
            className={styles.plainButton}
            onClick={() => act({ type: 'stop' })}
          >
            {t('do-stop')}
          </button>
        </p>
      ) : null}
      <dl className={styles.tally}>
        <dt>{t('minder-minutes')}</dt>
        <dd>{t('minutes', { minutes: (session.done.length * 60) / slices })}</dd>
        <dt>{t('questions')}</dt>
        <dd>{session.questions}</dd>
        <dt>{t('forbidden')}</dt>
        <dd>0</dd>
        <dt>{t('left-unseen')}</dt>
        <dd>
          <Bar label={t('no-column')} />
        </dd>
      </dl>
    </>
  );
}

export function AuthorityScreen({ state, t, act }: Props) {
  return (
    <div className={styles.file}>
      {state.session.phase === 'none' ? (
        <Book state={state} t={t} act={act} />
      ) : (
        <Minder state={state} t={t} act={act} />
      )}
    </div>
  );
}
