/** The two screens of `who-answers-the-survey`: a country that nobody can count, and a desk that asks who can be asked. */
import { HundredPicture } from '@/components/labs/hundred';
import {
  Bars,
  CaseFile,
  Key,
  Keys,
  Knob,
  Knobs,
  Panel,
  Pairs,
  Redaction,
  Section,
  Small,
  Table,
} from '@/components/labs/parts';
import type { LabScreenProps, LabTranslate, LabView } from '@/components/labs/types';
import {
  countryPicture,
  pollPicture,
  truthShown,
} from '@/components/labs/who-answers-the-survey/picture';
import { engine, totalOf } from '@/lib/labs/who-answers-the-survey/engine';
import {
  type Action,
  type Cell,
  dares,
  type Region,
  regions,
  type State,
  shares,
  sizes,
  weighings,
} from '@/lib/labs/who-answers-the-survey/state';

type Props = LabScreenProps<State, Action>;

/** Rows of findings that a small screen has room for. */
const rowsShown = 6;

const kindsOf = (t: LabTranslate) =>
  [
    { mark: 'W', sign: '■', tone: 'free', key: 'kind-border-watched' },
    { mark: 'N', sign: '□', tone: 'free', key: 'kind-border-not' },
    { mark: 'w', sign: '●', tone: 'plain', key: 'kind-away-watched' },
    { mark: 'n', sign: '·', tone: 'plain', key: 'kind-away-not' },
  ].map(({ key, tone, ...kind }) => ({
    ...kind,
    tone: tone === 'free' ? ('free' as const) : ('plain' as const),
    label: (count: number) => t(key, { count }),
  }));

function CountryScreen({ state, t }: Props) {
  const last = state.findings.slice(-rowsShown);
  const before = state.findings.length - last.length;
  return (
    <CaseFile title={t('country')}>
      <p>{t('truth', { percent: truthShown(state) })}</p>
      <HundredPicture marks={countryPicture(state.watching)} kinds={kindsOf(t)} />
      <Bars
        caption={t('by-region')}
        bars={regions.map((region) => ({
          name: t(`region-${region}`),
          share: state.watching[region] / 100,
          tone: region === 'border' ? 'free' : 'plain',
          says: t('percent', { n: state.watching[region] }),
        }))}
      />
      {state.scenario === 'the-corridor' ? null : <p>{t(`leaves-${state.dare}`)}</p>}
      {last.length === 0 ? null : (
        <Table
          caption={t('compared')}
          head={[t('col-n'), t('col-true'), t('col-said'), t('col-off')]}
          numbers={[1, 2, 3]}
          rows={last.map((one, i) => ({
            id: before + i,
            cells: [
              before + i + 1,
              Math.round(one.truth),
              Math.round(one.answer),
              t('off', { n: Math.round(one.answer) - Math.round(one.truth) }),
            ],
          }))}
        />
      )}
      <Small>{t('nobody-sees')}</Small>
    </CaseFile>
  );
}

function asked(cells: readonly Cell[], region: Region, t: LabTranslate) {
  const { asked: count, watched } = totalOf(cells.filter((cell) => cell.region === region));
  return count === 0 ? t('asked-nobody') : t('asked-of', { count, watched });
}

function DeskScreen({ state, t, act }: Props) {
  const last = state.findings.slice(-rowsShown);
  const before = state.findings.length - last.length;
  const { poll } = state;
  return (
    <CaseFile title={t('desk')}>
      {poll === null ? (
        <p>{t('desk-empty')}</p>
      ) : (
        <>
          <p>{t(`asked-${poll.kind}`, { count: totalOf(poll.cells).asked })}</p>
          <HundredPicture marks={pollPicture(poll.cells)} kinds={kindsOf(t)} />
          <Pairs
            rows={[
              ...regions.map((region) => ({
                name: t(`region-${region}`),
                value: asked(poll.cells, region, t),
              })),
              {
                name: t('women-asked'),
                value: totalOf(poll.cells.filter((cell) => cell.sex === 'women')).asked,
              },
              {
                name: t('those-who-stayed'),
                value: <Redaction>{t('not-known')}</Redaction>,
              },
            ]}
          />
        </>
      )}
      {last.length === 0 ? null : (
        <Table
          caption={t('findings')}
          head={[t('col-n'), t('col-who'), t('col-weight'), t('col-said')]}
          numbers={[3]}
          rows={last.map((one, i) => ({
            id: before + i,
            cells: [
              before + i + 1,
              t(`who-${one.kind}`, { count: one.asked }),
              t(`weight-${one.weighing}`),
              Math.round(one.answer),
            ],
          }))}
        />
      )}
      {act ? (
        <Section label={t('do')}>
          {state.scenario === 'the-corridor' ? null : (
            <Knob
              label={t('knob-weigh')}
              value={state.weighing}
              options={weighings.map((value) => ({ value, label: t(`weight-${value}`) }))}
              onSet={(by) => act({ type: 'weigh', by })}
            />
          )}
          <Keys>
            <Key strong onPress={() => act({ type: 'ask' })}>
              {t('do-ask', { count: state.size })}
            </Key>
            {state.scenario === 'the-corridor' ? null : (
              <Key onPress={() => act({ type: 'call' })}>{t('do-call')}</Key>
            )}
          </Keys>
        </Section>
      ) : null}
    </CaseFile>
  );
}

function Controls({ state, t, act }: Props) {
  if (act === undefined) return null;
  const corridor = state.scenario === 'the-corridor';
  const turned = corridor ? (['inland'] as const) : state.scenario === 'sandbox' ? regions : [];
  return (
    <Panel>
      <Knobs>
        {turned.map((region) => (
          <Knob<(typeof shares)[number]>
            key={region}
            label={t(corridor ? 'knob-away' : `knob-${region}`)}
            value={state.watching[region]}
            options={shares.map((value) => ({ value, label: t('percent', { n: value }) }))}
            onSet={(to) => act({ type: 'share', region, to })}
          />
        ))}
        {corridor ? null : (
          <Knob<(typeof dares)[number]>
            label={t('knob-dare')}
            value={state.dare}
            options={dares.map((value) => ({ value, label: t(`dare-${value}`) }))}
            onSet={(to) => act({ type: 'dare', to })}
          />
        )}
        {state.scenario === 'sandbox' ? (
          <Knob<(typeof sizes)[number]>
            label={t('knob-size')}
            value={state.size}
            options={sizes.map((value) => ({ value, label: t('people', { n: value }) }))}
            onSet={(to) => act({ type: 'size', to })}
          />
        ) : null}
      </Knobs>
    </Panel>
  );
}

export const view: LabView<State, Action> = {
  engine,
  CitizenScreen: CountryScreen,
  AuthorityScreen: DeskScreen,
  Controls,
};
