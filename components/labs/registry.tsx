'use client';
/** How the browser gets a lab: one chunk each, fetched only where that lab stands on the page. */
import { type AnyLabView, anyView } from '@/components/labs/any-view';

type LabLoader = () => Promise<AnyLabView>;

export const labLoaders: Readonly<Record<string, LabLoader>> = {
  'a-month-of-minutes': () =>
    import('@/components/labs/a-month-of-minutes').then((lab) => anyView(lab.view)),
  'a-rule-that-broke-half-the-web': () =>
    import('@/components/labs/a-rule-that-broke-half-the-web').then((lab) => anyView(lab.view)),
  'access-and-appetite': () =>
    import('@/components/labs/access-and-appetite').then((lab) => anyView(lab.view)),
  'ask-the-chatbot': () =>
    import('@/components/labs/ask-the-chatbot').then((lab) => anyView(lab.view)),
  'ask-the-intranet': () =>
    import('@/components/labs/ask-the-intranet').then((lab) => anyView(lab.view)),
  attention: () => import('@/components/labs/attention').then((lab) => anyView(lab.view)),
  'delete-argue-or-distract': () =>
    import('@/components/labs/delete-argue-or-distract').then((lab) => anyView(lab.view)),
  'does-this-packet-pass': () =>
    import('@/components/labs/does-this-packet-pass').then((lab) => anyView(lab.view)),
  'is-this-restriction-lawful': () =>
    import('@/components/labs/is-this-restriction-lawful').then((lab) => anyView(lab.view)),
  'life-on-the-allowlist': () =>
    import('@/components/labs/life-on-the-allowlist').then((lab) => anyView(lab.view)),
  'packet-race': () => import('@/components/labs/packet-race').then((lab) => anyView(lab.view)),
  'profits-that-cant-leave': () =>
    import('@/components/labs/profits-that-cant-leave').then((lab) => anyView(lab.view)),
  'score-a-country': () =>
    import('@/components/labs/score-a-country').then((lab) => anyView(lab.view)),
  'the-prober': () => import('@/components/labs/the-prober').then((lab) => anyView(lab.view)),
  'the-quiet-room': () =>
    import('@/components/labs/the-quiet-room').then((lab) => anyView(lab.view)),
  'the-review-desk': () =>
    import('@/components/labs/the-review-desk').then((lab) => anyView(lab.view)),
  'the-routing-table': () =>
    import('@/components/labs/the-routing-table').then((lab) => anyView(lab.view)),
  'the-stop': () => import('@/components/labs/the-stop').then((lab) => anyView(lab.view)),
  'the-takedown-desk': () =>
    import('@/components/labs/the-takedown-desk').then((lab) => anyView(lab.view)),
  traceviewer: () => import('@/components/labs/traceviewer').then((lab) => anyView(lab.view)),
  'two-accounts-one-chat': () =>
    import('@/components/labs/two-accounts-one-chat').then((lab) => anyView(lab.view)),
  'two-exits': () => import('@/components/labs/two-exits').then((lab) => anyView(lab.view)),
  'watermark-trail': () =>
    import('@/components/labs/watermark-trail').then((lab) => anyView(lab.view)),
  'what-did-it-cost': () =>
    import('@/components/labs/what-did-it-cost').then((lab) => anyView(lab.view)),
  'what-the-keyboard-says': () =>
    import('@/components/labs/what-the-keyboard-says').then((lab) => anyView(lab.view)),
  'what-the-wall-can-read': () =>
    import('@/components/labs/what-the-wall-can-read').then((lab) => anyView(lab.view)),
  'who-answers-the-survey': () =>
    import('@/components/labs/who-answers-the-survey').then((lab) => anyView(lab.view)),
  'who-pulls-the-switch': () =>
    import('@/components/labs/who-pulls-the-switch').then((lab) => anyView(lab.view)),
  'will-it-open': () => import('@/components/labs/will-it-open').then((lab) => anyView(lab.view)),
};
