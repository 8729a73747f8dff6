// The parameters of a query as fields; a default stands in its field.
import { el } from '../ui/dom.js';
import { createPicker } from '../search/picker.js';

export function createQueryForm({ query, given, go }) {
  const fields = query.parameters.map(one => fieldOf(one, given.get(one.name)));
  return el(
    'form',
    {
      class: 'find-form',
      'aria-label': 'Parameters',
      onsubmit: event => {
        event.preventDefault();
        const asked = new URLSearchParams();
        for (const { name, valueOf, usual } of fields)
          if (valueOf() && valueOf() !== usual) asked.set(name, valueOf());
        const text = asked.toString().replaceAll('%3A', ':');
        go(`/query/${encodeURIComponent(query.name)}${text ? `?${text}` : ''}`);
      },
    },
    el(
      'div',
      { class: 'find-fields' },
      fields.map(one => one.element),
      el(
        'div',
        { class: 'picker picker--run' },
        el('button', { type: 'submit', class: 'button button--main' }, 'Run'),
      ),
    ),
  );
}

function fieldOf({ name, type, allowed, default: otherwise, required }, value) {
  const usual = otherwise === null || otherwise === undefined ? null : String(otherwise);
  const id = `query-${name}`;
  const label = name.replaceAll('_', ' ') + (required ? '' : ' (may stay)');
  if (type === 'entity') {
    const text = value ?? usual;
    const picker = createPicker({ id, label, placeholder: 'a name', value: text ? { label: text } : null });
    return { name, usual, valueOf: () => picker.value, element: picker.element };
  }
  const words = type === 'word' && allowed ? allowed.split('|') : null;
  const field = words
    ? el(
        'select',
        { id },
        words.map(word => el('option', { value: word, selected: word === (value ?? usual) }, word)),
      )
    : el('input', {
        id,
        class: 'plain-field',
        type: type === 'integer' ? 'number' : 'text',
        value: value ?? usual,
        ...bounds(type, allowed),
      });
  return {
    name,
    usual,
    valueOf: () => field.value.trim(),
    element: el('div', { class: 'picker' }, el('label', { for: id }, label), field),
  };
}

function bounds(type, allowed) {
  const [min, max] = type === 'integer' ? (allowed ?? '').split('..') : [];
  return max ? { min, max } : {};
}
