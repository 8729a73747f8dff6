// Words of contradictions, and what separates their sides.
import { el, name } from './dom.js';

const RULE = {
  R1: 'the same kind of vesicle, opposite effects',
  R2: 'opposite effects within one publication and one therapy',
  R3: 'one molecule raises and lowers anti-tumour immunity',
  R4: 'a document and the paper it cites',
  R5: 'for and against anti-tumour immunity, by source cell',
  R6: 'one publication, one vesicle, for and against anti-tumour immunity',
  R7: 'one cargo, for and against the tumour',
  R8: 'said not to be so, and said to be so',
  R9: 'one molecule of the recipient, raised and lowered to one end',
  R10: 'what treatment makes vesicles do',
  R11: 'an agent that works, and fails',
};

export const ruleWords = rule => RULE[rule] ?? null;

export const BASIS = {
  rule: 'found by rule',
  curated: 'named by curators',
  both: 'found by rule and named by curators',
};

// What tells the sides apart, side by side; what is not stated separates nothing.
export const renderSeparations = separations =>
  el(
    'dl',
    { class: 'rows separations' },
    separations.map(({ facet, sides }) =>
      el(
        'div',
        null,
        el('dt', null, `Separated by ${facet}`),
        el('dd', null, name(sides.map(side => side.values.join(', ')).join(' / '))),
      ),
    ),
  );

export const conflictPath = id =>
  `/contradictions/${encodeURIComponent(id).replace(/%3A/g, ':').replace(/%2F/g, '/')}`;
