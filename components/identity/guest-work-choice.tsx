import { getT } from '@/components/i18n';
import styles from './forms.module.css';

/** Whose a guest's answers are; asked of whoever signs in or makes an account where there are any. */
export function GuestWorkChoice({ chosen }: { readonly chosen?: string | undefined }) {
  const t = getT('identity');
  return (
    <fieldset className={styles.choice}>
      <legend>{t('work.legend')}</legend>
      {(['mine', 'aside'] as const).map((answer) => (
        <label key={answer}>
          <input
            type="radio"
            name="guestWork"
            value={answer}
            required
            defaultChecked={chosen === answer}
          />
          <span>{t(`work.${answer}`)}</span>
        </label>
      ))}
      <p>{t('work.nothingLost')}</p>
    </fieldset>
  );
}
