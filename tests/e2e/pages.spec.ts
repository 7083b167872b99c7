/** Every page: there, accessible in both themes, whole at 320 px, silent towards other origins, and clean of errors. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openPages, staticPages } from '@/tests/support/pages';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Collects what must not happen while a page is open. */
function watch(page: Page, own: string) {
  const wrong: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== own) wrong.push(`asked ${url.origin}`);
  });
  page.on('pageerror', (error) => wrong.push(`threw ${error.message}`));
  page.on('console', (message) => {
    // A 404 page is a 404: the browser says so on the console.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) {
      wrong.push(`said ${message.text()}`);
    }
  });
  return wrong;
}

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

for (const path of [...staticPages, ...openPages]) {
  test(`${path} is sound in both themes`, async ({ page, baseURL }) => {
    // axe looks at every pair of elements: a long lesson takes it half a minute on a busy machine.
    test.slow();
    const wrong = watch(page, baseURL ?? '');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toBeVisible();
      expect(await axe(page)).toEqual([]);
    }
    expect(wrong).toEqual([]);
  });

  test(`${path} fits a small phone @phone`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of [...staticPages, ...openPages]) {
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.getByRole('main')).toBeVisible();
      // Nothing waits for a script to come.
      await expect(page.locator('main [aria-busy="true"]:visible')).toHaveCount(0);
      await expect(page.locator('.needs-js:visible')).toHaveCount(0);
    });
  }
});
