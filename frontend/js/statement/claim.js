// The claim in the curator's words, the leg it is read for, and where it stands.
import { el, entityLink, link, name, prose } from '../ui/dom.js';
import { whatIfPath } from '../ui/ways.js';
import { detailOf } from '../ui/legs.js';
import { SIGN } from '../ui/words.js';
import { renderRelation } from './relation.js';

export function renderLegHead(leg) {
  const end = one => [entityLink(one), detailOf(one) && [' (', name(detailOf(one)), ')']];
  const facts = [leg.sign && SIGN[leg.sign], ...leg.flags, ...leg.remarks].filter(Boolean);
  return el(
    'div',
    { class: 'leg-head' },
    el('p', { class: 'leg-head-claim' }, end(leg.subject), ' ', renderRelation(leg), ' ', end(leg.object)),
    facts.length > 0 && el('p', { class: 'quiet' }, facts.join(' · ')),
    (leg.note ?? leg.basis) && el('p', { class: 'quiet', dir: 'auto' }, leg.note ?? `Inferred from: ${leg.basis}`),
    el(
      'p',
      { class: 'quiet' },
      leg.evidence?.length
        ? 'An item of the evidence speaks of this very step.'
        : 'It rests on the evidence of the whole statement:',
    ),
    renderBlocks(leg),
  );
}

export const renderClaim = statement =>
  el(
    'figure',
    { class: 'claim' },
    el('blockquote', { dir: 'auto' }, prose(statement.says)),
    el('figcaption', null, 'In the curator’s words'),
  );

export function renderPassage(passage) {
  if (!passage) return null;
  const [first, last] = passage.lines ?? [];
  const lines = first === undefined ? '' : first === last ? `, line ${first}` : `, lines ${first}–${last}`;
  const place = /^\d+$/.test(passage.section) && passage.section !== '0' ? `section ${passage.section}` : null;
  return el(
    'p',
    { class: 'passage' },
    'Passage: ',
    [place, passage.section_title].filter(Boolean).join(', '),
    lines,
    ' of the source’s plain text.',
  );
}

// What if this leg, or one of its ends, were blocked?
const renderBlocks = ({ id, subject, object }) =>
  el(
    'p',
    { class: 'block-this' },
    'Block this and see what breaks: ',
    link(whatIfPath('block', id), 'the leg'),
    ', ',
    link(whatIfPath('block', subject.id), name(subject.label)),
    ', ',
    link(whatIfPath('block', object.id), name(object.label)),
    '.',
  );
