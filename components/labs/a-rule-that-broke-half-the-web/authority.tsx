import styles from '@/components/labs/a-rule-that-broke-half-the-web/a-rule.module.css';
import {
  CaseFile,
  Key,
  Keys,
  Knob,
  Mark,
  Redaction,
  Section,
  Small,
  Table,
} from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { howOf } from '@/lib/labs/a-rule-that-broke-half-the-web/engine';
import { slowed, targets } from '@/lib/labs/a-rule-that-broke-half-the-web/rules';
import {
  type Action,
  hows,
  orders,
  parts,
  ruleText,
  type State,
  versions,
} from '@/lib/labs/a-rule-that-broke-half-the-web/state';

type Props = LabScreenProps<State, Action>;

/** The rule as it lies on the desk, in words. */
function Draft({ state, t, act }: Props) {
  if (state.rules.length === 0) return <p>{t('draft-none')}</p>;
  return (
    <ul className={styles.names}>
      {state.rules.map((rule, at) => (
        <li key={`${rule.how} ${rule.text}`}>
          <span>{t('rule', { how: rule.how, text: rule.text })}</span>
          {act && state.scenario === 'sandbox' ? (
            <Key onPress={() => act({ type: 'remove', at })}>
              {t('remove', { text: rule.text })}
            </Key>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What the desk checks, and what it doesn't. */
function Report({ state, t }: Props) {
  const last = state.sent.at(-1);
  if (last === undefined) return <p>{t('not-sent')}</p>;
  return (
    <>
      <ul className={styles.names}>
        {targets[state.order].map((name) => {
          const slow = slowed(state.inForce, name);
          return (
            <li key={name}>
              <span className={styles.name}>{name}</span>
              <Mark kind={slow ? 'right' : 'wrong'}>{t(slow ? 'as-ordered' : 'missed')}</Mark>
            </li>
          );
        })}
      </ul>
      <p>
        {t('others-desk')} <Redaction>{t('others-covered')}</Redaction>
      </p>
    </>
  );
}

/** Everything that was sent so far, with what it did. */
function Sent({ state, t }: Props) {
  if (state.sent.length < 2) return null;
  return (
    <Table
      caption={t('sent')}
      head={[t('col-rule'), t('col-hit'), t('col-others')]}
      numbers={[1, 2]}
      rows={state.sent.map((one, i) => ({
        id: i,
        cells: [
          one.rules.map((rule) => t('rule', { how: rule.how, text: rule.text })).join('; '),
          t('of', { n: one.hit, all: targets[one.order].length }),
          one.bystanders,
        ],
      }))}
    />
  );
}

/** A rule of one's own: the only words that a learner types, since the mechanism is about letters. */
function Write({ state, t, act }: Props) {
  if (act === undefined) return null;
  return (
    <>
      <Knob
        label={t('knob-order')}
        value={state.order}
        options={orders.map((value) => ({ value, label: t(`order-${value}`) }))}
        onSet={(to) => act({ type: 'order', to })}
      />
      <Knob
        label={t('knob-how')}
        value={state.how}
        options={hows.map((value) => ({ value, label: t(`how-${value}`) }))}
        onSet={(to) => act({ type: 'how', to })}
      />
      <Section label={t('add')}>
        <Keys>
          {presets[state.order].map((text) => (
            <Key key={text} onPress={() => act({ type: 'add', text })}>
              {text}
            </Key>
          ))}
        </Keys>
        <form
          className={styles.own}
          onSubmit={(event) => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget).get('text');
            const text = typeof typed === 'string' ? typed.trim().toLowerCase() : '';
            if (ruleText.test(text)) act({ type: 'add', text });
          }}
        >
          <label>
            <span className={styles.label}>{t('own')}</span>
            <input
              name="text"
              className={styles.input}
              pattern="\s*[A-Za-z0-9.\-]{1,24}\s*"
              title={t('own-hint')}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
          </label>
          <button type="submit" className={styles.submit}>
            {t('own-add')}
          </button>
        </form>
      </Section>
    </>
  );
}

const presets = {
  'short-links': ['t.co', 'twitter.com', '.twitter.com', '.twimg.com'],
  x: ['x.com', '.x.com'],
  wire: ['wire.com', '.wire.com'],
} as const;

export function AuthorityScreen(props: Props) {
  const { state, t, act } = props;
  if (state.scenario === 'find-the-rule') {
    return (
      <CaseFile title={t('centre')}>
        <Section label={t('rule-now')}>
          {state.found >= versions.length ? (
            <p>{t('version-c')}</p>
          ) : (
            <p>
              <Redaction>{t('rule-covered')}</Redaction>
            </p>
          )}
        </Section>
        {state.found === 0 ? null : (
          <Section label={t('rules-found')}>
            <ul className={styles.versions}>
              {state.spent.map((n, i) => {
                const version = versions[i] ?? 'c';
                return (
                  <li key={version}>
                    {t(`version-${version}`)} {t('spent', { n })}
                  </li>
                );
              })}
            </ul>
          </Section>
        )}
        <Small>{t('centre-note')}</Small>
      </CaseFile>
    );
  }
  return (
    <CaseFile title={t(`order-text-${state.order}`)}>
      {state.scenario === 'sandbox' ? <Write {...props} /> : null}
      {act && state.scenario === 'write-the-rule'
        ? parts.map((part) => (
            <Knob
              key={part}
              label={t('knob-part', { text: part })}
              value={howOf(state, part)}
              options={(['off', ...hows] as const).map((value) => ({
                value,
                label: t(`how-${value}`),
              }))}
              onSet={(how) => act({ type: 'set', part, how })}
            />
          ))
        : null}
      <Section label={t('draft')}>
        <Draft {...props} />
      </Section>
      {act ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'send' })}>
            {t('send')}
          </Key>
        </Keys>
      ) : null}
      <Section label={t('report')}>
        <Report {...props} />
      </Section>
      <Sent {...props} />
    </CaseFile>
  );
}
