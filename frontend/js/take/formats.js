// The formats of other tools, as the API exports them: everything, chosen statements, or the answer to a question of paths.
import { el } from '../ui/dom.js';
import { lasting } from '../ui/version.js';

/** Each with its name and what reads it. */
export const FORMATS = [
  ['json', 'JSON', 'everything it says; can be loaded again'],
  ['kgx', 'KGX', 'two tables for knowledge graphs, zipped; can be loaded again'],
  ['tsv', 'TSV', 'a row for each step, for pandas and R'],
  ['graphml', 'GraphML', 'NetworkX, igraph, Gephi'],
  ['cx2', 'CX2', 'Cytoscape and NDEx, in lanes'],
  ['sif', 'SIF', 'Cytoscape: node, relation, node'],
  ['bel', 'BEL', 'PyBEL'],
  ['sbgnml', 'SBGN-ML', 'SBGN editors: influences as an activity flow map'],
  ['bibtex', 'BibTeX', 'the documents and verified publications'],
  ['ris', 'RIS', 'the same, for reference managers'],
];

const exportPath = (format, query) => lasting(`/api/v1/export?format=${format}${query ? `&${query}` : ''}`);

export const renderFormats = (query, left = []) =>
  FORMATS.filter(([format]) => !left.includes(format)).map(([format, name, what]) =>
    el(
      'li',
      { 'data-export': format },
      el('a', { href: exportPath(format, query) }, name),
      el('span', { class: 'quiet' }, ` ${what}`),
    ),
  );

export const formatsPanel = query => ({
  name: 'Download',
  fill: () => el('ul', { class: 'take-files' }, renderFormats(query)),
});
