/** The words for what the handlers of identity's forms send back as codes. */
import { getT } from '@/components/i18n';
import { PASSPHRASE_MAX, PASSPHRASE_MIN } from '@/lib/identity/passphrase';

export interface Problem {
  /** The control it is about; 'form' for none in particular. */
  readonly about: 'displayName' | 'passphrase' | 'form';
  readonly text: string;
}

/** `wrong`: what a plain 'wrong' means on this form. An unknown code is told as a failure without a reason. */
export function problemOf(
  code: string,
  wrong: 'signInWrong' | 'recoverWrong' | 'currentWrong' | 'confirmWrong',
): Problem {
  const t = getT('identity');
  const minutes = /^wait-(\d{1,4})$/.exec(code)?.[1];
  if (minutes) return { about: 'form', text: t('problem.wait', { minutes: Number(minutes) }) };
  switch (code) {
    case 'wrong':
    case 'CredentialsSignin':
      return { about: 'form', text: t(`problem.${wrong}`) };
    case 'wait':
      return { about: 'form', text: t('problem.waitSome') };
    case 'name-missing':
      return { about: 'displayName', text: t('problem.name-missing') };
    case 'passphrase-too-short':
      return { about: 'passphrase', text: t('problem.too-short', { min: PASSPHRASE_MIN }) };
    case 'passphrase-too-long':
      return { about: 'passphrase', text: t('problem.too-long', { max: PASSPHRASE_MAX }) };
    case 'passphrase-common':
      return { about: 'passphrase', text: t('problem.common') };
    case 'passphrase-has-name':
      return { about: 'passphrase', text: t('problem.has-name') };
    default:
      return { about: 'form', text: t('problem.failed') };
  }
}

/** The first problem about one control, for its Field. */
export function errorOf(problems: readonly Problem[], about: Problem['about']): string | undefined {
  return problems.find((problem) => problem.about === about)?.text;
}
