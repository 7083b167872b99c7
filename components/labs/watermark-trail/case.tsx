/** The sandbox of `watermark-trail`: a marked file, and what may and may not be said of it. */
import { CaseFile, Key, Keys, Knob, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { FileDump } from '@/components/labs/watermark-trail/file-dump';
import { routeRight } from '@/lib/labs/watermark-trail/engine';
import { rightVerdicts } from '@/lib/labs/watermark-trail/rules';
import {
  type Action,
  type Case,
  claims,
  type Machine,
  type State,
} from '@/lib/labs/watermark-trail/state';
import styles from './watermark-trail.module.css';

type Props = LabScreenProps<State, Action>;
type CaseProps = Props & { readonly held: Case };

/** Where the file really was. The people who were there know; a chain of marks doesn't. */
export function Journey({ state, held, t }: CaseProps) {
  if (!held.handedIn) return <p className={styles.quiet}>{t('journey-hidden')}</p>;
  return (
    <ol className={styles.stops}>
      {held.route.map((stop) => {
        const machine = state.machines.find((one) => one.id === stop.machine);
        const leaves = machine?.redStar === true;
        return (
          <li key={stop.machine}>
            <span>{t(`machine-${stop.machine}`)}</span>{' '}
            <span className={styles.quiet}>
              {t(stop.opened.length > 0 ? 'journey-opened' : 'journey-plugged')}{' '}
              {t(leaves ? 'journey-mark' : 'journey-no-mark')}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** A computer as the reader of marks may know it: by its serial alone, or with a register by its place too. */
function nameOf(machine: Machine, { state, t }: Props): string {
  if (!state.register) return machine.serial;
  return t('name', {
    machine: t(`machine-${machine.id}`),
    serial: machine.redStar ? machine.serial : t('serial-none'),
  });
}

function Answer(props: CaseProps) {
  const { state, held, t, act } = props;
  const named = held.named
    .flatMap((id) => state.machines.filter((machine) => machine.id === id))
    .map((machine) => nameOf(machine, props))
    .join(' → ');
  return (
    <>
      <Section label={t('answer-route')}>
        <p>{held.named.length === 0 ? t('answer-none') : named}</p>
        {act && !held.handedIn ? (
          <Keys>
            {state.machines
              .filter((machine) => machine.redStar || state.register)
              .filter((machine) => !held.named.includes(machine.id))
              .map((machine) => (
                <Key key={machine.id} onPress={() => act({ type: 'name', machine: machine.id })}>
                  {nameOf(machine, props)}
                </Key>
              ))}
            {held.named.length > 0 ? (
              <Key onPress={() => act({ type: 'unname' })}>{t('unname')}</Key>
            ) : null}
          </Keys>
        ) : null}
        {held.handedIn ? (
          <p>
            <Mark kind={routeRight(state) ? 'right' : 'wrong'}>
              {t(routeRight(state) ? 'route-right' : 'route-wrong')}
            </Mark>
          </p>
        ) : null}
      </Section>
      {claims.map((claim) => {
        const verdict = held.verdicts[claim] ?? null;
        const right = verdict === rightVerdicts[claim];
        return act && !held.handedIn ? (
          <Knob
            key={claim}
            label={t(`claim-${claim}`)}
            value={verdict}
            options={(['follows', 'open'] as const).map((value) => ({
              value,
              label: t(`verdict-${value}`),
            }))}
            onSet={(to) => act({ type: 'judge', claim, verdict: to })}
          />
        ) : (
          <Section key={claim} label={t(`claim-${claim}`)}>
            <p>{verdict === null ? t('answer-none') : t(`verdict-${verdict}`)}</p>
            {held.handedIn ? (
              <p>
                <Mark kind={right ? 'right' : 'wrong'}>{t(`because-${claim}`)}</Mark>
              </p>
            ) : null}
          </Section>
        );
      })}
    </>
  );
}

/** The reader's desk with one file on it. */
export function CaseDesk(props: CaseProps) {
  const { state, held, t, act } = props;
  return (
    <CaseFile title={t('case-title', { n: state.solved.handedIn + (held.handedIn ? 0 : 1) })}>
      <FileDump file={held.file} machines={state.machines} register={state.register} t={t} />
      <Answer {...props} />
      {act ? (
        <Keys>
          {held.handedIn ? (
            <Key strong onPress={() => act({ type: 'new-case' })}>
              {t('new-case')}
            </Key>
          ) : (
            <Key strong onPress={() => act({ type: 'hand-in' })}>
              {t('hand-in')}
            </Key>
          )}
        </Keys>
      ) : null}
      {state.solved.handedIn > 0 ? (
        <p>{t('case-score', { right: state.solved.right, all: state.solved.handedIn })}</p>
      ) : null}
    </CaseFile>
  );
}
