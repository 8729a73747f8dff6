// Which effect, which of its movements is to stop, and by how many at most.
import { el } from '../ui/dom.js';
import { createPicker } from '../search/picker.js';
import { LABEL } from '../ui/asked-by.js';
import { interventionsPath } from '../ui/ways.js';

const SIZES = ['1', '2', '3', '4'];

export function renderInterventionForm({ effect, direction, size, known, go }) {
  const picker = createPicker({
    id: 'effect',
    label: LABEL.effect,
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
  const most = el(
    'select',
    { id: 'max-size' },
    SIZES.map(value => el('option', { value, selected: value === size }, value)),
  );
  return el(
    'form',
    {
      class: 'find-form',
      'aria-label': 'What to block',
      onsubmit: event => {
        event.preventDefault();
        if (picker.value) go(interventionsPath(picker.value, field.value, most.value));
      },
    },
    el(
      'div',
      { class: 'find-ends find-ends--sized' },
      picker.element,
      el('div', { class: 'picker' }, el('label', { for: 'direction' }, `${LABEL.direction}: it`), field),
      el('div', { class: 'picker' }, el('label', { for: 'max-size' }, LABEL.max_size), most),
      el('button', { type: 'submit', class: 'button button--main' }, 'Show'),
    ),
  );
}
