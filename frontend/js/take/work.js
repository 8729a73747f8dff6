// The work itself, in the words of CITATION.cff; a test compares the two.

export const WORK = {
  title: 'Exotrace: a property-graph explorer of exosome-mediated mechanisms',
  authors: ['Exotrace contributors'],
  version: '0.2.0',
  licence: 'CC BY 4.0',
};
