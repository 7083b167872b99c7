'use client';

import { useEffect } from 'react';
import { deviceSetting } from './device-settings';

const TIMES = 3;
const WITHIN_MS = 1500;

/**
 * Leaving at once: Escape three times, or the link 'Leave quickly'. The page is hidden before the line has answered, and
 * its place in the history is taken by where it leads.
 */
export function LeaveKey() {
  useEffect(() => {
    let pressed: number[] = [];
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat || event.isComposing) return;
      pressed = [...pressed, event.timeStamp].filter((at) => event.timeStamp - at <= WITHIN_MS);
      if (pressed.length >= TIMES && deviceSetting('leaveKey')) leave();
    };
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(event.target instanceof Element) || !event.target.closest('a[href="/leave"]')) return;
      event.preventDefault();
      leave();
    };
    // Capturing, so that nothing on the page that also listens for Escape can keep a key from being counted.
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('click', onClick, true);
    };
  }, []);
  return null;
}

function leave() {
  document.documentElement.hidden = true;
  document.title = ' ';
  window.location.replace('/leave');
}
