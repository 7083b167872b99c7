/**
 * What stands readable in each way of asking for a page, and what the wall makes of it.
 * Mechanisms: `gfw-sni-filter`, `gfw-esni-ech`, `gfw-quic-sni` of content/facts/great-firewall.yaml.
 */
import { quicHours } from '@/lib/labs/what-the-wall-can-read/published';
import type { City } from '@/lib/labs/what-the-wall-can-read/published';
import type {
  Field,
  Knob,
  Legibility,
  Outcome,
  Packet,
  PacketField,
  Site,
  Way,
} from '@/lib/labs/what-the-wall-can-read/state';

const readable: Readonly<Record<Way, Readonly<Record<Field, Legibility>>>> = {
  dns: { from: 'plain', to: 'other', name: 'plain', path: 'none', text: 'none', amount: 'plain' },
  http: {
    from: 'plain',
    to: 'plain',
    name: 'plain',
    path: 'plain',
    text: 'plain',
    amount: 'plain',
  },
  tls: {
    from: 'plain',
    to: 'plain',
    name: 'plain',
    path: 'barred',
    text: 'barred',
    amount: 'plain',
  },
  ech: {
    from: 'plain',
    to: 'other',
    name: 'barred',
    path: 'barred',
    text: 'barred',
    amount: 'plain',
  },
  quic: {
    from: 'plain',
    to: 'plain',
    name: 'computed',
    path: 'barred',
    text: 'barred',
    amount: 'plain',
  },
  vpn: {
    from: 'plain',
    to: 'other',
    name: 'barred',
    path: 'barred',
    text: 'barred',
    amount: 'plain',
  },
  tor: {
    from: 'plain',
    to: 'other',
    name: 'barred',
    path: 'barred',
    text: 'barred',
    amount: 'plain',
  },
};

/** What somebody on the path can read of a field. `sealed` is false for ECH without a key, where the name goes plain. */
export function legibilityOf(way: Way, field: Field, sealed: boolean): Legibility {
  if (way === 'ech' && field === 'name' && !sealed) return 'plain';
  return readable[way][field];
}

/** Whether the wall can come by the site's name, whatever it then does. */
export function canReadName(way: Way, sealed: boolean): boolean {
  const name = legibilityOf(way, 'name', sealed);
  return name === 'plain' || name === 'computed';
}

/** Whether a site stands on the list of the filter that a way meets. */
export function isListed(site: Site, way: Way): boolean {
  if (site === 'garden') return false;
  return site === 'news' || way !== 'quic';
}

/** Chance that a forbidden QUIC connection is blocked in an hour of the day (0 to 1), as measured. */
export function quicChance(city: City, hour: number): number {
  return (quicHours[city].mean[hour] ?? 0) / 100;
}

/** Whether the greeting goes out with its name sealed: only with a key, which the browser has to fetch first. */
export function isSealed(way: Way, knobs: Readonly<Record<Knob, boolean>>): boolean {
  return way === 'ech' && !knobs['keys-blocked'];
}

/** What the person sees. `judged` says whether the QUIC filter came round to this connection. */
export function outcomeOf(
  way: Way,
  site: Site,
  knobs: Readonly<Record<Knob, boolean>>,
  judged: boolean,
): Outcome {
  const sealed = isSealed(way, knobs);
  switch (way) {
    case 'dns':
      return isListed(site, way) ? 'false-address' : 'loads';
    case 'http':
    case 'tls':
      return isListed(site, way) ? 'reset' : 'loads';
    case 'ech':
      if (!sealed) return isListed(site, 'tls') ? 'reset' : 'loads';
      return knobs['ech-blocked'] ? 'hangs' : 'loads';
    case 'quic':
      return isListed(site, way) && judged ? 'hangs' : 'loads';
    case 'vpn':
    case 'tor':
      return knobs['server-listed'] ? 'hangs' : 'loads';
  }
}

const first = ['from', 'to', 'name'] as const satisfies readonly Field[];

function packet(
  kind: string,
  out: boolean,
  way: Way,
  sealed: boolean,
  shown: readonly Field[],
  fate: Packet['fate'],
): Packet {
  const found = shown.map(
    (field): PacketField => ({ field, legibility: legibilityOf(way, field, sealed) }),
  );
  return { kind, out, fields: found.filter((one) => one.legibility !== 'none'), fate };
}

/** The messages of a visit in their order, as they pass the wall. */
export function packetsOf(
  way: Way,
  outcome: Outcome,
  knobs: Readonly<Record<Knob, boolean>>,
): readonly Packet[] {
  const sealed = isSealed(way, knobs);
  const one = (
    kind: string,
    out: boolean,
    shown: readonly Field[],
    fate: Packet['fate'] = 'arrives',
  ) => packet(kind, out, way, sealed, shown, fate);
  const rest: readonly Field[] = ['path', 'text', 'amount'];
  const cut = outcome === 'hangs';
  if (way === 'dns') {
    const answer = one('dns-answer', false, ['name', 'amount']);
    return [
      one('dns-question', true, first),
      ...(outcome === 'false-address'
        ? [one('dns-forged', false, ['name'], 'forged'), { ...answer, kind: 'dns-late' }]
        : [answer]),
    ];
  }
  if (way === 'http') {
    const question = one('http-request', true, [...first, 'path']);
    return outcome === 'reset'
      ? [question, one('reset', false, [], 'forged')]
      : [question, one('http-answer', false, ['text', 'amount'])];
  }
  const opening: Packet[] = [];
  if (way === 'ech') {
    opening.push({
      kind: knobs['keys-blocked'] ? 'key-blocked' : 'key-fetched',
      out: true,
      fields: [
        { field: 'from', legibility: 'plain' },
        { field: 'name', legibility: 'barred' },
      ],
      fate: knobs['keys-blocked'] ? 'dropped' : 'arrives',
    });
  }
  const named = way === 'ech' && !sealed ? 'tls-greeting' : `${way}-greeting`;
  // A known server's address is dropped at the door; the QUIC filter and the ECH rule let the greeting itself through.
  const atTheDoor = cut && (way === 'vpn' || way === 'tor');
  opening.push(one(named, true, first, atTheDoor ? 'dropped' : 'arrives'));
  if (outcome === 'reset') return [...opening, one('reset', false, [], 'forged')];
  if (atTheDoor) return opening;
  return [...opening, one(cut ? 'rest-dropped' : 'rest', true, rest, cut ? 'dropped' : 'arrives')];
}
