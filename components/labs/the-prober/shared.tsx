import { Key, Keys, Section } from '@/components/labs/parts';
import type { LabTranslate } from '@/components/labs/types';
import { type Action, spanIds } from '@/lib/labs/the-prober/state';

export const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const ranges = ['192.0.2', '198.51.100', '203.0.113'] as const;

/** An address for the nth of the thousands, from ranges that are kept free for examples; so some have to share one. */
export function addressOf(n: number): string {
  return `${ranges[n % 3] ?? ranges[0]}.${(Math.floor(n / 3) % 254) + 1}`;
}

export function WaitKeys({
  t,
  act,
}: {
  readonly t: LabTranslate;
  readonly act: (action: Action) => void;
}) {
  return (
    <Section label={t('let-time-pass')}>
      <Keys>
        {spanIds.map((span) => (
          <Key key={span} onPress={() => act({ type: 'wait', span })}>
            {t('span', { span })}
          </Key>
        ))}
      </Keys>
    </Section>
  );
}
