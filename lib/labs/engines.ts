/**
 * Every lab's engine by its id: for the checks of content, for tests and for the worked forms. In the browser a lab's
 * own folder is loaded instead (components/labs/registry.tsx), so that no page carries all of them.
 */
import { engine as aMonthOfMinutes } from '@/lib/labs/a-month-of-minutes/engine';
import { engine as aRuleThatBrokeHalfTheWeb } from '@/lib/labs/a-rule-that-broke-half-the-web/engine';
import { engine as accessAndAppetite } from '@/lib/labs/access-and-appetite/engine';
import { engine as askTheChatbot } from '@/lib/labs/ask-the-chatbot/engine';
import { engine as askTheIntranet } from '@/lib/labs/ask-the-intranet/engine';
import { engine as attention } from '@/lib/labs/attention/engine';
import { engine as deleteArgueOrDistract } from '@/lib/labs/delete-argue-or-distract/engine';
import { engine as doesThisPacketPass } from '@/lib/labs/does-this-packet-pass/engine';
import { engine as isThisRestrictionLawful } from '@/lib/labs/is-this-restriction-lawful/engine';
import { engine as lifeOnTheAllowlist } from '@/lib/labs/life-on-the-allowlist/engine';
import { engine as packetRace } from '@/lib/labs/packet-race/engine';
import { engine as profitsThatCantLeave } from '@/lib/labs/profits-that-cant-leave/engine';
import { engine as scoreACountry } from '@/lib/labs/score-a-country/engine';
import { engine as theProber } from '@/lib/labs/the-prober/engine';
import { engine as theQuietRoom } from '@/lib/labs/the-quiet-room/engine';
import { engine as theReviewDesk } from '@/lib/labs/the-review-desk/engine';
import { engine as theRoutingTable } from '@/lib/labs/the-routing-table/engine';
import { engine as theStop } from '@/lib/labs/the-stop/engine';
import { engine as theTakedownDesk } from '@/lib/labs/the-takedown-desk/engine';
import { engine as traceviewer } from '@/lib/labs/traceviewer/engine';
import { engine as twoAccountsOneChat } from '@/lib/labs/two-accounts-one-chat/engine';
import { engine as twoExits } from '@/lib/labs/two-exits/engine';
import { engine as watermarkTrail } from '@/lib/labs/watermark-trail/engine';
import { engine as whatDidItCost } from '@/lib/labs/what-did-it-cost/engine';
import { engine as whatTheKeyboardSays } from '@/lib/labs/what-the-keyboard-says/engine';
import { engine as whatTheWallCanRead } from '@/lib/labs/what-the-wall-can-read/engine';
import { engine as whoAnswersTheSurvey } from '@/lib/labs/who-answers-the-survey/engine';
import { engine as whoPullsTheSwitch } from '@/lib/labs/who-pulls-the-switch/engine';
import { engine as willItOpen } from '@/lib/labs/will-it-open/engine';
import type { LabEngine } from '@/lib/labs/types';

/** An engine whose state and actions its holder doesn't look into. */
export type AnyLabEngine = LabEngine<unknown, unknown>;

export const labEngines: Readonly<Record<string, AnyLabEngine>> = {
  'a-month-of-minutes': aMonthOfMinutes,
  'a-rule-that-broke-half-the-web': aRuleThatBrokeHalfTheWeb,
  'access-and-appetite': accessAndAppetite,
  'ask-the-chatbot': askTheChatbot,
  'ask-the-intranet': askTheIntranet,
  attention,
  'delete-argue-or-distract': deleteArgueOrDistract,
  'does-this-packet-pass': doesThisPacketPass,
  'is-this-restriction-lawful': isThisRestrictionLawful,
  'life-on-the-allowlist': lifeOnTheAllowlist,
  'packet-race': packetRace,
  'profits-that-cant-leave': profitsThatCantLeave,
  'score-a-country': scoreACountry,
  'the-prober': theProber,
  'the-quiet-room': theQuietRoom,
  'the-review-desk': theReviewDesk,
  'the-routing-table': theRoutingTable,
  'the-stop': theStop,
  'the-takedown-desk': theTakedownDesk,
  traceviewer,
  'two-accounts-one-chat': twoAccountsOneChat,
  'two-exits': twoExits,
  'watermark-trail': watermarkTrail,
  'what-did-it-cost': whatDidItCost,
  'what-the-keyboard-says': whatTheKeyboardSays,
  'what-the-wall-can-read': whatTheWallCanRead,
  'who-answers-the-survey': whoAnswersTheSurvey,
  'who-pulls-the-switch': whoPullsTheSwitch,
  'will-it-open': willItOpen,
};
