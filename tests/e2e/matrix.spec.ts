/**
 * The matrix of who may do what, over HTTP: each role tries each page and each form of a class. What `can` says for the
 * role is what happens; who may not sees the same 404 as where there is nothing, and nobody is sent to sign in.
 */
import { type APIRequestContext, expect, type PlaywrightWorkerArgs, test } from '@playwright/test';
import { type Action, MATRIX, type Role } from '@/lib/identity/can';
import { newPassphrase } from '@/tests/support/people';

type Browser = APIRequestContext;
type Playwright = PlaywrightWorkerArgs['playwright'];

test.describe.configure({ mode: 'serial' });

/** Who tries. Nobody is signed in nowhere; the guest has answered nothing and is in no class. */
const roles = ['learner', 'member', 'teacher', 'owner', 'other-teacher'] as const;
type Trying = (typeof roles)[number];

interface Scene {
  readonly nobody: Browser;
  readonly people: Record<Trying, Browser>;
  readonly classId: string;
  readonly assignment: string;
  readonly member: string;
  readonly waiting: string;
  readonly removed: string;
  readonly everyone: readonly Browser[];
}

let scene: Scene;

const post = (browser: Browser, path: string, form: Record<string, string>) =>
  browser.post(path, { form, maxRedirects: 0 });

async function someone(playwright: Playwright, baseURL: string): Promise<Browser> {
  const browser = await playwright.request.newContext({ baseURL });
  const form = { displayName: 'Sam', passphrase: newPassphrase() };
  const made = await post(browser, '/api/v1/sign-up', form);
  expect(made.headers().location).toBe('/en/welcome');
  return browser;
}

async function idOf(browser: Browser): Promise<string> {
  return ((await (await browser.get('/api/v1/me')).json()) as { learner: string }).learner;
}

async function openClass(browser: Browser, name: string): Promise<string> {
  const form = { name, zone: 'Europe/Lisbon', termFrom: '', termTo: '' };
  const opened = await post(browser, '/api/v1/classes', form);
  return /^\/en\/teach\/([\w-]+)$/.exec(opened.headers().location ?? '')?.[1] ?? '';
}

async function join(browser: Browser, code: string, shownName: string): Promise<string> {
  const joined = await post(browser, '/api/v1/join', { code, shownName });
  expect(joined.headers().location).toBe('/en/me#classes');
  return idOf(browser);
}

test.beforeAll(async ({ playwright, baseURL }) => {
  const at = baseURL ?? '';
  const nobody = await playwright.request.newContext({ baseURL: at });
  const [learner, member, teacher, owner, other, waits, gone] = await Promise.all(
    Array.from({ length: 7 }, () => someone(playwright, at)),
  );
  if (!learner || !member || !teacher || !owner || !other || !waits || !gone) throw new Error();
  const classId = await openClass(owner, 'A class of the matrix');
  expect(classId).not.toBe('');
  await openClass(other, 'Another class');
  const page = await (await owner.get(`/en/teach/${classId}/code`)).text();
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(page)?.[0] ?? '';
  const base = `/api/v1/classes/${classId}`;
  const memberId = await join(member, code, 'Mo');
  const removed = await join(gone, code, 'Gil');
  await post(owner, `${base}/learners/${removed}`, { do: 'remove' });
  await post(owner, `${base}/code`, { do: 'rules', asksFirst: 'yes' });
  const waiting = await join(waits, code, 'Wim');
  await post(owner, `${base}/teachers`, { do: 'invite' });
  const settings = await (await owner.get(`/en/teach/${classId}/settings`)).text();
  const token = /\/en\/teach\/with\/([\w-]+)/.exec(settings)?.[1] ?? '';
  const accepted = await post(teacher, '/api/v1/co-teaching', { token });
  expect(accepted.headers().location).toBe(`/en/teach/${classId}`);
  const form = { work: 'test:north-korea', to: 'all' };
  const made = await post(owner, `${base}/assignments`, form);
  expect(made.headers().location).toBe(`/en/teach/${classId}/assignments`);
  const list = await (await owner.get(`/en/teach/${classId}/assignments`)).text();
  const assignment =
    new RegExp(`/teach/${classId}/assignments/([\\w-]{16,})`).exec(list)?.[1] ?? '';
  expect(assignment).not.toBe('');
  scene = {
    nobody,
    people: { learner, member, teacher, owner, 'other-teacher': other },
    classId,
    assignment,
    member: memberId,
    waiting,
    removed,
    everyone: [nobody, learner, member, teacher, owner, other, waits, gone],
  };
});

test.afterAll(async () => {
  await Promise.all(scene.everyone.map((browser) => browser.dispose()));
});

/** A page or form of the class, and what it takes. */
interface Probe {
  readonly action: Action;
  readonly path: (of: Scene) => string;
  /** Fields of a form, filled in so that for who may it changes nothing that a later probe needs; absent: a page. */
  readonly form?: (of: Scene) => Record<string, string>;
}

/** The field that says which of a form's buttons was pressed, where it is called that. */
const doing = (deed: string) => Object.fromEntries([['then', deed]]);

const inClass = (rest: string) => (of: Scene) => `/en/teach/${of.classId}${rest}`;
const api = (rest: string) => (of: Scene) => `/api/v1/classes/${of.classId}${rest}`;

const probes: Readonly<Record<string, Probe>> = {
  'the overview': { action: 'see-class', path: inClass('') },
  'the code on the projector': { action: 'see-class', path: inClass('/code') },
  'the settings': { action: 'see-class', path: inClass('/settings') },
  'the roster': { action: 'see-roster', path: inClass('/roster') },
  'the import': { action: 'import-roster', path: inClass('/roster/import') },
  'the slips': { action: 'see-roster', path: inClass('/roster/slips') },
  "a learner's place": { action: 'remove-learner', path: (s) => inClass(`/roster/${s.member}`)(s) },
  "a learner's page": { action: 'see-learner', path: (s) => inClass(`/learners/${s.member}`)(s) },
  assignments: { action: 'see-assignments', path: inClass('/assignments') },
  'a new assignment': { action: 'make-assignment', path: inClass('/assignments/new') },
  'copying assignments': { action: 'copy-to-class', path: inClass('/assignments/copy') },
  'an assignment': {
    action: 'see-assignments',
    path: (s) => inClass(`/assignments/${s.assignment}`)(s),
  },
  'editing an assignment': {
    action: 'edit-assignment',
    path: (s) => inClass(`/assignments/${s.assignment}/edit`)(s),
  },
  'the gradebook': { action: 'see-gradebook', path: inClass('/gradebook') },
  'a cell': {
    action: 'see-learner',
    path: (s) => inClass(`/gradebook/${s.assignment}/${s.member}`)(s),
  },
  'the export page': { action: 'export-class', path: inClass('/gradebook/export') },
  'the gradebook as a file': { action: 'export-class', path: inClass('/gradebook.csv') },
  'the roster as a file': { action: 'export-class', path: inClass('/roster.csv') },
  'responses as a file': { action: 'export-class', path: inClass('/responses.csv') },
  'the items page': { action: 'see-items', path: inClass('/items') },
  'the live view': { action: 'see-class', path: inClass('/live') },
  'the class as a learner sees it': { action: 'view-as-learner', path: inClass('/as-learner') },
  'a guide': { action: 'read-guide', path: () => '/en/teach/guides/north-korea' },
  'trying a module': { action: 'try-module', path: () => '/en/teach/try/north-korea' },

  'renaming the class': { action: 'edit-class', path: api('/edit'), form: () => ({ name: '' }) },
  'changing the code': {
    action: 'set-code',
    path: api('/code'),
    form: () => ({ do: 'rules', asksFirst: 'yes' }),
  },
  'inviting a teacher': {
    action: 'add-teacher',
    path: api('/teachers'),
    form: () => ({ do: 'withdraw' }),
  },
  'taking a teacher out': {
    action: 'remove-teacher',
    path: api('/teachers'),
    form: () => ({ do: 'remove', teacher: 'nobody' }),
  },
  'passing ownership on': {
    action: 'pass-ownership',
    path: api('/teachers'),
    form: () => ({ do: 'pass', teacher: 'nobody' }),
  },
  'deleting the class': {
    action: 'delete-class',
    path: api('/state'),
    form: () => ({ do: 'delete', name: '' }),
  },
  'restoring the class': {
    action: 'restore-class',
    path: api('/state'),
    form: () => ({ do: 'restore' }),
  },
  'importing names': {
    action: 'import-roster',
    path: api('/import'),
    form: () => ({ do: 'drop' }),
  },
  'renaming a learner': {
    action: 'rename-learner',
    path: (s) => api(`/learners/${s.member}`)(s),
    form: () => ({ do: 'rename', name: '' }),
  },
  'extra time': {
    action: 'set-extra-time',
    path: (s) => api(`/learners/${s.member}`)(s),
    form: () => ({ do: 'extra-time', percent: '0' }),
  },
  'moving a learner': {
    action: 'move-learner',
    path: (s) => api(`/learners/${s.member}`)(s),
    form: () => ({ do: 'move', to: 'nowhere' }),
  },
  'a note': {
    action: 'write-note',
    path: (s) => api(`/learners/${s.member}/notes`)(s),
    form: () => ({ text: '' }),
  },
  'making an assignment': {
    action: 'make-assignment',
    path: api('/assignments'),
    form: () => ({ work: '' }),
  },
  'saving an assignment': {
    action: 'edit-assignment',
    path: (s) => api(`/assignments/${s.assignment}`)(s),
    form: () => ({ ...doing('save'), work: '' }),
  },
  'an extension': {
    action: 'see-assignments',
    path: (s) => api(`/assignments/${s.assignment}/learners`)(s),
    form: (s) => ({ ...doing('extend'), learner: s.member }),
  },
  'a score': {
    action: 'override-score',
    path: api('/scores'),
    form: (s) => ({
      do: 'set',
      assignment: s.assignment,
      learner: s.member,
      points: '',
      reason: '',
    }),
  },
  excusing: {
    action: 'excuse-learner',
    path: api('/scores'),
    form: (s) => ({ do: 'count', assignment: s.assignment, learner: s.member }),
  },
  'asking the class': {
    action: 'run-live-view',
    path: api('/live'),
    form: () => ({ module: 'none', item: 'none' }),
  },
  'a name of their own': {
    action: 'rename-myself',
    path: (s) => `/api/v1/my-classes/${s.classId}`,
    form: () => ({ do: 'rename', shownName: '' }),
  },
};

/** What `can` says for a role; WHO_MAY_TEACH is as it comes, 'anyone'. */
function allowed(action: Action, role: Role): boolean {
  const cell = MATRIX[action].roles[role];
  // What is their own in a class only its members have.
  return cell === 'yes' || cell === 'may-teach' || (cell === 'own' && role === 'member');
}

for (const [name, probe] of Object.entries(probes)) {
  test(`${name}: for whom the matrix says so, and for nobody else`, async () => {
    const path = probe.path(scene);
    const form = probe.form?.(scene);
    const ask = (browser: Browser) =>
      form ? post(browser, path, form) : browser.get(path, { maxRedirects: 0 });
    for (const role of roles) {
      const answer = await ask(scene.people[role]);
      if (!allowed(probe.action, role)) {
        expect(answer.status(), role).toBe(404);
        continue;
      }
      expect(answer.status(), role).toBeLessThan(400);
      expect(answer.headers().location ?? '', role).not.toContain('/sign-in');
    }
    const stranger = await ask(scene.nobody);
    expect([303, 307]).toContain(stranger.status());
    expect(stranger.headers().location).toContain('/en/sign-in');
  });
}

test('a class that is not there answers like one that is somebody else’s', async () => {
  const { 'other-teacher': other } = scene.people;
  for (const path of ['', '/roster', '/gradebook', '/settings', '/items', '/live']) {
    const theirs = await other.get(`/en/teach/${scene.classId}${path}`);
    const none = await other.get(`/en/teach/AAAAAAAAAAAAAAAAAAAAAA${path}`);
    expect([theirs.status(), none.status()], path).toEqual([404, 404]);
    const bare = (text: string) =>
      text
        .replaceAll(scene.classId, 'X')
        .replaceAll('AAAAAAAAAAAAAAAAAAAAAA', 'X')
        .replace(/nonce="[^"]*"/g, '').length;
    expect(bare(await theirs.text()), path).toBe(bare(await none.text()));
  }
});

test('a learner who waits, or was removed, reaches nothing of the class; and their data is shown to nobody', async () => {
  const { classId, everyone, people } = scene;
  const [, , , , , , waits, gone] = everyone;
  for (const browser of [waits, gone]) {
    for (const path of ['', '/roster', '/gradebook', '/live']) {
      expect((await browser?.get(`/en/teach/${classId}${path}`))?.status()).toBe(404);
    }
  }
  for (const learner of [scene.waiting, scene.removed, 'nobody']) {
    const page = await people.owner.get(`/en/teach/${classId}/learners/${learner}`);
    expect(page.status(), learner).toBe(404);
  }
});
