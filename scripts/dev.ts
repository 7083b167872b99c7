/** The development server: builds the course, watches content/, and serves with Next's own tools. */
import { watch } from 'node:fs';
import { join } from 'node:path';
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
  try {
    await buildCourse({ contentDir, lenient: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  building = false;
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
