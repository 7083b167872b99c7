/** The office counts who still makes the effort. Who has noticed anything it can't count: nobody tells it. */
import { Bars, CaseFile, Redaction, Section, Table } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import {
  type Action,
  days,
  fewCount,
  manyCount,
  meansOf,
  type State,
} from '@/lib/labs/attention/state';

type Props = LabScreenProps<State, Action>;

export function AuthorityScreen({ state, t }: Props) {
  const now = state.history.at(-1);
  const over = state.day >= days;
  return (
    <CaseFile title={t('office', { day: state.day })}>
      {now === undefined ? (
        <p>{t('office-nothing')}</p>
      ) : (
        <>
          <Bars
            caption={t('office-counts')}
            bars={[
              {
                name: t('count-many'),
                share: now.many / manyCount,
                says: t('of', { n: now.many, all: manyCount }),
              },
              {
                name: t('count-writers'),
                share: now.writers / fewCount,
                tone: 'signal',
                says: t('of', { n: now.writers, all: fewCount }),
              },
            ]}
          />
          <Section label={t('office-left')}>
            <p>{t('left', { all: now.many + now.few, few: now.few })}</p>
          </Section>
          <Section label={t('office-noticed')}>
            <p>
              {over ? (
                t('noticed', { n: now.noticed })
              ) : (
                <Redaction>{t('noticed-covered')}</Redaction>
              )}
            </p>
          </Section>
        </>
      )}
      {state.ended.length === 0 ? null : (
        <Table
          caption={t('ended')}
          head={[t('col-settings'), t('col-many'), t('col-writers'), t('col-noticed')]}
          rows={state.ended.map((one, i) => ({
            id: i,
            cells: [
              state.scenario === 'one-crowd-three-ways'
                ? t(`means-${meansOf(one.settings)}`)
                : t('settings', { ...one.settings }),
              one.last.many,
              one.last.writers,
              one.last.noticed,
            ],
          }))}
          numbers={[1, 2, 3]}
        />
      )}
    </CaseFile>
  );
}
