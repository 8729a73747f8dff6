// The question that the find screen asks, as it stands in the address; the API takes the same names.
import { SHOWN_FILTERS } from '../ui/pips.js';

export const NAMES = [
  'from',
  'to',
  'via',
  'avoid',
  'max_steps',
  'k',
  'sign',
  'mode',
  'disease',
  'species',
  'document',
  'document_kind',
  'dataset',
  'setting',
  'organ',
  'study_type',
  'publication',
  'papers_min',
  ...SHOWN_FILTERS,
  'unstated',
  'inferred',
  'exact',
  'relation',
  'entity_type',
  'modality',
  'reference_status',
  'order',
];

/** The path that is drawn, by its legs: the reader's choice, which the API is not asked for. */
export const DRAWN = 'path';

export const USUAL = {
  max_steps: '6',
  k: '10',
  mode: 'all',
  unstated: 'keep',
  inferred: 'true',
  exact: 'false',
  order: 'joints',
};

export function questionOf(search) {
  const given = new URLSearchParams(search);
  return Object.fromEntries(NAMES.map(name => [name, given.get(name)?.trim() || null]));
}

// What is usual is left out, so that an address says only what was asked.
export function queryOf(question) {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = question[name];
    if (value !== null && value !== undefined && value !== '' && value !== USUAL[name]) query.set(name, value);
  }
  return query.toString().replaceAll('%3A', ':');
}

/** Both ends, or one: then the question is for all that stands at the other. */
export const isAsked = question => Boolean(question.from || question.to);

export const isOneEnded = question => !question.from || !question.to;

// What does not narrow.
const WIDE = ['from', 'to', 'max_steps', 'k', 'order'];

/** Whether the options leave something out. */
export const isNarrowed = question =>
  NAMES.some(name => !WIDE.includes(name) && question[name] && question[name] !== USUAL[name]);

export const findPath = question => `/find?${queryOf(question)}`;
