/** The two screens of `a-rule-that-broke-half-the-web`: those who wait for a page, and the desk that writes the rule. */
import { AuthorityScreen } from '@/components/labs/a-rule-that-broke-half-the-web/authority';
import { Volunteer } from '@/components/labs/a-rule-that-broke-half-the-web/volunteer';
import { Device, Mark, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps, LabTranslate, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/a-rule-that-broke-half-the-web/engine';
import {
  bystanders,
  pageSeconds,
  slowed,
  targets,
} from '@/lib/labs/a-rule-that-broke-half-the-web/rules';
import type { Action, State } from '@/lib/labs/a-rule-that-broke-half-the-web/state';
import styles from './a-rule.module.css';

type Props = LabScreenProps<State, Action>;

/** Names with the time that a page of each takes now. */
function Waiting({
  names,
  state,
  t,
}: {
  readonly names: readonly string[];
  readonly state: State;
  readonly t: LabTranslate;
}) {
  return (
    <ul className={styles.names}>
      {names.map((name) => {
        const slow = slowed(state.inForce, name);
        return (
          <li key={name}>
            <span className={styles.name}>{name}</span>
            <Mark kind={slow ? 'wrong' : 'right'}>
              {t('seconds', { n: slow ? pageSeconds.slow : pageSeconds.free })}
            </Mark>
          </li>
        );
      })}
    </ul>
  );
}

function Readers({ state, t }: Props) {
  const sandbox = state.scenario === 'sandbox';
  const others = bystanders(sandbox, state.order);
  const hit = others.filter((name) => slowed(state.inForce, name));
  const shown = sandbox ? hit : others;
  return (
    <Device name={t('readers')} status={t('full-bars')}>
      <Small>{t('no-word')}</Small>
      <Section label={t('ordered')}>
        <Waiting names={targets[state.order]} state={state} t={t} />
      </Section>
      <Section label={sandbox ? t('others-slow') : t('others')}>
        {shown.length === 0 ? (
          <p>{t('others-none')}</p>
        ) : (
          <Waiting names={shown} state={state} t={t} />
        )}
      </Section>
      {sandbox ? (
        <Small>{t('others-fast', { n: others.length - hit.length, all: others.length })}</Small>
      ) : null}
    </Device>
  );
}

function CitizenScreen(props: Props) {
  return props.state.scenario === 'find-the-rule' ? (
    <Volunteer {...props} />
  ) : (
    <Readers {...props} />
  );
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
