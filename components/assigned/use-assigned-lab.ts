'use client';

import { useEffect, useRef, useState } from 'react';
import { onRun } from '@/components/labs/announce';
import type { MyAssignment } from '@/components/shell/me-store';

type Noted = 'begun' | 'on-time';

/**
 * Notes that an assigned lab was begun, and finished once its point was seen: only where the page was opened for the
 * assignment (`?for=`), and only where the scenario is the one assigned. Gives what was noted here, by assignment. A line
 * that is down is tried again at the next step in the lab.
 */
export function useAssignedLab(
  lab: string | null,
  here: readonly MyAssignment[],
  owner: string | null,
): ReadonlyMap<string, Noted> {
  const [noted, setNoted] = useState<ReadonlyMap<string, Noted>>(new Map());
  const sent = useRef(new Set<string>());
  const latest = useRef(here);
  latest.current = here;

  useEffect(() => {
    if (lab === null) return;
    return onRun((run) => {
      const wanted = new URLSearchParams(window.location.search).get('for');
      const assignment = latest.current.find((each) => each.id === wanted);
      if (run.lab !== lab || !assignment || owner === null) return;
      if (assignment.scenario !== null && assignment.scenario !== run.scenario) return;
      const { id, status } = assignment;
      if (status === 'on-time' || status === 'late' || sent.current.has(`${id} yes`)) return;
      const finished = run.reached ? 'yes' : 'no';
      const key = `${id} ${finished}`;
      if (sent.current.has(key)) return;
      sent.current.add(key);
      void note(id, finished, owner).then((ok) => {
        if (!ok) sent.current.delete(key);
        else setNoted((now) => new Map(now).set(id, run.reached ? 'on-time' : 'begun'));
      });
    });
  }, [lab, owner]);

  return noted;
}

async function note(assignment: string, finished: 'yes' | 'no', owner: string): Promise<boolean> {
  try {
    const response = await fetch('/api/v1/lab-work', {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ assignment, finished, owner }),
      cache: 'no-store',
      credentials: 'same-origin',
    });
    return response.ok;
  } catch {
    return false;
  }
}
