/** Assignments for the browser tests, made beside the pages in a seeded class. */
import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import type { Item } from '@/lib/assessment/registry';
import { getCourse } from '@/lib/course/artefacts';
import { makeAssignment, type NewAssignment } from '@/lib/store/assignments';
import { itemOf, module } from './answering';
import { withServersDatabase } from './seeded';

export const MINUTE = 60_000;

/** A module of which nothing else is assigned as a test to everyone just now. */
export const otherModule =
  Object.keys(getCourse('en').modules).find((slug) => slug !== module.slug) ?? module.slug;

/** A local time of the seeded class, Europe/Lisbon, some days from now at 16:00, as a field takes it. */
export function inDays(days: number): string {
  return `${new Date(Date.now() + days * 24 * 60 * MINUTE).toISOString().slice(0, 10)}T16:00`;
}

/** A module test for everyone in a class, due in a day, unless something else is said; gives its id. */
export async function assignTest(
  classId: string,
  other: Partial<NewAssignment> = {},
): Promise<string> {
  const row: NewAssignment = {
    id: randomUUID(),
    classId,
    kind: 'test',
    module: module.slug,
    lesson: null,
    lab: null,
    scenario: null,
    title: null,
    opensAt: null,
    dueAt: Date.now() + 24 * 60 * MINUTE,
    closesAt: Date.now() + 48 * 60 * MINUTE,
    attemptsAllowed: 1,
    counts: 'best',
    passMark: null,
    points: null,
    pauseMinutes: 0,
    late: null,
    showWhen: null,
    shuffle: 1,
    toAll: 1,
    ...other,
  };
  await withServersDatabase((db) => makeAssignment(db, row, [], Date.now()));
  return row.id;
}

/** The questions of the module's test that is open on a page. */
export async function drawn(page: Page): Promise<readonly Item[]> {
  await expect(page.getByRole('button', { name: 'Hand in' })).toBeVisible();
  const ids = await page
    .locator('section[id^="q-"]')
    .evaluateAll((all) => all.map((section) => section.id.slice('q-'.length)));
  return ids.map(itemOf);
}

/** A page of a browser without scripts; its context is closed by whoever asked for it. */
export async function withoutScripts(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  return context.newPage();
}
