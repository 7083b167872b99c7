'use client';

import { useEffect, useState } from 'react';

/**
 * A prediction that lives in this tab's session storage and nowhere else. Gives what was predicted (or null), whether
 * it has been shown, and ways to change both. Storage that is refused (private windows) is done without.
 */
export function usePrediction<Value>(id: string, isValue: (value: unknown) => value is Value) {
  const key = `predict:${id}`;
  const [value, setValue] = useState<Value | null>(null);
  const [shown, setShown] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is read once, when the page has come to life
  useEffect(() => {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
      if (typeof kept !== 'object' || kept === null || !('value' in kept)) return;
      if (isValue(kept.value)) setValue(kept.value);
      setShown('shown' in kept && kept.shown === true);
    } catch {
      return;
    }
  }, [key]);

  function keep(next: Value | null, nextShown: boolean) {
    setValue(next);
    setShown(nextShown);
    try {
      if (next === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify({ value: next, shown: nextShown }));
    } catch {
      return;
    }
  }

  return {
    value,
    shown,
    predict: (next: Value) => keep(next, shown),
    show: () => keep(value, true),
    again: () => keep(null, false),
  };
}
