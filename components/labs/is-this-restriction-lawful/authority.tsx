/** The side of those who limit: what they answer, once they are asked. They have to show it, nobody else. */
import {
  CaseFile,
  Key,
  Keys,
  Mark,
  Pairs,
  Redaction,
  Section,
  Table,
} from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { inFact } from '@/lib/labs/is-this-restriction-lawful/rules';
import {
  type Action,
  decided,
  gates,
  openFile,
  partIds,
  questions,
  type State,
} from '@/lib/labs/is-this-restriction-lawful/state';

type Props = LabScreenProps<State, Action>;

/** What was decided in Denizli, and beside it what was decided in fact, once the story is at its end. */
function Court({ state, t }: Props) {
  const { order, means, review, station } = state.denizli;
  const end = station === 'december-2012';
  const yours = (key: string, value: string | null) =>
    value === null ? t(end ? 'never-came' : 'not-yet') : t(`${key}-${value}`);
  return (
    <CaseFile title={t('court-title')}>
      <p>{t(`court-${station}`)}</p>
      <Table
        caption={t('court-caption')}
        head={[t('col-step'), t('col-you'), t('col-fact')]}
        rows={[
          {
            id: 'order',
            cells: [
              t('step-order'),
              yours('order', order),
              end ? t(`order-${inFact.order}`) : <Redaction key="order">{t('covered')}</Redaction>,
            ],
          },
          {
            id: 'means',
            cells: [
              t('step-means'),
              yours('means', means),
              end ? t(`means-${inFact.means}`) : <Redaction key="means">{t('covered')}</Redaction>,
            ],
          },
          {
            id: 'review',
            cells: [
              t('step-review'),
              yours('review', review),
              end ? (
                t(`review-${inFact.review}`)
              ) : (
                <Redaction key="review">{t('covered')}</Redaction>
              ),
            ],
          },
        ]}
      />
      {end ? <p>{t(means === 'all' ? 'strasbourg' : 'strasbourg-not')}</p> : null}
    </CaseFile>
  );
}

/** The measure as it stands, and every one that was tried. */
function Built({ state, t }: Props) {
  return (
    <CaseFile title={t('built-title')}>
      <Section label={t('built-now')}>
        <Pairs
          rows={partIds.map((part) => ({
            name: t(`part-${part}`),
            value: t(`value-${state.measure[part]}`),
          }))}
        />
      </Section>
      {state.tested.length === 0 ? (
        <p>{t('built-untried')}</p>
      ) : (
        <Table
          caption={t('tested')}
          head={[t('col-try'), ...gates.map((gate) => t(`gate-${gate}`))]}
          rows={state.tested.map((one, i) => ({
            id: i,
            cells: [
              i + 1,
              ...gates.map((gate) => (
                <Mark key={gate} kind={one.gates[gate] === 'open' ? 'right' : 'wrong'}>
                  {t(one.gates[gate] === 'open' ? 'passes' : 'stops')}
                </Mark>
              )),
            ],
          }))}
        />
      )}
    </CaseFile>
  );
}

export function AuthorityScreen(props: Props) {
  const { state, t, act } = props;
  if (state.scenario === 'denizli') return <Court {...props} />;
  const file = openFile(state);
  if (file === undefined) return <Built {...props} />;
  const shut = decided(state) !== undefined;
  return (
    <CaseFile title={t(`file-${file}`)}>
      <p>{t(`measure-${file}`)}</p>
      {questions
        .filter((about) => about !== 'remedy')
        .map((about) => (
          <Section key={about} label={t(`question-${about}`)}>
            <p>
              {state.asked.includes(about) ? (
                t(`${about}-${file}`)
              ) : (
                <Redaction>{t('not-asked')}</Redaction>
              )}
            </p>
          </Section>
        ))}
      {act && !shut ? (
        <Keys>
          {questions.map((about) => (
            <Key
              key={about}
              disabled={state.asked.includes(about)}
              onPress={() => act({ type: 'ask', about })}
            >
              {t(`ask-${about}`)}
            </Key>
          ))}
        </Keys>
      ) : null}
    </CaseFile>
  );
}
