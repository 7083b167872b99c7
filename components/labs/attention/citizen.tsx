/** Two people of the crowd, and the crowd. Whoever is kept away by a slow page sees a slow page. */
import { HundredPicture } from '@/components/labs/hundred';
import { Device, Key, Keys, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { type Action, days, from, marks, type State } from '@/lib/labs/attention/state';

type Props = LabScreenProps<State, Action>;

/** One of the few and one of the many, always the same, so that one can follow two people. */
const people = { writer: 4, rider: 40 } as const;

/** What a person of the many has before them: they can't tell a fault from a measure unless it shows. */
function riderSees(state: State): 'nothing' | 'read' | 'slow' | 'order' | 'busy' | 'unmet' {
  if (state.day === 0) return 'nothing';
  const on = state.day >= from;
  const shows = state.settings.loud > 0;
  switch (state.marks[people.rider]) {
    case marks.read:
      return 'read';
    case marks.left:
      if (on && state.settings.friction > 0) return shows ? 'order' : 'slow';
      return 'busy';
    default:
      return 'unmet';
  }
}

function writerDoes(state: State): 'nothing' | 'writes' | 'silent' | 'kept' {
  if (state.day === 0) return 'nothing';
  const mark = state.marks[people.writer];
  if (mark === marks.writes) return 'writes';
  return mark === marks.silent ? 'silent' : 'kept';
}

export function CitizenScreen({ state, t, act }: Props) {
  return (
    <Device name={t('crowd')} status={t('day-of', { day: state.day, days })}>
      <Section label={t('person-rider')}>
        <p>{t(`rider-${riderSees(state)}`)}</p>
        {state.noticed[people.rider] ? <Mark kind="plain">{t('has-noticed')}</Mark> : null}
      </Section>
      <Section label={t('person-writer')}>
        <p>{t(`writer-${writerDoes(state)}`)}</p>
        {state.noticed[people.writer] ? <Mark kind="plain">{t('has-noticed')}</Mark> : null}
      </Section>
      {state.day === 0 ? null : (
        <HundredPicture
          marks={state.marks}
          kinds={[
            { mark: marks.writes, sign: '◆', tone: 'free', label: (n) => t('is-writes', { n }) },
            { mark: marks.silent, sign: '◇', tone: 'signal', label: (n) => t('is-silent', { n }) },
            { mark: marks.kept, sign: '✕', tone: 'signal', label: (n) => t('is-kept', { n }) },
            { mark: marks.read, sign: '■', tone: 'free', label: (n) => t('is-read', { n }) },
            { mark: marks.left, sign: '□', tone: 'plain', label: (n) => t('is-left', { n }) },
            { mark: marks.unmet, sign: '·', tone: 'plain', label: (n) => t('is-unmet', { n }) },
          ]}
        />
      )}
      {act ? (
        <Keys>
          <Key disabled={state.day >= days} onPress={() => act({ type: 'run', days: 5 })}>
            {t('run-5')}
          </Key>
          <Key strong disabled={state.day >= days} onPress={() => act({ type: 'run', days })}>
            {t('run-all')}
          </Key>
        </Keys>
      ) : null}
    </Device>
  );
}
