/**
 * Who is here, for every client component on a page that is the same for everybody. One request a page, however many ask.
 */
import { useSyncExternalStore } from 'react';
import type { WorkStatus } from '@/lib/classroom/windows';
import type { ShownTime } from '@/lib/classroom/zones';
import type { LessonState, NextStep } from '@/lib/progress/rules';

export interface MyLesson {
  readonly state: LessonState;
  readonly answered: number;
  readonly checks: number;
  readonly marked: boolean;
}

export interface MyModule {
  /** By lesson slug. */
  readonly lessons: Readonly<Record<string, MyLesson>>;
  /** The best module test, 0 to 1; null before the first. */
  readonly best: number | null;
  readonly next: NextStep;
}

/** An assignment of mine that has opened and not closed. */
export interface MyAssignment {
  readonly id: string;
  readonly kind: 'module' | 'lesson' | 'lab' | 'test';
  readonly module: string | null;
  readonly lesson: string | null;
  readonly lab: string | null;
  readonly scenario: string | null;
  readonly title: string;
  readonly className: string;
  readonly href: string;
  readonly due: { readonly at: number; readonly inClass: ShownTime } | null;
  readonly status: WorkStatus | 'not-assigned';
}

/** What `GET /api/v1/me` says. `learner` is null where nothing is known of anybody; then the rest is absent. */
export interface Me {
  readonly learner: string | null;
  readonly kind?: 'guest' | 'account';
  readonly displayName?: string | null;
  /** Whether they teach a class. */
  readonly teaching?: boolean;
  /** The guest in this browser whose work became this account's. */
  readonly formerly?: string | null;
  /** By module slug. */
  readonly modules?: Readonly<Record<string, MyModule>>;
  /** By due time. */
  readonly assigned?: readonly MyAssignment[];
}

/** 'offline': the server could not be asked, so nobody is known. */
export type MeState = Me | 'loading' | 'offline';

let state: MeState = 'loading';
let asked = false;
let latest = 0;
const listeners = new Set<() => void>();

function set(next: MeState) {
  state = next;
  for (const listener of listeners) listener();
}

/** Asks the server again, e.g. after an answer was recorded. An answer that came earlier stands until the new one is here. */
export async function refreshMe(): Promise<void> {
  asked = true;
  latest += 1;
  const mine = latest;
  try {
    const response = await fetch('/api/v1/me', {
      cache: 'no-store',
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
    });
    if (!response.ok) throw new Error(`me: ${response.status}`);
    const me = (await response.json()) as Me;
    if (mine === latest) set(me);
  } catch {
    if (mine === latest && typeof state === 'string') set('offline');
  }
}

/** The state now, outside React; asks nobody. */
export function currentMe(): MeState {
  return state;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!asked) void refreshMe();
  return () => listeners.delete(listener);
}

/** Who is here. 'loading' on the server and until the first answer. */
export function useMe(): MeState {
  return useSyncExternalStore(subscribe, currentMe, () => 'loading');
}
