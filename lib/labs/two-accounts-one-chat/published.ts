/** What was published about WeChat's filters, kept as cited data. The test holds the engine to these figures. */
import { type CitedFigure, citedFigure } from '@/lib/labs/cited-figure';

export const method = {
  messages: citedFigure(35, 'messages', 'pc-splitting-method', 'took 35 test messages on average'),
  before: citedFigure(343, 'messages', 'pc-splitting-method', 'against 343'),
} as const;

/** The rule about Dr Li, and the plain one about going to hospital: how many parts each has. */
export const foundOnWechat: readonly (CitedFigure & { readonly rule: string })[] = [
  {
    rule: 'doctor',
    ...citedFigure(
      3,
      'parts',
      'pc-wechat-rule-li-wenliang',
      'with the parts coronavirus, spread from person to person and Li Wenliang',
    ),
  },
  {
    rule: 'hospital',
    ...citedFigure(
      4,
      'parts',
      'pc-wechat-covid-growth',
      'hospital, virus, confirmed case and human-to-human spread in one rule',
    ),
  },
];

/** Who is filtered, by where the accounts were registered. */
export const scope: readonly {
  readonly pair: 'mainland' | 'moved' | 'abroad';
  readonly filtered: boolean;
  readonly in: string;
  readonly says: string;
}[] = [
  {
    pair: 'mainland',
    filtered: true,
    in: 'wechat-keyword-combination',
    says: 'only if an account registered in mainland China is involved (simplified: either side)',
  },
  {
    pair: 'moved',
    filtered: true,
    in: 'pc-wechat-phone-number',
    says: 'stays with them even if the owner later links a foreign number',
  },
  {
    pair: 'abroad',
    filtered: false,
    in: 'pc-wechat-phone-number',
    says: 'applies to accounts registered with a mainland Chinese phone number',
  },
];

/** Copies that passed the comparison in 2018; `shape` is what was done to them. */
export const passed: readonly (CitedFigure & { readonly shape: string; readonly of: number })[] = [
  {
    shape: 'mirror',
    of: 15,
    ...citedFigure(15, 'copies', 'pc-wechat-mirror-tests', 'all 15 mirrored copies'),
  },
  {
    shape: 'squeeze',
    of: 15,
    ...citedFigure(15, 'copies', 'pc-wechat-mirror-tests', 'squeezed in height 15 of 15'),
  },
  {
    shape: 'frame',
    of: 15,
    ...citedFigure(13, 'copies', 'pc-wechat-mirror-tests', 'with two kinds of border 14 and 13'),
  },
];

/** Pictures with letters of the same grey as their ground: all passed. */
export const greyLetters = citedFigure(
  150,
  'pictures',
  'pc-wechat-ocr-blind-spots',
  'all 150 pictures',
);

/** The weights by which the machine turns a picture grey. */
export const weights: readonly CitedFigure[] = [
  citedFigure(0.299, 'red', 'wechat-image-similarity', '0.299 red'),
  citedFigure(0.587, 'green', 'wechat-image-similarity', '0.587 green'),
  citedFigure(0.114, 'blue', 'wechat-image-similarity', '0.114 blue'),
];
