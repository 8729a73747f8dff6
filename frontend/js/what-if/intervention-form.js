// Which effect, and which of its movements is to stop.
import { el } from '../ui/dom.js';
import { createPicker } from '../search/picker.js';
import { interventionsPath } from '../ui/ways.js';

export function renderInterventionForm({ effect, direction, known, go }) {
  const picker = createPicker({
    id: 'effect',
    label: 'Effect',
    placeholder: 'T-cell anti-tumour response, tumour growth …',
    value: effect ? { id: known?.id, label: known?.label ?? effect } : null,
  });
  const field = el(
    'select',
    { id: 'direction' },
    [
      ['decrease', 'is lowered'],
      ['increase', 'is raised'],
    ].map(([value, words]) => el('option', { value, selected: value === direction }, words)),
  );
  return el(
    'form',
    {
      class: 'find-form',
      'aria-label': 'What to block',
      onsubmit: event => {
        event.preventDefault();
        if (picker.value) go(interventionsPath(picker.value, field.value));
      },
    },
    el(
      'div',
      { class: 'find-ends' },
      picker.element,
      el('span', null),
      el('div', { class: 'picker' }, el('label', { for: 'direction' }, 'What is to stop: it'), field),
      el('button', { type: 'submit', class: 'button button--main' }, 'Show'),
    ),
  );
}
