import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import type { Flash } from '@/lib/identity/flash';

const done = [
  'admitted',
  'refused',
  'taken-back',
  'removed',
  'moved',
  'renamed',
  'extra-time',
  'confirmed',
  'dropped',
] as const;

/** What came of a form about the roster or a place in it; what belongs to one field is told at that field. */
export function RosterSaid({ flash }: { readonly flash: Flash | null }) {
  const t = getT('teachRoster');
  const message = flash?.messages[0];
  if (!flash || message === undefined) return null;
  if (message === 'stale' || message === 'again') return <Said wrong>{t(message)}</Said>;
  const word = done.find((each) => each === message);
  if (!word) return null;
  const { name = '', to = '', percent = '0' } = flash.values;
  return <Said>{t(`said.${word}`, { name, to, percent: Number(percent) })}</Said>;
}
