/**
 * Every lab's engine by its id: for the checks of content, for tests and for the worked forms. In the browser a lab's
 * own folder is loaded instead (components/labs/registry.tsx), so that no page carries all of them.
 */
import { engine as aMonthOfMinutes } from '@/lib/labs/a-month-of-minutes/engine';
import { engine as accessAndAppetite } from '@/lib/labs/access-and-appetite/engine';
import { engine as askTheIntranet } from '@/lib/labs/ask-the-intranet/engine';
import { engine as doesThisPacketPass } from '@/lib/labs/does-this-packet-pass/engine';
import { engine as theProber } from '@/lib/labs/the-prober/engine';
import { engine as theRoutingTable } from '@/lib/labs/the-routing-table/engine';
import { engine as aRuleThatBrokeHalfTheWeb } from '@/lib/labs/a-rule-that-broke-half-the-web/engine';
import { engine as lifeOnTheAllowlist } from '@/lib/labs/life-on-the-allowlist/engine';
import { engine as whatDidItCost } from '@/lib/labs/what-did-it-cost/engine';
import { engine as whoPullsTheSwitch } from '@/lib/labs/who-pulls-the-switch/engine';
import { engine as packetRace } from '@/lib/labs/packet-race/engine';
import { engine as traceviewer } from '@/lib/labs/traceviewer/engine';
import type { LabEngine } from '@/lib/labs/types';
import { engine as watermarkTrail } from '@/lib/labs/watermark-trail/engine';
import { engine as whatTheWallCanRead } from '@/lib/labs/what-the-wall-can-read/engine';
import { engine as willItOpen } from '@/lib/labs/will-it-open/engine';

/** An engine whose state and actions its holder doesn't look into. */
export type AnyLabEngine = LabEngine<unknown, unknown>;

export const labEngines: Readonly<Record<string, AnyLabEngine>> = {
  'a-month-of-minutes': aMonthOfMinutes,
  'access-and-appetite': accessAndAppetite,
  'ask-the-intranet': askTheIntranet,
  'does-this-packet-pass': doesThisPacketPass,
  'the-prober': theProber,
  'the-routing-table': theRoutingTable,
  'a-rule-that-broke-half-the-web': aRuleThatBrokeHalfTheWeb,
  'life-on-the-allowlist': lifeOnTheAllowlist,
  'what-did-it-cost': whatDidItCost,
  'who-pulls-the-switch': whoPullsTheSwitch,
  'packet-race': packetRace,
  traceviewer,
  'watermark-trail': watermarkTrail,
  'what-the-wall-can-read': whatTheWallCanRead,
  'will-it-open': willItOpen,
};
