/**
 * Small pictures of ours and what can be done to them, their files and fingerprints, and the two looks of the slow
 * analysis. Mechanisms: `wechat-image-md5` and `wechat-image-similarity` of content/facts/platform-censorship.yaml. How
 * WeChat measures likeness is not known; the measure here is a plain one of our choice.
 */
import { md5 } from '@/lib/labs/two-accounts-one-chat/md5';
import type { PictureFile } from '@/lib/labs/two-accounts-one-chat/state';

export type Colour = readonly [red: number, green: number, blue: number];
/** Colours by rows, each row as long as the others. */
export type Picture = readonly (readonly Colour[])[];

const dark: Colour = [40, 38, 34];
const light: Colour = [244, 238, 222];
const colours: Readonly<Record<string, Colour>> = {
  '#': dark,
  '.': light,
  n: [76, 72, 96],
  o: [226, 128, 40],
  y: [252, 224, 120],
  w: [214, 206, 190],
  t: [98, 140, 150],
};

const candle = [
  'nnnnnnnnn.......',
  'nnnnonnnn.......',
  'nnnoynnnn.......',
  'nnnoyonnn..####.',
  'nnnnonnnn..#..#.',
  'nnnn#nnnn..#..#.',
  'nnnwwwnnn..####.',
  'nnnwwwnnn..#..#.',
  'nnnwwwnnn..#..#.',
  'nnnwwwnnn..####.',
  'nnnwwwnnn.......',
  'nnnwwwnnn.......',
  'nn#####nn.......',
  'n#######n.......',
  '################',
  'w##w##w##w##w##w',
];
/** The same evening, drawn from the other side of the table. */
const another = [
  '................',
  '...........o....',
  '...........yo...',
  '..........oyo...',
  '.tttt......o....',
  '.tttt......#....',
  '.tttt.....www...',
  '..........www...',
  '..........www...',
  '..........www...',
  '........#######.',
  '################',
  'nnnnnnnnnnnnnnnn',
  'nnnnnnnnnnnnnnnn',
  'nnnnnnnnnnnnnnnn',
  'nnnnnnnnnnnnnnnn',
];
const teapot = [
  '................',
  '................',
  '......##........',
  '.....####.......',
  '...tttttttt.....',
  '..tttttttttt..t.',
  '.tttttttttttttt.',
  't.ttttttttttttt.',
  't.tttttttttttt..',
  '.tttttttttttt...',
  '..tttttttttt....',
  '...tttttttt.....',
  'wwwwwwwwwwwwwwww',
  'wwwwwwwwwwwwwwww',
  '################',
  '................',
];
/** Three letters: a name that the filter of this lab looks for in pictures. */
const letters = ['###..#..#..#', '..#.#.#.##.#', '.#..###.#.##', '#...#.#.#..#', '###.#.#.#..#'];

const drawn = (rows: readonly string[]): Picture =>
  rows.map((row) => [...row].map((mark) => colours[mark] ?? light));

function note(ink: Colour, paper: Colour): Picture {
  return Array.from({ length: 16 }, (_, y) =>
    Array.from({ length: 16 }, (_, x) => (letters[y - 5]?.[x - 2] === '#' ? ink : paper)),
  );
}

/** The grey value that a colour has for the machine, 0 to 255: weights as published. */
export const greyOf = ([red, green, blue]: Colour): number =>
  0.299 * red + 0.587 * green + 0.114 * blue;

const motifs: Readonly<Record<PictureFile['motif'], Picture>> = {
  candle: drawn(candle),
  another: drawn(another),
  teapot: drawn(teapot),
  note: note(dark, light),
  // Two colours that anybody tells apart and that have the same grey.
  'note-grey': note([230, 90, 162], [120, 160, 90]),
  'twin-candle': drawn(candle),
  'twin-teapot': drawn(teapot),
};

/** A picture of another size by its nearest points. */
function scaled(picture: Picture, width: number, height: number): Picture {
  const from = picture[0]?.length ?? 1;
  return Array.from({ length: height }, (_, y) =>
    Array.from(
      { length: width },
      (_, x) =>
        picture[Math.floor((y * picture.length) / height)]?.[Math.floor((x * from) / width)] ??
        light,
    ),
  );
}

function framed(picture: Picture): Picture {
  const wide = (picture[0]?.length ?? 0) + 10;
  const row = Array.from({ length: wide }, () => dark);
  const side = row.slice(0, 5);
  const edge = Array.from({ length: 5 }, () => row);
  return [...edge, ...picture.map((inner) => [...side, ...inner, ...side]), ...edge];
}

function reshaped(picture: Picture, shape: PictureFile['shape']): Picture {
  switch (shape) {
    case 'plain':
      return picture;
    case 'mirror':
      return picture.map((row) => [...row].reverse());
    case 'frame':
      return framed(picture);
    case 'squeeze':
      return scaled(picture, 16, 10);
    case 'crop':
      return picture.slice(0, -1).map((row) => row.slice(0, -1));
  }
}

/** What a file shows. */
export function pictureOf({ motif, shape, pixel }: PictureFile): Picture {
  const picture = reshaped(motifs[motif], shape);
  if (pixel === 0) return picture;
  // One dot in the upper row, a little lighter or darker, so that nobody sees it.
  const [first = [], ...rest] = picture;
  const at = (pixel * 7) % first.length;
  const changed = first.map((colour, x): Colour => {
    const [red, green, blue] = colour;
    return x === at ? [red, green, (blue + 1 + Math.floor(pixel / first.length)) % 256] : colour;
  });
  return [changed, ...rest];
}

/**
 * Two blocks of 128 bytes with the same MD5, published in 2004 by Xiaoyun Wang and others. Whatever follows them, the
 * fingerprints stay the same; so a file with both pictures in it can show the one or the other by its first block.
 */
const twinBlocks = [
  'd131dd02c5e6eec4693d9a0698aff95c2fcab58712467eab4004583eb8fb7f8955ad340609f4b30283e488832571415a085125e8f7cdc99fd91dbdf280373c5bd8823e3156348f5bae6dacd436c919c6dd53e2b487da03fd02396306d248cda0e99f33420f577ee8ce54b67080a80d1ec69821bcb6a8839396f9652b6ff72a70',
  'd131dd02c5e6eec4693d9a0698aff95c2fcab50712467eab4004583eb8fb7f8955ad340609f4b30283e4888325f1415a085125e8f7cdc99fd91dbd7280373c5bd8823e3156348f5bae6dacd436c919c6dd53e23487da03fd02396306d248cda0e99f33420f577ee8ce54b67080280d1ec69821bcb6a8839396f965ab6ff72a70',
] as const;

const bytesOf = (picture: Picture): number[] => [
  picture[0]?.length ?? 0,
  picture.length,
  ...picture.flat(2),
];

/** The bytes of a file: width, height and three a dot; for the twins a block and both pictures. */
export function fileOf(file: PictureFile): readonly number[] {
  if (file.motif !== 'twin-candle' && file.motif !== 'twin-teapot') {
    return bytesOf(pictureOf(file));
  }
  const block = twinBlocks[file.motif === 'twin-candle' ? 0 : 1];
  const both = (['candle', 'teapot'] as const).flatMap((motif) =>
    bytesOf(pictureOf({ ...file, motif })),
  );
  return [...(block.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)), ...both];
}

/** The file's fingerprint. */
export const fingerprint = (file: PictureFile): string => md5(fileOf(file));

/** Grey values of the middle 16 by 16 points, after the shorter side was brought to 16. */
function thumbnail(picture: Picture): readonly number[] {
  const width = picture[0]?.length ?? 16;
  const height = picture.length;
  const by = 16 / Math.min(width, height);
  const wide = Math.round(width * by);
  const high = Math.round(height * by);
  const left = Math.floor((wide - 16) / 2);
  const top = Math.floor((high - 16) / 2);
  return scaled(picture, wide, high)
    .slice(top, top + 16)
    .flatMap((row) => row.slice(left, left + 16).map(greyOf));
}

/** How far a file's picture is from the listed one: mean difference of grey as a percentage, 0 to 100. */
export function distance(file: PictureFile): number {
  const listed = thumbnail(motifs.candle);
  const held = thumbnail(pictureOf(file));
  const sum = listed.reduce((total, grey, i) => total + Math.abs(grey - (held[i] ?? 0)), 0);
  return (100 * sum) / (listed.length * 255);
}

/** Whether the letters can be found in the grey picture, dark on light or light on dark. */
export function reads(file: PictureFile): boolean {
  const greys = pictureOf(file).map((row) => row.map(greyOf));
  const all = greys.flat();
  const low = Math.min(...all);
  const high = Math.max(...all);
  if (high - low < 8) return false;
  const isDark = greys.map((row) => row.map((grey) => grey < (low + high) / 2));
  const wide = letters[0]?.length ?? 0;
  return isDark.some((row, top) =>
    row.some((_, left) =>
      [true, false].some((ink) =>
        letters.every((line, y) =>
          [...line.slice(0, wide)].every(
            (mark, x) => isDark[top + y]?.[left + x] === (mark === '#' ? ink : !ink),
          ),
        ),
      ),
    ),
  );
}
