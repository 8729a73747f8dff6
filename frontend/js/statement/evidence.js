// What the selection rests on: the claim, its reference, the passage, the checks and the warnings.
import { el, link } from '../ui/dom.js';
import { findLeg, isTransfer, legsOf } from '../ui/legs.js';
import { block } from './block.js';
import { renderCheck, renderDispute } from './check.js';
import { conflictPath } from '../ui/conflicts.js';
import { renderClaim, renderLegHead, renderPassage } from './claim.js';
import { renderModifiers } from './modifiers.js';
import { renderReference } from '../ui/reference.js';
import { renderSigns } from './signs.js';

export function createEvidence(statement, publications) {
  const body = el('div', { class: 'evidence-body' });
  const title = el('h2', { id: 'evidence-title' });
  const element = el(
    'section',
    { 'data-panel': 'evidence', class: 'evidence', 'aria-labelledby': 'evidence-title' },
    title,
    body,
  );

  function show(tag) {
    const leg = tag ? findLeg(statement, tag) : null;
    title.textContent = leg ? `Evidence for ${isTransfer(leg) ? 'transfer' : 'step'} ${leg.n}` : 'Evidence';
    body.replaceChildren(
      ...[
        !leg &&
          legsOf(statement).length > 0 &&
          el(
            'p',
            { class: 'quiet evidence-hint' },
            'For the whole statement. Select a transfer or step, or press the Right key, to see what it rests on.',
          ),
        leg && renderLegHead(leg),
        leg && renderDispute(leg),
        renderClaim(statement),
        renderReferences(statement, publications),
        renderCheck(statement.source_check),
        renderSigns(statement),
        renderModifiers(statement),
        renderConflicts(statement),
        statement.notes && block('Curator’s notes', el('p', { dir: 'auto' }, statement.notes)),
        renderTraps(statement.traps),
      ].filter(Boolean),
    );
  }
  return { element, show };
}

function renderReferences({ evidence, references_as_printed: printed, reference_placement: where }, publications) {
  if (!evidence?.length) return block('Reference', el('p', null, 'No evidence recorded for this step'));
  return block(
    evidence.length > 1 ? 'References' : 'Reference',
    el(
      'ul',
      { class: 'references' },
      evidence.map(item =>
        renderReference(
          publications.get(String(item.publication)) ?? {
            number: item.publication,
            status: item.reference_status,
          },
          item.supports,
        ),
      ),
    ),
    printed &&
      where &&
      where !== 'same sentence' &&
      el('p', { class: 'quiet' }, `Printed as ${printed}: ${where}.`),
    renderPassage(evidence[0].passage),
  );
}

function renderTraps(traps) {
  if (!traps?.length) return null;
  return block(
    'Traps in the text',
    el(
      'dl',
      { class: 'traps' },
      traps.map(trap =>
        el(
          'div',
          null,
          el('dt', null, trap.id, ' ', el('span', null, trap.kind)),
          el('dd', { dir: 'auto' }, trap.what),
        ),
      ),
    ),
  );
}

function renderConflicts({ conflicts }) {
  if (!conflicts?.length) return null;
  return block(
    'Other statements disagree',
    el(
      'ul',
      { class: 'record-list' },
      conflicts.map(id => el('li', null, link(conflictPath(id), `Contradiction ${id}`))),
    ),
  );
}
