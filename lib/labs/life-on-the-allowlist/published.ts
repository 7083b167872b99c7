/**
 * What was published about lists of what is allowed, kept as cited data. `named` says which kinds of service each list is
 * reported to hold or to leave out; the test holds the lists of the first scenario to it.
 */
import { figure } from '@/lib/labs/published';
import type { Host } from '@/lib/labs/life-on-the-allowlist/state';

const kashmir = 'shutdown-kashmir-18-months';
const russia = 'shutdown-russia-whitelist-2025';
const pro = 'shutdown-iran-internet-pro';

export const figures = {
  sites: figure(300, 'approved sites', kashmir, 'about 300 approved sites'),
  news: figure(53, 'news sites among them', kashmir, 'some 53 news sites'),
  months: figure(18, 'months until fast data was back', kashmir, 'after 18 months'),
  price: figure(10, 'times the usual price', pro, 'at about ten times the usual price'),
} as const;

export interface NamedService {
  readonly list: 'kashmir' | 'russia';
  readonly host: Host;
  readonly listed: boolean;
  readonly from: string;
  readonly says: string;
}

const row = (
  list: 'kashmir' | 'russia',
  host: Host,
  listed: boolean,
  says: string,
  from = list === 'kashmir' ? kashmir : russia,
): NamedService => ({ list, host, listed, from, says });

export const named: readonly NamedService[] = [
  row('kashmir', 'bank', true, 'The list held banks, mail, education'),
  row('kashmir', 'mail', true, 'The list held banks, mail, education'),
  row('kashmir', 'school', true, 'The list held banks, mail, education'),
  row('kashmir', 'news-home', true, 'some 53 news sites'),
  row('kashmir', 'chat-home', false, 'without social media'),
  row('kashmir', 'chat-abroad', false, 'without social media'),
  row('russia', 'state', true, 'among them state portals, marketplaces, Yandex'),
  row('russia', 'market', true, 'among them state portals, marketplaces, Yandex'),
  row('russia', 'maps', true, 'marketplaces, Yandex, VKontakte and the MAX messenger'),
  row('russia', 'chat-home', true, 'VKontakte and the MAX messenger'),
  row(
    'russia',
    'chat-abroad',
    false,
    'a list of state portals, marketplaces',
    'allowlist-internet',
  ),
];

/** Who stands on which rung, in the words that say so. */
export const rungs = [
  { from: pro, says: 'gives approved businesses wider access' },
  {
    from: pro,
    says: 'academics, journalists and traders as well, each tied to a verified identity',
  },
  { from: 'shutdown-iran-white-sim', says: 'officials, politicians and some journalists' },
  { from: 'shutdown-iran-white-sim', says: 'exempt from filtering' },
] as const;
