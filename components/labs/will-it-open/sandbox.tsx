import { Device, Key, Keys, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import {
  type Action,
  type Outcome,
  type Seal,
  type State,
  seals,
} from '@/lib/labs/will-it-open/state';
import styles from './will-it-open.module.css';

type Props = LabScreenProps<State, Action>;

const outcomes: readonly Outcome[] = ['opens', 'refused', 'deleted'];

function Card({
  seal,
  approvedType,
  t,
  act,
}: Omit<Props, 'state'> & {
  readonly seal: Seal;
  readonly approvedType: boolean;
}) {
  return (
    <li>
      <div className={styles.about}>
        <span className={styles.name}>{t(approvedType ? 'type-approved' : 'type-strange')}</span>
        <span className={styles[seal]}>{t(`seal-${seal}`)}</span>
      </div>
      {act ? (
        <Keys>
          {outcomes.map((guess) => (
            <Key key={guess} onPress={() => act({ type: 'try', seal, approvedType, guess })}>
              {t(`guess-${guess}`)}
            </Key>
          ))}
        </Keys>
      ) : null}
    </li>
  );
}

/** Every kind of file on every kind of device: say what will become of it, and it is tried at once. */
export function Sandbox({ state, t, act }: Props) {
  const last = state.trials.at(-1);
  const right = state.trials.filter((trial) => trial.guess === trial.outcome).length;
  return (
    <Device name={t(`device-${state.device}`)} status={t(`status-${state.sharing}`)}>
      {last === undefined ? (
        <p>{t('sandbox-intro')}</p>
      ) : (
        <Section label={t('last-trial')}>
          <p>
            {t(last.approvedType ? 'type-approved' : 'type-strange')} · {t(`seal-${last.seal}`)}
          </p>
          <p>
            <Mark kind={last.outcome === 'opens' ? 'right' : 'wrong'}>
              {t(`outcome-${last.outcome}`)}
            </Mark>
          </p>
          <p>{t('tally', { right, all: state.trials.length })}</p>
        </Section>
      )}
      <ul className={styles.files}>
        {seals.map((seal) => (
          <Card key={seal} seal={seal} approvedType t={t} act={act} />
        ))}
        <Card seal="state" approvedType={false} t={t} act={act} />
      </ul>
    </Device>
  );
}
