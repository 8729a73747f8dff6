// What the selection rests on: the claim, its reference, the passage, the checks and the warnings.
import { codeTag, el, link, name } from '../ui/dom.js';
import { findLeg, isTransfer, legsOf } from '../ui/legs.js';
import { block } from './block.js';
import { renderCheck, renderDispute } from './check.js';
import { conflictPath } from '../ui/conflicts.js';
import { renderClaim, renderLegHead, renderPassage } from './claim.js';
import { renderModifiers } from './modifiers.js';
import { renderReference } from '../ui/reference.js';
import { renderShown } from './shown.js';
import { renderSigns } from './signs.js';
import { renderNotStated, renderRelated, renderStudy } from './study.js';

/**
 * @param {any} statement @param {Map<string, any>} publications @param {Map<string, string>} conflicts what each is about
 * @param {any} read how much of its document was read
 */
export function createEvidence(statement, publications, conflicts, read) {
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
        leg && renderDispute(leg, statement.document),
        renderClaim(statement),
        renderReferences(statement, publications),
        statement.document.kind === 'review' && renderCheck(statement.source_check),
        renderSigns(statement),
        renderModifiers(statement),
        renderShown(statement),
        renderStudy(statement, read),
        renderNotStated(statement),
        renderConflicts(statement, conflicts),
        renderRelated(statement),
        statement.notes && block('Curator’s notes', el('p', { dir: 'auto' }, statement.notes)),
        renderTraps(statement),
      ].filter(Boolean),
    );
  }
  return { element, show };
}

function renderReferences(statement, publications) {
  const { evidence, references_as_printed: printed, reference_placement: where, document } = statement;
  if (!evidence?.length) return block('Reference', el('p', null, 'No evidence recorded for this step'));
  const read = evidence.every(item => item.reference_status === 'document');
  return block(
    read ? 'Document' : evidence.length > 1 ? 'References' : 'Reference',
    el(
      'ul',
      { class: 'references' },
      evidence.map(item => renderReference(item, publications.get(item.publication), document)),
    ),
    printed &&
      where &&
      where !== 'same sentence' &&
      el('p', { class: 'quiet' }, `Printed as ${printed}: ${where}.`),
    renderPassage(evidence[0].passage, document),
  );
}

function renderTraps({ traps, document }) {
  if (!traps?.length) return null;
  return block(
    `Careful reading: ${document.label}`,
    el(
      'dl',
      { class: 'traps' },
      traps.map(trap =>
        el(
          'div',
          null,
          el('dt', null, el('span', null, trap.kind), ' ', codeTag(trap.id)),
          el('dd', { dir: 'auto' }, trap.what),
        ),
      ),
    ),
  );
}

function renderConflicts({ conflicts, conflict_note: note }, topics) {
  if (!conflicts?.length && !note) return null;
  return block(
    conflicts?.length ? 'Other statements disagree' : 'On what others say',
    conflicts?.length > 0 &&
      el(
        'ul',
        { class: 'record-list' },
        conflicts.map(id => {
          const topic = topics.get(id);
          return el(
            'li',
            null,
            link(conflictPath(id), topic ? name(topic) : `Contradiction ${id}`),
            ' ',
            topic && codeTag(id),
          );
        }),
      ),
    note && el('p', { dir: 'auto' }, name(note)),
  );
}
