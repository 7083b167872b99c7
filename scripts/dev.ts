/** The development server: builds the course, watches content/, and serves with Next's own tools. */
import { watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { artefactsDir } from '@/lib/course/artefacts';
import { buildCourse } from '@/lib/course/build';

const contentDir = join(process.cwd(), 'content');

let building = false;
let again = false;

/** One build at a time; a change during a build starts one more. */
async function rebuild(): Promise<void> {
  if (building) {
    again = true;
    return;
  }
  building = true;
  const lines: string[] = [];
  const log = (line: string) => {
    lines.push(line);
    console.log(line);
  };
  try {
    await buildCourse({ contentDir, lenient: true, log });
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
  }
  building = false;
  // Open pages ask for this, show what is wrong, and load themselves again.
  const problems = lines.filter((line) => !line.startsWith('Course built'));
  writeFileSync(
    join(artefactsDir(), 'last-build.json'),
    JSON.stringify({ at: Date.now(), problems }),
  );
  if (again) {
    again = false;
    await rebuild();
  }
}

await rebuild();
let timer: NodeJS.Timeout | undefined;
watch(contentDir, { recursive: true }, () => {
  clearTimeout(timer);
  // Editors write a file in several steps.
  timer = setTimeout(rebuild, 50);
});
await import('@/lib/http/serve');
