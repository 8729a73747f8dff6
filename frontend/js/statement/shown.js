// How well a statement was shown: its pips in words, and what else could explain what was seen.
import { el } from '../ui/dom.js';
import { PIP, signOfPip } from '../ui/pips.js';
import { capital, count } from '../ui/words.js';
import { block } from './block.js';

const STANDING = {
  closed: 'ruled out',
  open: 'stands open',
  failed: 'a control speaks for it',
  not_read: 'not read',
};

const ATTRIBUTION = {
  failed: 'a control speaks against it',
  not_read: 'not read',
  named_only: 'vesicles are named, not described',
  partly_characterised: 'vesicles are described in part',
  characterised: 'vesicles are described',
  controlled: 'controlled',
  fraction_resolved: 'controlled, with resolved fractions',
};

const RUNG = ['named', 'detected', 'active', 'needed', 'needed and enough'];

/** @param {any} statement */
export function renderShown(statement) {
  const { shown, unread } = statement;
  if (!shown) return null;
  if (unread)
    return el(
      'div',
      null,
      el('p', { class: 'quiet shown-unread' }, 'How well it was shown: primary paper not read.'),
      renderReporting(shown.reporting),
    );
  return block(
    'How well it was shown',
    el(
      'ul',
      { class: 'pips' },
      shown.pips.map(one =>
        el(
          'li',
          { 'data-pip': one.pip, 'data-state': one.state },
          el('span', { class: 'pip-sign', 'aria-hidden': 'true' }, signOfPip(one.state)),
          el('span', null, `${capital(PIP[one.pip])}: ${saidOf(one)}`),
        ),
      ),
    ),
    el('p', { class: 'quiet' }, rungWords(shown), ` Put down to vesicles: ${ATTRIBUTION[statement.attribution]}.`),
    shown.lowered &&
      el(
        'p',
        { 'data-lowered': '' },
        `Lowered by ${shown.lowered.by}, ${shown.lowered.date}: ${shown.lowered.reason} `,
        el('span', { class: 'quiet' }, `By its experiments alone: ${spanWords(shown.computed)}.`),
      ),
    renderRivals(shown),
  );
}

// The server's sentence without the name that stands before it here.
const saidOf = one => one.says.replace(/^[^:]+: /, '');

const rungWords = ({ rung }) => `Shown so far: ${spanWords(rung)}.`;

const spanWords = ({ floor, ceiling }) =>
  floor === ceiling ? RUNG[floor] : `${RUNG[floor]}; if all that was not read spoke for it: ${RUNG[ceiling]}`;

function renderRivals({ rivals, next, reporting }) {
  const open = rivals.filter(one => one.standing !== 'closed').length;
  return el(
    'details',
    { class: 'rivals' },
    el(
      'summary',
      null,
      'What else could explain it? ',
      el('span', { class: 'quiet' }, `${count(open, 'explanation')} not ruled out`),
    ),
    el(
      'ol',
      { class: 'bullets' },
      rivals.map(one =>
        el(
          'li',
          { 'data-rival': one.id, 'data-standing': one.standing },
          el('strong', null, `${capital(one.explanation)}: ${STANDING[one.standing]}`),
          one.standing !== 'closed' && el('span', { class: 'quiet' }, ` Would be ruled out by ${one.closed_by}.`),
        ),
      ),
    ),
    next && el('p', null, `To do first: ${next}.`),
    renderReporting(reporting),
    el('p', { class: 'quiet' }, '“Not read” is not “not done”: it may stand in the full paper.'),
  );
}

// Quoted from EV-TRACK: how far a paper reports its methods, which is no word on how sound they are.
const renderReporting = reporting =>
  reporting.length > 0 &&
  el(
    'div',
    { class: 'reporting' },
    el(
      'ul',
      { class: 'bullets' },
      reporting.map(one => el('li', { 'data-ev-track': one.id ?? 'none' }, one.says)),
    ),
    el('p', { class: 'quiet' }, 'EV-TRACK tells how far methods are reported, not how sound they are.'),
  );
