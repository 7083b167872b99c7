import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { getCourse } from '@/lib/course/artefacts';
import { modulesInOrder } from '@/lib/course/lookups';
import { enterTeaching } from '../enter';
import styles from './guides.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachGuides')('title'), robots: { index: false } };
}

/** The guides that there are, in the course's order. */
export default async function Guides({ params }: Props) {
  const { locale } = await params;
  const t = getT('teachGuides');
  const { actor } = await enterTeaching(locale, '/teach/guides', 'read-guide');
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <Breadcrumbs
        trail={[{ label: t('teaching'), href: `/${locale}/teach` }, { label: t('title') }]}
      />
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
      </header>
      <ol className={styles.list}>
        {modulesInOrder(getCourse(locale)).flatMap((module) =>
          module.guide ? (
            <li key={module.slug}>
              <h2>
                <a href={`/${locale}/teach/guides/${module.slug}`}>{module.title}</a>
              </h2>
              <p>{module.guide.summary}</p>
            </li>
          ) : (
            []
          ),
        )}
      </ol>
    </div>
  );
}
