/**
 * What was published about signatures and updates, as tables that the engine's test holds it to. Written from the facts,
 * not from the engine: change a row only when a fact changes.
 */
import type {
  Device,
  Outcome,
  PhoneFunction,
  Seal,
  Sharing,
  Stage,
} from '@/lib/labs/will-it-open/state';

export interface PublishedOutcome {
  readonly situation: string;
  readonly device: Device;
  readonly seal: Seal;
  readonly approvedType: boolean;
  /** The setting under which the row holds; both where the sources leave no doubt. */
  readonly sharing: readonly Sharing[];
  readonly expected: Outcome;
  readonly factIds: readonly string[];
}

const either: readonly Sharing[] = ['own-only', 'approved-too'];
const tablet = ['nkd-woolim-opens-only-signed'];
const phone = ['nkd-reveal-two-checks'];

export const publishedOutcomes: readonly PublishedOutcome[] = [
  {
    situation: 'tablet, approved by the state',
    device: 'tablet-2015',
    seal: 'state',
    approvedType: true,
    sharing: either,
    expected: 'opens',
    factIds: tablet,
  },
  {
    situation: 'tablet, made by the tablet itself',
    device: 'tablet-2015',
    seal: 'own',
    approvedType: true,
    sharing: either,
    expected: 'opens',
    factIds: tablet,
  },
  {
    situation: 'tablet, made by another device',
    device: 'tablet-2015',
    seal: 'other',
    approvedType: true,
    sharing: either,
    expected: 'refused',
    factIds: [...tablet, 'nkd-woolim-selfsign-traces'],
  },
  {
    situation: 'tablet, a text file without a signature',
    device: 'tablet-2015',
    seal: 'none',
    approvedType: true,
    sharing: either,
    expected: 'refused',
    factIds: tablet,
  },
  {
    situation: 'tablet, an app package from elsewhere',
    device: 'tablet-2015',
    seal: 'none',
    approvedType: false,
    sharing: either,
    expected: 'refused',
    factIds: tablet,
  },
  {
    situation: 'phone, approved type with the state’s signature',
    device: 'phone-2022',
    seal: 'state',
    approvedType: true,
    sharing: either,
    expected: 'opens',
    factIds: phone,
  },
  {
    situation: 'phone, approved type with its own signature',
    device: 'phone-2022',
    seal: 'own',
    approvedType: true,
    sharing: either,
    expected: 'opens',
    factIds: phone,
  },
  {
    situation: 'phone, approved type without a signature',
    device: 'phone-2022',
    seal: 'none',
    approvedType: true,
    sharing: either,
    expected: 'deleted',
    factIds: [...phone, 'nkd-first-forced-update'],
  },
  {
    situation: 'phone, a type that is not approved, with the state’s signature',
    device: 'phone-2022',
    seal: 'state',
    approvedType: false,
    sharing: either,
    expected: 'deleted',
    factIds: phone,
  },
  {
    situation: 'phone, a type that is not approved, without a signature',
    device: 'phone-2022',
    seal: 'none',
    approvedType: false,
    sharing: either,
    expected: 'deleted',
    factIds: phone,
  },
  // The open point: device signatures hinder passing on in one reading, and are needed for sharing in another.
  {
    situation: 'phone, another device’s signature, if only its own counts',
    device: 'phone-2022',
    seal: 'other',
    approvedType: true,
    sharing: ['own-only'],
    expected: 'deleted',
    factIds: ['nkd-woolim-selfsign-traces', ...phone],
  },
  {
    situation: 'phone, another device’s signature, if approved devices count too',
    device: 'phone-2022',
    seal: 'other',
    approvedType: true,
    sharing: ['approved-too'],
    expected: 'opens',
    factIds: ['nkd-woolim-selfsign-traces', ...phone],
  },
];

/** The history of the updates: what each stage took from phones, and what the sources say was still there. */
export const publishedStages: readonly {
  readonly stage: Stage;
  readonly taken: readonly PhoneFunction[];
  readonly stillThere: readonly PhoneFunction[];
  readonly factIds: readonly string[];
}[] = [
  {
    stage: 'first-update',
    taken: ['play-unsigned'],
    stillThere: ['send-pictures'],
    factIds: ['nkd-first-forced-update', 'nkd-second-forced-update'],
  },
  {
    stage: 'gap',
    taken: [],
    stillThere: ['exchange-usb', 'send-pictures'],
    factIds: ['nkd-rooting-2018', 'nkd-second-forced-update'],
  },
  {
    stage: 'closed',
    taken: ['exchange-usb'],
    stillThere: ['send-pictures'],
    factIds: ['nkd-rooting-2018', 'nkd-second-forced-update'],
  },
  {
    stage: 'second-update',
    taken: ['send-pictures'],
    stillThere: [],
    factIds: ['nkd-second-forced-update'],
  },
];
