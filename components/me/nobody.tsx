import { getT } from '@/components/i18n';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { lessonsInOrder } from '@/lib/course/lookups';
import type { Course } from '@/lib/course/types';
import styles from './nobody.module.css';

/** The progress page of someone of whom nothing is known: what a guest is, how to begin, how to come back. */
export function Nobody({ course }: { readonly course: Course }) {
  const t = getT('me');
  const first = lessonsInOrder(course)[0];
  const { locale } = course;
  return (
    <div className="page">
      <SignedInAs actor={null} locale={locale} />
      <Breadcrumbs trail={[{ label: course.title, href: `/${locale}` }, { label: t('title') }]} />
      <div className={styles.text}>
        <p className="label">{t('title')}</p>
        <h1>{t('nobodyHeading')}</h1>
        <p>{t('nobodyText')}</p>
        {first ? (
          <p>
            <ButtonLink kind="primary" href={`/${locale}/learn/${first.module}/${first.slug}`}>
              {t('nobodyBegin', { lesson: first.title })}
            </ButtonLink>
          </p>
        ) : null}
        <p>
          {t.rich('nobodySignIn', {
            signIn: (chunks) => <a href={`/${locale}/sign-in`}>{chunks}</a>,
            signUp: (chunks) => <a href={`/${locale}/sign-up`}>{chunks}</a>,
          })}
        </p>
        <p>
          {t.rich('nobodyJoin', {
            join: (chunks) => <a href={`/${locale}/join`}>{chunks}</a>,
          })}
        </p>
      </div>
    </div>
  );
}
