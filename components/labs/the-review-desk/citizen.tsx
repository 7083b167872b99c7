/** Those who write: whether a post is still there, and what became of it. Of a staffed day: how long a post lives. */
import { Device, Mark, Section } from '@/components/labs/parts';
import { Waits } from '@/components/labs/the-review-desk/waits';
import type { LabScreenProps } from '@/components/labs/types';
import { isUp, postsOf } from '@/lib/labs/the-review-desk/engine';
import type { Action, State } from '@/lib/labs/the-review-desk/state';
import styles from './the-review-desk.module.css';

type Props = LabScreenProps<State, Action>;

function Authors({ state, t }: Props) {
  return (
    <Device name={t('authors')} status={t(`stage-${state.stage}`)}>
      <ol className={styles.posts}>
        {postsOf(state.scenario).map(({ id }) => {
          const fate = state.fates[id];
          const up = fate === undefined || isUp(fate);
          return (
            <li key={id}>
              <p className={styles.post}>{t(`post-${id}`)}</p>
              <p className={styles.small}>
                {t(`by-${id}`)} ·{' '}
                <Mark kind={fate === undefined ? 'plain' : up ? 'right' : 'wrong'}>
                  {t(`author-sees-${fate ?? 'unread'}`)}
                </Mark>
              </p>
              {state.stage === 'later' ? (
                <p className={styles.later}>{t(`later-${id}-${up ? 'up' : 'gone'}`)}</p>
              ) : null}
            </li>
          );
        })}
      </ol>
    </Device>
  );
}

export function CitizenScreen(props: Props) {
  const { state, t } = props;
  if (state.scenario !== 'sandbox') return <Authors {...props} />;
  const day = state.days.at(-1);
  return (
    <Device name={t('how-long')} status={day ? t('day-number', { number: state.days.length }) : ''}>
      {day === undefined ? (
        <p className={styles.small}>{t('no-day')}</p>
      ) : (
        <Section label={t('waits')}>
          <Waits day={day} t={t} />
        </Section>
      )}
    </Device>
  );
}
