/** The two screens of `life-on-the-allowlist`: a day on a phone, and the desk with the list. */
import { AuthorityScreen } from '@/components/labs/life-on-the-allowlist/authority';
import { Bars, Device, Key, Keys, Mark, Section, Small, Table } from '@/components/labs/parts';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/life-on-the-allowlist/engine';
import { errands, isDone, outcomeOf } from '@/lib/labs/life-on-the-allowlist/rules';
import {
  type Action,
  applicants,
  people,
  rungIds,
  type State,
  tasks,
} from '@/lib/labs/life-on-the-allowlist/state';
import styles from './life.module.css';

type Props = LabScreenProps<State, Action>;

/** What was tried last, and how it went: never why. */
function Tried({ state, t }: Props) {
  if (state.tries.length === 0) return <p>{t('tried-nothing')}</p>;
  return (
    <ul className={styles.plain}>
      {state.tries.slice(-4).map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same task may be tried again
        <li key={i}>
          <Mark kind={isDone(one.outcome) ? 'right' : 'wrong'}>{t(`task-${one.task}`)}</Mark>
          <Small>{t(`outcome-${one.outcome}`)}</Small>
        </li>
      ))}
    </ul>
  );
}

function TaskKeys({ t, act }: Props) {
  return act ? (
    <Section label={t('today')}>
      <Keys>
        {tasks.map((task) => (
          <Key key={task} onPress={() => act({ type: 'do', task })}>
            {t(`task-${task}`)}
          </Key>
        ))}
      </Keys>
    </Section>
  ) : null;
}

function Ladder({ state, t, act }: Props) {
  const granted = state.file.some((one) => one.granted);
  return (
    <Device name={t('phone')} status={t(`rung-${state.rung}`)}>
      <Tried state={state} t={t} />
      <p>{t('paid', { n: state.paid })}</p>
      {state.posted.includes('white') ? <p className={styles.label}>{t('label-shown')}</p> : null}
      <TaskKeys state={state} t={t} {...(act ? { act } : {})} />
      {act ? (
        <>
          <Keys>
            <Key onPress={() => act({ type: 'post' })}>{t('do-post')}</Key>
          </Keys>
          <Section label={t('apply')}>
            <Keys>
              {applicants.map((as) => (
                <Key
                  key={as}
                  disabled={state.file.some((one) => one.as === as)}
                  onPress={() => act({ type: 'apply', as })}
                >
                  {t(`as-${as}`)}
                </Key>
              ))}
            </Keys>
          </Section>
          <Section label={t('look')}>
            <Keys>
              {rungIds.map((to) => (
                <Key
                  key={to}
                  disabled={state.rung === to || (to === 'pro' && !granted)}
                  onPress={() => act({ type: 'rung', to })}
                >
                  {t(`rung-${to}`)}
                </Key>
              ))}
            </Keys>
          </Section>
        </>
      ) : null}
    </Device>
  );
}

function SixPeople({ state, t }: Props) {
  const last = state.days.at(-1);
  if (last === undefined) return <Device name={t('six')}>{t('six-wait')}</Device>;
  return (
    <Device name={t('six')} status={t('places', { n: last.list.length })}>
      <Bars
        caption={t('six-done')}
        bars={people.map((person, i) => {
          const all = errands[person].length;
          const done = last.done[i] ?? 0;
          return {
            name: t(`person-${person}`),
            share: done / all,
            tone: done === all ? 'free' : 'plain',
            says: t('of', { done, all }),
          } as const;
        })}
      />
      <Section label={t('undone')}>
        <ul className={styles.plain}>
          {tasks
            .filter((task) => !isDone(outcomeOf(task, last.list)))
            .map((task) => (
              <li key={task}>
                <Mark kind="wrong">{t(`task-${task}`)}</Mark>
                <Small>{t(`outcome-${outcomeOf(task, last.list)}`)}</Small>
              </li>
            ))}
        </ul>
      </Section>
      {state.days.length > 1 ? (
        <Table
          caption={t('days')}
          head={[t('col-day'), t('col-places'), t('col-done')]}
          numbers={[1, 2]}
          rows={state.days.map((one, i) => ({
            id: i,
            cells: [i + 1, one.list.length, one.done.reduce((sum, done) => sum + done, 0)],
          }))}
        />
      ) : null}
    </Device>
  );
}

function CitizenScreen(props: Props) {
  const { state, t, act } = props;
  if (state.scenario === 'the-ladder') return <Ladder {...props} />;
  if (state.scenario === 'sandbox') return <SixPeople {...props} />;
  return (
    <Device name={t('phone')} status={t('bars')}>
      <Tried state={state} t={t} />
      <TaskKeys state={state} t={t} {...(act ? { act } : {})} />
    </Device>
  );
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
