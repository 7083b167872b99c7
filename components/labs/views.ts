/**
 * Every lab's screens by its id, for the server: worked forms are drawn from here. Never import this from a client
 * component, or every lab's script goes to every page; the browser's way is registry.tsx.
 */
import { view as aMonthOfMinutes } from '@/components/labs/a-month-of-minutes';
import { view as accessAndAppetite } from '@/components/labs/access-and-appetite';
import { view as askTheIntranet } from '@/components/labs/ask-the-intranet';
import { view as doesThisPacketPass } from '@/components/labs/does-this-packet-pass';
import { view as theProber } from '@/components/labs/the-prober';
import { view as theRoutingTable } from '@/components/labs/the-routing-table';
import { view as aRuleThatBrokeHalfTheWeb } from '@/components/labs/a-rule-that-broke-half-the-web';
import { view as lifeOnTheAllowlist } from '@/components/labs/life-on-the-allowlist';
import { view as whatDidItCost } from '@/components/labs/what-did-it-cost';
import { view as whoPullsTheSwitch } from '@/components/labs/who-pulls-the-switch';
import { view as packetRace } from '@/components/labs/packet-race';
import { view as traceviewer } from '@/components/labs/traceviewer';
import { type AnyLabView, anyView } from '@/components/labs/any-view';
import { view as watermarkTrail } from '@/components/labs/watermark-trail';
import { view as whatTheWallCanRead } from '@/components/labs/what-the-wall-can-read';
import { view as willItOpen } from '@/components/labs/will-it-open';

export const labViews: Readonly<Record<string, AnyLabView>> = {
  'a-month-of-minutes': anyView(aMonthOfMinutes),
  'access-and-appetite': anyView(accessAndAppetite),
  'ask-the-intranet': anyView(askTheIntranet),
  'does-this-packet-pass': anyView(doesThisPacketPass),
  'the-prober': anyView(theProber),
  'the-routing-table': anyView(theRoutingTable),
  'a-rule-that-broke-half-the-web': anyView(aRuleThatBrokeHalfTheWeb),
  'life-on-the-allowlist': anyView(lifeOnTheAllowlist),
  'what-did-it-cost': anyView(whatDidItCost),
  'who-pulls-the-switch': anyView(whoPullsTheSwitch),
  'packet-race': anyView(packetRace),
  traceviewer: anyView(traceviewer),
  'watermark-trail': anyView(watermarkTrail),
  'what-the-wall-can-read': anyView(whatTheWallCanRead),
  'will-it-open': anyView(willItOpen),
};
