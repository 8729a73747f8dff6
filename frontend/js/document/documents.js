// All that was read, as a table.
import { api } from '../ui/api.js';
import { renderCut } from '../ui/cut.js';
import { el, link, name } from '../ui/dom.js';
import { openSheet, setTitle } from '../ui/page.js';
import { documentLink } from '../ui/reference.js';
import { createSortedTable } from '../ui/sorted-table.js';
import { DEPTH, KIND } from '../ui/terms.js';
import { rowsPanel } from '../take/rows.js';
import { codePanel, createTake } from '../take/take.js';
import { codeForList } from '../take/code.js';

const COLUMNS = [
  { key: 'label', head: 'Document', value: one => one.label, show: documentLink },
  {
    key: 'title',
    head: 'Title',
    value: one => one.title,
    show: one => (one.title ? name(one.title) : quiet('not seen')),
  },
  { key: 'kind', head: 'Kind', value: one => KIND[one.kind] ?? one.kind },
  { key: 'year', head: 'Year', value: one => one.year, number: true },
  { key: 'read', head: 'Read', value: one => DEPTH[one.read?.depth] ?? null },
  {
    key: 'statements',
    head: 'Statements',
    value: one => one.statements.length,
    show: one => String(one.statements.length),
    number: true,
  },
  { key: 'cited', head: 'Cited by', value: one => one.cited_by.length, show: one => citing(one), text: () => '' },
  { key: 'dataset', head: 'Data set', value: one => one.dataset },
];
const CHOICES = [
  { key: 'kind', label: 'Kind', of: one => one.kind, words: kind => KIND[kind] ?? kind },
  { key: 'read', label: 'Read', of: one => one.read?.depth ?? null, words: depth => DEPTH[depth] ?? depth },
  { key: 'year', label: 'Year', of: one => one.year },
  { key: 'dataset', label: 'Data set', of: one => one.dataset },
];

const fileRow = one => ({
  id: one.id,
  label: one.label,
  title: one.title ?? '',
  kind: one.kind,
  year: one.year ?? '',
  doi: one.doi ?? '',
  pmid: one.pmid ?? '',
  read: one.read?.depth ?? '',
  statements: one.statements.join(' '),
  cited_by: citing(one),
  dataset: one.dataset,
});

const quiet = words => el('span', { class: 'quiet' }, words);

const citing = ({ cited_by: citedBy }) =>
  citedBy
    .filter(one => one.status === 'verified')
    .map(one => `${one.printed} in ${one.document.label}`)
    .join(', ');

export async function show({ main, signal }) {
  const all = await api.documents({ signal });
  const { items } = all;
  setTitle('Documents');
  let shown = [];
  const take = createTake([
    rowsPanel('documents', () => shown.map(fileRow)),
    codePanel(codeForList('/documents', { columns: ['id', 'label', 'year'] }), 'Each gives all documents.'),
  ]);
  const sheet = openSheet(main, { kind: 'Documents', take, wide: true });
  sheet.fillHead(
    'What was read',
    el(
      'p',
      { class: 'quiet' },
      'Each statement comes from one document. How much there is of what, ',
      link('/data', 'the data page'),
      ' says.',
    ),
  );
  const several = new Set(items.map(one => one.dataset)).size > 1;
  const columns = COLUMNS.filter(column => several || column.key !== 'dataset');
  sheet.append(
    renderCut(all, 'document', 'What is chosen below narrows these alone; the API has all. '),
    createSortedTable(
      {
        id: 'documents',
        caption: 'Documents',
        what: ['document'],
        columns,
        choices: CHOICES,
        usual: 'label',
        onShow: rows => {
          shown = rows;
        },
      },
      items,
    ),
  );
  return null;
}
