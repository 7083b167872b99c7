/** How a country and a poll are drawn as a hundred people. */
import { truthOf } from '@/lib/labs/who-answers-the-survey/engine';
import {
  type Cell,
  invented,
  type Region,
  regions,
  type State,
} from '@/lib/labs/who-answers-the-survey/state';

/** One character a person: large letters for those from the border, `w` and `W` for those who have watched. */
const markOf = (region: Region, watched: boolean): string => {
  const letter = watched ? 'w' : 'n';
  return region === 'border' ? letter.toUpperCase() : letter;
};

/** A hundred characters in the groups' order, each group with its share of them by largest remainder. */
function hundredOf(groups: readonly { readonly mark: string; readonly count: number }[]): string {
  const all = groups.reduce((sum, group) => sum + group.count, 0);
  const exact = groups.map((group) => ({ ...group, exact: (100 * group.count) / all }));
  const left = 100 - exact.reduce((sum, group) => sum + Math.floor(group.exact), 0);
  const rest = (value: number) => value - Math.floor(value);
  const luckiest = [...exact].sort((a, b) => rest(b.exact) - rest(a.exact)).slice(0, left);
  return exact
    .map((group) => group.mark.repeat(Math.floor(group.exact) + (luckiest.includes(group) ? 1 : 0)))
    .join('');
}

export function countryPicture(watching: State['watching']): string {
  return hundredOf(
    regions.flatMap((region) => [
      { mark: markOf(region, true), count: (invented.people[region] * watching[region]) / 100 },
      {
        mark: markOf(region, false),
        count: (invented.people[region] * (100 - watching[region])) / 100,
      },
    ]),
  );
}

export function pollPicture(cells: readonly Cell[]): string {
  return hundredOf(
    cells.flatMap((cell) => [
      { mark: markOf(cell.region, true), count: cell.watched },
      { mark: markOf(cell.region, false), count: cell.asked - cell.watched },
    ]),
  );
}

/** The true share as a whole percent. */
export const truthShown = (state: State): number => Math.round(truthOf(state.watching));
