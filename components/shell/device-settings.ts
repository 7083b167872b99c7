/** Settings that stay in this browser and are never sent. */
import { useSyncExternalStore } from 'react';
import { PLAIN_TITLES_KEY, type PlainTitles } from '@/lib/http/plain-titles';

declare global {
  interface Window {
    plainTitles?: PlainTitles;
  }
}

const KEYS = {
  plainTitles: PLAIN_TITLES_KEY,
  leaveKey: 'walls.leave-key',
  largeType: 'walls.large-type',
} as const;
export type DeviceSetting = keyof typeof KEYS;

const byDefault: Record<DeviceSetting, boolean> = {
  plainTitles: false,
  leaveKey: true,
  largeType: false,
};

/** What was set on this page where the browser keeps nothing for the site. */
const unkept: Partial<Record<DeviceSetting, boolean>> = {};
const listeners = new Set<() => void>();

export function deviceSetting(setting: DeviceSetting): boolean {
  try {
    const kept = window.localStorage.getItem(KEYS[setting]);
    if (kept !== null) return kept === 'on';
  } catch {
    // Storage is switched off: what holds on this page holds.
  }
  return unkept[setting] ?? byDefault[setting];
}

/** Sets it, here and for later pages. False if the browser keeps nothing, so that it holds for this page only. */
export function setDeviceSetting(setting: DeviceSetting, on: boolean): boolean {
  unkept[setting] = on;
  let kept = true;
  try {
    window.localStorage.setItem(KEYS[setting], on ? 'on' : 'off');
  } catch {
    kept = false;
  }
  if (setting === 'plainTitles') {
    if (on) window.plainTitles?.on();
    else window.plainTitles?.off();
  }
  for (const listener of listeners) listener();
  return kept;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab may have changed it.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function useDeviceSetting(setting: DeviceSetting): boolean {
  return useSyncExternalStore(
    subscribe,
    () => deviceSetting(setting),
    () => byDefault[setting],
  );
}
