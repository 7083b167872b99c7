/** The citizen's screen: a phone in the hand, or four evenings at home, or a house in the street. */
import { HundredPicture } from '@/components/labs/hundred';
import {
  CaseFile,
  Device,
  Key,
  Keys,
  Knob,
  Mark,
  Section,
  Small,
  Table,
} from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { signNow } from '@/lib/labs/the-stop/engine';
import { type Action, befores, deeds, kinds, reports, type State } from '@/lib/labs/the-stop/state';
import styles from './the-stop.module.css';

type Props = LabScreenProps<State, Action>;

function Phone({ state, t }: Props) {
  if (state.before === 'left-home') return <p>{t('phone-at-home')}</p>;
  return (
    <ul className={styles.things}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={styles.kind}>{t(`kind-${kind}`)}</span>
          {state.before === 'deleted' && kind !== 'photos' && kind !== 'videos' ? (
            <Small>{t('is-deleted')}</Small>
          ) : (
            <span>{t(`holds-${kind}`)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Market({ state, t, act }: Props) {
  const { stop } = state;
  const last = state.stops.at(-1);
  return (
    <div className={styles.side}>
      <Device name={t('phone')} status={t(`before-${state.before}`)}>
        <Phone state={state} t={t} />
      </Device>
      {stop === null ? null : <p className={styles.demand}>{t(`demand-${stop.report}`)}</p>}
      {stop === null && last?.end ? <p>{t(`after-${last.end}`)}</p> : null}
      {act && stop !== null ? (
        <Keys>
          <Key onPress={() => act({ type: 'hand-over' })}>{t('do-hand-over')}</Key>
          <Key onPress={() => act({ type: 'refuse' })}>{t('do-refuse')}</Key>
        </Keys>
      ) : null}
      {act && stop === null ? (
        <>
          <Knob
            label={t('knob-before')}
            value={state.before}
            options={befores.map((value) => ({ value, label: t(`set-${value}`) }))}
            onSet={(to) => act({ type: 'before', to })}
          />
          <Knob
            label={t('knob-report')}
            value={state.report}
            options={reports.map((value) => ({ value, label: t(`report-${value}`) }))}
            onSet={(to) => act({ type: 'report', to })}
          />
          <Keys>
            <Key strong onPress={() => act({ type: 'go' })}>
              {t('do-go')}
            </Key>
          </Keys>
        </>
      ) : null}
      <Small>{t(`cost-${state.before}`)}</Small>
    </div>
  );
}

function Evenings({ state, t, act }: Props) {
  const sign = signNow(state);
  return (
    <div className={styles.side}>
      {sign === undefined ? (
        <p>{t('evenings-over')}</p>
      ) : (
        <Section label={t('evening', { n: state.evenings.length + 1 })}>
          <p className={styles.demand}>{t(`seen-${sign ?? 'nothing'}`)}</p>
          <p>{t('wish')}</p>
        </Section>
      )}
      {act && sign !== undefined ? (
        <>
          <Knob<number>
            label={t('knob-belief')}
            value={state.belief}
            options={[0, 1, 3, 5, 8, 10].map((value) => ({
              value,
              label: t('in-ten', { n: value }),
            }))}
            onSet={(tenths) => act({ type: 'believe', tenths })}
          />
          <Keys>
            {deeds.map((did) => (
              <Key key={did} onPress={() => act({ type: 'evening', did })}>
                {t(`do-${did}`)}
              </Key>
            ))}
          </Keys>
        </>
      ) : null}
      {state.evenings.length === 0 ? null : (
        <Table
          caption={t('your-evenings')}
          head={[t('col-evening'), t('col-belief'), t('col-did')]}
          rows={state.evenings.map((evening, i) => ({
            id: i,
            cells: [i + 1, t('in-ten', { n: evening.belief }), t(`did-${evening.did}`)],
          }))}
        />
      )}
    </div>
  );
}

/** The street as one of its hundred sees it: who speaks, who doesn't, and who was found out before all eyes. */
function Neighbours({ state, t }: Props) {
  const week = state.weeks.at(-1);
  return (
    <CaseFile title={t('street', { week: state.weeks.length })}>
      {week === undefined ? (
        <p>{t('street-quiet')}</p>
      ) : (
        <HundredPicture
          marks={week.marks}
          kinds={[
            { mark: 's', sign: '✓', tone: 'free', label: (count) => t('count-spoke', { count }) },
            { mark: 'k', sign: '·', tone: 'plain', label: (count) => t('count-kept', { count }) },
            { mark: 'f', sign: '✕', tone: 'signal', label: (count) => t('count-found', { count }) },
          ]}
        />
      )}
      <Section label={t('signs-so-far')}>
        {state.given.length === 0 ? (
          <p>{t('no-signs')}</p>
        ) : (
          <ul className={styles.plain}>
            {state.given.map((sign, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: signs are only ever added behind one another
              <li key={i}>
                <Mark kind="plain">{t(`sign-${sign}`)}</Mark>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </CaseFile>
  );
}

export function CitizenScreen(props: Props) {
  switch (props.state.scenario) {
    case 'at-the-market':
      return <Market {...props} />;
    case 'four-evenings':
      return <Evenings {...props} />;
    default:
      return <Neighbours {...props} />;
  }
}
