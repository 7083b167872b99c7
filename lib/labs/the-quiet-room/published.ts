/**
 * What one experiment found and what the theory adds, in the words of the facts that hold it. Sizes were not read, so
 * there is nothing to draw with; the tests hold the model to these directions.
 */
export const directions = {
  accepting: {
    from: 'fnd-stoycheff-experiment',
    says: 'those who thought surveillance justified became less willing to speak when they felt in the minority',
  },
  rejecting: {
    from: 'fnd-stoycheff-opponents',
    says: 'were hardly affected by the climate of opinion',
  },
  calm: {
    from: 'spiral-of-silence-under-surveillance',
    says: 'a perceived minority speaks somewhat less',
  },
  feed: {
    from: 'spiral-of-silence-under-surveillance',
    says: 'looks more one-sided than the opinions are',
  },
  theory: {
    from: 'spiral-of-silence-under-surveillance',
    says: 'repeating rounds is the theory of the spiral of silence, not the experiment',
  },
  desk: {
    from: 'fnd-dictators-dilemma',
    says: "the less of people's discontent the ruler can see",
  },
  vote: { from: 'fnd-dilemma-eased', says: 'reveal discontent in a controlled way' },
} as const;
