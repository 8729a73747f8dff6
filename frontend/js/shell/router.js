// The address is the state: a screen for each path, and back is always a way back.
import { forgetAnswers } from '../ui/api.js';
import { onRecall } from '../ui/kept.js';
import { load } from '../ui/load.js';
import { renderKeptNotice } from './kept-notice.js';
import { showLoading } from './loading.js';
import { placeSearch } from '../search/place.js';
import { askedVersion, kept } from '../ui/version.js';

// A screen is loaded when it is first shown, so that the start page is small. inHash: what it is asked stands behind # too.
const ROUTES = [
  { pattern: /^\/$/, name: 'start', load: () => import('../start/start.js') },
  { pattern: /^\/statement\/([^/]+)$/, name: 'statement', load: () => import('../statement/statement.js') },
  { pattern: /^\/entity\/([^/]+)$/, name: 'entity', load: () => import('../entity/entity.js') },
  {
    pattern: /^\/publication\/([^/]+)$/,
    name: 'publication',
    load: () => import('../publication/publication.js'),
  },
  { pattern: /^\/document\/([^/]+)$/, name: 'document', load: () => import('../document/document.js') },
  { pattern: /^\/claim\/([^/]+)$/, name: 'claim', load: () => import('../claim/claim.js') },
  { pattern: /^\/documents$/, name: 'documents', load: () => import('../document/documents.js') },
  { pattern: /^\/statements$/, name: 'statements', load: () => import('../statements/statements.js') },
  { pattern: /^\/data$/, name: 'data', load: () => import('../data/data.js') },
  { pattern: /^\/explore$/, name: 'explore', load: () => import('../explore/explore.js') },
  { pattern: /^\/find$/, name: 'find', load: () => import('../find/find.js') },
  { pattern: /^\/what-if$/, name: 'what-if', load: () => import('../what-if/what-if.js') },
  { pattern: /^\/interventions$/, name: 'interventions', load: () => import('../what-if/interventions.js') },
  { pattern: /^\/open-questions$/, name: 'settle', load: () => import('../settle/settle.js') },
  { pattern: /^\/compare$/, name: 'compare', load: () => import('../compare/compare.js') },
  { pattern: /^\/changes$/, name: 'changes', load: () => import('../changes/changes.js') },
  {
    pattern: /^\/contradictions$/,
    name: 'contradictions',
    load: () => import('../contradiction/contradictions.js'),
  },
  {
    pattern: /^\/contradictions\/([^/]+(?:\/[^/]+)?)$/,
    name: 'contradiction',
    load: () => import('../contradiction/contradiction.js'),
  },
  { pattern: /^\/list$/, name: 'list', inHash: true, load: () => import('../list/list.js') },
  { pattern: /^\/query(?:\/([^/]+))?$/, name: 'query', load: () => import('../query/query.js') },
];
// What a failure looks like is here before anything fails: the server may be gone by then.
const failing = import('./failure.js');
const NOWHERE = { name: 'not-found', load: () => import('./not-found.js') };

let main;
let open = null;

export function startRouter(element) {
  main = element;
  onRecall(recalled => {
    if (!open) return;
    open.recalled ??= recalled;
    if (main.dataset.ready === 'true') showRecalled(open);
  });
  addEventListener('popstate', () => arrive(false));
  document.addEventListener('click', followLink);
  arrive(false);
}

// Out of earlier data.
function toToday(href) {
  history.pushState(null, '', href);
  arrive(true);
}

function go(href) {
  history.pushState(null, '', kept(href));
  arrive(true);
}

// A screen that can show the new address itself keeps standing, unless it is held against today's data. One that still
// loads can not: what it was asked before is given up.
function arrive(moved) {
  const path = location.pathname;
  const route = ROUTES.find(one => one.pattern.test(path)) ?? NOWHERE;
  const query = location.search + (route.inHash ? location.hash : '');
  const version = askedVersion();
  const stands = () => (open.loading ? open.query === query : !open.update || open.update());
  if (open?.path === path && !open.version && !version && stands()) {
    if (moved) toPart();
    return;
  }
  open?.end.abort();
  const end = new AbortController();
  const visit = { path, query, version, end, moved, loading: true, update: null, recalled: null };
  open = visit;
  showScreen(route, visit).catch(error => {
    if (!end.signal.aborted) throw error;
  });
  if (moved) {
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
  }
}

// What was asked for is given up; the page that stood before comes back.
function cancel(visit) {
  visit.end.abort();
  open = null;
  if (visit.moved) history.back();
  else go('/');
}

function again() {
  open?.end.abort();
  open = null;
  arrive(false);
}

function showRecalled({ recalled }) {
  if (recalled && !main.querySelector('[data-kept]')) main.prepend(renderKeptNotice(recalled, again));
}

async function showScreen(route, visit) {
  const { signal } = visit.end;
  const screen = { main, signal, go, again };
  prepare(route.name);
  const done = route.name === 'start' ? () => {} : showLoading(main, () => cancel(visit));
  signal.addEventListener('abort', done, { once: true });
  try {
    const { show } = await load(route.load);
    if (!signal.aborted)
      visit.update = await show(screen, decodeURIComponent(visit.path.match(route.pattern ?? '')?.[1] ?? ''));
  } catch (error) {
    if (signal.aborted) return;
    done();
    const { showFailure } = await failing;
    await showFailure(error.lost ? { ...screen, again: () => location.reload() } : screen, error, prepare);
  }
  done();
  if (signal.aborted) return;
  visit.loading = false;
  showRecalled(visit);
  main.dataset.ready = 'true';
  toPart();
  if (visit.version) await showVersion(visit);
}

// After the page itself: what it says of today takes questions of its own.
async function showVersion({ version, end: { signal } }) {
  const { renderVersionNotice } = await load(() => import('./version-notice.js'));
  const notice = await renderVersionNotice(version, signal).catch(() => null);
  if (notice && !signal.aborted) main.prepend(notice);
}

// An address may name a part of its page.
function toPart() {
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

function prepare(name) {
  forgetAnswers();
  main.dataset.screen = name;
  main.dataset.ready = 'false';
  main.replaceChildren();
  for (const anchor of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.site-nav a'))) {
    if (location.pathname.startsWith(anchor.pathname)) anchor.setAttribute('aria-current', 'page');
    else anchor.removeAttribute('aria-current');
  }
  placeSearch(name === 'start' ? null : document.getElementById('head-search'), go);
}

function followLink(event) {
  const anchor = event.target.closest('a');
  if (
    !anchor ||
    event.defaultPrevented ||
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const href = anchor.getAttribute('href');
  if (
    !href?.startsWith('/') ||
    href.startsWith('/api/') ||
    href === '/docs' ||
    href.startsWith('//') ||
    anchor.hasAttribute('download')
  )
    return;
  event.preventDefault();
  if (anchor.dataset.today !== undefined) toToday(href);
  else if (href !== location.pathname + location.search + location.hash) go(href);
  else toPart();
}
