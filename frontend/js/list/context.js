// Which statements take part: of a source cell, a target cell, a disease, a species. In the address, and in the file that a list is saved as.
import { LABEL } from '../ui/asked-by.js';
import { el, joined, link, name } from '../ui/dom.js';
import { unstatedWords } from '../ui/unstated.js';
import { renderUnknown } from '../ui/named.js';
import { filterFields } from '../search/filters.js';
import { createPicker } from '../search/picker.js';

/** @typedef {Record<string, string[]>} Context names by what they are of; nothing where all statements take part */

/** @type {[field: string, label: string][]} */
const PICKED = [
  ['source', 'Source cell'],
  ['target', 'Target cell'],
  ['disease', LABEL.disease],
];
const SPECIES = 'species';
const FIELDS = [...PICKED.map(([field]) => field), SPECIES];

/** @param {(field: string) => any} valuesOf @returns {Context} */
const gathered = valuesOf =>
  Object.fromEntries(
    FIELDS.map(field => [
      field,
      [valuesOf(field) ?? []].flat().filter(one => typeof one === 'string' && one.trim()),
    ]).filter(([, values]) => values.length),
  );

/** @param {string} search of an address */
export const contextIn = search => {
  const query = new URLSearchParams(search);
  return gathered(field => query.getAll(field));
};

/** Of a list that was saved, or of what /annotate takes. @param {any} body */
export const contextOfFile = body => gathered(field => body?.context?.[field]);

/** @param {Context} context @param {string[][]} more parameters @returns {string} with its question mark, where there is anything */
export function queryOf(context, more = []) {
  const query = new URLSearchParams([
    ...Object.entries(context).flatMap(([field, values]) => values.map(value => [field, value])),
    ...more,
  ]);
  return query.size ? `?${query}`.replaceAll('%3A', ':') : '';
}

/** Fields in a fold. @param {Context} given @param {() => void} apply */
export function createContext(given, apply) {
  const box = el('form', {
    class: 'list-context',
    'aria-label': 'Which statements take part',
    onsubmit: event => {
      event.preventDefault();
      apply();
    },
  });
  let fields = [];
  let several = {};

  /** @param {Context} context */
  function fill(context) {
    // A field has one name; of several that an address holds, all stay until it is written anew.
    several = context;
    const valueOf = field => (context[field] ?? []).join('; ');
    fields = [
      ...PICKED.map(([field, label]) => {
        const value = valueOf(field);
        const one = createPicker({
          id: `list-${field}`,
          label,
          placeholder: 'any',
          value: value ? { label: value } : null,
        });
        return { name: field, element: one.element, valueOf: () => one.value };
      }),
      ...filterFields({ id: 'list', valueOf }).filter(one => one.name === SPECIES),
    ];
    const set = Object.keys(context).length;
    box.replaceChildren(
      el(
        'details',
        { class: 'find-options', open: set > 0 },
        el('summary', null, set ? `Which statements take part (${set} set)` : 'Which statements take part'),
        el(
          'div',
          { class: 'find-fields' },
          fields.map(one => one.element),
        ),
        el('p', { class: 'ways' }, el('button', { type: 'submit', class: 'button' }, 'Look it up among these')),
      ),
    );
  }

  fill(given);
  return {
    element: box,
    fill,
    value: () =>
      gathered(field => {
        const text = fields.find(one => one.name === field).valueOf();
        return text === (several[field] ?? []).join('; ') ? several[field] : text;
      }),
  };
}

/** What was kept out, and the way back. @param {Context} context @param {any} answer @param {string} without */
export const renderContext = (context, answer, without) =>
  Object.keys(context).length > 0 &&
  el(
    'div',
    { 'data-context': '' },
    renderUnknown(answer),
    el(
      'p',
      { class: 'quiet' },
      'Only statements with ',
      joined(
        Object.entries(context),
        ([field, values]) => [
          (Object.fromEntries(PICKED)[field] ?? LABEL[field]).toLowerCase(),
          ' ',
          joined(values, one => name(one), ' or '),
        ],
        '; ',
      ),
      '.',
      unstatedWords(answer),
      ' ',
      link(without, 'Without this'),
    ),
  );
