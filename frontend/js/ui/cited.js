// Who cites a publication, and which statements rest on it; those for which it may be meant stand apart.
import { api } from './api.js';
import { renderCut } from './cut.js';
import { el, name } from './dom.js';
import { documentLink, STATUS_WORDS } from './reference.js';
import { renderStatementList } from './statement-list.js';
import { count } from './words.js';

export function renderCiting(citing) {
  if (!citing?.length) return null;
  return el(
    'section',
    { class: 'group', 'aria-labelledby': 'citing-title' },
    el('h2', { id: 'citing-title' }, 'Who cites it'),
    el(
      'ul',
      { class: 'references' },
      citing.map(one =>
        el(
          'li',
          { class: 'reference' },
          el(
            'p',
            { class: 'reference-line' },
            documentLink(one.document),
            ` as number ${one.printed} `,
            el('span', { class: `status status--${one.status}` }, STATUS_WORDS[one.status] ?? one.status),
            one.fit && el('span', { class: 'quiet' }, `Fit: ${one.fit}.`),
          ),
          one.why && el('p', { class: 'quiet', dir: 'auto' }, name(one.why)),
        ),
      ),
    ),
  );
}

// As many are asked for one by one at most.
const FEW = 50;

/** The rows of what rests on a publication, or may: the list does not tell what only may. */
export async function restingItems({ id, candidate_statements: candidates }, options) {
  const [known, perhaps] = await Promise.all([
    api.statementsOf(`publication=${encodeURIComponent(id)}`, options),
    Promise.all((candidates ?? []).slice(0, FEW).map(record => api.statement(record, options))),
  ]);
  return [...new Map([...known.items, ...perhaps].map(item => [item.record, item])).values()];
}

// own: records of its own statements, which are listed elsewhere.
export function renderResting({ statements, candidate_statements: candidates }, items, own = []) {
  const mine = new Set(own);
  const those = records => {
    const others = new Set((records ?? []).filter(record => !mine.has(record)));
    return { total: others.size, items: items.filter(item => others.has(item.record)) };
  };
  const [resting, perhaps] = [those(statements), those(candidates)];
  if (own.length && !resting.total && !perhaps.total) return null;
  const others = own.length ? 'other statement' : 'statement';
  return [
    (resting.total > 0 || !perhaps.total) &&
      renderGroup(`${count(resting.total, others)} ${resting.total === 1 ? 'rests' : 'rest'} on it`, resting),
    perhaps.total > 0 &&
      renderGroup(
        `${count(perhaps.total, 'statement')} may rest on it`,
        perhaps,
        'It is only a candidate for what is cited there; nothing counts it.',
      ),
  ];
}

const renderGroup = (title, those, note) =>
  el(
    'section',
    { class: 'group' },
    el('h2', null, title),
    note && el('p', { class: 'quiet' }, note),
    renderCut(those, 'statement'),
    those.items.length ? renderStatementList(those.items) : el('p', { class: 'quiet' }, 'None.'),
  );
