import type { LabTranslate } from '@/components/labs/types';
import { markPlace } from '@/lib/labs/watermark-trail/rules';
import type { Machine, StickFile } from '@/lib/labs/watermark-trail/state';
import styles from './watermark-trail.module.css';

/** A file as its reader sees it: its own data, and the marks where they stand, in their order. */
export function FileDump({
  file,
  machines,
  register,
  t,
}: {
  readonly file: StickFile;
  readonly machines: readonly Machine[];
  readonly register: boolean;
  readonly t: LabTranslate;
}) {
  const place = markPlace(file.type);
  const body = (
    <span className={styles.data} aria-hidden="true">
      {'·'.repeat(160)}
    </span>
  );
  const marks =
    file.marks.length === 0 ? null : (
      <ol className={styles.marks}>
        {file.marks.map((serial) => {
          const owner = machines.find((machine) => machine.serial === serial)?.id ?? 'm1';
          return (
            <li key={serial} className={styles.mark}>
              {serial}
              {register ? <span className={styles.owner}>{t(`owner-${owner}`)}</span> : null}
            </li>
          );
        })}
      </ol>
    );
  return (
    <div className={styles.dump}>
      <p className={styles.fileName}>{t(`file-${file.type}`)}</p>
      <div className={styles.strip}>
        {place === 'beginning' ? marks : null}
        {body}
        {place === 'beginning' ? null : marks}
      </div>
      <p>
        {t('dump-marks', { count: file.marks.length })}{' '}
        {place === null ? t('place-none') : t(`place-${place}`)}
      </p>
    </div>
  );
}
