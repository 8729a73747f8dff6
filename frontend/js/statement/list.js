// The legs as a list of buttons: transfers first, then steps.
import { el, name } from '../ui/dom.js';
import { detailOf, isDashed, isDisputed, legsOf, signOf, tagOf, withoutLegs } from '../ui/legs.js';
import { NEGATED, SIGN } from '../ui/words.js';
import { renderRelation } from './relation.js';
import { signGlyph } from '../render/glyph.js';

export function renderList(statement) {
  const legs = legsOf(statement);
  return el(
    'section',
    { 'data-view': 'list', class: 'list', 'aria-labelledby': 'list-title' },
    el('h2', { id: 'list-title' }, 'Transfers and steps'),
    legs.length
      ? el(
          'ol',
          { class: 'legs' },
          legs.map(leg => el('li', null, renderLeg(leg))),
        )
      : el('p', { class: 'quiet' }, `${withoutLegs(statement)}.`),
  );
}

// Its accessible name is the sentence of the leg, the same as that of its arc.
function renderLeg(leg) {
  const sign = signOf(leg);
  const facts = [
    sign && el('span', null, signGlyph(sign), SIGN[sign]),
    leg.negated && el('span', { class: 'leg-not' }, NEGATED),
    ...[...leg.flags, ...leg.remarks].map(fact => el('span', null, fact)),
    isDisputed(leg) && el('span', { class: 'against' }, 'cited paper disagrees'),
  ].filter(Boolean);
  return el(
    'button',
    {
      type: 'button',
      class: `leg${isDashed(leg) ? ' is-dashed' : ''}`,
      'data-leg': leg.id,
      'data-relation': leg.relation,
      'data-sign': sign,
      'data-negated': leg.negated,
      'data-tag': tagOf(leg),
      'aria-label': leg.sentence,
    },
    el('span', { class: 'leg-claim' }, end(leg.subject), ' ', renderRelation(leg), ' ', end(leg.object)),
    facts.length > 0 && [
      ' ',
      el(
        'span',
        { class: 'leg-facts' },
        facts.flatMap(fact => [fact, ' ']),
      ),
    ],
  );
}

const end = one => [
  name(one.label),
  detailOf(one) && el('span', { class: 'quiet' }, ' (', name(detailOf(one)), ')'),
];
