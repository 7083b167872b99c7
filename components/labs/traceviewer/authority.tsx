import { CaseFile, Redaction, Section } from '@/components/labs/parts';
import { appKey, clockTime, isCandid, PictureCard } from '@/components/labs/traceviewer/picture';
import type { LabScreenProps } from '@/components/labs/types';
import type { Action, Evening, State } from '@/lib/labs/traceviewer/state';
import styles from './traceviewer.module.css';

type Props = LabScreenProps<State, Action>;

function Series({ evening, t }: { evening: Evening; t: Props['t'] }) {
  const looked = new Set(evening.looked ?? []);
  const flagged = evening.pictures.filter((picture) => looked.has(picture.n) && isCandid(picture));
  return (
    <>
      <Section label={t('file-series', { count: evening.pictures.length, looked: looked.size })}>
        {evening.pictures.length === 0 ? (
          <p>{t('file-no-pictures')}</p>
        ) : (
          <ol className={styles.series}>
            {evening.pictures.map((picture) => (
              <li key={picture.n}>
                <PictureCard
                  picture={picture}
                  t={t}
                  dim={!looked.has(picture.n)}
                  flag={looked.has(picture.n) && isCandid(picture)}
                />
              </li>
            ))}
          </ol>
        )}
      </Section>
      <Section label={t('file-uses')}>
        <p>
          {evening.uses.length === 0
            ? t('file-none')
            : evening.uses
                .map((use) => `${clockTime(use.at)} ${t(appKey(use.app, evening.album))}`)
                .join(' · ')}
        </p>
      </Section>
      <Section label={t('file-pages')}>
        <p>
          {evening.pages.length === 0
            ? t('file-none')
            : evening.pages
                .map((page) => `${clockTime(page.at)} ${t(`subject-${page.page}`)}`)
                .join(' · ')}
        </p>
      </Section>
      <p>{t('file-result', { count: flagged.length })}</p>
      <p className={styles.quiet}>{t('file-no-sound')}</p>
    </>
  );
}

/** Empty until the device is held: what the recorder keeps, it keeps on the device. */
export function AuthorityScreen({ state, t }: Props) {
  return (
    <CaseFile title={t('file-title', { evening: state.past.length + 1 })}>
      {state.now.looked === null ? (
        <>
          <p>
            <Redaction>{t('file-nothing-yet')}</Redaction>
          </p>
          <p>{t('file-nothing-yet')}</p>
          {state.past.map((evening, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: evenings are only ever added at the end
            <p key={i}>
              {t('file-past', {
                evening: i + 1,
                count: evening.pictures.length,
                looked: evening.looked?.length ?? 0,
              })}
            </p>
          ))}
        </>
      ) : (
        <Series evening={state.now} t={t} />
      )}
    </CaseFile>
  );
}
