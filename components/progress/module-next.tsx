'use client';

import { useTranslations } from 'use-intl/react';
import { type Me, type MeState, useMe } from '@/components/shell/me-store';
import { ButtonLink } from '@/components/ui/button';

interface NextModule {
  readonly slug: string;
  readonly title: string;
  readonly lessons: readonly { readonly slug: string; readonly title: string }[];
}

interface Way {
  readonly href: string;
  readonly words: string;
}

/**
 * Where to go on, as one strong link. On the server and for whoever has begun nothing it is `first`; as soon as more is
 * known it leads to where this reader is. `modules` in the order of the course: all of them, or one.
 */
export function ModuleNext({
  modules,
  first,
  locale,
}: {
  readonly modules: readonly NextModule[];
  readonly first: Way;
  readonly locale: string;
}) {
  const t = useTranslations('client.progress');
  const way = wayOn(useMe(), modules, locale, t) ?? first;
  return (
    <ButtonLink kind="primary" href={way.href}>
      {way.words}
    </ButtonLink>
  );
}

function begun(me: Me, slug: string): boolean {
  const known = me.modules?.[slug];
  if (!known) return false;
  return known.best !== null || Object.values(known.lessons).some((l) => l.state !== 'not-begun');
}

function wayOn(
  me: MeState,
  modules: readonly NextModule[],
  locale: string,
  t: ReturnType<typeof useTranslations<'client.progress'>>,
): Way | null {
  if (typeof me === 'string' || !modules.some((module) => begun(me, module.slug))) return null;
  const open = modules.filter((module) => me.modules?.[module.slug]?.next.kind !== 'done');
  const module = open.find((each) => begun(me, each.slug)) ?? open[0];
  if (!module) return { href: `/${locale}/me`, words: t('allDone') };
  const base = `/${locale}/learn/${module.slug}`;
  const next = me.modules?.[module.slug]?.next;
  if (next?.kind === 'lesson') {
    const lesson = module.lessons.find((each) => each.slug === next.lesson);
    // The course may be newer than this page.
    if (!lesson) return null;
    return {
      href: `${base}/${lesson.slug}`,
      words: t(next.begun ? 'goOn' : 'beginLesson', { lesson: lesson.title }),
    };
  }
  return {
    href: `${base}/test`,
    words: modules.length > 1 ? t('goTestOf', { module: module.title }) : t('goTest'),
  };
}
