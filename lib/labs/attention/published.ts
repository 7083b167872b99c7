/**
 * What the theory says, in the words of the facts that hold it. It gives directions and no sizes, so there are no
 * figures to draw with; the tests hold the model to these directions.
 */
export const directions = {
  fear: { from: 'fnd-roberts-three-fs', says: 'deter above all the most vocal' },
  friction: { from: 'fnd-roberts-three-fs', says: 'small costs in time, money or effort' },
  flooding: { from: 'fnd-roberts-three-fs', says: 'drowning out with other content' },
  many: {
    from: 'fnd-roberts-porous',
    says: 'still turns away the many users who have little time',
  },
  seen: {
    from: 'fnd-roberts-awareness',
    says: 'people who notice blatant censorship are willing to work around it',
  },
  unseen: {
    from: 'fnd-roberts-awareness',
    says: 'succeed because few notice them or can tell who caused them',
  },
  left: {
    from: 'fear-friction-flooding',
    says: 'a small friction loses most of the many and few of the few',
  },
  watched: {
    from: 'fear-friction-flooding',
    says: 'who still makes the effort, that is, a smaller group to watch',
  },
  sizes: {
    from: 'fear-friction-flooding',
    says: 'the theory says in which direction they act, not how large they are',
  },
  instagram: { from: 'gfw-instagram-gateway', says: '(53%) of the active users' },
} as const;
