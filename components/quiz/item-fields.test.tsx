import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl/react';
import { describe, expect, it } from 'vitest';
import { type Item, parseItem, publicView, writeResponse } from '@/lib/assessment/registry';
import { type FormFields, type ItemType, itemTypes } from '@/lib/assessment/types';
import en from '@/messages/en.json';
import { ItemFields } from './item-fields';
import { ItemForm } from './item-form';
import { TestForm } from './test-form';

const base = {
  objective: 'secret-objective',
  difficulty: 2,
  stem: 'What does the sample ask?',
  explanation: 'EXPLANATION',
  citations: ['cited-fact'],
};
const options = ['one', 'two', 'three'].map((word, index) => ({
  id: `secret-${word}`,
  text: `Option ${word}`,
  correct: index === 0,
  feedback: 'FEEDBACK',
}));
const outcomes = { correct: 'FEEDBACK', wrong: 'FEEDBACK' };

/** What each type's own fields are, and a response to it in the item's own ids. */
const samples: { readonly [T in ItemType]: { raw: object; response: object; texts: string[] } } = {
  'single-choice': {
    raw: { options },
    response: { choice: 'secret-two' },
    texts: ['Option one', 'Option two', 'Option three'],
  },
  'multiple-choice': {
    raw: { options },
    response: { choices: ['secret-one', 'secret-three'] },
    texts: ['Option one', 'Option two', 'Option three'],
  },
  ordering: {
    raw: {
      entries: ['a', 'b', 'c'].map((each) => ({ id: `secret-${each}`, text: `Entry ${each}` })),
      ends: ['earliest', 'latest'],
      feedback: { ...outcomes, partly: 'FEEDBACK' },
    },
    response: {
      places: [
        { entry: 'secret-b', place: 1 },
        { entry: 'secret-a', place: 2 },
        { entry: 'secret-c', place: 3 },
      ],
    },
    texts: ['Entry a', 'Entry b', 'Entry c', 'earliest', 'latest'],
  },
  matching: {
    raw: {
      pairs: ['a', 'b', 'c'].map((each) => ({
        id: `secret-${each}`,
        left: `Left ${each}`,
        right: `Side ${each}`,
        feedback: 'FEEDBACK',
      })),
    },
    response: {
      pairs: [
        { left: 'secret-a', right: 'secret-b' },
        { left: 'secret-c', right: 'secret-c' },
      ],
    },
    texts: ['Left a', 'Left b', 'Left c', 'Side a', 'Side b', 'Side c'],
  },
  'numeric-estimate': {
    raw: {
      unit: 'million lines',
      value: 7.25,
      within: 0.1,
      none: 0.5,
      min: 1,
      max: 20,
      feedback: { close: 'FEEDBACK', low: 'FEEDBACK', high: 'FEEDBACK' },
    },
    response: { value: 4.5 },
    texts: ['million lines', 'Your estimate'],
  },
  'short-answer': {
    raw: { accept: ['ACCEPTED'], feedback: outcomes },
    response: { text: 'what I wrote' },
    texts: ['Your answer'],
  },
  'evidence-rating': {
    raw: {
      evidence: 'What the source shows.',
      claims: ['a', 'b'].map((each) => ({
        id: `secret-${each}`,
        text: `Claim ${each}`,
        verdict: 'supports',
        feedback: { supports: 'FEEDBACK', contradicts: 'FEEDBACK', 'leaves-open': 'FEEDBACK' },
      })),
    },
    response: { ratings: [{ claim: 'secret-b', verdict: 'leaves-open' }] },
    texts: ['What the source shows.', 'Claim a', 'Claim b', 'leaves it open'],
  },
};

function itemOf(type: ItemType, more: object = {}): Item {
  const parsed = parseItem({ ...base, id: `sample-${type}`, type, ...samples[type].raw, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.item;
}

function markup(children: React.ReactNode): string {
  return renderToStaticMarkup(
    <IntlProvider locale="en" messages={{ client: en.client }} timeZone="UTC">
      {children}
    </IntlProvider>,
  );
}

/** The tags of one kind, as text. */
function tags(html: string, name: string): string[] {
  return html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** What a browser would send of this markup if it were a form. */
function sentBy(html: string): FormFields {
  const sent: Record<string, string[]> = {};
  const add = (name: string, value: string) => {
    if (name !== '' && value !== '') sent[name] = [...(sent[name] ?? []), value];
  };
  for (const tag of tags(html, 'input')) {
    const checkable = ['radio', 'checkbox'].includes(attribute(tag, 'type'));
    if (!checkable || tag.includes(' checked=""')) {
      add(attribute(tag, 'name'), attribute(tag, 'value'));
    }
  }
  for (const [, name = '', inner = ''] of html.matchAll(
    /<select\b[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/g,
  )) {
    const chosen = tags(inner, 'option').find((tag) => tag.includes(' selected=""'));
    add(name, chosen === undefined ? '' : attribute(chosen, 'value'));
  }
  return sent;
}

const sorted = (fields: FormFields) =>
  Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values].sort()]));

describe.each(itemTypes)('the fields of %s, drawn on the server', (type) => {
  const item = itemOf(type);
  const view = publicView(item, 'seed');
  const empty = markup(<ItemFields view={view} prefix="r." fields={{}} />);

  it('stand in a fieldset whose legend is the question, with every part in words', () => {
    expect(empty).toMatch(/^<fieldset[^>]*><legend[^>]*>.*What does the sample ask\?.*<\/legend>/);
    for (const text of samples[type].texts) expect(empty).toContain(text);
  });

  it('begin with nothing chosen', () => {
    expect(sentBy(empty)).toEqual({});
  });

  it('are filled in again by a response’s own fields', () => {
    // Stored as JSON in the item's own terms, so its type is known to the registry alone.
    const fields = writeResponse(item, samples[type].response as never, 'r.');
    const html = markup(<ItemFields view={view} prefix="r." fields={fields} />);
    expect(Object.keys(fields).length).toBeGreaterThan(0);
    expect(sorted(sentBy(html))).toEqual(sorted(fields));
  });

  it('have a label for each control', () => {
    const labelled = new Set(tags(empty, 'label').map((tag) => attribute(tag, 'for')));
    for (const tag of [...tags(empty, 'input'), ...tags(empty, 'select')]) {
      const id = attribute(tag, 'id');
      const wrapped = new RegExp(
        `<label[^>]*>${tag.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}<span>[^<]+</span></label>`,
      );
      expect(id === '' ? wrapped.test(empty) : labelled.has(id), tag).toBe(true);
    }
  });

  it('hold nothing of the key', () => {
    const form = markup(
      <ItemForm module="m" lesson="l" version="v" view={publicView(itemOf(type), 'seed')} />,
    );
    for (const html of [empty, form]) {
      for (const word of ['FEEDBACK', 'EXPLANATION', 'secret', 'cited-fact', '7.25', 'ACCEPTED']) {
        expect(html).not.toContain(word);
      }
    }
  });
});

describe('a check, drawn on the server', () => {
  const html = markup(
    <ItemForm
      module="north-korea"
      lesson="wires"
      version="v1"
      view={publicView(itemOf('single-choice', { askConfidence: true }), 'seed')}
    />,
  );

  it('is a plain form that works without scripts', () => {
    const [form = ''] = tags(html, 'form');
    expect(attribute(form, 'id')).toBe('check-sample-single-choice');
    expect(attribute(form, 'method')).toBe('post');
    expect(attribute(form, 'action')).toBe('/api/v1/answers');
    expect(sentBy(html)).toEqual({
      module: ['north-korea'],
      lesson: ['wires'],
      item: ['sample-single-choice'],
      version: ['v1'],
    });
    expect(html).toContain('Check my answer');
    expect(html).not.toContain('disabled');
  });

  it('asks how sure one is where the item wants it', () => {
    const values = tags(html, 'input')
      .filter((tag) => attribute(tag, 'name') === 'r.confidence')
      .map((tag) => attribute(tag, 'value'));
    expect(values).toEqual(['guess', 'fairly', 'certain']);
  });
});

describe('a test under way, drawn on the server', () => {
  const types: readonly ItemType[] = ['single-choice', 'ordering'];
  const html = markup(
    <TestForm
      sitting="s1"
      module="m"
      savedCount={1}
      items={types.map((type, index) => {
        const item = itemOf(type);
        return {
          itemId: item.id,
          version: 'v1',
          view: publicView(item, 'seed'),
          fields:
            index === 0
              ? writeResponse(item, samples[type].response as never, `r.${item.id}.`)
              : {},
          savedAt: index === 0 ? 1 : null,
        };
      })}
    />,
  );

  it('is one form with all questions, filled in with what is saved', () => {
    expect(tags(html, 'form').map((tag) => attribute(tag, 'action'))).toEqual([
      '/api/v1/sittings/s1/answers',
    ]);
    expect(html).toContain('Question 1 of 2');
    expect(html).toContain('Question 2 of 2');
    expect(Object.keys(sentBy(html))).toEqual(['r.sample-single-choice.choice']);
  });

  it('has a button to save after each question, to hand in at the end, and says what is left', () => {
    const buttons = tags(html, 'button').map(
      (tag) => `${attribute(tag, 'name')}=${attribute(tag, 'value')}`,
    );
    expect(buttons).toEqual(['at=sample-single-choice', 'at=sample-ordering', 'then=hand-in']);
    expect(html).toContain('One question is not answered.');
  });
});
