// What a leg does, in the colour of its sign.
import { el } from '../ui/dom.js';
import { isTransfer, signOf } from '../ui/legs.js';

export const renderRelation = leg =>
  el(
    'span',
    { class: `relation relation--${isTransfer(leg) ? 'transfer' : (signOf(leg) ?? 'plain')}` },
    leg.relation_word,
  );
