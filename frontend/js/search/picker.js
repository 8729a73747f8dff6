// A field for one entity, or for something else of a kind: suggestions while typing, and a tick once the name is settled.
import { el } from '../ui/dom.js';
import { createCombobox } from './combobox.js';

/**
 * An id or a name that was typed counts as it stands.
 * @param {{ id: string, label: string, placeholder: string, value: any, kind?: string | string[] | null }} field value: { id, label } or null
 */
export function createPicker({ id, label, placeholder, value, kind = 'entity' }) {
  let settled = value;
  const tick = el('span', { class: 'picker-tick', 'aria-hidden': 'true' });
  const box = createCombobox({
    id,
    label,
    placeholder,
    kind,
    onType: () => settle(null),
    take({ item }) {
      if (!item) return box.input.form?.requestSubmit();
      box.input.value = item.label;
      settle(item);
    },
  });
  const element = el(
    'div',
    { class: 'picker' },
    el('label', { for: id }, label),
    el('div', { class: 'picker-field' }, box.element, tick),
  );
  box.input.removeAttribute('aria-label');
  box.input.value = value?.label ?? '';
  settle(value);

  function settle(next) {
    settled = next;
    tick.textContent = settled?.id ? '✓' : '';
    if (settled?.id) box.input.dataset.settled = settled.id;
    else delete box.input.dataset.settled;
  }

  return {
    element,
    get chosen() {
      return settled;
    },
    input: box.input,
    get value() {
      return settled?.id ?? box.input.value.trim();
    },
  };
}
