/** Your desk: where a file is stopped, sent back or let pass, and what the reasons are afterwards. */
import { Key, Keys, Knob, Knobs, Mark, Panel, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { isClear, standingOf } from '@/lib/labs/is-this-restriction-lawful/rules';
import {
  type Action,
  casesOf,
  decided,
  gates,
  openFile,
  type Part,
  partIds,
  parts,
  type State,
  verdicts,
} from '@/lib/labs/is-this-restriction-lawful/state';

type Props = LabScreenProps<State, Action>;
type Live = Omit<Props, 'act'> & { readonly act: (action: Action) => void };

/** Each gate with its reason, after a decision. */
function Reasons({ state, t }: Props) {
  const file = openFile(state);
  const decision = decided(state);
  if (file === undefined || decision === undefined) return null;
  const standing = standingOf(file);
  const kind = { open: 'right', shut: 'wrong', unclear: 'plain' } as const;
  return (
    <Section label={t(isClear(file) ? 'reasons-clear' : 'reasons-argued')}>
      <p>{t('you-decided', { verdict: decision.verdict, asked: decision.asked })}</p>
      <ul>
        {gates.map((gate) => (
          <li key={gate}>
            <Mark kind={kind[standing[gate]]}>
              {t('gate-stands', { gate, standing: standing[gate] })}
            </Mark>{' '}
            {t(`reason-${gate}-${file}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Files(props: Props) {
  const { state, t, act } = props;
  const file = openFile(state);
  if (file === undefined) return null;
  const decision = decided(state);
  const files = casesOf[state.scenario];
  const more = state.at + 1 < files.length;
  return (
    <Panel>
      <p>{t('file-of', { n: state.at + 1, all: files.length })}</p>
      {act && !decision ? (
        <Section label={t('decide-label')}>
          <Keys>
            {verdicts
              .filter((verdict) => verdict !== 'unclear' || !isClear(file))
              .map((verdict) => (
                <Key key={verdict} onPress={() => act({ type: 'decide', at: verdict })}>
                  {t(`decide-${verdict}`)}
                </Key>
              ))}
          </Keys>
        </Section>
      ) : null}
      <Reasons {...props} />
      {act && decision && more ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'next' })}>
            {t('next')}
          </Key>
        </Keys>
      ) : null}
    </Panel>
  );
}

function Denizli({ state, t, act }: Live) {
  const { station } = state.denizli;
  return (
    <Panel>
      <p>{t(`ask-${station}`)}</p>
      <Keys>
        {station === 'june-2009'
          ? (['refuse', 'block-site'] as const).map((what) => (
              <Key key={what} onPress={() => act({ type: 'order', do: what })}>
                {t(`order-${what}`)}
              </Key>
            ))
          : null}
        {station === 'means'
          ? (['all', 'ask', 'withdraw'] as const).map((what) => (
              <Key key={what} onPress={() => act({ type: 'means', do: what })}>
                {t(`means-${what}`)}
              </Key>
            ))
          : null}
        {station === 'april-2012'
          ? (['leave', 'lift'] as const).map((what) => (
              <Key key={what} onPress={() => act({ type: 'review', do: what })}>
                {t(`review-${what}`)}
              </Key>
            ))
          : null}
      </Keys>
    </Panel>
  );
}

function PartKnob({ part, state, t, act }: Live & { readonly part: Part }) {
  return (
    <Knob
      label={t(`part-${part}`)}
      value={state.measure[part]}
      options={parts[part].map((value) => ({ value, label: t(`value-${value}`) }))}
      onSet={(to) => act({ type: 'set', part, to })}
    />
  );
}

export function Desk(props: Props) {
  const { state, t, act } = props;
  if (openFile(state) !== undefined) return <Files {...props} />;
  if (act === undefined) return null;
  if (state.scenario === 'denizli') {
    return state.denizli.station === 'december-2012' ? null : <Denizli {...props} act={act} />;
  }
  return (
    <Panel>
      <Knobs>
        {partIds.map((part) => (
          <PartKnob key={part} part={part} state={state} t={t} act={act} />
        ))}
      </Knobs>
      <Keys>
        <Key strong onPress={() => act({ type: 'test' })}>
          {t('test')}
        </Key>
      </Keys>
      <Small>{t('test-note')}</Small>
    </Panel>
  );
}
