import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import styles from '@/components/classroom/roster/slip.module.css';
import { type Slip, Slips } from '@/components/classroom/roster/slips';
import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { PrintButton } from '@/components/identity/print-button';
import { ReloadOnReturn } from '@/components/shell/reload-on-return';
import { Button } from '@/components/ui/button';
import { seeClass } from '@/lib/answering/see-others';
import { shownIn } from '@/lib/classroom/zones';
import { leadsHereOnly, siteAddress } from '@/lib/http/site-address';
import type { InClass } from '@/lib/identity/class-door';
import { hashRecoveryCode } from '@/lib/identity/random';
import { seededCode } from '@/lib/identity/seeded-codes';
import { slipsSeed } from '@/lib/identity/slips-cookie';
import { database } from '@/lib/store/database';
import { openCodes, unusedAccounts } from '@/lib/store/one-time-codes';
import { enterClass } from '../../../enter';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachRoster')('slipsTitle'), robots: { index: false } };
}

/** Slips made just now, to print; and the way to make new ones. */
export default async function SlipsPage({ params }: Props) {
  const { locale, class: classId } = await params;
  const t = getT('teachRoster');
  const path = `/teach/${classId}/roster/slips`;
  const inside = await enterClass(locale, path, 'see-roster', classId);
  const seed = await slipsSeed(classId);
  const slips = seed === null ? null : await slipsOf(inside, seed, locale);
  const unused = inside.may('import-roster')
    ? (await unusedAccounts(database(), classId)).length
    : 0;
  const roster = classPath(locale, classId, 'roster');
  const action = `/api/v1/classes/${classId}/codes`;
  const site = await siteAddress();
  const address = `${site.replace(/^http:\/\//, '')}/${locale}/begin`;
  return (
    <ClassFrame
      inside={inside}
      locale={locale}
      screen="roster"
      title={t('slipsTitle')}
      lede={<span className="no-print">{t('slipsLede')}</span>}
    >
      <ReloadOnReturn />
      {slips === null ? null : slips.length === 0 ? (
        <p className={styles.text}>{t('slipsGone')}</p>
      ) : (
        <>
          {leadsHereOnly(site) ? (
            <div className="no-print">
              <Said wrong>{t('slipsHereOnly', { site })}</Said>
            </div>
          ) : null}
          <p className={`${styles.text} no-print`}>{t('slipsShown', { count: slips.length })}</p>
          <div className={`${styles.actions} no-print`}>
            <PrintButton />
            <form method="post" action={action}>
              <Button kind="primary" type="submit" name="do" value="kept">
                {t('slipsKept')}
              </Button>
            </form>
          </div>
          <Slips slips={slips} className={inside.klass.name} address={address} />
        </>
      )}
      <section className={`${styles.make} no-print`} aria-labelledby="make">
        <h2 id="make">{t('slipsMakeTitle')}</h2>
        {unused === 0 ? (
          <p>{t.rich('slipsNone', { roster: (chunks) => <a href={roster}>{chunks}</a> })}</p>
        ) : (
          <>
            <p>{t('slipsMake', { count: unused })}</p>
            <form method="post" action={action}>
              <Button type="submit" name="do" value="slips">
                {t('slipsButton', { count: unused })}
              </Button>
            </form>
            <p>{t.rich('slipsOne', { roster: (chunks) => <a href={roster}>{chunks}</a> })}</p>
          </>
        )}
      </section>
    </ClassFrame>
  );
}

/** The codes that come from this browser's seed and still work: worked out again, since only their hashes are stored. */
async function slipsOf({ klass, viewer }: InClass, seed: string, locale: string): Promise<Slip[]> {
  const now = Date.now();
  const seen = await seeClass(
    database(),
    viewer,
    { what: 'roster', classId: klass.id },
    async (tx) => {
      const slips = (await openCodes(tx, klass.id, now)).flatMap((open): Slip[] => {
        const { learnerId, shownName, signInName, purpose, hash, expiresAt } = open;
        const code = seededCode(seed, learnerId);
        if (hashRecoveryCode(learnerId, code) !== hash) return [];
        const until = shownIn(expiresAt, klass.timeZone, locale);
        return [{ learnerId, name: shownName, signInName, code, purpose, until }];
      });
      return { data: slips, learnerIds: slips.map(({ learnerId }) => learnerId) };
    },
    now,
  );
  if (seen.kind === 'refused') notFound();
  return seen.data;
}
