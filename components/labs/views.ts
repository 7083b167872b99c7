/**
 * Every lab's screens by its id, for the server: worked forms are drawn from here. Never import this from a client
 * component, or every lab's script goes to every page; the browser's way is registry.tsx.
 */
import { view as aMonthOfMinutes } from '@/components/labs/a-month-of-minutes';
import { view as askTheIntranet } from '@/components/labs/ask-the-intranet';
import { view as traceviewer } from '@/components/labs/traceviewer';
import { type AnyLabView, anyView } from '@/components/labs/any-view';
import { view as watermarkTrail } from '@/components/labs/watermark-trail';
import { view as willItOpen } from '@/components/labs/will-it-open';

export const labViews: Readonly<Record<string, AnyLabView>> = {
  'a-month-of-minutes': anyView(aMonthOfMinutes),
  'ask-the-intranet': anyView(askTheIntranet),
  traceviewer: anyView(traceviewer),
  'watermark-trail': anyView(watermarkTrail),
  'will-it-open': anyView(willItOpen),
};
