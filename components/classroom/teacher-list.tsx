import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { Badge } from '@/components/ui/marks';
import { Button, ButtonLink } from '@/components/ui/button';
import type { ShownTime } from '@/lib/classroom/zones';
import { ClassTime } from './class-time';
import type { FormFlash } from './code-rules';
import { CopyText } from './copy-text';
import styles from './settings.module.css';

interface Teacher {
  readonly learnerId: string;
  readonly name: string | null;
  readonly owner: boolean;
  readonly self: boolean;
}

/**
 * Who teaches the class, and what can be changed about it. `confirm`: where the passphrase is asked for again first; null
 * where that was just now.
 */
export function TeacherList({
  classId,
  teachers,
  may,
  confirm,
  links,
  withAddress,
  flash,
}: {
  readonly classId: string;
  readonly teachers: readonly Teacher[];
  readonly may: Readonly<Record<'add' | 'remove' | 'pass' | 'stop', boolean>>;
  readonly confirm: string | null;
  /** Links that are out and not used: when each ends. */
  readonly links: readonly { readonly at: number; readonly shown: ShownTime }[];
  /** What stands before a link's token. */
  readonly withAddress: string;
  readonly flash: FormFlash;
}) {
  const t = getT('teachClass');
  const action = `/api/v1/classes/${classId}/teachers`;
  const changes = Object.values(may).some(Boolean);
  const ready = confirm === null;
  const has = (message: string) => flash.messages.includes(message);
  const token = has('invited') ? flash.values.token : undefined;
  return (
    <div className={styles.stack}>
      {(['withdrawn', 'removed', 'passed'] as const).filter(has).map((message) => (
        <Said key={message}>{t(`teachers.said.${message}`)}</Said>
      ))}
      {(['owner', 'not-passed'] as const).filter(has).map((message) => (
        <Said key={message} wrong>
          {t(`teachers.said.${message}`)}
        </Said>
      ))}
      <ul className={styles.list}>
        {teachers.map((teacher) => (
          <li key={teacher.learnerId}>
            <p className={styles.who}>
              <bdi>{teacher.name ?? t('teachers.unnamed')}</bdi>{' '}
              {teacher.self ? <span className="meta">{t('teachers.you')} </span> : null}
              {teacher.owner ? <Badge>{t('teachers.owner')}</Badge> : null}
            </p>
            {ready && !teacher.self && may.remove ? (
              <details className={styles.fold}>
                <summary>
                  {t('teachers.change', { name: teacher.name ?? t('teachers.unnamed') })}
                </summary>
                <form className={styles.stack} method="post" action={action}>
                  <input type="hidden" name="teacher" value={teacher.learnerId} />
                  <p>{t('teachers.removeText')}</p>
                  <p>
                    <Button type="submit" name="do" value="remove">
                      {t('teachers.remove')}
                    </Button>
                  </p>
                  {may.pass ? (
                    <>
                      <p>{t('teachers.passText')}</p>
                      <p>
                        <Button type="submit" name="do" value="pass">
                          {t('teachers.pass')}
                        </Button>
                      </p>
                    </>
                  ) : null}
                </form>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
      {changes && confirm !== null ? (
        <p>
          <ButtonLink href={confirm}>{t('teachers.confirm')}</ButtonLink>
        </p>
      ) : null}
      {token ? (
        <div className={styles.stack}>
          <Said>{t('teachers.said.invited')}</Said>
          <p className={styles.link} id="teacher-link" translate="no">
            {withAddress}
            {token}
          </p>
          <CopyText text={`${withAddress}${token}`} from="teacher-link">
            {t('code.copyLink')}
          </CopyText>
        </div>
      ) : null}
      {ready && may.add ? (
        <form className={styles.stack} method="post" action={action}>
          <p>{t('teachers.inviteText')}</p>
          {links.length > 0 ? (
            <ul className={styles.goes}>
              {links.map(({ at, shown }) => (
                <li key={at}>
                  {t.rich('teachers.out', {
                    time: () => <ClassTime at={at} inClass={shown} />,
                  })}
                </li>
              ))}
            </ul>
          ) : null}
          <p>
            <Button type="submit" name="do" value="invite">
              {t('teachers.invite')}
            </Button>{' '}
            {links.length > 0 ? (
              <Button kind="quiet" type="submit" name="do" value="withdraw">
                {t('teachers.withdraw', { count: links.length })}
              </Button>
            ) : null}
          </p>
        </form>
      ) : null}
      {ready && may.stop ? (
        <details className={styles.fold}>
          <summary>{t('teachers.stopTitle')}</summary>
          <form className={styles.stack} method="post" action={action}>
            <p>{t('teachers.stopText')}</p>
            <p>
              <Button type="submit" name="do" value="stop">
                {t('teachers.stop')}
              </Button>
            </p>
          </form>
        </details>
      ) : null}
      {may.stop ? <p className="meta">{t('teachers.ownerAlone')}</p> : null}
    </div>
  );
}
