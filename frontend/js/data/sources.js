// Where the data come from: how many documents of each kind, how much of them was read, and which data sets bring them.
import { el, link, name } from '../ui/dom.js';
import { documentLink, renderIdentity } from '../ui/reference.js';
import { isCut, number } from '../ui/cut.js';
import { renderTable } from '../ui/table.js';
import { tally } from '../ui/tally.js';
import { DEPTH, plural } from '../ui/terms.js';
import { capital, count } from '../ui/words.js';
import { renderTallies } from './counts.js';

// As many are told one by one; of more, the reviews.
const FEW = 5;
const PRIMARY = ['article', 'preprint', 'thesis', 'own'];

/** "1 review, 93 articles and 1 thesis" */
export function kindsInWords(documents) {
  const kinds = tally(documents.map(one => one.kind)).map(([kind, n]) => `${n} ${plural(kind, n)}`);
  return kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}` : (kinds[0] ?? 'none');
}

/** @param {{ total: number, items: any[] }} answer @param {any} health */
export function renderSources(answer, health) {
  const { items: documents, total } = answer;
  const named = documents.filter(one => documents.length <= FEW || one.kind === 'review');
  const papers = documents.filter(one => PRIMARY.includes(one.kind)).length;
  return [
    el(
      'p',
      null,
      health.dataset === 'default'
        ? 'Read, and told in the curators’ own words: '
        : 'This server holds data of its own beside the shipped ones, or in their place. They come from ',
      link('/documents', count(total, 'document')),
      isCut(answer) ? `; of the first ${number(documents.length)}, ` : ': ',
      `${kindsInWords(documents)}.`,
      papers > 0 &&
        ` ${count(papers, 'document')} ${papers === 1 ? 'reports' : 'report'} findings of ${papers === 1 ? 'its' : 'their'} own.`,
    ),
    named.length > 0 &&
      named.map(one => [
        el('p', null, documentLink(one), one.authors.length > 0 && [', by ', name(one.authors.join(', '))], ':'),
        renderIdentity(one),
      ]),
    renderDataSets(health.datasets),
    el(
      'div',
      { class: 'data-columns' },
      renderTallies(
        'How much of each was read',
        tally(documents.map(one => one.read?.depth)).map(([depth, n]) => [capital(DEPTH[depth] ?? 'not said'), n]),
      ),
      renderTallies(
        'Documents by kind',
        tally(documents.map(one => one.kind)).map(([kind, n]) => [
          link(`/documents?kind=${encodeURIComponent(kind)}`, capital(plural(kind, n))),
          n,
        ]),
      ),
    ),
    el(
      'ul',
      { class: 'bullets' },
      el('li', null, 'It is what these documents say, not the state of the field, and no basis for treatment.'),
      el('li', null, 'Where an abstract alone was read, what is missing may stand in the full text.'),
      el('li', null, 'What is not printed is not filled in; what is implied or inferred says so.'),
      el('li', null, '“Exosome” is the source’s own word and no proof of endosomal origin.'),
      el(
        'li',
        null,
        'The sign that steps come to is computed, and stands beside what is stated, never in its place.',
      ),
    ),
  ];
}

// Only a server that tells its data sets apart is asked for them.
function renderDataSets(datasets) {
  if (!datasets?.length) return null;
  return el(
    'div',
    { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': 'Data sets' },
    renderTable(
      { caption: 'Data sets', hidden: true, heads: ['Data set', 'Title', 'Version', 'Licence', 'Statements'] },
      datasets.map(one => ({
        attributes: { 'data-set': one.name },
        cells: [
          link(`/statements?dataset=${encodeURIComponent(one.name)}`, one.name),
          one.title && name(one.title),
          one.version,
          one.licence,
          one.counts?.statements?.toLocaleString(),
        ],
      })),
    ),
  );
}
