// What a leg does, in the colour of its sign.
import { el } from '../ui/dom.js';
import { isTransfer } from '../ui/legs.js';

export const renderRelation = leg =>
  el(
    'span',
    { class: `relation relation--${isTransfer(leg) ? 'transfer' : (leg.sign ?? 'plain')}` },
    leg.relation_word,
  );
