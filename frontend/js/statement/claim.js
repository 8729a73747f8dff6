// The claim in the curator's words, the leg it is read for, and where it stands.
import { el, entityLink, link, name, prose } from '../ui/dom.js';
import { whatIfPath } from '../ui/ways.js';
import { documentLink } from '../ui/reference.js';
import { lineWords } from '../ui/lines.js';
import { detailOf, signOf } from '../ui/legs.js';
import { NEGATED, SIGN } from '../ui/words.js';
import { renderRelation } from './relation.js';

export function renderLegHead(leg) {
  const end = one => [entityLink(one), detailOf(one) && [' (', name(detailOf(one)), ')']];
  const facts = [SIGN[signOf(leg)], leg.negated && NEGATED, ...leg.flags, ...leg.remarks].filter(Boolean);
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

// Where it stands: the section of a text, the lines of a table, else the part that was read.
export function renderPassage(passage, document) {
  if (!passage) return null;
  const { section, section_title: title, lines, part, figure, table, page, row } = passage;
  const isText = /^\d+$/.test(section ?? '');
  const place = isText && section !== '0' ? `section ${section}` : null;
  const words = [
    place,
    title,
    part,
    figure && `figure ${figure}`,
    table && `table ${table}`,
    page && `page ${page}`,
    row && `row ${row}`,
    !isText && !part && lineWords(lines),
  ].filter(Boolean);
  if (!words.length) return null;
  return el('p', { class: 'passage' }, 'Passage: ', name(words.join(', ')), ' of ', documentLink(document), '.');
}

// What if this leg, or one of its ends, were blocked?
const renderBlocks = ({ id, subject, object }) =>
  el(
    'p',
    { class: 'block-this' },
    'Block this and see what breaks: ',
    link(whatIfPath('block', id), 'this step'),
    ', ',
    link(whatIfPath('block', subject.id), name(subject.label)),
    ', ',
    link(whatIfPath('block', object.id), name(object.label)),
    '.',
  );
