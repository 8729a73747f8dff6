// The stated direction of the effects, and beside the main one the computed sign, labelled as such.
import { el, entityLink } from '../ui/dom.js';
import { block } from './block.js';

const STATED = {
  increase: 'increase',
  decrease: 'decrease',
  unspecified: 'direction not given',
  marks: 'marked, not caused',
  associated: 'associated, not caused',
  'no difference': 'no difference',
  'not applicable': 'no direction',
};

export function renderSigns({ effects, computed }) {
  if (!effects?.length) return null;
  return block(
    effects.length > 1 ? 'Effects' : 'Effect',
    el(
      'ul',
      { class: 'effects' },
      effects.map(effect =>
        el(
          'li',
          null,
          entityLink(effect.entity),
          ': ',
          el('span', { class: 'stated' }, STATED[effect.direction] ?? effect.direction),
          effect.direction_note && el('span', { class: 'quiet' }, ` (${effect.direction_note})`),
          effect.primary && effects.length > 1 && el('span', { class: 'quiet' }, ' main effect'),
          effect.primary && computed?.sign && computedWords(computed),
        ),
      ),
    ),
  );
}

function computedWords({ sign, over, agrees_with_stated: agrees }) {
  const steps = over.map(id => id.split('/').at(-1)).join(', ');
  const verdict =
    agrees === true
      ? 'agrees with the stated direction'
      : agrees === false
        ? 'does not agree with the stated direction'
        : 'nothing stated to compare with';
  return el(
    'p',
    { class: agrees === false ? 'computed computed--differs' : 'computed' },
    el('span', { class: 'status' }, 'computed'),
    ` ${sign}, over step${over.length === 1 ? '' : 's'} ${steps}: ${verdict}.`,
  );
}
