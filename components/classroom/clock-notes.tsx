import { z } from 'zod';
import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { When } from './when';

const clocksSchema = z.array(
  z.object({
    field: z.enum(['opens', 'due', 'closes']),
    change: z.enum(['skipped', 'twice']),
    typed: z.string(),
    taken: z.number(),
  }),
);
type Clocks = z.infer<typeof clocksSchema>;

/** Notes on typed times that the clocks leave out or pass twice, as a handler put them into its flash (JSON). */
export function readClocks(json: string | undefined): Clocks {
  if (!json) return [];
  try {
    const parsed = clocksSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Says what each of such times was taken for. */
export function ClockNotes({
  clocks,
  zone,
  locale,
}: {
  readonly clocks: Clocks;
  readonly zone: string;
  readonly locale: string;
}) {
  const t = getT('teachAssignments');
  return clocks.map((each) => (
    <Said key={each.field}>
      {t.rich(`clock.${each.change}`, {
        field: t(`field.${each.field}`),
        typed: each.typed.replace('T', ' '),
        time: () => <When at={each.taken} zone={zone} locale={locale} />,
      })}
    </Said>
  ));
}
