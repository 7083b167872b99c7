'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { type DeviceSetting, setDeviceSetting, useDeviceSetting } from './device-settings';
import styles from './settings.module.css';

/** Switches that stay on this device: plain page titles, leaving with Escape, large type. */
export function DeviceSettings() {
  const t = useTranslations('client.shell');
  const [failed, setFailed] = useState(false);
  const change = (setting: DeviceSetting, on: boolean) => setFailed(!setDeviceSetting(setting, on));
  return (
    <fieldset className={`${styles.settings} needs-js`}>
      <legend className="label">{t('settings')}</legend>
      <Switch
        setting="plainTitles"
        label={t('plainTitles')}
        hint={t('plainTitlesHint')}
        onChange={change}
      />
      <Switch setting="leaveKey" label={t('leaveKey')} hint={t('leaveKeyHint')} onChange={change} />
      <Switch
        setting="largeType"
        label={t('largeType')}
        hint={t('largeTypeHint')}
        onChange={change}
      />
      <p role="status">{failed ? t('settingsFailed') : null}</p>
    </fieldset>
  );
}

function Switch({
  setting,
  label,
  hint,
  onChange,
}: {
  readonly setting: DeviceSetting;
  readonly label: string;
  readonly hint: string;
  readonly onChange: (setting: DeviceSetting, on: boolean) => void;
}) {
  const id = useId();
  const on = useDeviceSetting(setting);
  return (
    <div className={styles.switch}>
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(setting, event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
    </div>
  );
}
