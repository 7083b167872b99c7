import { getT } from '@/components/i18n';
import { Actions, Row, RuledForm, Said } from '@/components/identity/form-page';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { type DoorState, formatClassCode } from '@/lib/classroom/class-code';
import { CODE_LIMIT_MAX } from '@/lib/classroom/class-form';
import type { ShownTime } from '@/lib/classroom/zones';
import styles from './settings.module.css';

export interface FormFlash {
  readonly messages: readonly string[];
  readonly values: Partial<Readonly<Record<string, string>>>;
}

/** The class code: how it stands, its rules, renewing it, switching it off. */
export function CodeRules({
  classId,
  code,
  state,
  limit,
  ends,
  lastDay,
  asksFirst,
  flash,
}: {
  readonly classId: string;
  readonly code: string | null;
  readonly state: DoorState;
  readonly limit: number | null;
  readonly ends: ShownTime | null;
  /** The last day on which it works, YYYY-MM-DD in the class's zone; '' for none. */
  readonly lastDay: string;
  readonly asksFirst: boolean;
  readonly flash: FormFlash;
}) {
  const t = getT('teachClass');
  const action = `/api/v1/classes/${classId}/code`;
  const has = (message: string) => flash.messages.includes(message);
  const asks = flash.values.asksFirst === undefined ? asksFirst : flash.values.asksFirst === 'yes';
  return (
    <div className={styles.stack}>
      {(['off', 'renewed', 'rules'] as const).filter(has).map((message) => (
        <Said key={message}>{t(`code.said.${message}`)}</Said>
      ))}
      {has('ends') || has('limit') ? <Said wrong>{t('problem.some')}</Said> : null}
      <p>
        {code === null ? null : (
          <>
            <span className={styles.code} translate="no">
              {formatClassCode(code)}
            </span>{' '}
          </>
        )}
        {t(`code.state.${state}`, {
          limit: limit ?? 0,
          ends: ends ? `${ends.text} ${ends.offset}` : '',
        })}
      </p>
      {code === null ? (
        <form method="post" action={action}>
          <Button kind="primary" type="submit" name="do" value="renew">
            {t('code.on')}
          </Button>
        </form>
      ) : null}
      <RuledForm action={action}>
        <input type="hidden" name="do" value="rules" />
        <Row>
          <Field
            label={t('code.ends')}
            hint={t('code.endsHint')}
            error={has('ends') ? t('problem.ends') : undefined}
          >
            {(ids) => (
              <input
                id={ids.input}
                name="ends"
                type="date"
                defaultValue={flash.values.ends ?? lastDay}
                aria-describedby={ids.describedBy}
                aria-invalid={ids.invalid || undefined}
              />
            )}
          </Field>
        </Row>
        <Row>
          <Field
            label={t('code.most')}
            hint={t('code.mostHint')}
            error={has('limit') ? t('problem.limit', { most: CODE_LIMIT_MAX }) : undefined}
          >
            {(ids) => (
              <input
                id={ids.input}
                name="limit"
                type="number"
                inputMode="numeric"
                min={1}
                max={CODE_LIMIT_MAX}
                defaultValue={flash.values.limit ?? limit ?? ''}
                aria-describedby={ids.describedBy}
                aria-invalid={ids.invalid || undefined}
              />
            )}
          </Field>
        </Row>
        <Row>
          <label className={styles.tick}>
            <input type="checkbox" name="asksFirst" value="yes" defaultChecked={asks} />
            <span>{t('code.asks')}</span>
          </label>
        </Row>
        <Actions>
          <Button kind="primary" type="submit">
            {t('code.saveRules')}
          </Button>
        </Actions>
      </RuledForm>
      {code === null ? null : (
        <>
          <details className={styles.fold}>
            <summary>{t('code.renewTitle')}</summary>
            <form className={styles.stack} method="post" action={action}>
              <p>{t('code.renewText')}</p>
              <p>
                <Button type="submit" name="do" value="renew">
                  {t('code.renew')}
                </Button>
              </p>
            </form>
          </details>
          <details className={styles.fold}>
            <summary>{t('code.offTitle')}</summary>
            <form className={styles.stack} method="post" action={action}>
              <p>{t('code.offText')}</p>
              <p>
                <Button type="submit" name="do" value="off">
                  {t('code.off')}
                </Button>
              </p>
            </form>
          </details>
        </>
      )}
    </div>
  );
}
