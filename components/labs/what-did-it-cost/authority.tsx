import { Bars, CaseFile, Key, Keys, Knob, Pairs, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps, LabTranslate } from '@/components/labs/types';
import { rates } from '@/lib/labs/what-did-it-cost/published';
import {
  digitalOf,
  dollarsOf,
  hoursOf,
  latePercent,
  leftFactor,
  oneDay,
  priceOf,
  rateOf,
  targetOf,
  twoDigits,
  weightedHours,
} from '@/lib/labs/what-did-it-cost/rules';
import {
  type Action,
  invented,
  type Knob as KnobId,
  knobs,
  knobsOf,
  type Print,
  type State,
} from '@/lib/labs/what-did-it-cost/state';

type Props = LabScreenProps<State, Action>;

const percent = (share: number) => Number((share * 100).toPrecision(3));

/** Every factor of the sum, with what it is taken from. */
function Factors({ state, t }: Props) {
  const { scenario, settings } = state;
  const { level } = settings;
  if (scenario === 'one-cut-two-models') {
    const share = settings.model === 0 ? rateOf(level) : digitalOf(level);
    return (
      <Pairs
        rows={[
          { name: t('gdp-day'), value: t('million', { n: oneDay }) },
          { name: t('days'), value: t('times', { n: invented.days }) },
          { name: t('people'), value: t('all-people') },
          {
            name: t(settings.model === 0 ? 'share-lost' : 'share-digital'),
            value: t('percent', { n: percent(share) }),
          },
        ]}
      />
    );
  }
  const late = { name: t('late'), value: t('minus-percent', { n: latePercent(settings.late) }) };
  if (scenario === 'what-you-have-to-believe') {
    return (
      <Pairs
        rows={[
          { name: t('tens'), value: t('tens-value', { n: rates.iranians.value / 10 }) },
          { name: t('per-ten'), value: t('million', { n: dollarsOf(level) }) },
          late,
          { name: t('left'), value: t('times', { n: leftFactor(settings.left) }) },
        ]}
      />
    );
  }
  return (
    <Pairs
      rows={[
        { name: t('gdp-year'), value: t('billion', { n: invented.year.gdp / 1000 }) },
        { name: t('hours-counted'), value: t('hours', { n: Math.round(hoursOf(settings)) }) },
        { name: t('hours-weigh'), value: t('hours', { n: Math.round(weightedHours(settings)) }) },
        { name: t('share-digital'), value: t('percent', { n: percent(digitalOf(level)) }) },
        late,
      ]}
    />
  );
}

/** What a print was made from, in a few words. */
function madeFrom({ settings }: Print, scenario: State['scenario'], t: LabTranslate): string {
  const { model, level } = settings;
  if (scenario === 'one-cut-two-models') {
    const share = model === 0 ? rateOf(level) : digitalOf(level);
    return t(model === 0 ? 'made-gdp' : 'made-digital', { n: percent(share) });
  }
  const late = latePercent(settings.late);
  if (scenario === 'what-you-have-to-believe') {
    return t('made-day', { rate: dollarsOf(level), late, left: leftFactor(settings.left) });
  }
  return t('made-year', {
    regions: settings.regions,
    platform: settings.platform,
    share: percent(digitalOf(level)),
    late,
  });
}

function Prints({ state, t }: Props) {
  if (state.prints.length === 0) return <p>{t('prints-none')}</p>;
  const most = Math.max(...state.prints.map((one) => one.price));
  const year = state.scenario === 'sandbox';
  return (
    <Bars
      caption={t('prints')}
      bars={state.prints.map((one, i) => ({
        name: `${i + 1}. ${madeFrom(one, state.scenario, t)}`,
        share: one.price / most,
        says: year
          ? t('billion', { n: twoDigits(one.price / 1000) })
          : t('million', { n: twoDigits(one.price) }),
      }))}
    />
  );
}

/** Which words a knob's positions have; the level means other things in other scenarios. */
function positionKey(state: State, knob: KnobId, to: number): string {
  if (knob !== 'level') return `${knob}-${to}`;
  if (state.scenario === 'what-you-have-to-believe') return `dollars-${to}`;
  return state.scenario === 'one-cut-two-models' && state.settings.model === 0
    ? `rate-${to}`
    : `digital-${to}`;
}

export function AuthorityScreen(props: Props) {
  const { state, t, act } = props;
  const price = priceOf(state.scenario, state.settings);
  return (
    <CaseFile title={t(`desk-${state.scenario}`)}>
      {act
        ? knobsOf[state.scenario].map((knob) => (
            <Knob
              key={knob}
              label={t(`knob-${knob}`)}
              value={state.settings[knob]}
              options={Array.from({ length: knobs[knob] }, (_, to) => ({
                value: to,
                label: t(positionKey(state, knob, to)),
              }))}
              onSet={(to) => act({ type: 'set', knob, to })}
            />
          ))
        : null}
      <Section label={t('factors')}>
        <Factors {...props} />
        <p>
          {state.scenario === 'sandbox'
            ? t('result-year', { n: twoDigits(price / 1000) })
            : t('result', { n: twoDigits(price) })}
        </p>
        {state.scenario === 'what-you-have-to-believe' ? (
          <Small>{t('to-meet', { n: targetOf(state.settings.target) })}</Small>
        ) : null}
      </Section>
      {act ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'print' })}>
            {t('print')}
          </Key>
        </Keys>
      ) : null}
      <Prints {...props} />
    </CaseFile>
  );
}
