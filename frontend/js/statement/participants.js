// Everyone named in the statement, with role and what else is said of them.
import { el, entityLink, name } from '../ui/dom.js';
import { directionWords, effectsOf } from '../drawing/cast.js';
import { whatIfPath } from '../ui/ways.js';
import { engineeredWords, locationWords } from '../ui/terms.js';
import { capital, ROLE } from '../ui/words.js';

const BLOCKABLE = ['source', 'vesicle', 'cargo', 'target', 'receptor', 'mediator', 'effect'];

// What if it were blocked, or given?
function wayOn({ role, entity }) {
  const [kind, word] =
    role === 'modifier' ? ['apply', 'Give'] : BLOCKABLE.includes(role) ? ['block', 'Block'] : [];
  if (!kind) return null;
  return el(
    'a',
    {
      href: whatIfPath(kind, entity.id),
      class: 'what-if',
      'aria-label': `${word} ${entity.label} and see what breaks`,
    },
    word,
  );
}

function detail(one, effect, statement) {
  const place =
    one.in === 'outside'
      ? 'outside the cell'
      : one.in === 'unstated'
        ? 'in which cell is not stated'
        : one.in && statement.participants.find(other => other.p === one.in)?.entity.label;
  return [
    one.state,
    one.qualifier,
    one.disease?.label,
    locationWords(one.location),
    one.location_note,
    engineeredWords(one.engineered),
    one.status !== 'stated' && one.status,
    place && one.role !== 'cargo' && (['outside', 'unstated'].includes(one.in) ? place : `in ${place}`),
    ...directionWords(effect),
    one.basis,
  ].filter(Boolean);
}

export function renderParticipants(statement) {
  const effects = effectsOf(statement);
  const order = Object.keys(ROLE);
  const people = [...statement.participants].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  return el(
    'section',
    { class: 'participants', 'aria-labelledby': 'participants-title' },
    el('h2', { id: 'participants-title' }, 'Who takes part'),
    el(
      'dl',
      null,
      people.map(one => {
        const words = detail(one, effects.get(one.p), statement);
        return el(
          'div',
          null,
          el('dt', null, capital(ROLE[one.role] ?? one.role)),
          el(
            'dd',
            null,
            entityLink(one.entity),
            words.length > 0 && el('span', { class: 'quiet' }, ' ', name(words.join('; '))),
            ' ',
            wayOn(one),
          ),
        );
      }),
    ),
  );
}
