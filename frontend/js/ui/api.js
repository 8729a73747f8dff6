// The REST API. Every failure arrives as a Problem, so that a screen can say what happened.
import { keep, recall } from './kept.js';
import { askedVersion, keptResource, noteVersion } from './version.js';

const BASE = '/api/v1';
const PATIENCE = 10_000;

/**
 * @typedef {object} ProblemBody
 * @property {string} code
 * @property {string} title
 * @property {number} [status]
 * @property {string} [detail]
 * @property {string[]} [hints]
 * @property {string[]} [suggestions]
 */

export class Problem extends Error {
  /** @param {ProblemBody} body */
  constructor({ code, title, status, detail, hints, suggestions }) {
    super(title ?? 'Something went wrong');
    this.code = code;
    this.title = title;
    this.status = status;
    this.detail = detail;
    this.hints = hints ?? [];
    this.suggestions = suggestions ?? [];
  }
}

// What was answered before stands in while the server or its database is away.
async function get(asked, options = {}) {
  const path = keptResource(asked);
  try {
    const body = await ask(path, options);
    keep(path, body);
    if (path !== asked) answered.set(asked, body);
    if (!asked.startsWith('/data-versions')) noteVersion(body);
    return body;
  } catch (error) {
    const kept = ['unreachable', 'database-away'].includes(error.code) && recall(path, error);
    if (kept) return kept;
    throw error;
  }
}

/** A file as the server writes it. */
async function getText(path, options) {
  const response = await request(keptResource(path), options, { headers: { Accept: '*/*' } });
  if (response.ok) return response.text();
  throw new Problem((await bodyOf(response)) ?? unreadable(response));
}

// What a page of earlier data asked for, so that today's answers can be held against it.
const answered = new Map();
const MOST_HELD_AGAINST = 8;

export const forgetAnswers = () => answered.clear();

/** @returns {[string, any][]} */
export const askedAnswers = () => (askedVersion() ? [...answered].slice(0, MOST_HELD_AGAINST) : []);

async function post(path, body, options) {
  const answer = await ask(keptResource(path), options, { method: 'POST', body: JSON.stringify(body) });
  noteVersion(answer);
  return answer;
}

/** A file that the server makes of what is sent, with its name where it has one. */
async function postFile(path, body, options) {
  const sent = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Accept: '*/*' },
  };
  const response = await request(keptResource(path), options, sent);
  if (!response.ok) throw new Problem((await bodyOf(response)) ?? unreadable(response));
  const [, name = null] = response.headers.get('Content-Disposition')?.match(/filename="([^"]+)"/) ?? [];
  return { name, content: await response.blob() };
}

/**
 * @param {string} path
 * @param {{ signal?: AbortSignal, patience?: number }} [options] patience: milliseconds
 * @param {RequestInit} [sent]
 */
async function request(path, { signal, patience = PATIENCE } = {}, sent = {}) {
  const late = AbortSignal.timeout(patience);
  try {
    return await fetch(BASE + path, { ...sent, signal: signal ? AbortSignal.any([signal, late]) : late });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw late.aborted ? tooLate(patience) : unreachable();
  }
}

async function ask(path, options, sent = {}) {
  const headers = { Accept: 'application/json', ...(sent.body && { 'Content-Type': 'application/json' }) };
  const response = await request(path, options, { ...sent, headers });
  const body = await bodyOf(response);
  if (response.ok && body) return body;
  throw new Problem(body ?? unreadable(response));
}

const bodyOf = response => response.json().catch(() => null);

const unreadable = ({ status }) => ({ code: 'internal', title: 'The server gave no readable answer', status });

const tooLate = patience =>
  new Problem({
    code: 'too-late',
    title: `The graph did not answer in ${patience / 1000} s`,
    detail: 'Your query is kept. Try again, or narrow it.',
  });

export const unreachable = () =>
  new Problem({
    code: 'unreachable',
    title: 'The server did not answer',
    detail: 'It may have stopped, or the connection is gone. Start it again, then try again.',
  });

const part = value => encodeURIComponent(value);

export const api = {
  health: options => get('/health', options),
  dataVersions: options => ask('/data-versions', options),
  diff: (from, to, options) => ask(`/data-versions/${part(from)}/diff/${part(to)}`, options),
  today: (path, options) => ask(path, options),
  statements: options => get('/statements?limit=1000', options),
  statement: (record, options) => get(`/statements/${part(record)}`, options),
  entity: (id, options) => get(`/entities/${part(id)}`, options),
  entityStatements: (id, options) => get(`/entities/${part(id)}/statements?limit=1000`, options),
  agents: (id, options) => get(`/entities/${part(id)}/agents?limit=1000`, options),
  neighbours: (id, options) => get(`/entities/${part(id)}/neighbours?limit=1000`, options),
  publication: (id, options) => get(`/publications/${part(id)}`, options),
  themes: options => get('/themes?limit=1000', options),
  documents: options => get('/documents?limit=1000', options),
  document: (id, options) => get(`/documents/${part(id)}`, options),
  claim: (id, options) => get(`/claims/${part(id)}`, options),
  statementsOf: (query, options, limit = 1000) =>
    get(`/statements?${query ? `${query}&` : ''}limit=${limit}`, options),
  aggregate: (query, options, limit = 1000) => get(`/aggregate?${query}&limit=${limit}`, options),
  publicationsOf: (record, options) => get(`/publications?statement=${part(record)}&limit=1000`, options),
  publications: options => get('/publications?limit=1000', options),
  evidenceTable: (record, options) => getText(`/statements/${part(record)}/evidence?format=tsv`, options),
  citation: (record, options) => get(`/citation${record ? `?statement=${part(record)}` : ''}`, options),
  conflicts: options => get('/conflicts?limit=1000', options),
  conflict: (id, options) => get(`/conflicts/${part(id)}`, options),
  conflictsOf: (record, options) => get(`/conflicts?statement=${part(record)}&limit=1000`, options),
  paths: (query, options) => get(`/paths?${query}`, options),
  trackRecord: options => get('/hypotheses/record', options),
  whatIf: (query, options) => get(`/what-if?${query}`, options),
  interventions: (query, options) => get(`/interventions?${query}`, options),
  openQuestions: (query, options) => get(`/open-questions${query ? `?${query}` : ''}`, options),
  compare: (query, options) => get(`/compare?${query}`, options),
  queries: options => get('/queries?limit=1000', options),
  runQuery: (name, query, options) => get(`/queries/${part(name)}?${query}`, options),
  resolve: (body, options) => post('/entities/resolve', body, options),
  annotate: (body, options) => post('/annotate', body, options),
  annotated: (format, body, options) => postFile(`/annotate?format=${format}`, body, options),
  cypher: (query, options) => post('/cypher', { query }, options),
  search: (text, kind, options) =>
    get(
      `/search?q=${part(text)}&${[kind ?? []]
        .flat()
        .map(one => `kind=${one}&`)
        .join('')}limit=12`,
      options,
    ),
};
