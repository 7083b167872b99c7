import { describe, expect, it } from 'vitest';
import { labViews } from '@/components/labs/views';
import { workedStates } from '@/lib/labs/worked';
import { buttonFor } from '@/tests/support/lab-buttons';

describe.each(Object.entries(labViews))('%s', (_, view) => {
  it('offers a button for every action that its worked forms tell of', () => {
    const missing = view.engine.scenarios.flatMap((scenario) => {
      const states = workedStates(view.engine, scenario.id);
      return scenario.worked.filter((action, i) => !buttonFor(view, states[i], action));
    });
    expect(missing).toEqual([]);
  });
});
