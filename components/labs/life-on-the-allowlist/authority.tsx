import styles from '@/components/labs/life-on-the-allowlist/life.module.css';
import {
  CaseFile,
  Key,
  Keys,
  Knob,
  Mark,
  Redaction,
  Section,
  Small,
} from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { throughOf } from '@/lib/labs/life-on-the-allowlist/engine';
import { askedFor } from '@/lib/labs/life-on-the-allowlist/rules';
import {
  type Action,
  hosts,
  invented,
  lists,
  type State,
} from '@/lib/labs/life-on-the-allowlist/state';

type Props = LabScreenProps<State, Action>;

/** The last requests from the phone, place by place. The desk sees places, and no purposes. */
function Requests({ state, t }: Props) {
  const last = state.tries.at(-1);
  if (last === undefined) return <p>{t('requests-none')}</p>;
  const through = throughOf(state);
  return (
    <ul className={styles.requests}>
      {askedFor(last.task, through).map((host) => {
        const passes = through.includes(host);
        return (
          <li key={host}>
            <span className={styles.host}>{`${host}.example`}</span>
            <Mark kind={passes ? 'right' : 'wrong'}>{t(passes ? 'passed' : 'dropped')}</Mark>
          </li>
        );
      })}
    </ul>
  );
}

function OwnList({ state, t, act }: Props) {
  const full = state.own.length >= invented.places;
  return (
    <CaseFile title={t('own-list', { n: state.own.length, max: invented.places })}>
      {state.own.length === 0 ? (
        <p>{t('own-empty')}</p>
      ) : (
        <ul className={styles.requests}>
          {state.own.map((host) => (
            <li key={host}>
              <span>
                <span className={styles.host}>{`${host}.example`}</span>
                <Small>{t(`host-${host}`)}</Small>
              </span>
              {act ? (
                <Key onPress={() => act({ type: 'take', host })}>
                  {t('take', { host: `${host}.example` })}
                </Key>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {act ? (
        <>
          <Keys>
            <Key strong onPress={() => act({ type: 'day' })}>
              {t('do-day')}
            </Key>
          </Keys>
          <Section label={t('candidates')}>
            <ul className={styles.requests}>
              {hosts
                .filter((host) => !state.own.includes(host))
                .map((host) => (
                  <li key={host}>
                    <span>
                      <span className={styles.host}>{`${host}.example`}</span>
                      <Small>{t(`host-${host}`)}</Small>
                    </span>
                    <Key disabled={full} onPress={() => act({ type: 'put', host })}>
                      {t('put', { host: `${host}.example` })}
                    </Key>
                  </li>
                ))}
            </ul>
          </Section>
        </>
      ) : null}
      <Small>{t('own-note')}</Small>
    </CaseFile>
  );
}

export function AuthorityScreen(props: Props) {
  const { state, t, act } = props;
  if (state.scenario === 'sandbox') return <OwnList {...props} />;
  if (state.scenario === 'the-ladder') {
    return (
      <CaseFile title={t('register')}>
        <Section label={t('file')}>
          {state.file.length === 0 ? (
            <p>{t('file-empty')}</p>
          ) : (
            <ul className={styles.plain}>
              {state.file.map((one) => (
                <li key={one.as}>
                  {t('file-entry', { granted: one.granted ? 'yes' : 'no' })} {t(`as-${one.as}`)}
                  <Small>{t('file-kept')}</Small>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section label={t('white-lines')}>
          {state.posted.includes('white') ? (
            <p>{t('white-out')}</p>
          ) : (
            <p>
              <Redaction>{t('white-covered')}</Redaction>
            </p>
          )}
        </Section>
        <Section label={t('requests')}>
          <Requests {...props} />
        </Section>
      </CaseFile>
    );
  }
  return (
    <CaseFile title={t('desk')}>
      {act ? (
        <Knob
          label={t('knob-list')}
          value={state.list}
          options={lists.map((value) => ({ value, label: t(`list-${value}`) }))}
          onSet={(to) => act({ type: 'list', to })}
        />
      ) : (
        <p>{t(`list-${state.list}`)}</p>
      )}
      <Section label={t('list-holds')}>
        <p>{t(`holds-${state.list}`)}</p>
      </Section>
      <Section label={t('requests')}>
        <Requests {...props} />
      </Section>
      <Small>{t(state.list === 'block' ? 'desk-block' : 'desk-allow')}</Small>
    </CaseFile>
  );
}
