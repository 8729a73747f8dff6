// One claim: who makes it, who says otherwise, and what follows from where it ends.
import { api } from '../ui/api.js';
import { claimPath, el, entityLink, link, name } from '../ui/dom.js';
import { conflictPath } from '../ui/conflicts.js';
import { openSheet, setTitle } from '../ui/page.js';
import { documentLink } from '../ui/reference.js';
import { renderStatementList } from '../ui/statement-list.js';
import { fileRow } from '../ui/statement-rows.js';
import { count } from '../ui/words.js';
import { signGlyph } from '../render/glyph.js';
import { rowsPanel } from '../take/rows.js';
import { codePanel, createTake } from '../take/take.js';
import { codeForList } from '../take/code.js';

const SIGN = { positive: 'raises', negative: 'lowers', unknown: 'acts on' };

const words = claim => (claim.sign ? SIGN[claim.sign] : claim.relation.replace(/_/g, ' '));
const support = ({ statements, papers }) => `${count(statements.length, 'statement')}, ${count(papers, 'paper')}`;

export async function show({ main, signal }, id) {
  const claim = await api.claim(id, { signal });
  setTitle(`${claim.subject.label} ${words(claim)} ${claim.object.label}`);
  const query = new URLSearchParams({ subject: claim.subject.id, object: claim.object.id });
  const sheet = openSheet(main, {
    kind: 'Claim',
    take: createTake([
      rowsPanel('claim', () => rowsOf(claim)),
      codePanel(
        codeForList(`/claims?${query}`, { columns: ['id', 'statements', 'papers'] }),
        'Each gives what is said of these two.',
      ),
    ]),
  });
  sheet.fillHead(
    [
      claim.sign && signGlyph(claim.sign),
      entityLink(claim.subject),
      ` ${words(claim)} `,
      entityLink(claim.object),
    ],
    el('p', { class: 'quiet' }, `${claim.hedged ? 'Only with a may. ' : ''}${support(claim)}.`),
  );
  sheet.append(
    renderPapers(claim),
    renderStatements('Who says so', claim.made),
    renderStatements('Who says that it is not so', claim.denied),
    renderClaims('Who says otherwise', claim.contrary),
    renderWhere(claim),
    renderConflicts(claim.conflicts),
    renderClaims('What starts where it ends', claim.next),
  );
  return null;
}

const rowsOf = ({ made, denied }) => [
  ...made.map(one => ({ claim: 'made', ...fileRow(one) })),
  ...denied.map(one => ({ claim: 'denied', ...fileRow(one) })),
];

const group = (title, ...content) => el('section', { class: 'group' }, el('h2', null, title), content);

const joined = (items, render) => items.flatMap((item, index) => [index ? ', ' : '', render(item)]);

const renderPapers = ({ papers_list: papers, documents }) =>
  group(
    'Papers that carry it',
    el(
      'p',
      null,
      papers.length
        ? joined(papers, documentLink)
        : ['No verified paper of its own; it stands in ', joined(documents, documentLink)],
      '.',
    ),
  );

const renderStatements = (title, items) => items.length > 0 && group(title, renderStatementList(items));

const renderClaims = (title, claims) =>
  claims.length > 0 &&
  group(
    title,
    el(
      'ul',
      { class: 'claims' },
      claims.map(claim =>
        el(
          'li',
          null,
          link(claimPath(claim.id), name(`${claim.subject.label} ${words(claim)} ${claim.object.label}`)),
          el('span', { class: 'quiet' }, ` ${support(claim)}`),
        ),
      ),
    ),
  );

const renderWhere = ({ places, settings }) =>
  (places.length > 0 || settings.length > 0) &&
  group(
    'Where',
    places.length > 0 && el('p', null, 'In ', joined(places, entityLink), '.'),
    settings.length > 0 && el('p', { class: 'quiet' }, `Seen in ${settings.join(', ').replace(/_/g, ' ')}.`),
  );

const renderConflicts = conflicts =>
  conflicts.length > 0 &&
  group(
    'Contradictions',
    el(
      'p',
      null,
      joined(conflicts, id => link(conflictPath(id), id)),
      '.',
    ),
  );
