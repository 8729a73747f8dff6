// About the data: how much, from where, what was verified, how to cite, how to add, and where statements disagree.
import { api } from '../ui/api.js';
import { el, link } from '../ui/dom.js';
import { openSheet, setTitle } from '../ui/page.js';
import { renderCut } from '../ui/cut.js';
import { renderCounts } from './counts.js';
import { renderDataset } from './dataset.js';
import { codePanel, createTake } from '../take/take.js';
import { formatsPanel } from '../take/formats.js';
import { renderSources } from './sources.js';
import { talliesOf } from './tallies.js';
import { renderCoverage, renderVerified } from './verified.js';
import { renderCitation } from '../take/cite.js';
import { allInCypher, codeForList } from '../take/code.js';
import { LICENCE } from '../take/work.js';

export async function show({ main, signal }) {
  const [health, citation, documents, statements] = await Promise.all([
    api.health({ signal }),
    api.citation(null, { signal }),
    api.documents({ signal }),
    api.statements({ signal }),
  ]);
  const tallies = await talliesOf(statements, { signal });
  setTitle('About the data');
  const version = statements.data_version;
  const take = createTake([
    formatsPanel(''),
    codePanel(
      codeForList('/statements', { columns: ['record', 'title', 'theme'], cypher: allInCypher() }),
      'Each gives all statements.',
    ),
  ]);
  const sheet = openSheet(main, { kind: 'About the data', take, classes: 'sheet data' });
  sheet.fillHead(
    'What the data are, and are not',
    el(
      'p',
      { class: 'quiet' },
      'Data version ',
      el('code', { class: 'version' }, version),
      '. ',
      link('/changes', 'What changed'),
      ' since earlier ones.',
    ),
  );
  sheet.append(
    part('counts', 'How much there is', renderCounts(health, tallies)),
    part('sources', 'Where it comes from', renderSources(documents, health)),
    part(
      'verified',
      'What was verified',
      renderCut(documents, 'document'),
      renderVerified(documents.items, shipped(health)),
    ),
    part('coverage', 'What is covered', renderCoverage(tallies, documents.items)),
    part(
      'contradictions',
      'Where statements disagree',
      el(
        'p',
        null,
        link('/contradictions', 'All contradictions'),
        ', each with its two sides; nothing is averaged.',
      ),
    ),
    part('cite', 'How to cite', cite(citation, health)),
    part('contribute', 'Add or correct a statement', contribute(health)),
    renderDataset(health, version),
  );
  return null;
}

const shipped = ({ dataset }) => dataset === 'default';

const part = (id, title, ...children) =>
  el(
    'section',
    { id, class: 'data-part', 'aria-labelledby': `${id}-title` },
    el('h2', { id: `${id}-title` }, title),
    children,
  );

const cite = (citation, health) => [
  el(
    'p',
    null,
    'Cite the documents, and Exotrace with its data version. ',
    shipped(health) && `The data are ${LICENCE}. `,
    'Each statement has a citation of its own under “Cite”.',
  ),
  renderCitation(citation, 'exotrace'),
];

const contribute = health => [
  el(
    'ol',
    { class: 'bullets' },
    el(
      'li',
      null,
      'Take one sentence of a document, or one finding of your own. Several targets, or cargos of different fate, are several statements.',
    ),
    el(
      'li',
      null,
      'Copy a similar file below ',
      el('code', null, 'seeds/statements/'),
      ', and write title and claim in words of your own.',
    ),
    el('li', null, 'List who takes part, then transfers, then steps. What is not printed stays out.'),
    el(
      'li',
      null,
      'Run ',
      el('code', null, 'java -jar target/exotrace.jar check'),
      ': it names file, line and what to do.',
    ),
  ),
  el(
    'p',
    null,
    'The whole guide is ',
    el('code', null, 'seeds/README.md'),
    ' of the source code; CONTRIBUTING.md tells the rest.',
  ),
  shipped(health) &&
    el(
      'p',
      null,
      'To report a wrong step, give its id (',
      link('/statement/G047?leg=2', 'G047/2'),
      '), what its document says, and where.',
    ),
];
