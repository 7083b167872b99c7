/** A page that was opened before the last build: its questions are answered, scored and shown as they stood there. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Libsql from 'libsql';
import type { Item } from '@/lib/assessment/registry';
import { versionId } from '@/lib/assessment/versions';
import {
  answerCheck,
  checkForm,
  checkOf,
  lessonPath,
  module,
  wrongResponse,
} from '@/tests/support/answering';
import { open, ownAnswers } from '@/tests/support/people';

const { item, lesson } = checkOf('single-choice');

/** A program of its own, whose database remembers an item as it was before an edit. */
async function serve(dir: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ['dist/serve.js'], {
    env: { ...env, NODE_ENV: 'production', PORT: '0', DATA_DIR: dir },
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /is at (http:\/\/\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`It didn't start: ${output}`)));
  });
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

test('an old page is answered as it was: its own version is scored, kept and shown', async ({
  browser,
}) => {
  if (item.type !== 'single-choice') throw new Error('It takes a single choice.');
  const old: Item = {
    ...item,
    stem: 'How was this question put before it was edited?',
    options: item.options.map((option) => ({ ...option, feedback: `Then: ${option.text}` })),
  };
  const dir = mkdtempSync(join(tmpdir(), 'walls-old-'));
  const { origin, stop } = await serve(dir);
  const database = new Libsql(join(dir, 'course.sqlite'));
  const row = [versionId(old), old.id, module.slug, JSON.stringify(old), Date.now()];
  database.prepare('insert into item_version values (?, ?, ?, ?, ?)').run(row);
  database.close();
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  await open(page, lessonPath(lesson));
  await checkForm(page, old)
    .locator('[name="version"]')
    .evaluate((input, version) => {
      (input as HTMLInputElement).value = version;
    }, versionId(old));
  await answerCheck(page, old, wrongResponse(old));
  await (await ownAnswers(page)).getByRole('link').click();
  await expect(page.getByRole('heading', { name: old.stem })).toBeVisible();
  await context.close();
  await stop();
});
