import { When } from '@/components/classroom/when';
import { getT } from '@/components/i18n';
import type { Assigned } from '@/lib/answering/assigned';
import { latePolicyOf, showMatrixOf } from '@/lib/answering/assignment-rules';
import type { LatePolicy } from '@/lib/classroom/late';
import { type Phase, type ShowMatrix, shown } from '@/lib/classroom/show-when';
import type { Module } from '@/lib/course/types';

/** The rules of an assigned test in sentences, for the one who takes it. */
export function Rules({
  assigned,
  module,
  locale,
}: {
  readonly assigned: Assigned;
  readonly module: Module;
  readonly locale: string;
}) {
  const t = getT('assigned');
  const { row, cell, passMark } = assigned;
  const { due, closes } = cell.window;
  const late = latePolicyOf(row);
  const time = (at: number) => () => <When at={at} zone={row.timeZone} locale={locale} />;
  const items = Math.min(module.test.items, module.items.length);
  return (
    <ul>
      {due === null ? null : <li>{t.rich('ruleDue', { time: time(due) })}</li>}
      <li>{closes === null ? t('ruleNoClosing') : t.rich('ruleCloses', { time: time(closes) })}</li>
      <li>
        {t('ruleItems', { items, same: String(row.shuffle === 0) })}{' '}
        {passMark === null ? null : t('rulePass', { passMark })}
      </li>
      <li>
        {row.attemptsAllowed === null
          ? t('ruleAnyTries')
          : t('ruleTries', { allowed: row.attemptsAllowed })}{' '}
        {row.attemptsAllowed === 1 ? null : t(`ruleCounts.${row.counts}`)}{' '}
        {row.pauseMinutes > 0 && row.attemptsAllowed !== 1
          ? t('rulePause', { minutes: row.pauseMinutes })
          : null}
      </li>
      {late === null || due === null ? null : <li>{lateWords(late)}</li>}
      <li>{t('ruleSaved')}</li>
      <ShowRules matrix={showMatrixOf(row)} closes={closes !== null} />
      <li>{t('ruleSeen')}</li>
    </ul>
  );
}

/** A rule for late work in a sentence. */
export function lateWords(late: LatePolicy): string {
  const t = getT('assigned');
  const { percentPerUnit, unit, lowestPercent, missingPercent } = late;
  const parts = [
    percentPerUnit > 0 ? t('ruleLate', { percent: percentPerUnit, unit }) : '',
    percentPerUnit > 0 && lowestPercent > 0 ? t('ruleLowest', { percent: lowestPercent }) : '',
    missingPercent === null ? '' : t('ruleMissing', { percent: missingPercent }),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function ShowRules({ matrix, closes }: { readonly matrix: ShowMatrix; readonly closes: boolean }) {
  const t = getT('assigned');
  return (
    <>
      <li>{t('showRight', { parts: partsIn(matrix, 'right-after') })}</li>
      {same(matrix, 'right-after', 'later-while-open') ? null : (
        <li>{t('showLater', { parts: partsIn(matrix, 'later-while-open') })}</li>
      )}
      {!closes || same(matrix, 'later-while-open', 'after-close') ? null : (
        <li>{t('showClosed', { parts: partsIn(matrix, 'after-close') })}</li>
      )}
    </>
  );
}

function same(matrix: ShowMatrix, a: Phase, b: Phase): boolean {
  return [...shown(matrix, a)].join() === [...shown(matrix, b)].join();
}

/** What is shown in a phase, as a list in a sentence: said to the learner, or with 'their' of one. */
export function partsIn(
  matrix: ShowMatrix,
  phase: Phase,
  whose: 'your' | 'their' = 'your',
): string {
  const t = getT('assigned');
  const parts = [...shown(matrix, phase)].map((part) => t(`part.${part}`, { whose }));
  return parts.length === 0 ? t('part.nothing') : new Intl.ListFormat('en').format(parts);
}
