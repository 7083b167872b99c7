import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl/react';
import { expect, it } from 'vitest';
import en from '@/messages/en.json';
import { type AttemptItem, AttemptView } from './attempt-view';

const item: AttemptItem = {
  stem: 'Which of these?',
  answered: ['A line for each', 'answered part'],
  score: { kind: 'scored', earned: 1 / 3, total: 1 },
  feedback: [
    {
      about: 'A left side',
      answered: 'A wrong side',
      verdict: 'wrong',
      text: 'Why it is not.',
      rightAnswer: 'The right side',
    },
    {
      about: 'Another',
      answered: 'Its own',
      verdict: 'right',
      text: 'Because.',
      rightAnswer: null,
    },
  ],
  explanation: 'The reason behind it.',
  citations: [
    {
      id: 'fact',
      claim: 'What is known.',
      confidence: 'medium',
      caveat: 'one study',
      checked: null,
      href: '/en/sources/s#fact-fact',
    },
  ],
  confidence: 'certain',
};

function textOf(items: readonly AttemptItem[]): string {
  const html = renderToStaticMarkup(
    <IntlProvider locale="en" messages={{ client: en.client }} timeZone="UTC">
      <AttemptView items={items} />
    </IntlProvider>,
  );
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

it('says of an attempt what was asked, answered, earned, why, and on what it rests', () => {
  const text = textOf([item]);
  for (const words of [
    'Which of these?',
    'A line for each',
    'You said that you were certain.',
    '◐ Partly right 0.33 of one mark',
    '✕ Wrong A left side',
    'You answered: A wrong side',
    'Right: The right side',
    '✓ Right Another',
    'The reason behind it.',
    'What is known.',
    'medium confidence; not looked up again yet.',
    'But: one study Source',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('Question 1');
});

it('numbers the questions of a test, and tells one left out from one that is wrong', () => {
  const leftOut = { ...item, answered: [], score: { kind: 'unanswered' }, feedback: [] } as const;
  const text = textOf([item, leftOut]);
  expect(text).toContain('Question 2 of 2');
  expect(text).toContain('Left out.');
  expect(text).toContain('– Not answered');
});

it('sets an order out line by line, and says the answer as a whole only once', () => {
  const line = {
    about: null,
    answered: '1. Entry b · 2. Entry a',
    verdict: 'wrong',
    text: 'The other way round.',
    rightAnswer: '1. Entry a · 2. Entry b',
  } as const;
  const text = textOf([
    { ...item, answered: ['1. Entry b', '2. Entry a'], feedback: [line], citations: [] },
  ]);
  expect(text).toContain('Right: 1. Entry a 2. Entry b');
  expect(text).not.toContain('You answered:');
});
