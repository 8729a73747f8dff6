// What a box of the drawing stands for, beside the drawing: what it is here, where else it occurs, and the ways on.
import { api } from '../ui/api.js';
import { el, entityPath, link, name, statementPath } from '../ui/dom.js';
import { fromPath, toPath, whatIfPath } from '../ui/ways.js';
import { capital, count, MATCH, ROLE } from '../ui/words.js';

const AT_MOST = 6;

// The card is there at once; where else the entity occurs follows.
export function renderCard(one, statement, { signal, close }) {
  const { entity } = one;
  const more = el('div', { class: 'card-more', 'aria-live': 'polite' });
  fill(more, entity, statement, signal);
  return el(
    'section',
    { class: 'entity-card', 'data-card': one.p, 'aria-labelledby': 'card-title' },
    el(
      'div',
      { class: 'card-head' },
      el('h2', { id: 'card-title', tabindex: '-1' }, name(entity.label)),
      el('button', { type: 'button', class: 'quiet-button', onclick: close }, 'Close'),
    ),
    el('p', { class: 'quiet' }, `${capital(entity.type)}; here the ${ROLE[one.role] ?? one.role}.`),
    el(
      'p',
      { class: 'ways' },
      link(entityPath(entity.id), 'Open its page'),
      link(fromPath(entity.id), 'Paths from it'),
      link(toPath(entity.id), 'Paths to it'),
      one.role === 'modifier'
        ? link(whatIfPath('apply', entity.id), 'Give it')
        : link(whatIfPath('block', entity.id), 'Block it'),
    ),
    more,
  );
}

async function fill(more, { id }, statement, signal) {
  const asked = [api.entity(id, { signal }), api.entityStatements(id, { signal })];
  const [entity, found] = await Promise.all(asked).catch(() => []);
  if (!entity) return more.append(el('p', { class: 'quiet' }, 'Where else it occurs could not be read.'));
  const others = found.items.filter(other => other.record !== statement.record);
  const beside = found.total - (found.items.length - others.length);
  more.append(
    ...[
      entity.curie &&
        el('p', null, el('code', null, entity.curie), ' ', el('span', { class: 'quiet' }, MATCH[entity.match])),
      entity.synonyms?.length > 0 && el('p', { class: 'quiet' }, 'Also called ', name(entity.synonyms.join(', '))),
      el('h3', null, beside ? `In ${count(beside, 'other statement')}` : 'In no other statement'),
      el(
        'ul',
        { class: 'card-statements' },
        others
          .slice(0, AT_MOST)
          .map(other => el('li', null, link(statementPath(other.record), other.record), ' ', name(other.title))),
      ),
      others.length > AT_MOST && el('p', null, link(entityPath(id), `All ${count(found.total, 'statement')}`)),
    ].filter(Boolean),
  );
}
