/** A card in the room: what you hold, what the feed says, and whether you comment. */
import { HundredPicture } from '@/components/labs/hundred';
import { Bars, Device, Key, Keys, Knob, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { lastRound } from '@/lib/labs/the-quiet-room/engine';
import {
  type Action,
  guesses,
  percent,
  rounds,
  type State,
  yellowCount,
} from '@/lib/labs/the-quiet-room/state';

type Props = LabScreenProps<State, Action>;

function Guess({ state, t, act }: Props) {
  if (state.scenario !== 'who-can-tell') return null;
  if (state.guess !== null) {
    return (
      <Section label={t('guess-label')}>
        <p>{t('guess-was', { guess: state.guess, truth: yellowCount(state) })}</p>
        {act && state.ballot === null ? (
          <Keys>
            <Key strong onPress={() => act({ type: 'ballot' })}>
              {t('do-ballot')}
            </Key>
          </Keys>
        ) : null}
      </Section>
    );
  }
  if (act === undefined || state.history.length < rounds) return null;
  return (
    <Section label={t('guess-label')}>
      <Keys>
        {guesses.map((yellow) => (
          <Key key={yellow} onPress={() => act({ type: 'guess', yellow })}>
            {t('guess', { yellow })}
          </Key>
        ))}
      </Keys>
    </Section>
  );
}

export function CitizenScreen(props: Props) {
  const { state, t, act } = props;
  const last = state.history.at(-1);
  const over = state.scenario !== 'one-round-twice' && state.history.length >= lastRound(state);
  const yellow = percent(state.history.length === 0 ? state.settings.feed / 100 : state.feed);
  return (
    <Device name={t('room')} status={t('round', { round: state.history.length })}>
      <Section label={t('card')}>
        <p>{t('card-says', { accepts: state.people[0]?.accepts ? 'yes' : 'no' })}</p>
        {act ? (
          <Knob
            label={t('card-does')}
            value={state.speaks}
            options={[
              { value: true, label: t('card-comment') },
              { value: false, label: t('card-nothing') },
            ]}
            onSet={(speak) => act({ type: 'card', speak })}
          />
        ) : null}
      </Section>
      {state.settings.reminder > 0 ? <Mark kind="plain">{t('reminder')}</Mark> : null}
      <Bars
        caption={t(last === undefined ? 'feed-first' : 'feed-now')}
        bars={[
          {
            name: t('green'),
            share: (100 - yellow) / 100,
            says: t('percent', { n: 100 - yellow }),
          },
          {
            name: t('yellow'),
            share: yellow / 100,
            tone: 'free',
            says: t('percent', { n: yellow }),
          },
        ]}
      />
      {last === undefined ? null : (
        <HundredPicture
          marks={state.marks}
          kinds={[
            { mark: 'G', sign: '■', tone: 'plain', label: (n) => t('is-green', { n }) },
            { mark: 'Y', sign: '▲', tone: 'free', label: (n) => t('is-yellow', { n }) },
            { mark: '.', sign: '·', tone: 'plain', label: (n) => t('is-silent', { n }) },
          ]}
        />
      )}
      {act ? (
        <Keys>
          <Key disabled={over} onPress={() => act({ type: 'run', rounds: 1 })}>
            {t('run-1')}
          </Key>
          {state.scenario === 'one-round-twice' ? null : (
            <Key strong disabled={over} onPress={() => act({ type: 'run', rounds })}>
              {t('run-all')}
            </Key>
          )}
        </Keys>
      ) : null}
      <Guess {...props} />
    </Device>
  );
}
