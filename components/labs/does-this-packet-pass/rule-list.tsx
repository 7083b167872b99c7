/** The five rules over one packet: what each compares, what it found, and whether it fires. */
import type { ReactNode } from 'react';
import { BitStrip } from '@/components/labs/does-this-packet-pass/bytes';
import { Mark } from '@/components/labs/parts';
import type { LabTranslate } from '@/components/labs/types';
import { fromHex } from '@/lib/labs/does-this-packet-pass/packets';
import {
  bounds,
  fires,
  isPrintable,
  type Measures,
  measure,
  type RuleNumber,
  ruleNumbers,
} from '@/lib/labs/does-this-packet-pass/rules';
import styles from './does-this-packet-pass.module.css';

const ratio = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  numerator / denominator;

/** A scale from 0 to `max` with the stretch in which a rule is silent, and where this packet stands. */
function Scale({
  max,
  silent,
  value,
}: {
  readonly max: number;
  readonly silent: readonly [number, number];
  readonly value: number;
}) {
  const x = (amount: number) => (Math.min(amount, max) / max) * 100;
  const [from, to] = silent;
  return (
    <svg
      className={styles.scale}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line x1={0} x2={100} y1={6} y2={6} className={styles.axis} />
      <rect x={x(from)} width={x(to) - x(from)} y={3} height={6} className={styles.silent} />
      <line x1={x(value)} x2={x(value)} y1={0} y2={12} className={styles.tick} />
    </svg>
  );
}

function Picture({
  rule,
  bytes,
  measures,
}: {
  readonly rule: RuleNumber;
  readonly bytes: readonly number[];
  readonly measures: Measures;
}): ReactNode {
  switch (rule) {
    case 1:
      return (
        <Scale
          max={8}
          silent={[ratio(bounds.fewOnes), ratio(bounds.manyOnes)]}
          value={measures.ones / measures.length}
        />
      );
    case 3:
      return (
        <Scale
          max={100}
          silent={[0, bounds.printablePercent]}
          value={(measures.printable / measures.length) * 100}
        />
      );
    case 4:
      return <Scale max={40} silent={[0, bounds.run]} value={measures.run} />;
    case 2:
    case 5:
      return (
        <span className={styles.lead} aria-hidden="true">
          {bytes.slice(0, bounds.lead).map((byte, i) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a byte's place is its name
              key={i}
              className={
                rule === 5 ? undefined : isPrintable(byte) ? styles.printable : styles.byte
              }
            >
              {rule === 5
                ? byte.toString(16).padStart(2, '0')
                : isPrintable(byte)
                  ? String.fromCharCode(byte).replace(' ', '␣')
                  : '·'}
            </span>
          ))}
        </span>
      );
  }
}

function found(rule: RuleNumber, measures: Measures, t: LabTranslate): string {
  const { length, ones, lead, printable, run, prefix } = measures;
  switch (rule) {
    case 1:
      return t('found-1', { ones, length, mean: (ones / length).toFixed(2) });
    case 2:
      return t('found-2', { lead: Math.min(lead, bounds.lead) });
    case 3:
      return t('found-3', { printable, length, share: ((printable * 100) / length).toFixed(1) });
    case 4:
      return t('found-4', { run });
    case 5:
      return t('found-5', { prefix: prefix ?? 'none' });
  }
}

/** All five, each with its picture. A rule that fires is marked with a tick, since it lets the packet pass. */
export function RuleList({ hex, t }: { readonly hex: string; readonly t: LabTranslate }) {
  const bytes = fromHex(hex);
  const measures = measure(bytes);
  return (
    <>
      <BitStrip bytes={bytes} t={t} />
      <ol className={styles.rules}>
        {ruleNumbers.map((rule) => {
          const fired = fires(rule, measures);
          return (
            <li key={rule} className={fired ? styles.fired : styles.quietRule}>
              <span className={styles.ruleHead}>
                <span>{t(`rule-${rule}`)}</span>
                <span className={styles.verdict}>
                  <Mark kind={fired ? 'right' : 'plain'}>{t(fired ? 'fires' : 'is-silent')}</Mark>
                </span>
              </span>
              <Picture rule={rule} bytes={bytes} measures={measures} />
              <span>{found(rule, measures, t)}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
