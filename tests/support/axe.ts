/**
 * axe in a page that is looked at many times. `@axe-core/playwright` hands its whole source over for each look, which
 * takes longer than the look itself; here it goes into a page once.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const source = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

export const wcag = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
};
/** The rules that a theme can break: it changes nothing but colours. */
export const ofColour = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

interface Axe {
  run(
    within: string,
    options: object,
  ): Promise<{ violations: readonly { id: string; nodes: readonly { target: unknown }[] }[] }>;
}

/** What is amiss inside the element that `within` selects: one line a broken rule, with the places. */
export async function axeFaults(
  page: Page,
  within: string,
  runOnly: typeof wcag,
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([selector, only]) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(selector, {
        runOnly: only,
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.map(
        ({ id, nodes }) => `${id} ${nodes.map((node) => String(node.target)).join(', ')}`,
      );
    },
    [within, runOnly] as const,
  );
}
