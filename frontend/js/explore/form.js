// What narrows the landscape: theme, disease, setting, document, support.
import { api } from '../ui/api.js';
import { number } from '../ui/cut.js';
import { el, link } from '../ui/dom.js';
import { capital } from '../ui/words.js';
import { filterFields } from '../search/filters.js';
import { explorePath, FILTERS } from './question.js';

const NOTHING = { open: [], more: {}, line: null, at: null };
const TAKEN = ['setting', 'document', 'papers_min'];

/** @param {import('./question.js').Asked} asked */
export async function renderForm(asked, go, signal) {
  const [{ items: themes }, diseases] = await Promise.all([
    api.themes({ signal }),
    api.aggregate('by=disease', { signal }),
  ]);
  const stated = diseases.items.filter(one => one.disease);
  const fields = [
    choice('theme', 'Theme', asked, [...themes.map(one => [one.name, capital(one.name)]), ['none', 'no theme']]),
    choice('disease', 'Disease', asked, [
      ...stated.map(one => [one.disease.id, `${one.disease.label} (${number(one.statements)})`]),
    ]),
    ...filterFields({ id: 'explore', valueOf: key => asked.filters[key] ?? '' }).filter(one =>
      TAKEN.includes(one.name),
    ),
  ];
  const submit = () => {
    /** @type {Record<string, string>} */
    const filters = {};
    for (const key of FILTERS) {
      const value = fields.find(one => one.name === key).valueOf();
      if (value) filters[key] = value;
    }
    go(explorePath(asked, { ...NOTHING, filters }));
  };
  const set = Object.keys(asked.filters).length;
  return el(
    'form',
    {
      class: 'explore-form',
      'aria-label': 'Which mechanisms',
      onsubmit: event => {
        event.preventDefault();
        submit();
      },
      onchange: submit,
    },
    fields.map(one => one.element),
    set > 0 && link(explorePath(asked, { ...NOTHING, filters: {} }), 'All mechanisms'),
  );
}

function choice(name, label, asked, choices) {
  const now = asked.filters[name] ?? '';
  const known = choices.some(([value]) => value === now) || !now;
  const field = el(
    'select',
    { id: `explore-${name}` },
    el('option', { value: '' }, 'any'),
    [...choices, ...(known ? [] : [[now, now]])].map(([value, words]) =>
      el('option', { value, selected: value === now }, words),
    ),
  );
  return {
    name,
    valueOf: () => field.value,
    element: el('div', { class: 'picker' }, el('label', { for: field.id }, label), field),
  };
}
