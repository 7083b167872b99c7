/** The two screens of `traceviewer`: a tablet in the evening, and the desk of whoever holds it afterwards. */
import { Device, Key, Keys, Knob, Section } from '@/components/labs/parts';
import { AuthorityScreen } from '@/components/labs/traceviewer/authority';
import { appKey, clockTime, PictureCard } from '@/components/labs/traceviewer/picture';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/traceviewer/engine';
import {
  type Action,
  apps,
  canSet,
  doings,
  type Evening,
  eveningMinutes,
  type State,
} from '@/lib/labs/traceviewer/state';
import styles from './traceviewer.module.css';

type Props = LabScreenProps<State, Action>;

/** What the learner did this evening, for them to look at; nobody else gets it. */
function Deeds({ evening, label, t }: { evening: Evening; label: string; t: Props['t'] }) {
  const candid = evening.deeds.filter((deed) => deed.candid);
  const counts = {
    before: candid.filter((deed) => !deed.aware && deed.where === 'here').length,
    after: candid.filter((deed) => deed.aware && deed.where === 'here').length,
    away: candid.filter((deed) => deed.where === 'away').length,
    moved: evening.deeds.filter((deed) => deed.what === 'moved-away').length,
  };
  return (
    <Section label={label}>
      <dl className={styles.deeds}>
        {(['before', 'after', 'away', 'moved'] as const).map((key) => (
          <div key={key}>
            <dt>{t(`deeds-${key}`)}</dt>
            <dd>{counts[key]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function AlbumPane({ state, t, act }: Props) {
  const viewed = state.now.pictures.find((picture) => picture.n === state.viewing);
  return (
    <>
      <p>{t('album-intro', { count: state.now.pictures.length })}</p>
      {viewed === undefined ? null : (
        <div className={styles.large}>
          <PictureCard picture={viewed} t={t} large />
        </div>
      )}
      <ul className={styles.series}>
        {state.now.pictures.map((picture) => (
          <li key={picture.n}>
            <PictureCard
              picture={picture}
              t={t}
              onView={act && (() => act({ type: 'view', n: picture.n }))}
            />
          </li>
        ))}
      </ul>
      {state.soughtDelete ? <p className={styles.said}>{t('album-no-delete')}</p> : null}
      {act ? (
        <Keys>
          <Key onPress={() => act({ type: 'seek-delete' })}>{t('seek-delete')}</Key>
        </Keys>
      ) : null}
    </>
  );
}

function AppPane(props: Props) {
  const { state, t, act } = props;
  const { app } = state;
  if (app === 'home') return <p className={styles.quiet}>{t('screen-home')}</p>;
  if (app === 'album') return <AlbumPane {...props} />;
  return (
    <>
      <p className={styles.page}>{t(`screen-${state.shows[app]}`)}</p>
      {act ? (
        <Keys>
          {doings[app].map((what) => (
            <Key key={what} onPress={() => act({ type: 'do', what })}>
              {t(`do-${what}`)}
            </Key>
          ))}
        </Keys>
      ) : null}
    </>
  );
}

function Room({ state, t, act }: Props) {
  if (act === undefined) return null;
  const other = state.where === 'here' ? 'away' : 'here';
  return (
    <Section label={t('room')}>
      <Keys>
        <Key onPress={() => act({ type: 'move', to: other })}>{t(`move-${other}`)}</Key>
        <Key onPress={() => act({ type: 'say', what: 'plain' })}>{t('say-plain')}</Key>
        <Key onPress={() => act({ type: 'say', what: 'candid' })}>{t('say-candid')}</Key>
        <Key onPress={() => act({ type: 'wait' })}>{t('wait')}</Key>
      </Keys>
    </Section>
  );
}

function CitizenScreen(props: Props) {
  const { state, t, act } = props;
  const held = state.now.looked !== null;
  const late = state.clock >= eveningMinutes;
  const usable = !held && !late && state.where === 'here';
  return (
    <div className={styles.side}>
      <Device name={t(`device-${state.now.album}`)} status={clockTime(state.clock)}>
        {held ? <p>{t('device-held')}</p> : null}
        {!held && state.where === 'away' ? (
          <p className={styles.quiet}>{t('device-away')}</p>
        ) : null}
        {!held && state.where === 'here' ? (
          <>
            <p className={styles.appTitle}>
              {state.app === 'home' ? t('app-home') : t(appKey(state.app, state.now.album))}
            </p>
            <AppPane {...props} act={usable ? act : undefined} />
            {usable && act ? (
              <Section label={t('apps')}>
                <Keys>
                  {apps.map((app) => (
                    <Key key={app} onPress={() => act({ type: 'open', app })}>
                      {t(appKey(app, state.now.album))}
                    </Key>
                  ))}
                </Keys>
              </Section>
            ) : null}
          </>
        ) : null}
      </Device>
      {!held && !late ? <Room {...props} /> : null}
      {!held && late ? <p>{t('evening-over')}</p> : null}
      {state.past.map((evening, i) => (
        <Deeds
          // biome-ignore lint/suspicious/noArrayIndexKey: evenings are only ever added at the end
          key={i}
          evening={evening}
          label={t('deeds-of', { evening: i + 1, album: evening.album })}
          t={t}
        />
      ))}
      {held ? (
        <Deeds
          evening={state.now}
          label={t('deeds-of', { evening: state.past.length + 1, album: state.now.album })}
          t={t}
        />
      ) : null}
    </div>
  );
}

function Controls({ state, t, act }: Props) {
  if (act === undefined) return null;
  const held = state.now.looked !== null;
  const more =
    state.scenario === 'sandbox' || (state.scenario === 'two-albums' && state.past.length === 0);
  return (
    <>
      {canSet(state) ? (
        <>
          <Knob
            label={t('knob-trigger')}
            value={state.settings.trigger}
            options={(['opening', 'random', 'interval'] as const).map((value) => ({
              value,
              label: t(`trigger-${value}`),
            }))}
            onSet={(to) => act({ type: 'set-trigger', to })}
          />
          <Knob
            label={t('knob-album')}
            value={state.settings.album}
            options={(['visible', 'sealed'] as const).map((value) => ({
              value,
              label: t(`album-${value}`),
            }))}
            onSet={(to) => act({ type: 'set-album', to })}
          />
          <Knob
            label={t('knob-look')}
            value={state.settings.look}
            options={(['all', 'sample'] as const).map((value) => ({
              value,
              label: t(`look-${value}`),
            }))}
            onSet={(to) => act({ type: 'set-look', to })}
          />
          <Knob
            label={t('knob-slots')}
            value={state.settings.slots}
            options={([12, 60] as const).map((value) => ({
              value: value as number,
              label: t('slots', { count: value }),
            }))}
            onSet={(to) => act({ type: 'set-slots', to: to === 12 ? 12 : 60 })}
          />
        </>
      ) : null}
      <Keys>
        {held ? null : (
          <Key strong onPress={() => act({ type: 'inspect' })}>
            {t('inspect')}
          </Key>
        )}
        {held && more ? (
          <Key strong onPress={() => act({ type: 'next-evening' })}>
            {t('next-evening')}
          </Key>
        ) : null}
      </Keys>
    </>
  );
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen, Controls };
