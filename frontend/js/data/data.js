// About the data: how much, from where, what was verified, how to cite, how to add, and where statements disagree.
import { api } from '../ui/api.js';
import { el, link, name, outLink } from '../ui/dom.js';
import { openSheet, setTitle } from '../ui/page.js';
import { renderConflicts } from '../ui/conflicts.js';
import { renderCounts } from './counts.js';
import { renderIdentity } from '../ui/reference.js';
import { codePanel, createTake } from '../take/take.js';
import { formatsPanel } from '../take/formats.js';
import { renderCoverage, renderVerified } from './verified.js';
import { renderCitation } from '../take/cite.js';
import { allInCypher, codeForList } from '../take/code.js';
import { LICENCE } from '../take/work.js';

export async function show({ main, signal }) {
  const [health, review, citation, publications, statements, conflicts] = await Promise.all([
    api.health({ signal }),
    api.publication('review', { signal }),
    api.citation(null, { signal }),
    api.publications({ signal }),
    api.statements({ signal }),
    api.conflicts({ signal }).catch(error => {
      if (signal.aborted) throw error;
      return null;
    }),
  ]);
  setTitle('About the data');
  const version = publications.data_version;
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
    el('p', { class: 'quiet' }, 'Data version ', el('code', { class: 'version' }, version)),
  );
  sheet.append(
    part('counts', 'How much there is', renderCounts(health, statements.items)),
    part('sources', 'Where it comes from', sources(review, health)),
    part('verified', 'What was verified', renderVerified(publications.items, health)),
    part('coverage', 'What is covered', renderCoverage(statements.items, health)),
    part('contradictions', 'Where statements disagree', renderConflicts(conflicts)),
    part('cite', 'How to cite', cite(citation, health)),
    part('contribute', 'Add or correct a statement', contribute(health)),
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

const sources = (review, health) => [
  el(
    'p',
    null,
    shipped(health)
      ? 'One review, read sentence by sentence and told in the curators’ own words:'
      : 'This server holds a data set of its own, not the shipped one. It comes from:',
  ),
  review.authors.length > 0 && el('p', null, name(review.authors.join(', ')), '.'),
  renderIdentity(review),
  review.url && el('p', null, outLink(review.url, 'Read the source')),
  el(
    'ul',
    { class: 'bullets' },
    el('li', null, 'It is what one source says, not the state of the field, and no basis for treatment.'),
    el('li', null, 'What is not printed is not filled in; what is implied or inferred says so.'),
    el('li', null, '“Exosome” is the source’s own word and no proof of endosomal origin.'),
    el(
      'li',
      null,
      'The sign that steps come to is computed, and stands beside what is stated, never in its place.',
    ),
  ),
];

const cite = (citation, health) => [
  el(
    'p',
    null,
    'Cite the source, and Exotrace with its data version. ',
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
      'Take one sentence of the source. Several targets, or cargos of different fate, are several statements.',
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
      'To report a wrong leg, give its id (',
      link('/statement/G047?leg=2', 'G047/2'),
      '), what the source says, and where.',
    ),
];
