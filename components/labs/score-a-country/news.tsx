/** What travels: a total, a word, a headline. The parts stay behind. */
import { CaseFile, Mark, Redaction, Section, Small, Table } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { totalOf, wordOf } from '@/lib/labs/score-a-country/engine';
import { kenyaBefore, sheets } from '@/lib/labs/score-a-country/published';
import { type Action, invented, isOpen, type State } from '@/lib/labs/score-a-country/state';

type Props = LabScreenProps<State, Action>;

function Covered({ t }: Pick<Props, 't'>) {
  return (
    <Section label={t('news-parts')}>
      <p>
        <Redaction>{t('news-parts-hidden')}</Redaction>
      </p>
    </Section>
  );
}

function OwnCountry({ state, t }: Props) {
  const total = totalOf(state.points);
  const word = wordOf(total);
  const before = totalOf(invented.ownCountry);
  return (
    <CaseFile title={t('news-title')}>
      <p>{t('news-now', { total, word })}</p>
      <p>
        <Mark kind={word === wordOf(before) ? 'plain' : word === 'free' ? 'right' : 'wrong'}>
          {t('news-headline', {
            word,
            turned: word === wordOf(before) ? 'no' : 'yes',
            by: Math.abs(total - before),
            way: total > before ? 'up' : total < before ? 'down' : 'same',
          })}
        </Mark>
      </p>
      <Covered t={t} />
    </CaseFile>
  );
}

function Prints({ state, t }: Props) {
  return (
    <CaseFile title={t('news-title')}>
      {state.prints.length === 0 ? (
        <p>{t('news-waits')}</p>
      ) : (
        <Section label={t('news-printed')}>
          <ol>
            {state.prints.map((one, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: prints are only ever added at the end
              <li key={i}>
                {t('news-print', {
                  country: one.country,
                  from: one.from,
                  to: one.to,
                  by: Math.abs(one.to - one.from),
                  way: one.to > one.from ? 'up' : one.to < one.from ? 'down' : 'same',
                })}{' '}
                <Mark kind={one.right ? 'right' : 'wrong'}>
                  {t(one.right ? 'print-right' : 'print-wrong')}
                </Mark>
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Small>{t('news-reads')}</Small>
    </CaseFile>
  );
}

/** Sheets that were opened, with the total that each would have by the weights that are set. */
function Opened({ state, t }: Props) {
  const rows = state.opened.map(({ row }) => {
    const total = totalOf(sheets[row], state.weight);
    return { id: row, cells: [t(`row-${row}`), total, t(`word-${wordOf(total)}`)] };
  });
  return (
    <Table
      caption={t(`opened-${state.weight}`)}
      head={[t('col-row'), t('col-total'), t('col-word')]}
      rows={rows}
      numbers={[1]}
    />
  );
}

export function NewsScreen(props: Props) {
  const { state, t } = props;
  if (state.scenario === 'one-group-alone') return <OwnCountry {...props} />;
  if (state.scenario === 'two-scales') return <Prints {...props} />;
  const { total } = sheets[state.row];
  const kenya = state.scenario === 'a-sheet-for-kenya';
  const open = isOpen(state);
  return (
    <CaseFile title={t('news-title')}>
      {kenya && !open ? (
        <p>{t('news-kenya-before', { total: kenyaBefore.value })}</p>
      ) : (
        <p>{t('news-now', { total, word: wordOf(total) })}</p>
      )}
      {kenya && open ? (
        <p>{t('news-kenya', { before: kenyaBefore.value, by: kenyaBefore.value - total })}</p>
      ) : null}
      {open ? null : <Covered t={t} />}
      {state.scenario === 'sandbox' && state.opened.length > 0 ? <Opened {...props} /> : null}
    </CaseFile>
  );
}
