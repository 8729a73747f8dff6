// All statements as a table; what the address asks for narrows it.
import { api } from '../ui/api.js';
import { isCut, renderCut } from '../ui/cut.js';
import { el, link, name, statementPath } from '../ui/dom.js';
import { addNamed, namedIn, renderNamed, renderUnknown } from '../ui/named.js';
import { openSheet, setTitle } from '../ui/page.js';
import { SHOWN_FILTERS } from '../ui/pips.js';
import { citedWords, documentLink } from '../ui/reference.js';
import { isRefusal, renderRefused } from '../ui/refused.js';
import { createSortedTable } from '../ui/sorted-table.js';
import { codePanel, createTake } from '../take/take.js';
import { renderFormats } from '../take/formats.js';
import { rowsPanel } from '../take/rows.js';
import { fileRow } from '../ui/statement-rows.js';
import { allInCypher, codeForList } from '../take/code.js';
import { capital, NO_THEME } from '../ui/words.js';
import { unstatedWords } from '../ui/unstated.js';
import { filterFields } from '../search/filters.js';

const FILTERS = [
  'document',
  'document_kind',
  'species',
  'setting',
  'organ',
  'study_type',
  'publication',
  'papers_min',
  'dataset',
  ...SHOWN_FILTERS,
  'unstated',
];

// What its document cites for it, where that is known.
const citedBy = one =>
  one.publications
    .filter(cited => cited.status === 'verified')
    .map(cited => citedWords(cited, one.document))
    .join(', ') || null;

const COLUMNS = [
  {
    key: 'record',
    head: 'Record',
    value: one => one.record,
    show: one => link(statementPath(one.record), one.record),
  },
  { key: 'title', head: 'Title', value: one => one.title, show: one => name(one.title) },
  { key: 'document', head: 'Document', value: one => one.document.label, show: one => documentLink(one.document) },
  { key: 'rests', head: 'Cites for it', value: citedBy, show: one => citedBy(one) && name(citedBy(one)) },
  { key: 'papers', head: 'Papers', value: one => one.papers, show: one => String(one.papers), number: true },
  { key: 'theme_of', head: 'Theme', value: one => one.theme ?? null },
  { key: 'kind_of', head: 'Kind', value: one => one.kind },
];
const CHOICES = [
  { key: 'theme', label: 'Theme', of: one => one.theme ?? NO_THEME, words: capital },
  { key: 'kind', label: 'Kind', of: one => one.kind, words: capital },
  { key: 'polarity', label: 'Anti-tumour immunity', of: one => one.polarity, words: capital },
];

// What only the server can tell is asked of it; words, theme and kind narrow what is there.
export async function show({ main, signal, go }) {
  const asked = new URLSearchParams(location.search);
  const query = new URLSearchParams();
  for (const key of FILTERS)
    for (const value of asked.getAll(key)) if (value.trim()) query.append(key, value.trim());
  const named = namedIn(asked);
  addNamed(query, named);
  setTitle('Statements');
  let shown = [];
  const take = createTake([
    rowsPanel('statements', () => shown.map(fileRow), renderFormats(query.toString())),
    codePanel(
      codeForList(`/statements${query.size ? `?${query}` : ''}`, {
        columns: ['record', 'title', 'theme'],
        cypher: query.size ? undefined : allInCypher(),
      }),
      'Each gives these statements.',
    ),
  ]);
  const sheet = openSheet(main, { kind: 'Statements', take, wide: true });
  sheet.fillHead('All statements', renderForm(query, named, go));
  try {
    const { answer, narrowed } = await ask(query, asked, signal);
    const { items } = answer;
    const unstated = unstatedWords(answer).trim();
    sheet.append(
      renderNamed(named, statementsPath(query, named)),
      renderUnknown(answer),
      unstated && el('p', { class: 'quiet', 'data-unstated': '' }, unstated),
      renderCut(
        answer,
        'statement',
        narrowed.length > 0 && 'Of the theme and the like that the address names. ',
        'What is chosen below narrows these alone; filters above, and files to take along, are of all. ',
        narrowed.length > 0 && link('/statements', 'All statements'),
      ),
      createSortedTable(
        {
          id: 'statements',
          caption: 'Statements',
          what: ['statement'],
          columns: COLUMNS,
          choices: CHOICES.filter(choice => !narrowed.includes(choice.key)),
          usual: 'record',
          onShow: rows => {
            shown = rows;
          },
          kept: [...query.keys(), ...narrowed],
        },
        items,
      ),
    );
  } catch (error) {
    if (!isRefusal(error, signal)) throw error;
    sheet.append(renderRefused(error));
  }
  return () => false;
}

// The same without what is named.
function statementsPath(query, named) {
  const rest = new URLSearchParams(query);
  for (const [key] of named) rest.delete(key);
  return `/statements${rest.size ? `?${rest}` : ''}`;
}

// Of more statements than one answer holds, those are asked for that have what the address chooses.
async function ask(query, asked, signal) {
  const answer = await api.statementsOf(query.toString(), { signal });
  const narrowed = isCut(answer) ? CHOICES.map(choice => choice.key).filter(key => asked.get(key)) : [];
  if (!narrowed.length) return { answer, narrowed };
  const narrower = new URLSearchParams(query);
  for (const key of narrowed) narrower.set(key, asked.get(key) === NO_THEME ? 'none' : asked.get(key));
  return { answer: await api.statementsOf(narrower.toString(), { signal }), narrowed };
}

function renderForm(query, named, go) {
  const fields = filterFields({ id: 'filter', valueOf: key => query.get(key) ?? '' });
  return el(
    'form',
    {
      class: 'find-form',
      'aria-label': 'Which statements',
      onsubmit: event => {
        event.preventDefault();
        const next = addNamed(new URLSearchParams(), named);
        for (const { name: key, valueOf } of fields) if (valueOf()) next.set(key, valueOf());
        go(`/statements${next.size ? `?${next}` : ''}`);
      },
    },
    el(
      'details',
      { class: 'find-options', open: query.size > 0 },
      el(
        'summary',
        null,
        query.size ? `Where from and how shown (${query.size} set)` : 'Where from and how shown',
      ),
      el(
        'div',
        { class: 'find-fields' },
        fields.map(one => one.element),
      ),
      el(
        'p',
        { class: 'ways' },
        el('button', { type: 'submit', class: 'button button--main' }, 'Show'),
        query.size > 0 && link('/statements', 'All statements'),
      ),
    ),
  );
}
