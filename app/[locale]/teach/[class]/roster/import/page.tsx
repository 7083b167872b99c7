import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClassFrame } from '@/components/classroom/class-frame';
import { ImportPreview, ListForm } from '@/components/classroom/roster/import-parts';
import styles from '@/components/classroom/roster/import.module.css';
import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { previewRoster } from '@/lib/answering/import-roster';
import { readFlash } from '@/lib/identity/flash';
import { keptRoster } from '@/lib/identity/roster-cookie';
import { database } from '@/lib/store/database';
import { enterClass } from '../../../enter';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachRoster')('importTitle'), robots: { index: false } };
}

/** A list of names, then what an import of it would do; the list lies in the teacher's browser in between. */
export default async function ImportPage({ params }: Props) {
  const { locale, class: classId } = await params;
  const t = getT('teachRoster');
  const path = `/teach/${classId}/roster/import`;
  const inside = await enterClass(locale, path, 'import-roster', classId);
  const action = `/api/v1/classes/${classId}/import`;
  const draft = await keptRoster(classId);
  const message = (await readFlash(`import-${classId}`))?.messages[0];
  const seen = draft ? await previewRoster(database(), inside.viewer, draft, Date.now()) : null;
  if (seen?.kind === 'refused') notFound();
  const preview = seen?.data;
  const read = preview?.roster;
  return (
    <ClassFrame
      inside={inside}
      locale={locale}
      screen="roster"
      title={t('importTitle')}
      lede={t('importLede')}
    >
      {message === 'too-long' ? <Said wrong>{t('unreadable.too-long')}</Said> : null}
      {message === 'nothing' || message === 'changed' ? (
        <Said wrong>{t(`preview.${message}`)}</Said>
      ) : null}
      {read?.kind === 'unreadable' ? <Said wrong>{t(`unreadable.${read.problem}`)}</Said> : null}
      {preview && read?.kind === 'read' ? (
        <ImportPreview action={action} preview={preview} roster={read} />
      ) : null}
      {read?.kind === 'read' && read.errors === 0 ? (
        <details className={styles.again}>
          <summary>{t('preview.change')}</summary>
          <ListForm action={action} text={draft?.text ?? ''} />
        </details>
      ) : (
        <ListForm action={action} text={draft?.text ?? ''} />
      )}
    </ClassFrame>
  );
}
