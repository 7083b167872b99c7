/** The chat: a question, words that run over the screen, and sometimes vanish; and what the device got all the same. */
import { Device, Key, Keys, Knob, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps, LabTranslate } from '@/components/labs/types';
import {
  type Action,
  layerIds,
  questionIds,
  type State,
  serviceIds,
  type Try,
} from '@/lib/labs/ask-the-chatbot/state';
import styles from './ask-the-chatbot.module.css';

type Props = LabScreenProps<State, Action>;

const changed: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', t: '7' };

/** The words as they are written, with letters changed if they are in disguise. */
export function written(text: string, disguised: boolean): string {
  return disguised ? text.replace(/[aeiot]/g, (letter) => changed[letter] ?? letter) : text;
}

const words = (one: Try, count: number, t: LabTranslate): string =>
  written(
    one.pieces
      .slice(0, count)
      .map((piece) => t(piece.text))
      .join(' '),
    one.disguised,
  );

function Chat({ one, t }: { readonly one: Try; readonly t: LabTranslate }) {
  return (
    <>
      <p className={styles.mine}>{written(t(`ask-${one.question}`), one.disguised)}</p>
      <div className={styles.theirs}>
        {one.outcome === 'refused' || one.outcome === 'wiped' ? (
          <p>
            <Mark kind="wrong">{t(one.outcome === 'refused' ? 'canned' : 'vanished')}</Mark>
          </p>
        ) : (
          <p>
            {words(one, one.came, t)}
            {one.outcome === 'streaming' ? <span aria-hidden="true"> ▌</span> : null}
          </p>
        )}
        {one.by === 'search' && one.outcome === 'done' ? (
          <p className={styles.small}>{t('sources')}</p>
        ) : null}
      </div>
    </>
  );
}

function Tries({ state, t }: Pick<Props, 'state' | 't'>) {
  const from = Math.max(0, state.tries.length - 8);
  return (
    <Section label={t('tries')}>
      <ol className={styles.plain}>
        {state.tries.slice(from).map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tries are only ever added at the end
          <li key={from + i}>
            {t('try', {
              number: from + i + 1,
              service: one.service,
              where: one.home ? 'home' : 'service',
              disguised: one.disguised ? 'yes' : 'no',
            })}{' '}
            {t(`ask-${one.question}`)}{' '}
            <Mark
              kind={
                one.outcome === 'done' ? 'right' : one.outcome === 'streaming' ? 'plain' : 'wrong'
              }
            >
              {t(`outcome-${one.outcome}`, { came: one.came })}
            </Mark>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Naming({ state, t, act }: Props) {
  if (state.handedIn || act === undefined) return null;
  return (
    <>
      <Knob
        label={t('knob-name', { service: state.at })}
        value={state.named[state.at] ?? null}
        options={layerIds.map((value) => ({ value, label: t(`layer-${value}`) }))}
        onSet={(layer) => act({ type: 'name', layer })}
      />
      <Keys>
        <Key
          strong
          disabled={Object.keys(state.named).length < serviceIds.length}
          onPress={() => act({ type: 'hand-in' })}
        >
          {t('do-hand-in')}
        </Key>
      </Keys>
    </>
  );
}

export function CitizenScreen(props: Props) {
  const { state, t, act } = props;
  const last = state.tries.at(-1);
  const streaming = last?.outcome === 'streaming';
  const many = state.scenario === 'which-layer' || state.scenario === 'sandbox';
  return (
    <Device
      name={state.home ? t('at-home') : t('service', { service: state.at })}
      status={t('asked', { count: state.tries.length })}
    >
      {act && state.scenario === 'which-layer' && !state.handedIn ? (
        <Knob
          label={t('knob-service')}
          value={state.at}
          options={serviceIds.map((value) => ({ value, label: t('service', { service: value }) }))}
          onSet={(to) => act({ type: 'service', to })}
        />
      ) : null}
      {last === undefined ? (
        <p className={styles.small}>{t('empty')}</p>
      ) : (
        <Chat one={last} t={t} />
      )}
      {state.looking && last !== undefined ? (
        <Section label={t('received')}>
          <p className={styles.received}>
            {last.came === 0 ? t('received-nothing') : words(last, last.came, t)}
          </p>
        </Section>
      ) : null}
      {act ? (
        <>
          {streaming ? (
            <Keys>
              <Key strong onPress={() => act({ type: 'next' })}>
                {t('do-next')}
              </Key>
              <Key strong onPress={() => act({ type: 'rest' })}>
                {t('do-rest')}
              </Key>
            </Keys>
          ) : (
            <Section label={t('you-ask')}>
              <Keys>
                {questionIds.map((question) => (
                  <Key key={question} onPress={() => act({ type: 'ask', question })}>
                    {written(t(`ask-${question}`), state.disguised)}
                  </Key>
                ))}
              </Keys>
            </Section>
          )}
          {last === undefined ? null : (
            <Keys>
              <Key onPress={() => act({ type: 'look', on: !state.looking })}>
                {t(state.looking ? 'do-look-off' : 'do-look')}
              </Key>
            </Keys>
          )}
          {many && !state.handedIn ? (
            <>
              <Knob
                label={t('knob-disguise')}
                value={state.disguised}
                options={[
                  { value: false, label: t('disguise-no') },
                  { value: true, label: t('disguise-yes') },
                ]}
                onSet={(on) => act({ type: 'disguise', on })}
              />
              <Knob
                label={t('knob-home')}
                value={state.home}
                options={[
                  { value: false, label: t('home-no') },
                  { value: true, label: t('home-yes') },
                ]}
                onSet={(on) => act({ type: 'home', on })}
              />
            </>
          ) : null}
        </>
      ) : null}
      {state.tries.length > 1 ? <Tries state={state} t={t} /> : null}
      {state.scenario === 'which-layer' ? <Naming {...props} /> : null}
    </Device>
  );
}
