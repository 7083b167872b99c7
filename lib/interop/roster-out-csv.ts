/** The class's roster as a file that `parseRoster` and Moodle read back. */
import { toCsv } from './csv';
import type { SchoolIdentity } from './gradebook-csv';

export interface RosterLine extends SchoolIdentity {
  readonly learnerId: string;
  readonly name: string;
}

/** `learner_id, name, username, idnumber, group`; without names the learner ids alone, in their order. */
export function rosterCsv(lines: readonly RosterLine[], names: boolean): string {
  if (!names) {
    const ids = lines.map((line) => line.learnerId).sort();
    return toCsv([['learner_id'], ...ids.map((id) => [id])]);
  }
  return toCsv([
    ['learner_id', 'name', 'username', 'idnumber', 'group'],
    ...lines.map((each) => [each.learnerId, each.name, each.username, each.idNumber, each.group]),
  ]);
}
