// The start screen: search, three questions, a figure, four examples, all statements by theme.
import { api } from '../ui/api.js';
import { isCut } from '../ui/cut.js';
import { el, link, statementPath } from '../ui/dom.js';
import { startingWords, whenReady } from '../ui/health.js';
import { shortVersion } from '../ui/version.js';
import { placeSearch } from '../search/place.js';
import { renderStarting } from '../ui/starting.js';
import { interventionsPath } from '../ui/ways.js';
import { fillExample } from './example.js';
import { sinceLastVisit } from './since.js';
import { renderThemes } from './themes.js';

const EXAMPLES = [
  ['G047', 'PD-L1 on tumour exosomes engages PD-1 of CD8 T cells and holds their attack back.'],
  ['G033', 'miR-155-5p in exosomes of M2 macrophages helps colon cancer to escape.'],
  ['G023', 'Glioblastoma exosomes raise adenosine around T cells and starve them of energy.'],
  ['G090', 'Exosomes of fat stem cells bring miR-122 and make liver cancer sensitive to chemotherapy.'],
];

/** @type {[words: string, href: string][]} */
const QUESTIONS = [
  ['What does PD-L1 on vesicles do to CD8 T cells?', '/find?from=gene:CD274&to=cell:cd8-t'],
  [
    'What can be blocked so that T cells are no longer held back?',
    interventionsPath('proc:tcell-response', 'decrease'),
  ],
  ['Where does the literature contradict itself?', '/contradictions'],
  ['What do the proteins and miRNAs on my list do?', '/list'],
];

export async function show({ main, signal, go }) {
  document.title = 'Exotrace: exosome mechanisms, step by step';
  const search = placeSearch(null, go);
  const state = el('div', { class: 'start-state' });
  const rest = el('div', { class: 'start-rest' });
  const example = el('div', { class: 'hero-figure' });
  const examples = el(
    'div',
    null,
    el('h2', { class: 'visually-hidden' }, 'Questions'),
    el(
      'ul',
      { class: 'questions' },
      QUESTIONS.map(([words, href]) => el('li', null, link(href, words))),
    ),
    el('h2', { class: 'visually-hidden' }, 'Examples'),
    el(
      'ul',
      { class: 'examples' },
      EXAMPLES.map(([record, text]) =>
        el('li', null, link(statementPath(record), el('span', { class: 'record' }, record), ' ', text)),
      ),
    ),
  );
  main.append(
    el(
      'section',
      { class: 'hero' },
      el(
        'div',
        { class: 'hero-words' },
        el('h1', null, 'Exosome mechanisms, step by step'),
        el(
          'p',
          { class: 'hero-lead' },
          'Which cell releases a vesicle, what it carries, which cell it reaches and what happens there: each step with the paper that states it.',
        ),
        search.element,
        examples,
        state,
      ),
      example,
    ),
    rest,
  );
  search.enable();
  search.input.focus({ preventScroll: true });

  const filled = fillExample(example, { signal, go });
  const starting = renderStarting();
  const health = await whenReady({
    signal,
    onProgress(now) {
      search.disable('The search opens when the graph has started.');
      starting.show(startingWords(now), now.progress);
      if (!starting.element.isConnected) state.replaceChildren(starting.element);
    },
  });
  if (health.status === 'failed') {
    search.disable('The search is closed: the graph did not start.');
    state.replaceChildren(failedPanel(health.error));
    return null;
  }
  const wasOff = search.input.disabled;
  search.enable();
  if (wasOff) search.input.focus({ preventScroll: true });
  state.replaceChildren();
  sinceLastVisit(health.data_version, { signal }).then(line => line && !signal.aborted && state.append(line));
  if (health.dataset !== 'default') {
    examples.remove();
    example.remove();
  }
  const [statements, themes] = await Promise.all([
    api.statements({ signal }),
    api.themes({ signal }),
    example.isConnected && filled.then(there => there || fillExample(example, { signal, go })),
  ]);
  const counts = isCut(statements) ? await api.aggregate('by=theme', { signal }) : null;
  rest.append(figures(health), renderThemes(statements.items, themes.items, counts?.items));
  return null;
}

const failedPanel = error =>
  el(
    'div',
    { class: 'notice notice--bad', role: 'alert' },
    el('h2', null, error?.title ?? 'The graph did not start'),
    error?.detail && el('p', null, error.detail),
    el('p', null, 'Mend this and start the server again; this page can be loaded anew then.'),
  );

function figures({ counts, data_version: version }) {
  const facts = [
    'statements',
    'chains',
    'transfers',
    'steps',
    'entities',
    'documents',
    'publications',
    'evidence',
  ].filter(key => counts?.[key] !== undefined);
  return el(
    'section',
    { class: 'figures', 'aria-label': 'The data' },
    el(
      'dl',
      null,
      facts.map(key =>
        el(
          'div',
          null,
          el('dt', null, key === 'evidence' ? 'evidence items' : key),
          el('dd', null, counts[key].toLocaleString('en-GB')),
        ),
      ),
    ),
    el(
      'p',
      { class: 'figures-note' },
      'Data version ',
      el('code', { title: version }, shortVersion(version)),
      '. The same data by ',
      link('/docs', 'the API'),
      '; all of it ',
      link('/explore', 'on one picture'),
      ' or ',
      link('/statements', 'in one table'),
      '; ',
      link('/documents', 'what was read'),
      '; ',
      link('/data', 'what was verified'),
      '.',
    ),
  );
}
