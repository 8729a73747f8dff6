// What narrows statements by where they come from and how they were shown; the API takes the same names.
import { api } from '../ui/api.js';
import { el } from '../ui/dom.js';
import { KIND, SETTING, STUDY } from '../ui/terms.js';
import { capital } from '../ui/words.js';
import { createPicker } from './picker.js';

const SPECIES = ['human', 'mouse', 'rat'];

const named = words => [['', 'any'], ...Object.entries(words).map(([value, text]) => [value, capital(text)])];

/** @typedef {{ name: string, element: HTMLElement, valueOf: () => string }} Field */

/**
 * @param {{ id: string, valueOf: (name: string) => string }} shape id: what their own ids begin with
 * @returns {Field[]}
 */
export function filterFields({ id, valueOf }) {
  const field = (name, label, make) => {
    const input = make(`${id}-${name}`, valueOf(name));
    return {
      name,
      element: el('div', { class: 'picker' }, el('label', { for: input.id }, label), input),
      valueOf: () => input.value.trim(),
    };
  };
  const organ = createPicker({
    id: `${id}-organ`,
    label: 'Organ',
    placeholder: 'any',
    value: valueOf('organ') ? { label: valueOf('organ') } : null,
  });
  return [
    field('document', 'Document', suggested('any: label, id, DOI', documentsOf)),
    field('document_kind', 'Kind of document', select(named(KIND))),
    field(
      'species',
      'Species',
      suggested('any', async () => SPECIES.map(one => [one, ''])),
    ),
    field('setting', 'Setting', select(named(SETTING))),
    { name: 'organ', element: organ.element, valueOf: () => organ.value },
    field('study_type', 'Kind of study', select(named(STUDY))),
    field('publication', 'Rests on the paper', suggested('any: id, DOI, PMID', publicationsOf)),
    field(
      'papers_min',
      'Independent papers',
      select([
        ['', 'any number'],
        ['1', 'at least 1'],
        ['2', 'at least 2'],
        ['3', 'at least 3'],
      ]),
    ),
    field('dataset', 'Data set', suggested('any', dataSets)),
    field(
      'unstated',
      'What is not stated',
      select([
        ['', 'is kept'],
        ['drop', 'is left out'],
      ]),
    ),
  ];
}

const select = choices => (id, value) =>
  el(
    'select',
    { id },
    choices.map(([key, words]) => el('option', { value: key, selected: key === value }, words)),
  );

// What may be typed is asked for when somebody begins to type.
const suggested = (placeholder, choices) => (id, value) => {
  const list = el('datalist', { id: `${id}-list` });
  const input = el('input', { id, type: 'text', value, placeholder, autocomplete: 'off', list: list.id });
  input.addEventListener(
    'focus',
    async () => {
      const known = await choices().catch(() => []);
      list.append(...known.map(([key, words]) => el('option', { value: key, label: words || null })));
    },
    { once: true },
  );
  input.addEventListener('focus', () => input.after(list), { once: true });
  return input;
};

const documentsOf = async () => (await api.documents()).items.map(one => [one.id, one.label]);

const publicationsOf = async () => (await api.publications()).items.map(one => [one.id, one.label]);

async function dataSets() {
  const { datasets } = await api.health();
  return (datasets ?? []).map(one => [one.name, one.title ?? '']);
}
