import { CaseFile, Key, Keys, Section, Small, Table } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { isGone } from '@/lib/labs/the-routing-table/engine';
import { needlesOf, routesShare } from '@/lib/labs/the-routing-table/needles';
import { egypt } from '@/lib/labs/the-routing-table/published';
import { type Action, providers, type State } from '@/lib/labs/the-routing-table/state';

type Props = LabScreenProps<State, Action>;

/** Who announces how much, before and now. */
function Routes({ state, t }: Props) {
  return (
    <Table
      caption={t('table-caption')}
      head={[t('col-provider'), t('col-before'), t('col-now')]}
      numbers={[1, 2]}
      rows={providers.map((one) => ({
        id: one,
        cells: [
          t(`provider-${one}`),
          t('value-blocks', { n: egypt.before[one].value }),
          t('value-blocks', { n: state.routes[one] }),
        ],
      }))}
    />
  );
}

/** What the desk knows of the last packet and the phone doesn't. */
function LastPacket({ state, t }: Props) {
  const last = state.trials.at(-1);
  return (
    <Section label={t('packet')}>
      <p>{last === undefined ? t('packet-none') : t(`packet-${last.fate}`, { what: last.what })}</p>
    </Section>
  );
}

export function AuthorityScreen(props: Props) {
  const { state, t, act } = props;
  if (state.scenario === 'sandbox') {
    const { routes, traffic } = needlesOf(routesShare(state), state.wall);
    return (
      <CaseFile title={t('desk-sandbox')}>
        <p>{t('order', { withdrawn: state.withdrawn, wall: state.wall })}</p>
        <Section label={t('desk-effect')}>
          <p>{t('effect', { traffic: Math.round(traffic) })}</p>
          <p>{t(routes >= 99 ? 'trace-little' : 'trace-plain')}</p>
        </Section>
        <Small>{t('desk-sandbox-note')}</Small>
      </CaseFile>
    );
  }
  const cut = state.gone.length > 0 || state.wall !== 'open';
  return (
    <CaseFile title={t(`desk-${state.scenario}`)}>
      <Routes {...props} />
      <Section label={t('border')}>
        <p>{t(`border-${state.wall === 'all' ? 'all' : 'open'}`)}</p>
      </Section>
      <LastPacket {...props} />
      {act && state.scenario === 'two-ways-to-cut' ? (
        <Keys>
          <Key disabled={cut} onPress={() => act({ type: 'cut', how: 'withdraw' })}>
            {t('do-withdraw')}
          </Key>
          <Key disabled={cut} onPress={() => act({ type: 'cut', how: 'drop' })}>
            {t('do-drop')}
          </Key>
        </Keys>
      ) : null}
      {act && state.scenario === 'one-after-another' ? (
        <Section label={t('calls')}>
          <Keys>
            {providers.map((provider) => (
              <Key
                key={provider}
                disabled={isGone(state, provider)}
                onPress={() => act({ type: 'call', provider })}
              >
                {t('do-call', { provider: t(`provider-${provider}`) })}
              </Key>
            ))}
            <Key onPress={() => act({ type: 'switch' })}>{t('do-switch')}</Key>
          </Keys>
        </Section>
      ) : null}
      {act && cut ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'restore' })}>
            {t('do-restore')}
          </Key>
        </Keys>
      ) : null}
    </CaseFile>
  );
}
