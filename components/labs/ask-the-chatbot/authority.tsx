/** What stands around the model: four places, and what each did with the last question. */
import { CaseFile, Key, Keys, Knob, Mark, Redaction, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { rightlyNamed } from '@/lib/labs/ask-the-chatbot/engine';
import { stopped, tries } from '@/lib/labs/ask-the-chatbot/published';
import { combination, fires, questions } from '@/lib/labs/ask-the-chatbot/rules';
import {
  type Action,
  type LayerId,
  layerIds,
  type State,
  serviceIds,
} from '@/lib/labs/ask-the-chatbot/state';
import styles from './ask-the-chatbot.module.css';

type Props = LabScreenProps<State, Action>;

/** What a layer did: nothing, as it isn't there; it let the last question by; or it was the one. */
function Layer({ layer, state, t }: Pick<Props, 'state' | 't'> & { readonly layer: LayerId }) {
  const last = state.tries.at(-1);
  const on = state.services[last?.service ?? state.at][layer];
  const passedBy = last?.home === true && layer !== 'trained';
  const word =
    !on || passedBy ? 'off' : last === undefined ? 'ready' : last.by === layer ? 'did' : 'passed';
  return (
    <li className={word === 'did' ? styles.on : undefined}>
      <p className={styles.layer}>{t(`layer-${layer}`)}</p>
      <p>
        <Mark kind={word === 'did' ? 'wrong' : 'plain'}>{t(`${layer}-${word}`)}</Mark>
      </p>
      {layer === 'question' && on && last !== undefined && !passedBy ? (
        <p className={styles.small}>
          {combination
            .map((part) => {
              const there = questions[last.question].holds.includes(part) && !last.disguised;
              return t(there ? 'part-there' : 'part-missing', { part: t(`part-${part}`) });
            })
            .join(' · ')}
          {fires(last.question, last.disguised) && !questions[last.question].about
            ? ` ${t('harmless')}`
            : ''}
        </p>
      ) : null}
      {layer === 'answer' && on && last !== undefined && last.came > 0 && !passedBy ? (
        <p className={styles.small}>
          {t(last.by === 'answer' ? 'read-hit' : 'read-clean', { came: last.came })}
        </p>
      ) : null}
    </li>
  );
}

function Many({ state, t, act }: Props) {
  if (state.scenario !== 'five-tries') return null;
  return (
    <Section label={t('many', { questions: tries.questions.value, times: tries.times.value })}>
      {act ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'many' })}>
            {t('do-many')}
          </Key>
        </Keys>
      ) : null}
      {state.batches.map((batch, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: batches are only ever added at the end
        <div key={i} className={styles.histogram}>
          {batch.blocked.map((count, times) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the number of times
            <div key={times} className={styles.row}>
              <span>{t('blocked-times', { times: times + 1 })}</span>
              <svg viewBox="0 0 140 8" preserveAspectRatio="none" aria-hidden="true">
                <rect
                  className={times === 4 ? styles.barAlways : styles.bar}
                  width={Math.min(140, count)}
                  height="8"
                />
              </svg>
              <span>{count}</span>
            </div>
          ))}
        </div>
      ))}
      {state.batches.length === 0 ? null : (
        <p className={styles.small}>
          {t('many-published', { always: tries.always.value, questions: tries.questions.value })}
        </p>
      )}
    </Section>
  );
}

function Hidden({ state, t }: Pick<Props, 'state' | 't'>) {
  return (
    <>
      <Section label={t('hidden')}>
        <ul className={styles.plain}>
          {serviceIds.map((service) => {
            const named = state.named[service];
            return (
              <li key={service}>
                {t('service', { service })}: <Redaction>{t('hidden-layer')}</Redaction>{' '}
                {named === undefined ? '' : t('you-say', { layer: t(`layer-${named}`) })}
              </li>
            );
          })}
        </ul>
      </Section>
      <Section label={t('hints')}>
        <ul className={styles.plain}>
          {layerIds.map((layer) => (
            <li key={layer}>{t(`hint-${layer}`)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Solved({ state, t }: Pick<Props, 'state' | 't'>) {
  return (
    <Section label={t('result', { right: rightlyNamed(state) })}>
      <ul className={styles.plain}>
        {serviceIds.map((service) => {
          const real = layerIds.find((layer) => state.services[service][layer]);
          const right = state.named[service] === real;
          return (
            <li key={service}>
              <Mark kind={right ? 'right' : 'wrong'}>
                {t('service', { service })}: {t(`layer-${real ?? 'question'}`)}
              </Mark>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

export function AuthorityScreen(props: Props) {
  const { state, t, act } = props;
  if (state.scenario === 'which-layer') {
    return (
      <CaseFile title={t('around')}>
        {state.handedIn ? <Solved state={state} t={t} /> : <Hidden state={state} t={t} />}
      </CaseFile>
    );
  }
  return (
    <CaseFile title={t('around')}>
      <ol className={styles.layers}>
        {layerIds.map((layer) => (
          <Layer key={layer} layer={layer} state={state} t={t} />
        ))}
      </ol>
      {act && state.scenario === 'sandbox'
        ? layerIds.map((id) => (
            <Knob
              key={id}
              label={t(`layer-${id}`)}
              value={state.services.a[id]}
              options={[
                { value: false, label: t('switch-off') },
                { value: true, label: t('switch-on') },
              ]}
              onSet={(on) => act({ type: 'layer', id, on })}
            />
          ))
        : null}
      {state.scenario === 'sandbox' ? (
        <p className={styles.small}>
          {t('disguise-published', {
            questions: stopped.questions.value,
            answers: stopped.answers.value,
          })}
        </p>
      ) : null}
      <Many {...props} />
    </CaseFile>
  );
}
