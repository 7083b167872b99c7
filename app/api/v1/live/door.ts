/** The way to a live view: through its class. */
import { findItem } from '@/lib/answering/items';
import type { Item } from '@/lib/assessment/registry';
import { turnedAway } from '@/lib/http/turned-away';
import type { Action } from '@/lib/identity/can';
import { classDoor, type InClass } from '@/lib/identity/class-door';
import { database } from '@/lib/store/database';
import { type LiveView, liveById } from '@/lib/store/live';

export interface AtLive extends InClass {
  readonly live: LiveView;
  readonly item: Item;
}

/** The view and who asks, or the answer to give instead. */
export async function liveDoor(action: Action, id: string): Promise<AtLive | Response> {
  const db = database();
  const live = await liveById(db, id);
  if (!live) return turnedAway('refused', '/en/live');
  const door = await classDoor(action, live.classId);
  const found = await findItem(db, live.itemVersion);
  if (door.kind !== 'open') return turnedAway(door.kind, '/en/live');
  if (!found) return turnedAway('refused', '/en/live');
  return { ...door.entered, live, item: found.item };
}
