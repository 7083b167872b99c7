/** The side of those whom a measure hits: what it does to them, and whom they can complain to. */
import { Device, Mark, Redaction, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { cutOff } from '@/lib/labs/is-this-restriction-lawful/rules';
import { type Action, openFile, type State } from '@/lib/labs/is-this-restriction-lawful/state';

type Props = LabScreenProps<State, Action>;

/** Three things that can be out of reach in Denizli's case. */
function Reach({ state, t }: Props) {
  const { site, service } = cutOff(state.denizli);
  const rows = [
    { id: 'site', off: site },
    { id: 'page', off: service },
    { id: 'all', off: service },
  ] as const;
  return (
    <Device name={t('reach-title')} status={t(`station-${state.denizli.station}`)}>
      {rows.map((row) => (
        <Section key={row.id} label={t(`reach-${row.id}`)}>
          <p>
            <Mark kind={row.off ? 'wrong' : 'right'}>{t(row.off ? 'out-of-reach' : 'opens')}</Mark>
          </p>
        </Section>
      ))}
      <p>{t(service ? 'reach-why-hit' : 'reach-not-hit')}</p>
    </Device>
  );
}

function Built({ state, t }: Props) {
  const { what, width } = state.measure;
  return (
    <Device name={t('hit-title')}>
      <p>{t(what === 'held' ? 'hit-held' : `hit-${width}`)}</p>
      <Section label={t('you-may-ask')}>
        <p>{t(`read-${state.measure.basis}`)}</p>
      </Section>
    </Device>
  );
}

export function CitizenScreen(props: Props) {
  const { state, t } = props;
  if (state.scenario === 'denizli') return <Reach {...props} />;
  const file = openFile(state);
  if (file === undefined) return <Built {...props} />;
  return (
    <Device name={t('hit-title')} status={t(`file-${file}`)}>
      <p>{t(`happens-${file}`)}</p>
      <Section label={t('complain')}>
        <p>
          {state.asked.includes('remedy') ? (
            t(`remedy-${file}`)
          ) : (
            <Redaction>{t('not-asked')}</Redaction>
          )}
        </p>
      </Section>
    </Device>
  );
}
