import { getT } from '@/components/i18n';
import { ButtonLink } from '@/components/ui/button';
import { type DoorState, formatClassCode } from '@/lib/classroom/class-code';
import type { ShownTime } from '@/lib/classroom/zones';
import { ClassCode } from './class-code';
import styles from './code-board.module.css';
import { CopyText } from './copy-text';
import { QrCode } from './qr-code';

/** How learners come in: the code, the link, the drawing; or why nobody does now. */
export function CodeBoard({
  code,
  state,
  limit,
  ends,
  address,
  hereOnly,
  locale,
  classId,
}: {
  readonly code: string | null;
  readonly state: DoorState;
  readonly limit: number | null;
  readonly ends: ShownTime | null;
  /** Of the site, without a slash at its end. */
  readonly address: string;
  /** Whether that address leads no other device here. */
  readonly hereOnly: boolean;
  readonly locale: string;
  readonly classId: string;
}) {
  const t = getT('teachClass');
  const settings = `/${locale}/teach/${classId}/settings#code`;
  const shut = state !== 'open' && state !== 'asks-first';
  const note = (
    <p className={shut ? styles.shut : 'meta'}>
      {shut ? <b>{t('code.shut')} </b> : null}
      {t(`code.state.${state}`, {
        limit: limit ?? 0,
        ends: ends ? `${ends.text} ${ends.offset}` : '',
      })}
      {!shut && ends ? <> {t('code.until', { ends: `${ends.text} ${ends.offset}` })}</> : null}
      {!shut && limit !== null ? <> {t('code.limit', { limit })}</> : null}
    </p>
  );
  const change = (
    <p>
      <a className={styles.change} href={settings}>
        {t('code.change')}
      </a>
    </p>
  );
  if (code === null || state === 'archived') {
    return (
      <>
        {note}
        {state === 'archived' ? null : change}
      </>
    );
  }
  const link = `${address}/${locale}/join/${code}`;
  return (
    <div className={styles.board}>
      <div className={styles.words}>
        <ClassCode code={code} id="class-code" />
        <CopyText text={formatClassCode(code)} from="class-code">
          {t('code.copy')}
        </CopyText>
        <p className={styles.link} id="class-link" translate="no">
          {link}
        </p>
        <CopyText text={link} from="class-link">
          {t('code.copyLink')}
        </CopyText>
        {note}
        {hereOnly ? <p className={styles.shut}>{t('code.hereOnly')}</p> : null}
        <p className={styles.ways}>
          <ButtonLink kind="primary" href={`/${locale}/teach/${classId}/code`}>
            {t('code.project')}
          </ButtonLink>
        </p>
        {change}
      </div>
      <div className={styles.drawing}>
        <QrCode text={link} label={t('code.qr')} />
      </div>
    </div>
  );
}
