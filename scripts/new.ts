/**
 * `npm run new`: scaffolds. Every blank in them reads `(FILL IN …)`, and content:check names each until it is filled in.
 *
 *     new module SLUG [--part PART]          module.yaml, questions.yaml, teacher.mdx, and its place in course.yaml
 *     new lesson MODULE SLUG                 the next NN-slug.mdx
 *     new item MODULE TYPE ID                at the end of the module's questions.yaml
 *     new lab LAB MODULE                     engine, screens, text, and its lines in the registries
 *
 * `--locale en`, `--dir DIR` (another project's folder, for tests). Overwrites nothing.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isSeq, parseDocument } from 'yaml';
import { itemTypes } from '@/lib/assessment/types';
import { disk } from '@/lib/course/files';
import { itemSkeleton } from '@/scripts/new/item';
import { engineSkeleton, labTextSkeleton, registerLab, viewSkeleton } from '@/scripts/new/lab';
import { bankSkeleton, guideSkeleton, lessonSkeleton, moduleSkeleton } from '@/scripts/new/module';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string' },
    locale: { type: 'string', default: 'en' },
    dir: { type: 'string', default: process.cwd() },
  },
});
const today = new Date().toISOString().slice(0, 10);
const at = (...names: string[]) => path.join(values.dir, ...names);
const content = (...names: string[]) => path.join('content', ...names);

class Refusal extends Error {}

async function create(file: string, text: string): Promise<void> {
  if ((await disk.read(at(file))) !== null) throw new Refusal(`${file} is there already.`);
  await disk.write(at(file), text);
  console.log(`created ${file}`);
}

async function change(file: string, text: string): Promise<void> {
  await disk.write(at(file), text);
  console.log(`changed ${file}`);
}

function slug(name: string | undefined, what: string): string {
  if (name === undefined) throw new Refusal(`Give the ${what}.`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    throw new Refusal(`'${name}' is no ${what}: write small letters, digits and single hyphens.`);
  }
  return name;
}

async function newModule(name: string | undefined): Promise<void> {
  const module = slug(name, 'slug of the module');
  const folder = content(values.locale, module);
  await create(path.join(folder, 'module.yaml'), moduleSkeleton(module, today));
  await create(path.join(folder, 'questions.yaml'), bankSkeleton);
  await create(path.join(folder, 'teacher.mdx'), guideSkeleton());
  const list = content('course.yaml');
  const listed = addToCourse((await disk.read(at(list))) ?? '', module, values.part);
  if (listed !== null) await change(list, listed);
  else console.log(`Now add '- ${module}' to the modules of its part in ${list}.`);
}

/** Adds a line behind the last module of the part (the last part if none is named); null if there is no list to add to. */
function addToCourse(text: string, module: string, part: string | undefined): string | null {
  const parts = parseDocument(text).get('parts');
  if (!isSeq(parts)) return null;
  const found = parts.items.findLast((item) => {
    const id =
      item !== null && typeof item === 'object' && 'get' in item && typeof item.get === 'function'
        ? item.get('id')
        : null;
    return part === undefined || id === part;
  });
  if (!found || typeof found !== 'object' || !('get' in found) || typeof found.get !== 'function')
    return null;
  const modules: unknown = found.get('modules', true);
  if (!isSeq(modules) || modules.flow || !modules.range || modules.items.length === 0) return null;
  const start = modules.range[0];
  const indent = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const before = text.slice(0, modules.range[1]).trimEnd();
  return `${before}\n${indent}- ${module}\n${text.slice(modules.range[1]).replace(/^\n/, '')}`;
}

async function newLesson(moduleName: string | undefined, name: string | undefined): Promise<void> {
  const module = slug(moduleName, 'slug of the module');
  const lesson = slug(name, 'slug of the lesson');
  if (lesson === 'test') throw new Refusal("'test' is the module test's address.");
  const folder = content(values.locale, module);
  const names = await disk.list(at(folder));
  if (!names.includes('module.yaml')) throw new Refusal(`There is no module '${module}'.`);
  if (names.some((n) => n.replace(/^\d\d-/, '') === `${lesson}.mdx`)) {
    throw new Refusal(`The module has a lesson '${lesson}' already.`);
  }
  const last = Math.max(0, ...names.map((n) => Number(/^(\d\d)-.*\.mdx$/.exec(n)?.[1] ?? 0)));
  const number = String(last + 1).padStart(2, '0');
  await create(path.join(folder, `${number}-${lesson}.mdx`), lessonSkeleton(today));
}

async function newItem(moduleName?: string, typeName?: string, name?: string): Promise<void> {
  const module = slug(moduleName, 'slug of the module');
  const type = itemTypes.find((t) => t === typeName);
  if (type === undefined) throw new Refusal(`Give the type: ${itemTypes.join(', ')}.`);
  const item = slug(name, 'id of the item');
  const file = content(values.locale, module, 'questions.yaml');
  const bank = await disk.read(at(file));
  if (bank === null) throw new Refusal(`There is no ${file}.`);
  if (new RegExp(`^\\s*-\\s*(?:\\{\\s*)?id:\\s*["']?${item}["']?\\s*(?:,|$)`, 'm').test(bank)) {
    throw new Refusal(`The bank has an item '${item}' already.`);
  }
  await change(file, `${bank.trimEnd()}\n${itemSkeleton(item, type)}`);
}

async function newLab(name: string | undefined, moduleName: string | undefined): Promise<void> {
  const lab = slug(name, 'name of the lab');
  const module = slug(moduleName, 'slug of the module');
  await create(`lib/labs/${lab}/engine.ts`, engineSkeleton(lab));
  await create(`components/labs/${lab}/index.tsx`, viewSkeleton(lab));
  await create(content(values.locale, 'labs', `${lab}.yaml`), labTextSkeleton(lab, module));
  const files = { engines: 'lib/labs/engines.ts', views: 'components/labs/registry.tsx' };
  const engines = await disk.read(at(files.engines));
  const views = await disk.read(at(files.views));
  const registered =
    engines === null || views === null ? null : registerLab(lab, { engines, views });
  if (registered === null) {
    console.log(`Now add '${lab}' to ${files.engines} and ${files.views}.`);
    return;
  }
  await change(files.engines, registered.engines);
  await change(files.views, registered.views);
}

const [what, ...names] = positionals;
try {
  if (what === 'module') await newModule(names[0]);
  else if (what === 'lesson') await newLesson(names[0], names[1]);
  else if (what === 'item') await newItem(names[0], names[1], names[2]);
  else if (what === 'lab') await newLab(names[0], names[1]);
  else {
    throw new Refusal(
      'Say what: module SLUG [--part PART] · lesson MODULE SLUG · item MODULE TYPE ID · lab LAB MODULE',
    );
  }
} catch (thrown) {
  if (!(thrown instanceof Refusal)) throw thrown;
  console.error(thrown.message);
  process.exitCode = 1;
}
