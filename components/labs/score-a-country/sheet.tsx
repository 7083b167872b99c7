/** The score sheet: three groups to set, cards to file, numbers to turn round, and the published sheet to open. */
import { Bars, CaseFile, Device, Key, Keys, Mark, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { oldWordOf, shown, totalOf, wordOf } from '@/lib/labs/score-a-country/engine';
import { cardIds, cards, most, sheets } from '@/lib/labs/score-a-country/published';
import {
  type Action,
  allFiled,
  type Group,
  groups,
  isOpen,
  type Points,
  type State,
} from '@/lib/labs/score-a-country/state';

type Props = LabScreenProps<State, Action>;

/** Bands of a group, for the words about life in a country: a third each. */
function bandOf(group: Group, points: Points): 'low' | 'some' | 'high' {
  const share = points[group] / most[group].value;
  return share < 1 / 3 ? 'low' : share < 2 / 3 ? 'some' : 'high';
}

function Groups({ state, t, act }: Props) {
  const total = totalOf(state.points);
  return (
    <>
      <Bars
        caption={t('sheet-caption')}
        bars={groups.map((group) => ({
          name: t(`group-${group}`),
          share: state.points[group] / most[group].value,
          says: t('points-of', { points: state.points[group], most: most[group].value }),
        }))}
      />
      <p>{t('sheet-total', { total, word: wordOf(total) })}</p>
      {act
        ? groups.map((group) => (
            <Section key={group} label={t('set-group', { group: t(`group-${group}`) })}>
              <Keys>
                {[-10, -5, -1, 1, 5, 10].map((by) => {
                  const value = state.points[group] + by;
                  return (
                    <Key
                      key={by}
                      disabled={value < 0 || value > most[group].value}
                      onPress={() => act({ type: 'move', group, by })}
                    >
                      {by < 0 ? `−${-by}` : `+${by}`}
                    </Key>
                  );
                })}
              </Keys>
            </Section>
          ))
        : null}
    </>
  );
}

function OwnCountry(props: Props) {
  const { state, t } = props;
  return (
    <Device name={t('own-country')}>
      <Groups {...props} />
      <Section label={t('life-there')}>
        {groups.map((group) => (
          <p key={group}>{t(`life-${group}-${bandOf(group, state.points)}`)}</p>
        ))}
      </Section>
    </Device>
  );
}

/** Two numbers of two editions, each with the scale that it stands on. */
function TwoSlips({ state, t, act }: Props) {
  return (
    <CaseFile title={t('archive', { country: state.country })}>
      {(['older', 'newer'] as const).map((which) => {
        const now = shown(state, which);
        return (
          <Section key={which} label={t(`edition-${which}`, { country: state.country })}>
            <p>{t('slip', { value: now.value, turned: state.turned[which] ? 'yes' : 'no' })}</p>
            <p>{t(`scale-${now.scale}`)}</p>
            <p>
              {t('slip-word', {
                word: now.scale === 'old' ? oldWordOf(now.value) : wordOf(now.value),
              })}
            </p>
            {act ? (
              <Keys>
                <Key onPress={() => act({ type: 'turn', which })}>
                  {t('turn', { back: state.turned[which] ? 'yes' : 'no' })}
                </Key>
              </Keys>
            ) : null}
          </Section>
        );
      })}
      {act ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'print' })}>
            {t('print')}
          </Key>
        </Keys>
      ) : null}
    </CaseFile>
  );
}

function Cards({ state, t, act }: Props) {
  const open = isOpen(state);
  return (
    <Section label={t('cards')}>
      {cardIds.map((card) => {
        const mine = state.filed[card];
        return (
          <div key={card}>
            <p>{t(`card-${card}`)}</p>
            <p>
              {mine === undefined ? (
                <Mark kind="plain">{t('not-filed')}</Mark>
              ) : (
                <Mark kind="plain">
                  {t('filed', { mine, same: cards[card].group === mine ? 'yes' : 'no' })}
                </Mark>
              )}
            </p>
            {mine !== undefined && mine !== cards[card].group ? (
              <Small>{t(`why-${card}`)}</Small>
            ) : null}
            {act && !open ? (
              <Keys>
                {groups.map((group) => (
                  <Key
                    key={group}
                    disabled={mine === group}
                    onPress={() => act({ type: 'file', card, group })}
                  >
                    {t('file-under', { group })}
                  </Key>
                ))}
              </Keys>
            ) : null}
          </div>
        );
      })}
    </Section>
  );
}

/** What was given beside what was published, group by group. */
function Compared({ state, t }: Props) {
  const opened = state.opened.find((one) => one.row === state.row);
  if (opened === undefined) return null;
  const sheet = sheets[state.row];
  return (
    <Section label={t('compared')}>
      <ul>
        {groups.map((group) => (
          <li key={group}>
            {t('compared-group', {
              group: t(`group-${group}`),
              given: opened.given[group],
              published: sheet[group],
              most: most[group].value,
              by: Math.abs(opened.given[group] - sheet[group]),
              way:
                opened.given[group] > sheet[group]
                  ? 'kinder'
                  : opened.given[group] < sheet[group]
                    ? 'harsher'
                    : 'same',
            })}
          </li>
        ))}
      </ul>
      <p>{t('compared-total', { given: totalOf(opened.given), published: sheet.total })}</p>
    </Section>
  );
}

export function SheetScreen(props: Props) {
  const { state, t, act } = props;
  if (state.scenario === 'one-group-alone') return <OwnCountry {...props} />;
  if (state.scenario === 'two-scales') return <TwoSlips {...props} />;
  const kenya = state.scenario === 'a-sheet-for-kenya';
  const open = isOpen(state);
  return (
    <CaseFile title={t('sheet-of', { row: t(`row-${state.row}`) })}>
      {kenya ? <Cards {...props} /> : null}
      {open ? null : <Groups {...props} />}
      {act && !open && (!kenya || allFiled(state)) ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'open' })}>
            {t('open-sheet')}
          </Key>
        </Keys>
      ) : null}
      {kenya && !allFiled(state) ? <Small>{t('file-first')}</Small> : null}
      <Compared {...props} />
    </CaseFile>
  );
}
