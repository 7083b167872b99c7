import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { getCourse } from '@/lib/course/artefacts';
import { findLesson } from '@/lib/course/lookups';
import { currentActor } from '@/lib/identity/current';
import { readFlash } from '@/lib/identity/flash';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

const reasons = ['malformed', 'unanswered', 'unknown-item', 'other-owner'] as const;

export function generateMetadata(): Metadata {
  return { title: getT('answers')('title') };
}

/** After a plain form whose answer could not be taken: what happened, what to do, the way back to the same spot. */
export default async function NotRecorded({ params }: Props) {
  const { locale } = await params;
  const t = getT('answers');
  const course = getCourse(locale);
  const [actor, flash] = await Promise.all([currentActor(), readFlash('answer')]);
  const reason = reasons.find((each) => flash?.messages.includes(each));
  const { module = '', lesson: slug = '', item = '' } = flash?.values ?? {};
  const lesson = findLesson(course, module, slug);
  const spot = lesson?.checks.includes(item) ? `#check-${item}` : '';
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <Breadcrumbs trail={[{ label: t('toMe'), href: `/${locale}/me` }, { label: t('title') }]} />
      <div className={styles.text}>
        <h1>{reason ? t('heading') : t('nothingHeading')}</h1>
        <p>{reason ? t(reason) : t('nothing')}</p>
        {reason ? <p>{t('kept')}</p> : null}
        <p className={styles.ways}>
          {reason === 'other-owner' ? (
            <ButtonLink kind="primary" href={`/${locale}/sign-in`}>
              {t('toSignIn')}
            </ButtonLink>
          ) : null}
          {lesson ? (
            <ButtonLink
              kind={reason === 'other-owner' ? 'secondary' : 'primary'}
              href={`/${locale}/learn/${module}/${slug}${spot}`}
            >
              {t(spot === '' ? 'backToLesson' : 'backToCheck', { lesson: lesson.title })}
            </ButtonLink>
          ) : (
            <ButtonLink href={`/${locale}/learn`}>{t('toCourse')}</ButtonLink>
          )}
        </p>
      </div>
    </div>
  );
}
