/** The scenarios with words: two phones on one side, the server with its rules on the other. */
import { CaseFile, Device, Key, Keys, Knob, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import {
  type Action,
  pairs,
  type SentText,
  type State,
  sentenceIds,
} from '@/lib/labs/two-accounts-one-chat/state';
import { isFiltered, partsIn } from '@/lib/labs/two-accounts-one-chat/text';
import styles from './two-accounts-one-chat.module.css';

type Props = LabScreenProps<State, Action>;

const shown = 3;

function Bubbles({
  sent,
  side,
  state,
  t,
}: Pick<Props, 'state' | 't'> & {
  readonly sent: readonly SentText[];
  readonly side: 'own' | 'theirs';
}) {
  if (sent.length === 0) return <p className={styles.small}>{t(`nothing-${side}`)}</p>;
  return (
    <ol className={styles.bubbles}>
      {sent.slice(-shown).map((one) => (
        <li key={state.texts.indexOf(one)} className={styles[side]}>
          {one.phrases.map((id) => t(`say-${id}`)).join(' ')}
        </li>
      ))}
    </ol>
  );
}

/** Two phones. What was stopped stands on the first and not on the second, and neither says so. */
export function Phones({ state, t, act }: Props) {
  const arrived = state.texts.filter((one) => one.fired === null);
  return (
    <div className={styles.stack}>
      <Device name={t('phone-own')} status={t(`registered-own-${state.pair}`)}>
        <Bubbles sent={state.texts} side="own" state={state} t={t} />
        {act ? (
          <Section label={t('compose')}>
            <div className={styles.toggles}>
              {sentenceIds.map((id) => {
                const on = state.phrases.includes(id);
                return (
                  <button
                    key={id}
                    type="button"
                    className={styles.toggle}
                    aria-pressed={on}
                    onClick={() => act({ type: 'phrase', id })}
                  >
                    <span aria-hidden="true">{on ? '✓ ' : '+ '}</span>
                    {t(`say-${id}`)}
                  </button>
                );
              })}
            </div>
            <Keys>
              <Key
                strong
                disabled={state.phrases.length === 0}
                onPress={() => act({ type: 'send' })}
              >
                {t('do-send')}
              </Key>
            </Keys>
          </Section>
        ) : null}
      </Device>
      <Device name={t('phone-theirs')} status={t(`registered-theirs-${state.pair}`)}>
        <Bubbles sent={arrived} side="theirs" state={state} t={t} />
      </Device>
      {act ? (
        <Knob
          label={t('knob-pair')}
          value={state.pair}
          options={pairs.map((value) => ({ value, label: t(`pair-${value}`) }))}
          onSet={(to) => act({ type: 'pair', to })}
        />
      ) : null}
    </div>
  );
}

/** The rules and which of their parts stand in the last message. */
export function Server({ state, t }: Props) {
  const last = state.texts.at(-1);
  const there = partsIn(last?.phrases ?? []);
  const filtered = last !== undefined && isFiltered(last.pair);
  return (
    <CaseFile title={t('server')}>
      <Section label={t('step-account')}>
        <p>
          {last === undefined ? (
            t('nothing-came')
          ) : (
            <Mark kind={filtered ? 'wrong' : 'plain'}>{t(`account-${last.pair}`)}</Mark>
          )}
        </p>
      </Section>
      {state.rules.map((rule, i) => (
        <Section key={rule.id} label={t('rule', { number: i + 1, parts: rule.parts.length })}>
          <ul className={styles.parts}>
            {rule.parts.map((part) => {
              const hit = filtered && there.has(part);
              return (
                <li key={part}>
                  <Mark kind={hit ? 'wrong' : 'plain'}>
                    {t(`part-${part}`)}
                    {last === undefined || !filtered
                      ? ''
                      : ` ${t(hit ? 'is-there' : 'isnt-there')}`}
                  </Mark>
                </li>
              );
            })}
          </ul>
        </Section>
      ))}
      <Section label={t('step-verdict')}>
        <p>
          {last === undefined ? (
            t('nothing-came')
          ) : last.fired === null ? (
            t(filtered ? 'verdict-pass' : 'verdict-unread')
          ) : (
            <Mark kind="wrong">{t('verdict-drop', { rule: last.fired })}</Mark>
          )}
        </p>
      </Section>
    </CaseFile>
  );
}
