// How it was shown and what is left unsaid, as far as the document was read.
import { el, joined, link, name, statementPath } from '../ui/dom.js';
import { DEPTH, RUNG, STUDY } from '../ui/terms.js';
import { block } from './block.js';

const CONTROLS = {
  ev_depleted: 'Without vesicles',
  cargo_knockdown: 'Without the cargo',
  blocking: 'Blocked',
  add_back: 'Added back',
};

export function renderStudy({ study }, read) {
  if (!study) return null;
  const { types, controls, rung, rung_of: of } = study;
  const rows = [
    types?.length > 0 && ['Studied in', joined(types, one => STUDY[one] ?? one)],
    rung && ['Proof', [el('strong', null, rung), of && [', of the ', name(of)], `: ${RUNG[rung] ?? ''}`]],
    ...Object.entries(CONTROLS).map(([key, words]) => controls?.[key] && [words, name(controls[key])]),
  ].filter(Boolean);
  if (!rows.length) return null;
  return block(
    'How it was shown',
    el(
      'dl',
      { class: 'sides study' },
      rows.map(([term, value]) => el('div', null, el('dt', null, term), el('dd', { dir: 'auto' }, value))),
    ),
    el(
      'p',
      { class: 'quiet' },
      `As far as read${read ? ` (${DEPTH[read.depth] ?? read.depth})` : ''}; what is missing here may stand elsewhere in the paper.`,
    ),
  );
}

export const renderNotStated = ({ not_stated: words }) =>
  words?.length > 0 &&
  block(
    'Not stated',
    el(
      'ul',
      { class: 'bullets' },
      words.map(one => el('li', { dir: 'auto' }, name(one))),
    ),
  );

export const renderRelated = ({ related }) =>
  related?.length > 0 &&
  block(
    'Related statements',
    el(
      'ul',
      { class: 'related' },
      related.map(({ record, relation }) =>
        el('li', { dir: 'auto' }, link(statementPath(record), record), relation && [' ', name(relation)]),
      ),
    ),
  );
