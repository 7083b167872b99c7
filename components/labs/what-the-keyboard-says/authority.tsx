/** The screen of the desk that keeps the table: what is replaced by what, and the messages as they arrive. */
import {
  Bars,
  CaseFile,
  Key,
  Keys,
  Pairs,
  Redaction,
  Section,
  Small,
  Table,
} from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { countOf, tables } from '@/lib/labs/what-the-keyboard-says/rules';
import type { Action, State } from '@/lib/labs/what-the-keyboard-says/state';

type Props = LabScreenProps<State, Action>;

/** Weeks that a small screen has room for. */
const weeksShown = 8;

/** The real table is known from outside only, so it shows what was found and covers the rest. */
function Examined({ state, t }: Props) {
  const met = new Set(
    state.sent.filter((one) => one.keyboard === 'examined').map((one) => one.typed),
  );
  if (state.draft !== null && state.keyboard === 'examined') met.add(state.draft.typed);
  const entries = tables.examined.filter((entry) => met.has(entry.form));
  const arrived = state.sent.filter((one) => one.keyboard === 'examined');
  return (
    <CaseFile title={t('desk-examined')}>
      {state.keyboard === 'ordinary' ? <p>{t('desk-ordinary')}</p> : null}
      {entries.length === 0 ? null : (
        <Table
          caption={t('table-known')}
          head={[t('col-typed'), t('col-becomes'), t('col-notice')]}
          rows={entries.map((entry) => ({
            id: entry.form,
            cells: [
              t(`word-${entry.form}`),
              t(`word-${entry.becomes}`),
              t(entry.notice ? 'notice-yes' : 'notice-untold'),
            ],
          }))}
        />
      )}
      <Pairs
        rows={[
          {
            name: t(entries.length === 0 ? 'the-table' : 'the-rest'),
            value: <Redaction>{t('not-known-outside')}</Redaction>,
          },
          {
            name: t('attempts-recorded'),
            value: <Redaction>{t('not-known-outside')}</Redaction>,
          },
          { name: t('arrived-from-phone'), value: arrived.length },
        ]}
      />
    </CaseFile>
  );
}

function Country({ state, t }: Props) {
  const arrived = state.turns.flatMap(({ sent }) => (sent === null ? [] : [sent.shown]));
  return (
    <CaseFile title={t('desk-invented')}>
      <Table
        caption={t('table-invented')}
        head={[t('col-typed'), t('col-becomes'), t('col-notice')]}
        rows={tables.invented.map((entry) => ({
          id: entry.form,
          cells: [
            t(`word-${entry.form}`),
            t(`word-${entry.becomes}`),
            t(entry.notice ? 'notice-yes' : 'notice-no'),
          ],
        }))}
      />
      <Pairs
        rows={[
          { name: t('messages-arrived'), value: arrived.length },
          {
            name: t('approved-in-them'),
            value: arrived.filter((word) => tables.invented.some((one) => one.becomes === word))
              .length,
          },
          { name: t('border-in-them'), value: 0 },
          { name: t('tried'), value: <Redaction>{t('not-recorded')}</Redaction> },
          { name: t('left'), value: <Redaction>{t('reaches-no-desk')}</Redaction> },
        ]}
      />
      <Small>{t('desk-cant-tell')}</Small>
    </CaseFile>
  );
}

function Sandbox({ state, t, act }: Props) {
  const last = state.weeks.slice(-weeksShown);
  const before = state.weeks.length - last.length;
  const now = state.weeks.at(-1);
  const recorded = now?.settings.record ?? false;
  return (
    <CaseFile title={t('desk-sandbox')}>
      {now === undefined ? (
        <p>{t('desk-empty')}</p>
      ) : (
        <>
          <Bars
            caption={t('bars-through')}
            bars={last.map((week, i) => ({
              name: t('week', { n: before + i + 1 }),
              share: countOf(week.marks, 't') / 100,
              tone: 'free',
              says: String(countOf(week.marks, 't')),
            }))}
          />
          <Pairs
            rows={[
              {
                name: t('attempts'),
                value: recorded ? (
                  countOf(now.marks, 'r')
                ) : (
                  <Redaction>{t('not-recorded')}</Redaction>
                ),
              },
              { name: t('gave-up'), value: <Redaction>{t('reaches-no-desk')}</Redaction> },
              { name: t('table-lacks'), value: <Redaction>{t('reaches-no-desk')}</Redaction> },
            ]}
          />
        </>
      )}
      {act ? (
        <Section label={t('desk-can')}>
          <Keys>
            <Key onPress={() => act({ type: 'update-table' })}>{t('do-update')}</Key>
          </Keys>
        </Section>
      ) : null}
    </CaseFile>
  );
}

export function AuthorityScreen(props: Props) {
  switch (props.state.scenario) {
    case 'the-examined-phone':
      return <Examined {...props} />;
    case 'four-messages':
      return <Country {...props} />;
    default:
      return <Sandbox {...props} />;
  }
}
