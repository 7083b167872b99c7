/** How a teacher's page lets people in: to the sign-in page, to a 404, or in. */
import { notFound, redirect } from 'next/navigation';
import type { Action } from '@/lib/identity/can';
import {
  type Asker,
  classDoor,
  type Door,
  type InClass,
  teachingDoor,
} from '@/lib/identity/class-door';

/** `path`: of the page itself, without its locale (`/teach/CLASS/roster`), to come back to after signing in. */
export async function enterClass(
  locale: string,
  path: string,
  action: Action,
  classId: string,
  learnerId?: string,
): Promise<InClass> {
  return through(await classDoor(action, classId, learnerId), locale, path);
}

export async function enterTeaching(
  locale: string,
  path: string,
  action: Action,
): Promise<Asker & Pick<InClass, 'may'>> {
  return through(await teachingDoor(action), locale, path);
}

function through<T>(door: Door<T>, locale: string, path: string): T {
  if (door.kind === 'nobody') {
    redirect(`/${locale}/sign-in?callbackUrl=${encodeURIComponent(`/${locale}${path}`)}`);
  }
  if (door.kind === 'refused') notFound();
  return door.entered;
}
