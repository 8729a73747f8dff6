// Who cites a publication, and which statements rest on it; those for which it may be meant stand apart.
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

// own: records of its own statements, which are listed elsewhere.
export function renderResting({ statements, candidate_statements: candidates }, items, own = []) {
  const those = records => items.filter(item => records?.includes(item.record) && !own.includes(item.record));
  const [resting, perhaps] = [those(statements), those(candidates)];
  if (own.length && !resting.length && !perhaps.length) return null;
  const others = own.length ? 'other statement' : 'statement';
  return [
    (resting.length > 0 || !perhaps.length) &&
      renderGroup(`${count(resting.length, others)} ${resting.length === 1 ? 'rests' : 'rest'} on it`, resting),
    perhaps.length > 0 &&
      renderGroup(
        `${count(perhaps.length, 'statement')} may rest on it`,
        perhaps,
        'It is only a candidate for what is cited there; nothing counts it.',
      ),
  ];
}

const renderGroup = (title, items, note) =>
  el(
    'section',
    { class: 'group' },
    el('h2', null, title),
    note && el('p', { class: 'quiet' }, note),
    items.length ? renderStatementList(items) : el('p', { class: 'quiet' }, 'None.'),
  );
