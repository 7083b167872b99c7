'use client';

import { useTranslations } from 'use-intl/react';
import { useMe } from '@/components/shell/me-store';
import { ProgressMark } from '@/components/ui/marks';
import styles from './lesson-mark.module.css';

/** 'Begun' or 'done' beside a lesson in a list; nothing until it is known, and nothing for a lesson not begun. */
export function LessonMark({
  module,
  lesson,
}: {
  readonly module: string;
  readonly lesson: string;
}) {
  const t = useTranslations('client.progress');
  const me = useMe();
  if (typeof me === 'string') return null;
  const state = me.modules?.[module]?.lessons[lesson]?.state ?? 'not-begun';
  if (state === 'not-begun') return null;
  return (
    <span className={styles.mark}>
      <ProgressMark state={state} label={t(state)} />
    </span>
  );
}
