/** Starts `store-writer.ts` in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { SharedLocation } from './databases';

const writer = fileURLToPath(new URL('./store-writer.ts', import.meta.url));

/** Starts the writer; `onLine` gets 'ready' and then each id that it says is written. */
export function startWriter(
  where: SharedLocation,
  learnerId: string,
  count: number,
  onLine: (line: string, child: ChildProcess) => void,
): Promise<{ code: number | null; signal: string | null }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', writer, JSON.stringify(where), learnerId, String(count)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  createInterface({ input: child.stdout }).on('line', (line) => onLine(line, child));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
}
