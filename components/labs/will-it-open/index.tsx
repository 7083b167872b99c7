/** The two screens of `will-it-open`: a device that takes some files and not others, and the desk that decides which. */
import { AuthorityScreen } from '@/components/labs/will-it-open/authority';
import { Sandbox } from '@/components/labs/will-it-open/sandbox';
import { Device, Key, Keys, Knob, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/will-it-open/engine';
import { type Action, functions, maxPhotos, type State } from '@/lib/labs/will-it-open/state';
import styles from './will-it-open.module.css';

type Props = LabScreenProps<State, Action>;

function Tablet({ state, t, act }: Props) {
  return (
    <Device name={t('device-tablet-2015')}>
      <ul className={styles.files}>
        {state.files.map((file) => (
          <li key={file.id}>
            <div className={styles.about}>
              <span className={styles.name}>
                {t(file.name)}
                {file.renamed ? ` ${t('renamed')}` : ''}
              </span>
              <span className={styles[file.seal]}>{t(`seal-${file.seal}`)}</span>
              {file.outcome === null ? null : (
                <Mark kind={file.outcome === 'opens' ? 'right' : 'wrong'}>
                  {t(`outcome-${file.outcome}`)}
                </Mark>
              )}
            </div>
            {act ? (
              <Keys>
                <Key onPress={() => act({ type: 'open', file: file.id })}>{t('open')}</Key>
                {file.outcome === 'refused' && !file.renamed ? (
                  <Key onPress={() => act({ type: 'rename', file: file.id })}>{t('rename')}</Key>
                ) : null}
              </Keys>
            ) : null}
          </li>
        ))}
      </ul>
      {act && state.photosTaken < maxPhotos ? (
        <Keys>
          <Key onPress={() => act({ type: 'make-photo' })}>{t('make-photo')}</Key>
        </Keys>
      ) : null}
    </Device>
  );
}

function Phone({ state, t, act }: Props) {
  const gone = state.summons === 'stayed-away';
  const told = { 'stayed-away': 'phone-gone', obeyed: 'phone-updated' } as const;
  const about =
    state.summons === 'stayed-away' || state.summons === 'obeyed'
      ? told[state.summons]
      : `phone-${state.stage}`;
  const now = state.tried.filter((one) => one.stage === state.stage);
  return (
    <Device name={t('device-phone')} status={t(`stage-${state.stage}`)}>
      <p>{t(about)}</p>
      {state.summons === 'due' ? <p className={styles.summons}>{t('summons')}</p> : null}
      {state.unlocked ? <p>{t('phone-unlocked')}</p> : null}
      {now.length > 0 ? (
        <ul className={styles.plain}>
          {now.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tries are only ever added at the end
            <li key={i}>
              <Mark kind={one.went ? 'right' : 'wrong'}>
                {t(one.went ? `went-${one.what}` : `gone-${one.what}`)}
              </Mark>
            </li>
          ))}
        </ul>
      ) : null}
      {act && !gone ? (
        <Section label={t('phone-functions')}>
          <Keys>
            {functions.map((what) => (
              <Key key={what} onPress={() => act({ type: 'use', what })}>
                {t(`use-${what}`)}
              </Key>
            ))}
          </Keys>
        </Section>
      ) : null}
      {act && state.summons === 'due' ? (
        <Keys>
          <Key onPress={() => act({ type: 'answer-summons', go: true })}>{t('summons-go')}</Key>
          <Key onPress={() => act({ type: 'answer-summons', go: false })}>{t('summons-stay')}</Key>
        </Keys>
      ) : null}
    </Device>
  );
}

function CitizenScreen(props: Props) {
  if (props.state.scenario === 'the-update') return <Phone {...props} />;
  if (props.state.scenario === 'sandbox') return <Sandbox {...props} />;
  return <Tablet {...props} />;
}

function Controls({ state, t, act }: Props) {
  if (act === undefined || state.scenario === 'four-files') return null;
  if (state.scenario === 'sandbox') {
    return (
      <>
        <Knob
          label={t('knob-device')}
          value={state.device}
          options={(['tablet-2015', 'phone-2022'] as const).map((value) => ({
            value,
            label: t(`device-${value}`),
          }))}
          onSet={(to) => act({ type: 'set-device', to })}
        />
        <Knob
          label={t('knob-sharing')}
          value={state.sharing}
          options={(['own-only', 'approved-too'] as const).map((value) => ({
            value,
            label: t(`sharing-${value}`),
          }))}
          onSet={(to) => act({ type: 'set-sharing', to })}
        />
      </>
    );
  }
  return (
    <>
      {state.stage === 'gap' ? (
        <Knob
          label={t('knob-unlocked')}
          value={state.unlocked}
          options={[
            { value: false, label: t('unlocked-off') },
            { value: true, label: t('unlocked-on') },
          ]}
          onSet={(on) => act({ type: 'look-unlocked', on })}
        />
      ) : null}
      {state.stage === 'second-update' ? null : (
        <Keys>
          <Key strong onPress={() => act({ type: 'later' })}>
            {t('later')}
          </Key>
        </Keys>
      )}
    </>
  );
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen, Controls };
