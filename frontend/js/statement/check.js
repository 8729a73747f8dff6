// The check against the cited paper. One against a candidate says so and never counts as checked.
import { el, name, outLink } from '../ui/dom.js';
import { isDisputed } from '../ui/legs.js';
import { SIGN } from '../ui/words.js';
import { block } from './block.js';

const AGREES = { yes: 'agrees', partly: 'agrees in part', no: 'disagrees' };

export function renderCheck(check) {
  if (!check) return block('Source check', el('p', { class: 'quiet' }, 'Not compared with the cited paper.'));
  const counts = check.against === 'verified';
  return block(
    'Source check',
    el(
      'p',
      null,
      el(
        'span',
        { class: `status status--${counts ? `agrees-${check.agrees}` : 'candidate'}` },
        counts ? `Cited paper ${AGREES[check.agrees] ?? check.agrees}` : 'Not checked: candidate paper only',
      ),
      !counts &&
        ` Compared with a paper that is only a candidate; with that one the claim ${AGREES[check.agrees] ?? check.agrees}.`,
    ),
    check.note && el('p', null, name(check.note)),
    check.url && el('p', null, outLink(check.url, counts ? 'Where it was read' : 'Where the candidate was read')),
  );
}

export function renderDispute(leg, document) {
  if (!isDisputed(leg)) return null;
  return el(
    'div',
    { class: 'notice notice--against' },
    el('p', null, el('strong', null, 'Cited paper disagrees')),
    el(
      'dl',
      { class: 'sides' },
      el(
        'div',
        null,
        el('dt', null, `Printed in ${document.label}`),
        el(
          'dd',
          null,
          name(leg.subject.label),
          ` ${leg.relation_word} `,
          name(leg.object.label),
          ` (${SIGN[leg.sign] ?? 'no sign'})`,
        ),
      ),
      el(
        'div',
        null,
        el('dt', null, 'In the cited paper'),
        el('dd', null, `the sign of this step is ${leg.cited_paper_sign}`),
      ),
    ),
  );
}
