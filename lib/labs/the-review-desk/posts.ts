/**
 * The posts on the desk. All are invented, and so is what becomes of them; words are in the lab's text under `post-<id>`
 * and `later-<id>-up` or `later-<id>-gone`.
 */

export interface Post {
  readonly id: string;
  /** Chance, 0 to 1, that whoever inspects the desk objects if it stays up. Invented. */
  readonly risk: number;
  /** About the event that the order names, for it or against it; absent: about something else. */
  readonly burst?: 'for' | 'against';
  /** Whether it holds the word that can be put on the machine's list. */
  readonly word?: true;
}

export const vaguePosts: readonly Post[] = [
  { id: 'bridge', risk: 0.5 },
  { id: 'river', risk: 0.4 },
  { id: 'mustard', risk: 0 },
  { id: 'exam', risk: 0.4 },
  { id: 'noodles', risk: 0.3 },
  { id: 'speech', risk: 0.6 },
  { id: 'clinic', risk: 0.8 },
  { id: 'wages', risk: 0.9 },
];

export const burstPosts: readonly Post[] = [
  { id: 'heroes', risk: 0.9, burst: 'for', word: true },
  { id: 'coats', risk: 0, word: true },
  { id: 'rioters', risk: 0.8, burst: 'against', word: true },
  { id: 'flat', risk: 0.3 },
  { id: 'calm', risk: 0.8, burst: 'against' },
  { id: 'walk', risk: 0.7, burst: 'for' },
  { id: 'choir', risk: 0, word: true },
  { id: 'gate', risk: 1, burst: 'for' },
  { id: 'petrol', risk: 0.2 },
  { id: 'police', risk: 0.8, burst: 'against', word: true },
  { id: 'cat', risk: 0 },
  { id: 'twice', risk: 0.9, burst: 'for', word: true },
];
