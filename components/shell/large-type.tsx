'use client';

import { useEffect } from 'react';
import { useDeviceSetting } from './device-settings';

/** Sets the whole page larger where this device asked for it; sizes everywhere follow the root's. */
export function LargeType() {
  const on = useDeviceSetting('largeType');
  useEffect(() => {
    document.documentElement.toggleAttribute('data-large-type', on);
  }, [on]);
  return null;
}
