/** A run of a lab and its form in an address: `?scenario=an-evening&seed=1&a=open.app*reader&p=2`. */
import type { AnyLabView } from '@/components/labs/any-view';
import { decodeActions, encodeActions } from '@/lib/labs/link';

export interface Run {
  readonly scenario: string;
  readonly seed: number;
  readonly actions: readonly unknown[];
  /** Index of the option that was predicted, or that it was skipped; null: not asked yet. */
  readonly predicted: number | 'skipped' | null;
  /** False if the address held more than could be read. */
  readonly complete: boolean;
}

function wholeNumber(text: string | null, max: number): number | null {
  if (text === null || !/^\d{1,9}$/.test(text)) return null;
  const value = Number(text);
  return value <= max ? value : null;
}

/** The run in an address's query; null if it names no scenario. Never throws. */
export function readRun(search: string, engine: AnyLabView['engine']): Run | null {
  const query = new URLSearchParams(search);
  const scenario = query.get('scenario');
  if (scenario === null) return null;
  const { actions, complete } = decodeActions(query.get('a') ?? '', engine.actionSchema);
  return {
    scenario,
    seed: wholeNumber(query.get('seed'), 999_999_999) ?? 1,
    actions,
    predicted: query.get('p') === 'skipped' ? 'skipped' : wholeNumber(query.get('p'), 20),
    complete,
  };
}

/**
 * The address with the run in it; other things in its query stay. What somebody predicted is left out of links that are
 * handed out, so that whoever gets one predicts for themselves.
 */
export function writeRun(address: URL | Location, run: Run, withPrediction: boolean): string {
  const url = new URL(address.href);
  for (const key of ['scenario', 'seed', 'a', 'p']) url.searchParams.delete(key);
  const rest = url.searchParams.toString();
  const own = [`scenario=${run.scenario}`, `seed=${run.seed}`];
  if (run.actions.length > 0) own.push(`a=${encodeActions(run.actions)}`);
  if (withPrediction && run.predicted !== null) own.push(`p=${run.predicted}`);
  url.search = [...(rest === '' ? [] : [rest]), ...own].join('&');
  return url.href;
}
