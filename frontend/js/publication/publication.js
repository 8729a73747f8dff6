// What is only cited: what it is, which documents cite it, and what rests on it. What was read has a page as a document.
import { kept } from '../ui/version.js';
import { api } from '../ui/api.js';
import { documentPath, el, name } from '../ui/dom.js';
import { openSheet, setTitle } from '../ui/page.js';
import { renderCiting, renderResting, restingItems } from '../ui/cited.js';
import { renderFields } from '../ui/fields.js';
import { rowsPanel } from '../take/rows.js';
import { codePanel, createTake } from '../take/take.js';
import { codeForList, publicationInCypher } from '../take/code.js';
import { fileRow } from '../ui/statement-rows.js';
import { KIND } from '../ui/terms.js';
import { capital } from '../ui/words.js';

export async function show({ main, signal, again }, id) {
  const publication = await find(id, signal);
  if (publication.leadsTo) return leadOn(publication.leadsTo, again);
  if (publication.document) return leadOn(documentPath(publication.document.id), again);
  const items = await restingItems(publication, { signal });
  setTitle(publication.title ?? publication.label);
  const take = createTake([
    rowsPanel(`publication-${publication.id}`, () => items.map(fileRow)),
    codePanel(
      codeForList(`/statements?publication=${encodeURIComponent(publication.id)}`, {
        columns: ['record', 'references', 'title'],
        cypher: publicationInCypher(publication.id),
      }),
      'Each gives the statements that rest on it.',
    ),
  ]);
  const sheet = openSheet(main, {
    kind: `${capital(KIND[publication.kind])}, cited but not read as a document`,
    take,
  });
  sheet.fillHead(
    name(publication.title ?? publication.label),
    publication.title &&
      publication.title !== publication.label &&
      el('p', { class: 'quiet' }, 'Cited here as ', name(publication.label)),
  );
  sheet.append(
    el('section', { class: 'reference-card', 'aria-label': 'What it is' }, renderFields(publication)),
    renderCiting(publication.documents_citing),
    renderResting(publication, items),
  );
  return null;
}

// A number that a document prints leads to where that document is shown to print it.
async function find(id, signal) {
  try {
    return await api.publication(id, { signal });
  } catch (error) {
    const [, document, number] = id.match(/^(?:([^:]+):)?(\d+)$/) ?? [];
    if (!number || error.status !== 404) throw error;
    const citing = await api.document(document ?? 'review', { signal }).catch(() => null);
    if (!citing?.cites.some(one => one.printed === Number(number))) throw error;
    return { leadsTo: `${documentPath(citing.id)}#cites-${number}` };
  }
}

// An old address leads on, and leaves no trace in the history.
function leadOn(path, again) {
  history.replaceState(null, '', kept(path));
  again();
  return null;
}
