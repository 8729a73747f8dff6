// The kinds of question, in words.
export const KIND = {
  single_paper: 'One paper alone',
  joint: 'Never observed together',
  negation: 'Said not to be so',
  conflict: 'Contradiction',
  facet: 'Contradiction with a possible reason',
  rival: 'Another explanation',
  read: 'Not read',
};
