// The statement as one paragraph; each phrase that speaks of a leg is a link that selects it.
import { el, prose, statementPath } from '../ui/dom.js';
import { findLeg, signOf, tagOf } from '../ui/legs.js';

export const phrasesOf = statement =>
  statement.narrative.map(({ text, leg }) => ({
    text,
    leg: leg ? findLeg(statement, leg.split('/').at(-1)) : null,
  }));

export function renderSentence(statement) {
  const phrases = phrasesOf(statement).map(({ text, leg }) => {
    if (!leg) return prose(text);
    return el(
      'a',
      {
        href: statementPath(statement.record, tagOf(leg)),
        'data-leg': leg.id,
        'data-relation': leg.relation,
        'data-sign': signOf(leg),
        'data-negated': leg.negated,
      },
      prose(text),
    );
  });
  return el(
    'section',
    { 'data-view': 'sentence', class: 'sentence', 'aria-label': 'The statement as a sentence' },
    el('p', { dir: 'auto' }, phrases),
  );
}
