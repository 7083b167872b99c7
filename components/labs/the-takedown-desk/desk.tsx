/** The two cases: people there and elsewhere on one side, the company’s desk on the other. */
import { CaseFile, Device, Key, Keys, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { canDecide, caseOf, seen } from '@/lib/labs/the-takedown-desk/engine';
import { deadline } from '@/lib/labs/the-takedown-desk/cases';
import type { Action, State } from '@/lib/labs/the-takedown-desk/state';
import styles from './the-takedown-desk.module.css';

type Props = LabScreenProps<State, Action>;

function Reader({
  side,
  state,
  t,
}: Pick<Props, 'state' | 't'> & { readonly side: 'inside' | 'outside' }) {
  const about = state.case ?? 'letter';
  const gone = !seen(state)[side];
  const slow = side === 'inside' && state.pressure === 'slow' && state.second === null && !gone;
  return (
    <Device name={t(side)} status={t(`status-${slow ? 'slow' : 'usual'}`)}>
      {slow ? (
        <p>
          <Mark kind="wrong">{t('sees-nothing')}</Mark>
        </p>
      ) : (
        <ul className={styles.posts}>
          {gone ? (
            <li>
              <Mark kind="wrong">{t(`gone-${about}-${side}`)}</Mark>
            </li>
          ) : (
            [0, 1, 2].map((i) => (
              <li key={i}>
                {/* If the desk takes a part of the list, it is the call to violence, and for everybody. */}
                {state.first === 'part' && i === 2 ? (
                  <Mark kind="wrong">{t('gone-part')}</Mark>
                ) : (
                  t(`item-${about}-${i}`)
                )}
              </li>
            ))
          )}
        </ul>
      )}
    </Device>
  );
}

export function People({ state, t }: Props) {
  return (
    <div className={styles.stack}>
      <Reader side="inside" state={state} t={t} />
      <Reader side="outside" state={state} t={t} />
      {state.stage === 'later' ? (
        <Section label={t('years-later')}>
          <p>{t(`end-${state.pressure ?? ''}-${state.second ?? ''}-people`)}</p>
        </Section>
      ) : null}
    </div>
  );
}

function Choices({ state, t, act, of }: Props & { readonly of: readonly string[] }) {
  if (act === undefined) return null;
  const about = state.stage === 'letter' ? state.case : state.pressure;
  return (
    <Keys>
      {of.map((what) => (
        <Key
          key={what}
          strong={canDecide(state, what)}
          disabled={!canDecide(state, what)}
          onPress={() => act({ type: 'decide', what })}
        >
          {t(`do-${about ?? ''}-${what}`)}
        </Key>
      ))}
    </Keys>
  );
}

function Report({ state, t }: Pick<Props, 'state' | 't'>) {
  const kind = !seen(state).inside ? 'acted' : state.first === 'part' ? 'part' : 'refused';
  return (
    <Section label={t('report')}>
      <p>{t(`report-${kind}`)}</p>
    </Section>
  );
}

export function CompanyDesk(props: Props) {
  const { state, t, act } = props;
  const held = caseOf(state);
  if (held === null || state.case === null) return null;
  return (
    <CaseFile title={t(`title-${state.case}`)}>
      <Section label={t('letter')}>
        <p className={styles.letter}>{t(`letter-${state.case}`)}</p>
      </Section>
      <Section label={t('facts', { hours: state.hours, all: deadline })}>
        {state.asked.length === 0 ? <p>{t('no-facts')}</p> : null}
        <ul className={styles.plain}>
          {state.asked.map((fact) => (
            <li key={fact}>{t(`fact-${state.case}-${fact}`)}</li>
          ))}
        </ul>
        {act && state.stage === 'letter' ? (
          <Keys>
            {Object.entries(held.facts)
              .filter(([fact]) => !state.asked.includes(fact))
              .map(([fact, hours]) => (
                <Key
                  key={fact}
                  disabled={hours > state.hours}
                  onPress={() => act({ type: 'ask', fact })}
                >
                  {t(`ask-${state.case}-${fact}`, { hours })}
                </Key>
              ))}
          </Keys>
        ) : null}
      </Section>
      {state.stage === 'letter' ? (
        <Section label={t('decide')}>
          <Choices {...props} of={Object.keys(held.first)} />
          {act ? <p className={styles.small}>{t(`needs-${state.case}`)}</p> : null}
        </Section>
      ) : (
        <>
          <Section label={t('decided')}>
            <p>{t(`did-${state.case}-${state.first ?? ''}`)}</p>
          </Section>
          <Section label={t('then')}>
            <p>{t(`pressure-${state.pressure ?? ''}`)}</p>
            {state.stage === 'pressure' ? (
              <Choices
                {...props}
                of={Object.keys(held.pressures[state.pressure ?? '']?.second ?? {})}
              />
            ) : (
              <p>
                <Mark kind="plain">{t(`do-${state.pressure ?? ''}-${state.second ?? ''}`)}</Mark>
              </p>
            )}
          </Section>
          <Report state={state} t={t} />
        </>
      )}
      {state.stage === 'decided' && act ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'years-later' })}>
            {t('do-years-later')}
          </Key>
        </Keys>
      ) : null}
      {state.stage === 'later' ? (
        <Section label={t('years-later')}>
          <p>{t(`end-${state.pressure ?? ''}-${state.second ?? ''}-staff`)}</p>
          <p>{t(`end-${state.pressure ?? ''}-${state.second ?? ''}-firm`)}</p>
          {state.first === 'court' ? <p>{t(`ruling-${state.ruling}`)}</p> : null}
        </Section>
      ) : null}
    </CaseFile>
  );
}
