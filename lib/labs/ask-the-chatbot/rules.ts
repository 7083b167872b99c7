/**
 * A chatbot and the filters around it. Mechanism: `llm-filter-layers` of content/facts/platform-censorship.yaml, simplified
 * to two word lists and a random wording. The topic, the questions and the answers are invented.
 */
import { tries } from '@/lib/labs/ask-the-chatbot/published';
import type {
  Batch,
  LayerId,
  Layers,
  Piece,
  QuestionId,
  Try,
} from '@/lib/labs/ask-the-chatbot/state';
import { drawInt, prng, type RngState } from '@/lib/labs/prng';

/** Wordings that each place of an answer is drawn from. */
export const wordings = 3;
/** Wordings of a risky place that hold a listed word. */
const riskyWordings = 1;

/** What a question holds, and what its answer is made of: per place, whether one of its wordings holds a listed word. */
export const questions: Readonly<
  Record<
    QuestionId,
    {
      /** Pieces of text that the question filter knows. */
      readonly holds: readonly string[];
      /** Whether it is about what isn't to be talked about, which words alone don't show. */
      readonly about: boolean;
      readonly answer: string;
      readonly places: readonly boolean[];
    }
  >
> = {
  dam: {
    holds: ['dam', 'lanting'],
    about: true,
    answer: 'story',
    places: [false, true, false, true, false],
  },
  valley: { holds: [], about: true, answer: 'story', places: [false, true, false, true, false] },
  hotel: { holds: ['dam', 'lanting'], about: false, answer: 'hotel', places: [false, false] },
  mustard: { holds: [], about: false, answer: 'mustard', places: [false, false] },
};

/** The combination that stops a question. */
export const combination: readonly string[] = ['dam', 'lanting'];

/** Whether the question filter fires: it knows words and not meaning. In disguise the words are other words. */
export const fires = (question: QuestionId, disguised: boolean): boolean =>
  !disguised && combination.every((part) => questions[question].holds.includes(part));

/** A try just begun: refused at once, or with an answer that has still to come. */
export function answered(
  one: Pick<Try, 'question' | 'service' | 'home' | 'disguised'>,
  service: Layers,
  rng: RngState,
): { readonly rng: RngState; readonly made: Try } {
  const { about, answer, places } = questions[one.question];
  // What one runs at home has no filters around it, and keeps what it has learnt.
  const layers: Layers = one.home
    ? { question: false, search: false, answer: false, trained: service.trained }
    : service;
  const begun: Try = { ...one, pieces: [], came: 0, outcome: 'streaming', by: null };
  if (layers.question && fires(one.question, one.disguised)) {
    return { rng, made: { ...begun, outcome: 'refused', by: 'question' } };
  }
  let state = rng;
  const draw = (): number => {
    const drawn = drawInt(state, 0, wordings - 1);
    state = drawn.rng;
    return drawn.value;
  };
  const bent = (by: LayerId): Try => ({
    ...begun,
    by,
    pieces: [0, 1].map((place) => ({ text: `${by}-${place}-${draw()}`, hit: false })),
  });
  if (layers.trained && about) return { made: bent('trained'), rng: state };
  if (layers.search && about) return { made: bent('search'), rng: state };
  const pieces = places.map((risky, place): Piece => {
    const wording = draw();
    // In disguise the model writes in disguise too, as it was asked to.
    const hit = risky && wording < riskyWordings && !one.disguised;
    return { text: `${answer}-${place}-${wording}`, hit };
  });
  return { made: { ...begun, pieces }, rng: state };
}

/** The next piece reaches the device; the answer filter reads along. */
export function streamed(one: Try, layers: Layers): Try {
  if (one.outcome !== 'streaming') return one;
  const piece = one.pieces[one.came];
  const came = one.came + 1;
  if (piece?.hit && layers.answer && !one.home) {
    return { ...one, came, outcome: 'wiped', by: 'answer' };
  }
  return { ...one, came, outcome: came >= one.pieces.length ? 'done' : 'streaming' };
}

/**
 * Questions, each asked five times, until as many as in the study had their answer blocked at least once. Each has one
 * to three risky places (invented), with the same share of listed wordings as everywhere in this lab.
 */
export function manyQuestions(rng: RngState): { readonly rng: RngState; readonly batch: Batch } {
  const chance = prng(rng);
  const blocked = Array.from({ length: tries.times.value }, () => 0);
  let found = 0;
  while (found < tries.questions.value) {
    const risky = 1 + Math.floor(chance.next() * 3);
    let times = 0;
    for (let i = 0; i < tries.times.value; i += 1) {
      let hit = false;
      for (let place = 0; place < risky; place += 1) {
        if (chance.next() < riskyWordings / wordings) hit = true;
      }
      if (hit) times += 1;
    }
    if (times > 0) {
      blocked[times - 1] = (blocked[times - 1] ?? 0) + 1;
      found += 1;
    }
  }
  return { rng: chance.state(), batch: { blocked } };
}
