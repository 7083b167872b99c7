import type { Metadata } from 'next';
import { exportPath } from '@/app/[locale]/teach/[class]/export';
import { enterClass } from '@/app/[locale]/teach/enter';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { getT } from '@/components/i18n';
import { ButtonLink } from '@/components/ui/button';
import { confirmPath, isFresh } from '@/lib/identity/fresh';
import { gradebookShapes } from '@/lib/interop/export-choice';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachGradebook')('export.title'), robots: { index: false } };
}

/** The files that a class can be had as, and what each of them is. */
export default async function ExportPage({ params }: Props) {
  const { locale, class: classId } = await params;
  const t = getT('teachGradebook');
  const path = `/teach/${classId}/gradebook/export`;
  const inside = await enterClass(locale, path, 'export-class', classId);
  const base = classPath(locale, classId, 'overview');
  const fresh = isFresh(inside.actor, Date.now());
  const files = [
    ...gradebookShapes.map((shape) => ({
      id: shape,
      href: `${base}/gradebook.csv?shape=${shape}`,
    })),
    { id: 'responses', href: `${base}/responses.csv?` },
  ] as const;
  return (
    <ClassFrame
      inside={inside}
      locale={locale}
      screen="gradebook"
      title={t('export.title')}
      lede={t('export.lede')}
    >
      {fresh ? null : (
        <div className={styles.confirm}>
          <p>{t('export.confirm')}</p>
          <p>
            <ButtonLink kind="primary" href={confirmPath(locale, exportPath(locale, classId))}>
              {t('export.toConfirm')}
            </ButtonLink>
          </p>
        </div>
      )}
      <dl className={styles.files}>
        {files.map(({ id, href }) => (
          <div key={id}>
            <dt>{t(`export.file.${id}.name`)}</dt>
            <dd>
              <p>{t(`export.file.${id}.text`)}</p>
              {fresh ? (
                <p className={styles.links}>
                  <ButtonLink href={href}>{t('export.withNames')}</ButtonLink>
                  <ButtonLink kind="quiet" href={`${href}&names=0`}>
                    {t('export.withoutNames')}
                  </ButtonLink>
                </p>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('export.note')}</p>
    </ClassFrame>
  );
}
