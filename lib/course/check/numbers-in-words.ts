/**
 * What counts as a number in a sentence, so that it needs a citation.
 *
 * Digits count: `5,300`, `2008`, `the 1990s`, `28.7 percent`, `a 12-year ban`. These don't:
 * - names with digits glued to letters (`3G`, `MP3`, `IPv6`, `SHA-256`, `H.264`), unless the letters are a unit (`20km`);
 * - a number that numbers a thing of a text or a product: `version 3.0`, `Article 19`, `step 2`, `Red Star 3.0`,
 *   `Windows 7`, `Pyongyang 2425` — after one of the words below, or after a capitalised word inside a sentence when it is
 *   no year, has no thousands' comma, and no unit, month or `people` follows;
 * - names that begin with a number (`38 North`), which are listed;
 * - machines' words in backticks.
 *
 * Words count too: eleven and above, `hundred`, `thousand`, `million` and so on with their plurals, `dozen`, `percent`,
 * fractions (`a third of`, `two thirds`, `half of`, `more than half`), decades (`the nineties`), centuries, `tenfold`.
 * `two` to `ten` only count before a magnitude, a unit of measure or money, `percent`, `times`, or in `two in five` and
 * `nine out of ten`: `two networks` is a list that the reader can see to its end. `one` is a pronoun or an article
 * unless a magnitude, `percent`, `in six` or `out of six` follows. Ordinals (`the third phone`), `both`, `twice` and
 * `doubled` are no numbers.
 */

const small = 'two|three|four|five|six|seven|eight|nine|ten';
const teens = 'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const cardinal = `one|${small}|${teens}|${tens}`;
const magnitude = 'hundreds?|thousands?|millions?|billions?|trillions?|dozens?|m|bn';
const percent = 'percent|per\\s+cent|percentage\\s+points?';
const time =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|centuries|century';
const measure =
  'milliseconds?|microseconds?|nanometres?|millimetres?|centimetres?|metres?|kilometres?|miles?|feet|inches|acres|hectares?|' +
  'grams?|kilograms?|kilos?|tonnes?|tons?|litres?|watts?|kilowatts?|megawatts?|degrees?|' +
  'bits?|bytes?|kilobytes?|megabytes?|gigabytes?|terabytes?|kilobits?|megabits?|gigabits?|hertz|megahertz|gigahertz|megapixels?';
const money =
  'dollars?|cents?|euros?|pounds?|yuan|yen|roubles?|rubles?|rupees?|francs?|riyals?|rials?|lira|tenge|birr|shillings?';
const unit = `${time}|${measure}|${money}`;
const glued =
  'km|m|cm|mm|kg|g|kB|KB|MB|GB|TB|kbps|Kbps|Mbps|Gbps|kHz|MHz|GHz|ms|s|h|k|bn|x|px|th|st|nd|rd';
const fraction =
  'thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?';
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const numbered =
  'version|versions|article|articles|section|sections|paragraph|chapter|lesson|module|part|figure|table|step|scenario|option|level|row|column|page|no|number|law|resolution|rule|layer|phase|tier|annex|clause|protocol|type|class|series';

const b = (source: string) => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
const words: readonly RegExp[] = [
  `${teens}|(?:${tens})(?:-(?:one|${small}))?`,
  magnitude.replace('|m|bn', ''),
  percent,
  `(?:one|${small})[\\s-](?:and\\s+a\\s+half\\s+)?(?:${magnitude}|${percent})`,
  `(?:${small})(?:\\s+and\\s+a\\s+half)?[\\s-]+(?:(?:more|full|whole|US|square|cubic|light)\\s+)?(?:${unit}|times)`,
  `(?:${cardinal})\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?(?:${cardinal}|a\\s+hundred)`,
  `(?:a|one|${small})[\\s-](?:${fraction})(?=\\s+(?:of|more|less|fewer|as|that|the|to)\\b|[\\s]*(?:[.,;:!?)]|$))`,
  `(?:two|three|four|five|six|seven|eight|nine)[\\s-](?:${fraction})`,
  'half\\s+(?:of|a|an|the|its|their|his|her|our|all|as)|(?:by|than|about|nearly|almost|over|under|roughly|one)\\s+(?:a\\s+)?half',
  `(?:${small}|hundred|thousand)-?fold`,
  'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties',
  '(?:[a-z]+(?:teenth|tieth)|twenty-first|tenth|eleventh|twelfth)[\\s-]century',
].map((source) => new RegExp(b(source), 'giu'));

/** Names that begin with a number. */
const names = ['38 North', '24/7', '9/11'];

const digits = /(?<![\p{L}\p{N}_])[\p{L}_.-]*\d[\p{L}\p{N}_.,:/-]*\s*%?/gu;

/** The first number of a sentence as it is written there, or null. */
export function numberIn(
  sentence: string,
): { readonly text: string; readonly index: number } | null {
  const found = [
    ...words.flatMap((word) => [...sentence.matchAll(word)]),
    ...countedDigits(sentence),
  ];
  found.sort((x, y) => x.index - y.index);
  const first = found[0];
  return first ? { text: first[0].trim().replace(/[.,:/-]+$/, ''), index: first.index } : null;
}

/** In these letters only: `4G` and `4K` are names. */
const isGluedUnit = new RegExp(`^\\d[\\d.,]*(?:${glued})$`);
const followedByUnit = new RegExp(
  `^\\s*(?:[-–]|to\\s|and\\s|or\\s)?\\s*(?:%|(?:${magnitude}|${percent}|${unit}|times|${months}|people)(?![\\p{L}]))`,
  'iu',
);
const isNumbered = new RegExp(`(?:^|[^\\p{L}])(?:${numbered})\\.?\\s+$`, 'iu');
const isMonth = new RegExp(`^(?:${months})$`, 'i');

function countedDigits(sentence: string): RegExpExecArray[] {
  return [...sentence.matchAll(digits)].filter((match) => {
    const token = match[0].trim().replace(/[.,:/-]+$/, '');
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + token.length);
    if (names.some((name) => sentence.startsWith(name, match.index))) return false;
    if (/\p{L}/u.test(token))
      return isGluedUnit.test(token) || /^\d{4}s$/.test(token) || /^\d+-/.test(token);
    if (/^(?:19|20)\d\d$/.test(token)) return true;
    if (followedByUnit.test(after)) return true;
    if (isNumbered.test(before)) return false;
    const name = /(?<=[^.!?:]\s)(\p{Lu}[\p{L}\p{N}-]*)\s+$/u.exec(` ${before}`)?.[1];
    const inside = name !== undefined && before.trim() !== name && !isMonth.test(name);
    return !(inside && (/^\d{1,4}$/.test(token) || /^\d+(?:\.\d+)+$/.test(token)));
  }) as RegExpExecArray[];
}

export interface Sentence {
  readonly text: string;
  readonly index: number;
}

/** The sentences of a paragraph. A point inside a number, an abbreviation or an initial ends none. */
export function sentences(paragraph: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const end of paragraph.matchAll(/[.!?…]+["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\p{N}[])|\u2014/gu)) {
    const until = end.index + end[0].length;
    if (
      /(?:^|[\s(])(?:\p{Lu}|[Nn]o|[Dd]r|[Mm]rs?|[Mm]s|[Ss]t|vs|e\.g|i\.e|cf|approx)\.$/u.test(
        paragraph.slice(start, until),
      )
    )
      continue;
    found.push({ text: paragraph.slice(start, until), index: start });
    start = until;
  }
  found.push({ text: paragraph.slice(start), index: start });
  return found
    .map(({ text, index }) => ({
      text: text.trim(),
      index: index + (text.length - text.trimStart().length),
    }))
    .filter((s) => s.text !== '');
}
