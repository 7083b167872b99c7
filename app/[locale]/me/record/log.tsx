import { AccessLog } from '@/components/me/access-log';
import { accessLogOf } from '@/lib/store/access-log';
import { database } from '@/lib/store/database';

const PAGE = 25;

/** The learner's access log, a page of it. `before`: as in an address of an earlier page, `AT.ID`; anything else is the first page. */
export async function Log({
  learnerId,
  before,
  locale,
}: {
  readonly learnerId: string;
  readonly before: string | string[] | undefined;
  readonly locale: string;
}) {
  const from = cursor(before);
  const { rows, next } = await accessLogOf(database(), learnerId, { before: from, limit: PAGE });
  const page = `/${locale}/me/record`;
  return (
    <AccessLog
      viewings={rows}
      older={next ? `${page}?before=${next.at}.${next.id}#log` : null}
      newest={from ? `${page}#log` : null}
      locale={locale}
    />
  );
}

function cursor(text: string | string[] | undefined): { at: number; id: string } | null {
  const found = typeof text === 'string' ? /^(\d{1,15})\.([\w-]{1,64})$/.exec(text) : null;
  const [, at, id] = found ?? [];
  return at && id ? { at: Number(at), id } : null;
}
