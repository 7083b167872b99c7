import styles from '@/components/labs/a-rule-that-broke-half-the-web/a-rule.module.css';
import { Device, Key, Keys, Mark, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { measurable, standing } from '@/lib/labs/a-rule-that-broke-half-the-web/rules';
import { type Action, type State, versions } from '@/lib/labs/a-rule-that-broke-half-the-web/state';

type Props = LabScreenProps<State, Action>;

/** Somebody on a slowed line, who measures names until one rule alone is left. */
export function Volunteer({ state, t, act }: Props) {
  const over = state.found >= versions.length;
  const left = standing(state.measured);
  return (
    <Device name={t('volunteer')} status={over ? undefined : t(`day-${state.found}`)}>
      {state.measured.length === 0 ? (
        <p>{t(over ? 'all-found' : 'measure-none')}</p>
      ) : (
        <ul className={styles.names}>
          {state.measured.map((one) => (
            <li key={`${one.name} ${one.flipped}`}>
              <span className={styles.name}>
                {one.flipped ? t('flipped-copy', { name: one.name }) : one.name}
              </span>
              <Mark kind={one.slow ? 'wrong' : 'right'}>{t(one.slow ? 'slow' : 'fast')}</Mark>
            </li>
          ))}
        </ul>
      )}
      {act && !over ? (
        <>
          <Section label={t('measure')}>
            <Keys>
              {measurable.map((name) => (
                <Key key={name} onPress={() => act({ type: 'measure', name, flipped: false })}>
                  {name}
                </Key>
              ))}
            </Keys>
          </Section>
          <Section label={t('measure-flipped')}>
            <Keys>
              <Key onPress={() => act({ type: 'measure', name: 'microsoft.com', flipped: true })}>
                microsoft.com
              </Key>
              <Key onPress={() => act({ type: 'measure', name: 't.co', flipped: true })}>t.co</Key>
            </Keys>
          </Section>
        </>
      ) : null}
      {over ? null : (
        <Section label={t('which-rule')}>
          <ul className={styles.versions}>
            {versions.map((version) => (
              <li key={version}>
                <p>
                  <Mark kind={left.includes(version) ? 'plain' : 'wrong'}>
                    {t(`version-${version}`)}
                  </Mark>
                </p>
                {act ? (
                  <Keys>
                    <Key onPress={() => act({ type: 'say', version })}>{t(`say-${version}`)}</Key>
                  </Keys>
                ) : null}
              </li>
            ))}
          </ul>
          <Small>{t('standing', { n: left.length })}</Small>
        </Section>
      )}
    </Device>
  );
}
