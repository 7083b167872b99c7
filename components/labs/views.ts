/**
 * Every lab's screens by its id, for the server: worked forms are drawn from here. Never import this from a client
 * component, or every lab's script goes to every page; the browser's way is registry.tsx.
 */
import { view as aMonthOfMinutes } from '@/components/labs/a-month-of-minutes';
import { view as aRuleThatBrokeHalfTheWeb } from '@/components/labs/a-rule-that-broke-half-the-web';
import { view as accessAndAppetite } from '@/components/labs/access-and-appetite';
import { view as askTheChatbot } from '@/components/labs/ask-the-chatbot';
import { view as askTheIntranet } from '@/components/labs/ask-the-intranet';
import { view as attention } from '@/components/labs/attention';
import { view as deleteArgueOrDistract } from '@/components/labs/delete-argue-or-distract';
import { view as doesThisPacketPass } from '@/components/labs/does-this-packet-pass';
import { view as isThisRestrictionLawful } from '@/components/labs/is-this-restriction-lawful';
import { view as lifeOnTheAllowlist } from '@/components/labs/life-on-the-allowlist';
import { view as packetRace } from '@/components/labs/packet-race';
import { view as profitsThatCantLeave } from '@/components/labs/profits-that-cant-leave';
import { view as scoreACountry } from '@/components/labs/score-a-country';
import { view as theProber } from '@/components/labs/the-prober';
import { view as theQuietRoom } from '@/components/labs/the-quiet-room';
import { view as theReviewDesk } from '@/components/labs/the-review-desk';
import { view as theRoutingTable } from '@/components/labs/the-routing-table';
import { view as theStop } from '@/components/labs/the-stop';
import { view as theTakedownDesk } from '@/components/labs/the-takedown-desk';
import { view as traceviewer } from '@/components/labs/traceviewer';
import { view as twoAccountsOneChat } from '@/components/labs/two-accounts-one-chat';
import { view as twoExits } from '@/components/labs/two-exits';
import { view as watermarkTrail } from '@/components/labs/watermark-trail';
import { view as whatDidItCost } from '@/components/labs/what-did-it-cost';
import { view as whatTheKeyboardSays } from '@/components/labs/what-the-keyboard-says';
import { view as whatTheWallCanRead } from '@/components/labs/what-the-wall-can-read';
import { view as whoAnswersTheSurvey } from '@/components/labs/who-answers-the-survey';
import { view as whoPullsTheSwitch } from '@/components/labs/who-pulls-the-switch';
import { view as willItOpen } from '@/components/labs/will-it-open';
import { type AnyLabView, anyView } from '@/components/labs/any-view';

export const labViews: Readonly<Record<string, AnyLabView>> = {
  'a-month-of-minutes': anyView(aMonthOfMinutes),
  'a-rule-that-broke-half-the-web': anyView(aRuleThatBrokeHalfTheWeb),
  'access-and-appetite': anyView(accessAndAppetite),
  'ask-the-chatbot': anyView(askTheChatbot),
  'ask-the-intranet': anyView(askTheIntranet),
  attention: anyView(attention),
  'delete-argue-or-distract': anyView(deleteArgueOrDistract),
  'does-this-packet-pass': anyView(doesThisPacketPass),
  'is-this-restriction-lawful': anyView(isThisRestrictionLawful),
  'life-on-the-allowlist': anyView(lifeOnTheAllowlist),
  'packet-race': anyView(packetRace),
  'profits-that-cant-leave': anyView(profitsThatCantLeave),
  'score-a-country': anyView(scoreACountry),
  'the-prober': anyView(theProber),
  'the-quiet-room': anyView(theQuietRoom),
  'the-review-desk': anyView(theReviewDesk),
  'the-routing-table': anyView(theRoutingTable),
  'the-stop': anyView(theStop),
  'the-takedown-desk': anyView(theTakedownDesk),
  traceviewer: anyView(traceviewer),
  'two-accounts-one-chat': anyView(twoAccountsOneChat),
  'two-exits': anyView(twoExits),
  'watermark-trail': anyView(watermarkTrail),
  'what-did-it-cost': anyView(whatDidItCost),
  'what-the-keyboard-says': anyView(whatTheKeyboardSays),
  'what-the-wall-can-read': anyView(whatTheWallCanRead),
  'who-answers-the-survey': anyView(whoAnswersTheSurvey),
  'who-pulls-the-switch': anyView(whoPullsTheSwitch),
  'will-it-open': anyView(willItOpen),
};
