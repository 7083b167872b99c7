/** The writer's screen: a message, what the keyboard makes of it, and what the friend reads; or a hundred writers. */
import { HundredPicture } from '@/components/labs/hundred';
import {
  CaseFile,
  Device,
  Key,
  Keys,
  Mark,
  Pairs,
  Section,
  Small,
  Table,
} from '@/components/labs/parts';
import type { LabScreenProps, LabTranslate } from '@/components/labs/types';
import { wordsNow } from '@/lib/labs/what-the-keyboard-says/engine';
import { countOf } from '@/lib/labs/what-the-keyboard-says/rules';
import {
  type Action,
  moments,
  type State,
  type Typeable,
  type Word,
} from '@/lib/labs/what-the-keyboard-says/state';
import styles from './what-the-keyboard-says.module.css';

type Props = LabScreenProps<State, Action>;

/** A message of the first scenario, with the word that stands in it. */
const sentence = (t: LabTranslate, typed: Typeable, shown: Word): string =>
  t(`says-${typed}`, { word: t(`word-${shown}`) });

/** A message of one of the four moments. */
const momentSentence = (t: LabTranslate, n: number, shown: Word): string =>
  t(`moment-${n}`, { word: t(`word-${shown}`) });

function Draft({ state, t }: Props) {
  const { draft } = state;
  if (draft === null) return <p>{t('draft-empty')}</p>;
  const replaced = draft.shown !== draft.typed;
  return (
    <>
      <p>
        {state.scenario === 'four-messages'
          ? momentSentence(t, state.turns.length, draft.shown)
          : sentence(t, draft.typed, draft.shown)}
      </p>
      {replaced ? (
        <Mark kind="wrong">{t('typed-was', { word: t(`word-${draft.typed}`) })}</Mark>
      ) : null}
      {draft.notice ? <p className={styles.notice}>{t(`notice-${draft.typed}`)}</p> : null}
      {replaced && draft.triedBack ? <Small>{t('stays-replaced')}</Small> : null}
    </>
  );
}

function WriteKeys({ state, t, act }: Props) {
  const words = wordsNow(state);
  if (act === undefined || words.length === 0) return null;
  const { draft } = state;
  return (
    <Section label={t('choose')}>
      <Keys>
        {words.map((word) => (
          <Key key={word} onPress={() => act({ type: 'write', word })}>
            {t(`word-${word}`)}
          </Key>
        ))}
      </Keys>
      <Keys>
        <Key
          disabled={draft === null || draft.shown === draft.typed}
          onPress={() => act({ type: 'take-back' })}
        >
          {t('do-take-back')}
        </Key>
        <Key strong disabled={draft === null} onPress={() => act({ type: 'send' })}>
          {t('do-send')}
        </Key>
        {state.scenario === 'four-messages' ? (
          <Key onPress={() => act({ type: 'leave' })}>{t('do-leave')}</Key>
        ) : null}
      </Keys>
    </Section>
  );
}

/** What arrives in the first scenario: the words that stood there when it was sent, and no sign of any other. */
function Arrived({ state, t }: Props) {
  return (
    <ul className={styles.messages}>
      {state.sent.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added behind one another
        <li key={i}>{sentence(t, one.typed, one.shown)}</li>
      ))}
    </ul>
  );
}

/** The evening as the friend has it, with the friend's answers. */
function Evening({ state, t }: Props) {
  return (
    <ul className={styles.messages}>
      {state.turns.map(({ sent }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: turns are only ever added behind one another
        <li key={i}>
          {sent === null ? (
            <p>{t('no-message')}</p>
          ) : (
            <>
              <p>{momentSentence(t, i, sent.shown)}</p>
              <p className={styles.reply}>{t(`reply-${i}-${sent.shown}`)}</p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Writer(props: Props) {
  const { state, t } = props;
  const four = state.scenario === 'four-messages';
  const over = four && state.turns.length === moments.length;
  const any = four ? state.turns.length > 0 : state.sent.length > 0;
  return (
    <div className={styles.side}>
      <Device name={t('your-phone')} status={t(`keyboard-${state.keyboard}`)}>
        {four && !over ? <Small>{t('moment', { n: state.turns.length + 1 })}</Small> : null}
        {over ? <p>{t('evening-over')}</p> : <Draft {...props} />}
      </Device>
      <WriteKeys {...props} />
      <Device name={t('friends-phone')}>
        {any ? four ? <Evening {...props} /> : <Arrived {...props} /> : <p>{t('friend-empty')}</p>}
      </Device>
      {over ? (
        <Table
          caption={t('your-evening')}
          head={[t('col-message'), t('col-tries'), t('col-read')]}
          numbers={[1]}
          rows={state.turns.map((turn, i) => ({
            id: i,
            cells: [
              i + 1,
              turn.tries,
              turn.sent === null ? t('read-nothing') : t(`word-${turn.sent.shown}`),
            ],
          }))}
        />
      ) : null}
    </div>
  );
}

function Writers({ state, t }: Props) {
  const week = state.weeks.at(-1);
  return (
    <CaseFile title={t('writers', { week: state.weeks.length })}>
      {week === undefined ? (
        <p>{t('writers-empty')}</p>
      ) : (
        <HundredPicture
          marks={week.marks}
          kinds={[
            { mark: 't', sign: '✓', tone: 'free', label: (count) => t('count-through', { count }) },
            {
              mark: 'r',
              sign: '✕',
              tone: 'signal',
              label: (count) => t('count-replaced', { count }),
            },
            { mark: 'q', sign: '·', tone: 'plain', label: (count) => t('count-quiet', { count }) },
          ]}
        />
      )}
      <Pairs
        rows={[
          { name: t('have-been-warned'), value: countOf(state.warned, '1') },
          {
            name: t('table-holds'),
            value: t('of-hundred', { n: Math.round(100 * state.coverage) }),
          },
        ]}
      />
    </CaseFile>
  );
}

export function CitizenScreen(props: Props) {
  return props.state.scenario === 'sandbox' ? <Writers {...props} /> : <Writer {...props} />;
}
