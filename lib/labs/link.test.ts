import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { labEngines } from '@/lib/labs/engines';
import { decodeActions, encodeActions, maxLinkedActions } from '@/lib/labs/link';

const anything = z.looseObject({ type: z.string() });
const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()));
const field = fc.string({ minLength: 1 }).filter((key) => key !== 'type' && key !== '__proto__');
// An action always has a type to its name: an empty one would be an empty address.
const action = fc
  .tuple(fc.string({ minLength: 1 }), fc.dictionary(field, value))
  .map(([type, rest]) => ({ ...rest, type }));

describe('a run in an address', () => {
  it('comes back as it went in, through a query', () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 8 }), (actions) => {
        const text = encodeActions(actions);
        expect(text).toMatch(/^[A-Za-z0-9\-._~*!]*$/);
        const through = new URLSearchParams(`a=${text}`).get('a') ?? '';
        expect(decodeActions(through, anything)).toEqual({ actions, complete: true });
      }),
    );
  });

  it('stops at what the schema refuses, and never throws', () => {
    const schema = z.strictObject({ type: z.literal('go') });
    expect(decodeActions('go_stop_go', schema)).toEqual({
      actions: [{ type: 'go' }],
      complete: false,
    });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeActions(text, schema).actions.length).toBeLessThanOrEqual(maxLinkedActions);
      }),
    );
    expect(decodeActions(Array(900).fill('go').join('_'), schema).actions.length).toBe(
      maxLinkedActions,
    );
  });

  it('holds the worked form of every lab, short enough to hand out', () => {
    for (const engine of Object.values(labEngines)) {
      for (const scenario of engine.scenarios) {
        const text = encodeActions(scenario.worked);
        expect(decodeActions(text, engine.actionSchema).actions).toEqual(scenario.worked);
        expect(text.length).toBeLessThan(1000);
      }
    }
  });
});
