import { shownIn } from '@/lib/classroom/zones';
import { ClassTime } from './class-time';

/** An instant in the class's time, and in the reader's once scripts run: `ClassTime` for server components. */
export function When({
  at,
  zone,
  locale,
}: {
  readonly at: number;
  readonly zone: string;
  readonly locale: string;
}) {
  return <ClassTime at={at} inClass={shownIn(at, zone, locale === 'en' ? 'en-GB' : locale)} />;
}
