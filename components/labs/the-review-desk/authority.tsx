/** The desk: one post at a time, a rule, a clock; afterwards what the inspection says. */
import { CaseFile, Key, Keys, Knob, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { isUp, postsOf, shareGone } from '@/lib/labs/the-review-desk/engine';
import { pace, removed, staffing } from '@/lib/labs/the-review-desk/published';
import {
  type Action,
  knobIds,
  knobs,
  type State,
  verdicts,
} from '@/lib/labs/the-review-desk/state';
import styles from './the-review-desk.module.css';

type Props = LabScreenProps<State, Action>;

const percent = (share: number) => Math.round(100 * share);

function OnDesk({ state, t, act }: Props) {
  const [post] = state.queue;
  const over = state.minutes === 0 || post === undefined;
  return (
    <>
      <Section label={t('on-desk', { waiting: state.queue.length, minutes: state.minutes })}>
        {over ? (
          <p>{t(post === undefined ? 'desk-empty' : 'no-minutes')}</p>
        ) : (
          <>
            <p className={styles.post}>{t(`post-${post}`)}</p>
            {state.asked.includes(post) ? <p>{t('answer')}</p> : null}
          </>
        )}
      </Section>
      {act === undefined ? null : (
        <>
          {over ? null : (
            <Keys>
              {verdicts.map((verdict) => (
                <Key key={verdict} strong onPress={() => act({ type: 'decide', verdict })}>
                  {t(`do-${verdict}`)}
                </Key>
              ))}
              <Key disabled={state.asked.includes(post)} onPress={() => act({ type: 'ask' })}>
                {t('do-ask')}
              </Key>
              <Key disabled={state.queue.length < 2} onPress={() => act({ type: 'put-off' })}>
                {t('do-put-off')}
              </Key>
              {state.scenario === 'the-burst' && !state.wordListed ? (
                <Key onPress={() => act({ type: 'list-word' })}>{t('do-list-word')}</Key>
              ) : null}
            </Keys>
          )}
          <Keys>
            <Key onPress={() => act({ type: 'end-shift' })}>{t('do-end-shift')}</Key>
          </Keys>
        </>
      )}
    </>
  );
}

/** What the study of 2011 found, beside what this desk did. */
function Shares({ state, t }: Pick<Props, 'state' | 't'>) {
  return (
    <Section label={t('shares')}>
      <ul className={styles.plain}>
        {(['for', 'against', 'other'] as const).map((burst) => (
          <li key={burst}>
            {t(`share-${burst}`, {
              percent: percent(shareGone(state, burst) ?? 0),
              published: percent(burst === 'other' ? removed.other.value : removed.burst.value),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Inspection({ state, t, act }: Props) {
  const gone = postsOf(state.scenario).filter((post) => !isUp(state.fates[post.id]));
  const harmless = gone.filter((post) => post.risk === 0).length;
  return (
    <>
      <Section label={t('inspection')}>
        {state.objections.length === 0 ? (
          <p>{t('no-objections')}</p>
        ) : (
          <ul className={styles.plain}>
            {state.objections.map((id) => (
              <li key={id}>
                <Mark kind="wrong">{t('objection')}</Mark> {t(`post-${id}`)}
              </li>
            ))}
          </ul>
        )}
        <p>{t('gone-unasked', { count: gone.length, harmless })}</p>
      </Section>
      {state.scenario === 'the-burst' ? <Shares state={state} t={t} /> : null}
      {state.stage === 'later' ? (
        <Section label={t('career')}>
          <p>{t(`career-${Math.min(3, state.objections.length)}`)}</p>
        </Section>
      ) : act ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'years-later' })}>
            {t('do-years-later')}
          </Key>
        </Keys>
      ) : null}
    </>
  );
}

function Staffing({ state, t, act }: Props) {
  return (
    <CaseFile title={t('staff-title')}>
      <p>
        {t('staff-sum', {
          posts: staffing.postsAMinute.value,
          read: staffing.readAMinute.value,
          readers: staffing.atATime.value,
          shifts: staffing.inShifts.value,
        })}
      </p>
      {act ? (
        <>
          {knobIds.map((knob) => (
            <Knob<number>
              key={knob}
              label={t(`knob-${knob}`)}
              value={state.settings[knob]}
              options={knobs[knob].map((value) => ({
                value,
                label: t(`value-${knob}`, { value }),
              }))}
              onSet={(value) => act({ type: 'set', knob, value })}
            />
          ))}
          <Keys>
            <Key strong onPress={() => act({ type: 'run' })}>
              {t('do-run')}
            </Key>
          </Keys>
        </>
      ) : (
        <p>{t('settings', { ...state.settings })}</p>
      )}
      {state.days.length === 0 ? null : (
        <Section label={t('days')}>
          <ol className={styles.plain}>
            {state.days.map((day, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: days are only ever added at the end
              <li key={i}>
                {t('settings', { ...day.settings })}{' '}
                {t('day-told', {
                  staff: day.staff,
                  halfHour: percent(day.halfHour),
                  dayLong: percent(day.dayLong),
                })}
              </li>
            ))}
          </ol>
          <p>
            {t('pace', {
              halfHour: percent(pace.halfHour.value),
              dayLong: percent(pace.dayLong.value),
            })}
          </p>
        </Section>
      )}
    </CaseFile>
  );
}

export function AuthorityScreen(props: Props) {
  const { state, t } = props;
  if (state.scenario === 'sandbox') return <Staffing {...props} />;
  return (
    <CaseFile title={t('desk-title')}>
      <Section label={t('rule-label')}>
        <p>{t(`rule-${state.scenario}`)}</p>
      </Section>
      {state.stage === 'shift' ? <OnDesk {...props} /> : <Inspection {...props} />}
    </CaseFile>
  );
}
