// A document: what was read of it, what it is, what came of it, what it cites and who cites it.
import { PIP } from '../ui/pips.js';
import { api } from '../ui/api.js';
import { documentPath, el, name } from '../ui/dom.js';
import { renderCut } from '../ui/cut.js';
import { renderCiting, renderResting, restingItems } from '../ui/cited.js';
import { renderFields } from '../ui/fields.js';
import { openSheet, setTitle } from '../ui/page.js';
import { fileRow } from '../ui/statement-rows.js';
import { renderStatementList } from '../ui/statement-list.js';
import { DEPTH, KIND } from '../ui/terms.js';
import { renderFormats } from '../take/formats.js';
import { noticedPanel } from '../take/noticed.js';
import { rowsPanel } from '../take/rows.js';
import { codePanel, createTake } from '../take/take.js';
import { codeForList, documentInCypher } from '../take/code.js';
import { kept, shortVersion } from '../ui/version.js';
import { capital, count } from '../ui/words.js';
import { renderCites } from './cites.js';
import { renderText } from './text.js';

export async function show({ main, signal, again }, id) {
  const [document, publication] = await Promise.all([
    api.document(id, { signal }),
    api.publication(id, { signal }),
  ]);
  if (document.id !== id) {
    history.replaceState(null, '', kept(`${documentPath(document.id)}${location.hash}`));
    again();
    return null;
  }
  const [all, items] = await Promise.all([
    api.statementsOf(`document=${encodeURIComponent(document.id)}`, { signal }),
    restingItems(publication, { signal }),
  ]);
  const byRecord = new Map(all.items.map(item => [item.record, item]));
  const own = document.statements.map(record => byRecord.get(record)).filter(Boolean);
  const others = items.filter(item => !document.statements.includes(item.record));
  setTitle(document.label);
  const sheet = openSheet(main, {
    kind: capital(KIND[document.kind] ?? document.kind),
    take: takeFor(document, [...own, ...others]),
  });
  sheet.fillHead(
    name(document.title ?? document.label),
    el(
      'p',
      null,
      document.title &&
        document.title !== document.label && ['Cited here as ', el('strong', null, name(document.label)), ' '],
      document.read &&
        el('span', { class: 'status' }, `read: ${DEPTH[document.read.depth] ?? document.read.depth}`),
    ),
  );
  sheet.append(
    el(
      'section',
      { class: 'reference-card', 'aria-label': 'What it is' },
      renderFields(document, [['Data set', name(document.dataset)]]),
    ),
    el(
      'section',
      { class: 'group', 'aria-labelledby': 'own-title' },
      el(
        'h2',
        { id: 'own-title' },
        `${count(all.total, 'statement')} ${all.total === 1 ? 'comes' : 'come'} from it`,
      ),
      document.text && own.length > 1 && el('p', { class: 'quiet' }, 'In the order of its lines.'),
      document.shown.statements > 0 && el('p', { class: 'quiet' }, shownIn(document)),
      renderCut(all, 'statement'),
      own.length
        ? renderStatementList(own, { says: item => citedIn(item, document) })
        : el('p', { class: 'quiet' }, 'None.'),
    ),
    renderCiting(document.cited_by),
    renderResting(publication, items, document.statements),
    renderCites(document),
    renderText(document),
  );
  return null;
}

// How well its statements were shown, in one line.
function shownIn({ shown: { statements, unread, shown, claimed } }) {
  if (unread === statements) return 'How well they were shown: primary papers not read.';
  const told = counts =>
    Object.entries(counts)
      .filter(([, n]) => n > 0)
      .map(([pip, n]) => `${PIP[pip]} in ${n}`)
      .join(', ');
  return `Shown: ${told(shown) || 'nothing yet'}. Claimed: ${told(claimed) || 'nothing'}.`;
}

// Which of its printed numbers a statement rests on, where it prints any.
function citedIn({ publications }, { cites }) {
  const printed = (publications ?? []).filter(one => one.printed !== null);
  if (!printed.length) return cites.length ? 'no reference printed' : '';
  return `cites ${printed.map(one => (one.status === 'verified' ? `${one.label} (${one.printed})` : one.printed)).join(', ')}`;
}

const takeFor = (document, rows) =>
  createTake([
    rowsPanel(
      `document-${document.id}`,
      () => rows.map(fileRow),
      renderFormats(`document=${encodeURIComponent(document.id)}`),
    ),
    codePanel(
      codeForList(`/statements?document=${encodeURIComponent(document.id)}`, {
        columns: ['record', 'title'],
        cypher: documentInCypher(document.id),
      }),
      'Each gives its statements.',
    ),
    noticedPanel({ kind: 'document', id: document.id, version: shortVersion(document.data_version) }, [
      ['title', 'Title', document.title ?? ''],
      ['first_author', 'First author', document.first_author ?? ''],
      ['journal', 'Journal', document.journal ?? ''],
      ['year', 'Year', String(document.year ?? '')],
      ['doi', 'DOI', document.doi ?? ''],
      ['pmid', 'PMID', document.pmid ?? ''],
      ['pmcid', 'PMCID', document.pmcid ?? ''],
      ['cites', 'What it cites', ''],
    ]),
  ]);
