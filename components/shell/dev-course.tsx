'use client';

import { useEffect, useState } from 'react';
import styles from './dev-course.module.css';

const EVERY_MS = 400;

/**
 * Under `npm run dev` alone: shows what is wrong with the course, file and line, and loads the page again when the
 * course was built anew. Never part of a page that is served to learners.
 */
export function DevCourse() {
  const [problems, setProblems] = useState<readonly string[]>([]);
  useEffect(() => {
    let built: number | null = null;
    const timer = setInterval(async () => {
      const last = await fetch('/__course')
        .then((answer) => answer.json() as Promise<{ at: number; problems: string[] }>)
        .catch(() => null);
      if (!last) return;
      if (built !== null && last.at !== built) location.reload();
      built = last.at;
      setProblems(last.problems);
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems} role="alert">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}
