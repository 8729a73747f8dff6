// What to show when a screen cannot be shown: still starting, not there, or broken.
import { Problem } from '../ui/api.js';
import { inWords } from '../ui/asked-by.js';
import { documentPath, el, entityPath, link, name, publicationPath, statementPath } from '../ui/dom.js';
import { renderHints } from '../ui/hints.js';
import { startingWords, whenReady } from '../ui/health.js';
import { showPlain } from '../ui/page.js';
import { renderStarting } from '../ui/starting.js';
import { theSearch } from '../search/place.js';
import { showNotFound } from './not-found.js';

export async function showFailure(screen, error, prepare) {
  if (!(error instanceof Problem)) {
    console.error(error);
    return showError(screen, prepare, { title: 'This page could not be drawn', detail: error.message });
  }
  if (error.code === 'starting') return waitForStart(screen, prepare);
  if (error.status === 404) {
    prepare('not-found');
    return showNotFound(screen, wordsOf(error));
  }
  return showError(screen, prepare, error);
}

function wordsOf(problem) {
  const asked = decodeURIComponent(location.pathname.split('/').at(-1));
  if (problem.code === 'unknown-entity')
    return { title: `Nothing called “${asked}”`, detail: null, suggestions: problem.suggestions };
  const pathOf =
    {
      'unknown-statement': statementPath,
      'unknown-publication': location.pathname.startsWith('/document/') ? documentPath : publicationPath,
    }[problem.code] ?? entityPath;
  return { title: problem.title, detail: problem.detail, suggestions: problem.suggestions, pathOf };
}

async function waitForStart(screen, prepare) {
  const { main, signal, again } = screen;
  main.replaceChildren();
  const starting = renderStarting();
  main.append(el('section', { class: 'plain' }, el('h1', null, 'One moment'), starting.element));
  const health = await whenReady({
    signal,
    onProgress(now) {
      theSearch().disable('The search opens when the graph has started.');
      starting.show(startingWords(now), now.progress);
    },
  }).catch(error => {
    if (!signal.aborted) showError(screen, prepare, error);
    return null;
  });
  if (!health) return;
  if (health.status === 'failed')
    return showError(screen, prepare, health.error ?? { title: 'The graph did not start' });
  theSearch().enable();
  again();
}

/**
 * @param {any} screen
 * @param {(name: string) => void} prepare
 * @param {{ title: string, detail?: string, hints?: string[], code?: string }} problem
 */
function showError({ main, again }, prepare, problem) {
  const { title, detail, hints, code } = problem;
  prepare('error');
  showPlain(
    main,
    { title, role: 'alert' },
    detail && el('p', null, name(inWords(detail))),
    renderHints(hints, null),
    el(
      'p',
      { class: 'ways' },
      el('button', { type: 'button', onclick: again }, 'Try again'),
      link('/', 'All statements'),
    ),
    code && el('details', null, el('summary', null, 'Details'), el('p', null, el('code', null, code))),
  );
}
