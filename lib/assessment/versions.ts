/** Item versions: an item's content under the hash of that content. */
import { createHash } from 'node:crypto';
import type { Course } from '@/lib/course/types';
import type { Item } from './registry';

/** The id of an item as it is: two items with the same content have the same id. */
export function versionId(item: Item): string {
  return createHash('sha256').update(JSON.stringify(item)).digest('base64url').slice(0, 22);
}

/** Every item of a course as it can be answered today. */
export function versionsOf(course: Course) {
  return Object.values(course.modules).flatMap((module) =>
    module.items.map((item) => ({
      id: versionId(item),
      itemId: item.id,
      module: module.slug,
      content: JSON.stringify(item),
    })),
  );
}
