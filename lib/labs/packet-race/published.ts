/**
 * What was published about forged answers, forged resets and the penalty time after them: the numbers that the lab draws
 * with, and tables that the engine's test holds it to. Written from the facts and mechanisms, not from the engine:
 * change a row only when they change.
 */
import type { Believed, Name, Place, Position, Target } from '@/lib/labs/packet-race/state';

/** A number and the fact or mechanism of content/facts that says so. */
interface Cited {
  readonly from: string;
}

export const published = {
  /** Milliseconds within which the true answer followed the forged one, and in what share of cases, from inside China. */
  lead: { ms: 364, share: 0.99, from: 'gfw-dns-race' },
  /** Share of forgeries that came after the true answer when the question came from abroad. */
  lateFromAbroad: { value: 0.11, from: 'gfw-dns-race' },
  /** Length of the ordered list of IPv4 addresses that one injector goes through for one name. */
  pool: { value: 592, from: 'gfw-dns-injection' },
  /** Chance that a web request with a listed keyword is caught: about a quarter slipped through. */
  caught: { value: 0.75, from: 'gfw-rst-injection' },
  /** Penalty seconds after a caught web request, as measured in 2007 and 2021, and as first published in 2006. */
  penalty: { seconds: 90, old: 1200, from: 'gfw-residual-durations' },
  /** Share of later connections that the penalty hits, lowest and highest. */
  hit: { low: 0.5, high: 0.75, from: 'gfw-residual-durations' },
} as const;

/** What comes of a question about a name, by what was published about the injectors. */
export const publishedQuestions: readonly (Cited & {
  readonly situation: string;
  readonly name: Name;
  readonly place: Place;
  readonly position: Position;
  readonly target: Target;
  readonly believed: readonly Believed[];
  /** Whether the question reaches the far end. */
  readonly arrives: boolean;
})[] = [
  {
    situation: 'a listed name: the forgery comes first, and the question travels on',
    name: 'listed',
    place: 'far',
    position: 'beside',
    target: 'server',
    believed: ['forged'],
    arrives: true,
    from: 'gfw-on-path',
  },
  {
    situation: 'a name under a listed one',
    name: 'under',
    place: 'far',
    position: 'beside',
    target: 'server',
    believed: ['forged'],
    arrives: true,
    from: 'gfw-dns-injection',
  },
  {
    situation: 'an unrelated name that holds a listed string',
    name: 'stray',
    place: 'far',
    position: 'beside',
    target: 'server',
    believed: ['forged'],
    arrives: true,
    from: 'gfw-dns-overblocking',
  },
  {
    situation: 'a name that is not on the list',
    name: 'free',
    place: 'far',
    position: 'beside',
    target: 'server',
    believed: ['true'],
    arrives: true,
    from: 'gfw-dns-injection',
  },
  {
    situation: 'a listed name, asked of an address that answers nothing',
    name: 'listed',
    place: 'abroad',
    position: 'beside',
    target: 'nobody',
    believed: ['forged'],
    arrives: true,
    from: 'gfw-dns-empty-address',
  },
  {
    situation: 'another name, asked of an address that answers nothing',
    name: 'free',
    place: 'abroad',
    position: 'beside',
    target: 'nobody',
    believed: ['nothing'],
    arrives: true,
    from: 'gfw-dns-injection',
  },
  {
    situation: 'from abroad: mostly the forgery, sometimes the truth',
    name: 'listed',
    place: 'abroad',
    position: 'beside',
    target: 'server',
    believed: ['forged', 'true'],
    arrives: true,
    from: 'gfw-dns-race',
  },
];

/** What was published about web requests and what follows them. */
export const publishedRequests: readonly (Cited & { readonly statement: string })[] = [
  { statement: 'resets go to both ends, and the true packets travel on', from: 'gfw-rst-2006' },
  { statement: 'the page arrives if both ends ignore the resets', from: 'gfw-rst-2006' },
  {
    statement: 'the penalty hits this client, server and port, whatever is asked',
    from: 'residual-censorship',
  },
  { statement: 'other servers stay reachable', from: 'residual-censorship' },
];
