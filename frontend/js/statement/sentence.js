// The statement as one paragraph; each phrase that speaks of a leg is a link that selects it.
import { el, prose, statementPath } from '../ui/dom.js';
import { findLeg } from '../ui/legs.js';

export function renderSentence(statement) {
  const phrases = statement.narrative.map(({ text, leg: id }) => {
    const tag = id?.split('/').at(-1);
    const leg = tag && findLeg(statement, tag);
    if (!leg) return prose(text);
    return el(
      'a',
      {
        href: statementPath(statement.record, tag),
        'data-leg': leg.id,
        'data-relation': leg.relation,
        'data-sign': leg.sign,
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
