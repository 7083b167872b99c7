/** The testers' scenario: an article in pieces on one side, a server that shows nothing until the end on the other. */
import { CaseFile, Device, Key, Keys, Mark, Redaction, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { isSolved } from '@/lib/labs/two-accounts-one-chat/engine';
import { method } from '@/lib/labs/two-accounts-one-chat/published';
import { type Action, pieceIds, type State } from '@/lib/labs/two-accounts-one-chat/state';
import styles from './two-accounts-one-chat.module.css';

type Props = LabScreenProps<State, Action>;

export function Testers({ state, t, act }: Props) {
  const open = act !== undefined && !state.handedIn;
  const last = state.texts.at(-1);
  return (
    <Device name={t('testers')} status={t('messages', { count: state.texts.length })}>
      <ol className={styles.pieces}>
        {pieceIds.map((id) => {
          const marked = state.suspects.includes(id);
          return (
            <li key={id}>
              <span className={last?.phrases.includes(id) ? styles.sent : styles.unsent}>
                {t(`say-${id}`)}
                {marked ? <strong> {t('is-marked')}</strong> : null}
              </span>
              {open ? (
                <span className={styles.pieceKeys}>
                  <button
                    type="button"
                    className={styles.small44}
                    onClick={() => act({ type: 'try', from: id })}
                  >
                    {t('do-try')}
                  </button>
                  <button
                    type="button"
                    className={styles.small44}
                    aria-pressed={marked}
                    onClick={() => act({ type: 'suspect', id })}
                  >
                    {t('do-mark')}
                  </button>
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
      <p>
        {last === undefined ? (
          t('nothing-tried')
        ) : (
          <Mark kind={last.fired === null ? 'right' : 'wrong'}>
            {t(last.fired === null ? 'try-arrived' : 'try-stopped', {
              count: last.phrases.length,
            })}
          </Mark>
        )}
      </p>
      {open ? (
        <Keys>
          <Key onPress={() => act({ type: 'half' })}>{t('do-half')}</Key>
          <Key disabled={state.suspects.length === 0} onPress={() => act({ type: 'marked' })}>
            {t('do-marked')}
          </Key>
          <Key
            strong
            disabled={state.suspects.length === 0}
            onPress={() => act({ type: 'hand-in' })}
          >
            {t('do-hand-in')}
          </Key>
        </Keys>
      ) : null}
    </Device>
  );
}

export function HiddenServer({ state, t }: Props) {
  const parts = state.rules[0]?.parts ?? [];
  return (
    <CaseFile title={t('server')}>
      <Section label={t('hidden-rule')}>
        {state.handedIn ? (
          <ul className={styles.parts}>
            {parts.map((part) => (
              <li key={part}>
                <Mark kind="wrong">{t(`say-${part}`)}</Mark>
              </li>
            ))}
          </ul>
        ) : (
          <ul className={styles.parts}>
            {parts.map((part) => (
              <li key={part}>
                <Redaction>{t('part-hidden')}</Redaction>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section label={t('journal')}>
        <ol className={styles.journal}>
          {state.texts.slice(-8).map((one) => (
            <li key={state.texts.indexOf(one)} value={state.texts.indexOf(one) + 1}>
              <Mark kind={one.fired === null ? 'plain' : 'wrong'}>
                {t(one.fired === null ? 'journal-pass' : 'journal-drop', {
                  count: one.phrases.length,
                })}
              </Mark>
            </li>
          ))}
        </ol>
      </Section>
      {state.handedIn ? (
        <Section label={t('result')}>
          <p>
            <Mark kind={isSolved(state) ? 'right' : 'wrong'}>
              {t(isSolved(state) ? 'solved' : 'unsolved', { count: state.texts.length })}
            </Mark>
          </p>
          <p>{t('method', { now: method.messages.value, before: method.before.value })}</p>
        </Section>
      ) : null}
    </CaseFile>
  );
}
