import { Hidden } from '@/components/labs/parts';
import type { LabTranslate } from '@/components/labs/types';
import type { Album, App, Picture } from '@/lib/labs/traceviewer/state';
import styles from './traceviewer.module.css';

/** Whether a picture shows something that its owner would rather not have shown. */
export const isCandid = (picture: Picture): boolean =>
  picture.subject === 'smuggled-title' || picture.subject === 'message-candid';

/** The evening's clock in words of a machine, e.g. 19:05. */
export function clockTime(minutes: number): string {
  const all = 19 * 60 + minutes;
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
}

/** Key of an app's name; what the album is called depends on whether it opens. */
export const appKey = (app: App, album: Album): string =>
  app === 'album' ? `app-album-${album}` : `app-${app}`;

/** One picture of the screen, drawn as a small screen with its time under it. */
export function PictureCard({
  picture,
  t,
  large = false,
  dim = false,
  flag = false,
  onView,
}: {
  readonly picture: Picture;
  readonly t: LabTranslate;
  /** With all that the screen showed, to be read. */
  readonly large?: boolean;
  /** Not looked at. */
  readonly dim?: boolean;
  /** Marked by the official. */
  readonly flag?: boolean;
  readonly onView?: (() => void) | undefined;
}) {
  const caption = t('picture-caption', { n: picture.n, time: clockTime(picture.at) });
  const text = dim ? '' : t(`${large ? 'screen' : 'subject'}-${picture.subject}`);
  const face = (
    <>
      <span className={styles.face} aria-hidden="true">
        <span className={styles.faceBar} />
        <span className={styles.faceText}>{text}</span>
      </span>
      <span className={styles.caption}>
        {caption}
        <Hidden>{` ${text}`}</Hidden>
      </span>
      {dim ? <span className={styles.caption}>{t('picture-not-looked')}</span> : null}
      {flag ? <span className={styles.flag}>✕ {t('picture-flag')}</span> : null}
    </>
  );
  const className = [styles.card, dim ? styles.dim : '', flag ? styles.flagged : ''].join(' ');
  return onView === undefined ? (
    <div className={className}>{face}</div>
  ) : (
    <button type="button" className={className} onClick={onView}>
      {face}
    </button>
  );
}
