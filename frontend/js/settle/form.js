// What the questions are about, and of which kind.
import { el } from '../ui/dom.js';
import { openQuestionsPath } from '../ui/ways.js';
import { KIND } from './kinds.js';

export function renderForm({ about, kind, go }) {
  const field = el('input', {
    id: 'settle-for',
    type: 'text',
    name: 'for',
    value: about,
    autocomplete: 'off',
    placeholder: 'G047, or leave it empty for all',
  });
  const select = el(
    'select',
    { id: 'settle-kind', name: 'kind' },
    [['', 'Any'], ...Object.entries(KIND)].map(([value, words]) =>
      el('option', { value, selected: value === kind }, words),
    ),
  );
  return el(
    'form',
    {
      class: 'find-form',
      onsubmit: event => {
        event.preventDefault();
        go(openQuestionsPath({ about: field.value.trim(), kind: select.value }));
      },
    },
    el(
      'div',
      { class: 'find-ends find-ends--sized' },
      labelled('settle-for', 'Statement, contradiction or claim', field),
      labelled('settle-kind', 'Why it is open', select),
      el('button', { type: 'submit', class: 'button button--main' }, 'Show'),
    ),
  );
}

const labelled = (id, words, field) => el('div', { class: 'picker' }, el('label', { for: id }, words), field);
