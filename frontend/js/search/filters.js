// What narrows statements by where they come from and how they were shown; the API takes the same names.
import { api } from '../ui/api.js';
import { LABEL } from '../ui/asked-by.js';
import { isCut } from '../ui/cut.js';
import { el } from '../ui/dom.js';
import { PIP } from '../ui/pips.js';
import { KIND, SETTING, STUDY } from '../ui/terms.js';
import { capital } from '../ui/words.js';
import { createPicker } from './picker.js';

const SPECIES = ['human', 'mouse', 'rat'];

const anyOf = words => [['', 'any'], ...Object.entries(words).map(([value, text]) => [value, capital(text)])];

/** @typedef {{ name: string, element: HTMLElement, valueOf: () => string }} Field */

/**
 * @param {{ id: string, valueOf: (name: string) => string }} shape id: what their own ids begin with
 * @returns {Field[]}
 */
export function filterFields({ id, valueOf }) {
  const field = (name, make) => {
    const input = make(`${id}-${name}`, valueOf(name));
    return {
      name,
      element: el('div', { class: 'picker' }, el('label', { for: input.id }, LABEL[name]), input),
      valueOf: () => input.value.trim(),
    };
  };
  const organ = createPicker({
    id: `${id}-organ`,
    label: LABEL.organ,
    placeholder: 'any',
    value: valueOf('organ') ? { label: valueOf('organ') } : null,
  });
  return [
    field('document', suggested('any: label, id, DOI', documentsOf)),
    field('document_kind', select(anyOf(KIND))),
    field(
      'species',
      suggested('any', async () => ({ known: SPECIES.map(one => [one, '']) })),
    ),
    field('setting', select(anyOf(SETTING))),
    { name: 'organ', element: organ.element, valueOf: () => organ.value },
    field('study_type', select(anyOf(STUDY))),
    field('publication', suggested('any: id, DOI, PMID', publicationsOf)),
    field(
      'papers_min',
      select([
        ['', 'any number'],
        ['1', 'at least 1'],
        ['2', 'at least 2'],
        ['3', 'at least 3'],
      ]),
    ),
    field('dataset', suggested('any', dataSets)),
    field('claimed', select(anyOf(PIP))),
    field('shown', select(anyOf(PIP))),
    field(
      'unread',
      select([
        ['', 'is kept'],
        ['drop', 'is left out'],
      ]),
    ),
    field(
      'unstated',
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

// What may be typed is asked for when somebody begins to type; where there is too much of it, what fits what is typed.
const suggested = (placeholder, choices) => (id, value) => {
  const list = el('datalist', { id: `${id}-list` });
  const input = el('input', { id, type: 'text', value, placeholder, autocomplete: 'off', list: list.id });
  const offer = known =>
    list.replaceChildren(...known.map(([key, words]) => el('option', { value: key, label: words || null })));
  input.addEventListener(
    'focus',
    async () => {
      input.after(list);
      const { known, search } = await choices().catch(() => ({ known: [] }));
      offer(known);
      if (search) input.addEventListener('input', () => fit(input.value.trim(), search));
    },
    { once: true },
  );

  async function fit(text, search) {
    const found = text ? await search(text).catch(() => []) : [];
    if (text === input.value.trim()) offer(found);
  }

  return input;
};

const documentsOf = async () => listed(await api.documents(), ['document']);

const publicationsOf = async () => listed(await api.publications(), ['document', 'publication']);

const named = items => items.map(one => [one.id, one.label]);

const listed = (answer, kinds) =>
  isCut(answer) ? { known: [], search: text => searched(text, kinds) } : { known: named(answer.items) };

async function searched(text, kinds) {
  const answers = await Promise.all(kinds.map(kind => api.search(text, kind)));
  return answers.flatMap(answer => named(answer.items));
}

async function dataSets() {
  const { datasets } = await api.health();
  return { known: (datasets ?? []).map(one => [one.name, one.title ?? '']) };
}
