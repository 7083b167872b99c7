/** Builds the course into `.course`. `--lenient` builds in spite of errors, for development. */
import { buildCourse } from '@/lib/course/build';

const built = await buildCourse({ lenient: process.argv.includes('--lenient') });
process.exit(built ? 0 : 1);
