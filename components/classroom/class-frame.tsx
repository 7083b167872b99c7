import type { ReactNode } from 'react';
import { getT } from '@/components/i18n';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import type { InClass } from '@/lib/identity/class-door';
import styles from './class-frame.module.css';

export const classScreens = [
  'overview',
  'roster',
  'assignments',
  'gradebook',
  'items',
  'live',
  'settings',
] as const;
export type ClassScreen = (typeof classScreens)[number];

/** Where a screen of a class is. */
export function classPath(locale: string, classId: string, screen: ClassScreen): string {
  return `/${locale}/teach/${classId}${screen === 'overview' ? '' : `/${screen}`}`;
}

/**
 * What stands around every page of a class: who is signed in, the way here, the class's name and its screens. `title` is
 * the page's own; absent on a screen itself, whose name stands for it. `wide` lets tables have the page's full width.
 */
export function ClassFrame({
  inside,
  locale,
  screen,
  title,
  lede,
  children,
}: {
  readonly inside: InClass;
  readonly locale: string;
  readonly screen: ClassScreen;
  readonly title?: string;
  readonly lede?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = getT('teachClass');
  const { klass, actor } = inside;
  const overview = classPath(locale, klass.id, 'overview');
  const here = title ?? t(`screen.${screen}`);
  const trail = [
    { label: t('teaching'), href: `/${locale}/teach` },
    ...(screen === 'overview' && !title
      ? [{ label: klass.name }]
      : [
          { label: klass.name, href: overview },
          ...(title
            ? [{ label: t(`screen.${screen}`), href: classPath(locale, klass.id, screen) }]
            : []),
          { label: here },
        ]),
  ];
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <Breadcrumbs trail={trail} />
      <nav
        className={`${styles.screens} no-print`}
        aria-label={t('screensOf', { name: klass.name })}
      >
        <ul>
          {classScreens.map((name) => (
            <li key={name}>
              <a
                href={classPath(locale, klass.id, name)}
                aria-current={name === screen ? (title ? 'true' : 'page') : undefined}
              >
                {t(`screen.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <header className={styles.header}>
        <p className={styles.class}>
          <bdi>{klass.name}</bdi>
        </p>
        <h1>{here}</h1>
        {lede ? <p className="lede">{lede}</p> : null}
        {klass.archivedAt === null ? null : <p className={styles.archived}>{t('archived')}</p>}
      </header>
      {children}
    </div>
  );
}
