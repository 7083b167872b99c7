import { getCourse } from '@/lib/course/artefacts';
import { json } from '@/lib/http/forms';
import { database, ping } from '@/lib/store/database';

export const dynamic = 'force-dynamic';

/** 200 while answers can be kept, 503 with what is broken. */
export async function GET(): Promise<Response> {
  const broken: string[] = [];
  try {
    await ping(database());
  } catch {
    broken.push('database');
  }
  try {
    getCourse('en');
  } catch {
    broken.push('course');
  }
  return broken.length === 0
    ? json({ status: 'ok', database: process.env.DATABASE_URL ? 'postgresql' : 'sqlite' })
    : json({ status: 'broken', broken }, 503);
}
