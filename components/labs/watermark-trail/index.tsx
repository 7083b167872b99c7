/** The two screens of `watermark-trail`: a desk at which nothing shows, and a desk at which a file tells where it was. */
import { CaseFile, Device, Key, Keys, Knob, Redaction, Section } from '@/components/labs/parts';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { CaseDesk, Journey } from '@/components/labs/watermark-trail/case';
import { FileDump } from '@/components/labs/watermark-trail/file-dump';
import { engine } from '@/lib/labs/watermark-trail/engine';
import type { Action, State } from '@/lib/labs/watermark-trail/state';
import styles from './watermark-trail.module.css';

type Props = LabScreenProps<State, Action>;

function CitizenScreen(props: Props) {
  const { state, t, act } = props;
  if (state.case !== null) {
    return (
      <Device name={t('desk-person')}>
        <p className={styles.picture} aria-hidden="true">
          {t(`face-${state.case.file.type}`)}
        </p>
        <p>{t('opens-as-ever')}</p>
        <Section label={t('journey')}>
          <Journey {...props} held={state.case} />
        </Section>
      </Device>
    );
  }
  const here = state.stops.at(-1);
  const machine = state.machines.find((one) => one.id === state.at);
  return (
    <>
      <Device
        name={machine === undefined ? t('stick-in-hand') : t(`machine-${machine.id}`)}
        status={
          machine === undefined
            ? undefined
            : t(machine.redStar ? 'system-red-star' : 'system-other')
        }
      >
        {machine === undefined ? <p className={styles.quiet}>{t('nothing-plugged')}</p> : null}
        <ul className={styles.files}>
          {state.files.map((file) => {
            const opened = here?.opened.includes(file.id) === true;
            return (
              <li key={file.id}>
                <span className={styles.fileName}>{t(`file-${file.type}`)}</span>
                {opened ? (
                  <span className={styles.picture}>{t(`face-${file.type}`)}</span>
                ) : (
                  <span className={styles.quiet}>{t('not-opened-here')}</span>
                )}
                {act && machine && !opened ? (
                  <Key onPress={() => act({ type: 'open', file: file.id })}>{t('open')}</Key>
                ) : null}
              </li>
            );
          })}
        </ul>
        {here !== undefined && here.opened.length > 0 ? <p>{t('opens-as-ever')}</p> : null}
        {act ? (
          <Section label={t('plug-label')}>
            <Keys>
              {state.machines
                .filter((one) => one.id !== state.at)
                .map((one) => (
                  <Key key={one.id} onPress={() => act({ type: 'plug', machine: one.id })}>
                    {t(`machine-${one.id}`)}, {t(one.redStar ? 'system-red-star' : 'system-other')}
                  </Key>
                ))}
            </Keys>
          </Section>
        ) : null}
      </Device>
      {state.stops.length > 0 ? (
        <p className={styles.way}>
          {t('way-so-far', {
            way: state.stops.map((stop) => t(`machine-${stop.machine}`)).join(' → '),
          })}
        </p>
      ) : null}
    </>
  );
}

function AuthorityScreen(props: Props) {
  const { state, t, act } = props;
  if (state.case !== null) return <CaseDesk {...props} held={state.case} />;
  const last = state.readings.at(-1);
  return (
    <CaseFile title={t('lab-title')}>
      {last === undefined ? (
        <>
          <p>
            <Redaction>{t('not-read')}</Redaction>
          </p>
          <p>{t('not-read')}</p>
        </>
      ) : (
        <>
          {last.files.map((file) => (
            <FileDump
              key={file.id}
              file={file}
              machines={state.machines}
              register={state.register}
              t={t}
            />
          ))}
          <p>{t('read-means')}</p>
          {last.afterStops < state.stops.length ? <p>{t('reading-is-old')}</p> : null}
        </>
      )}
      {act && state.stops.length > 0 ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'read' })}>
            {t('read')}
          </Key>
        </Keys>
      ) : null}
    </CaseFile>
  );
}

function Controls({ state, t, act }: Props) {
  if (act === undefined) return null;
  const canSetUnopened =
    state.scenario === 'sandbox' || (state.scenario === 'a-gap' && state.stops.length === 0);
  return (
    <>
      <Knob
        label={t('knob-register')}
        value={state.register}
        options={[
          { value: false, label: t('register-off') },
          { value: true, label: t('register-on') },
        ]}
        onSet={(to) => act({ type: 'set-register', to })}
      />
      {canSetUnopened ? (
        <Knob
          label={t('knob-unopened')}
          value={state.unopened}
          options={[
            { value: false, label: t('unopened-off') },
            { value: true, label: t('unopened-on') },
          ]}
          onSet={(to) => act({ type: 'set-unopened', to })}
        />
      ) : null}
      {state.case === null ? null : (
        <Knob
          label={t('knob-length')}
          value={state.length}
          options={[3, 4, 5, 6].map((value) => ({ value, label: String(value) }))}
          onSet={(to) => act({ type: 'set-length', to })}
        />
      )}
    </>
  );
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen, Controls };
