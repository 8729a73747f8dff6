// Filters that name things, each perhaps several times: what they keep, and which of their names are none here.
import { el, joined, link, name } from './dom.js';
import { ROLE } from './words.js';

const NAMED = ['source', 'cargo', 'target', 'receptor', 'effect'];

/** @param {URLSearchParams} asked @returns {string[][]} */
export const namedIn = asked =>
  NAMED.flatMap(key => asked.getAll(key).flatMap(value => (value.trim() ? [[key, value.trim()]] : [])));

/** @param {URLSearchParams} query @param {string[][]} named */
export function addNamed(query, named) {
  for (const [key, value] of named) query.append(key, value);
  return query;
}

/** A line that says so, with the way back. @param {string[][]} named @param {string} without */
export function renderNamed(named, without) {
  if (!named.length) return null;
  const keys = [...new Set(named.map(([key]) => key))];
  const values = key => named.filter(([one]) => one === key).map(([, value]) => value);
  return el(
    'p',
    { class: 'quiet', 'data-named': '' },
    'Only statements with ',
    joined(keys, key => [ROLE[key], ' ', joined(values(key), one => name(one), ' or ')], '; '),
    '. ',
    link(without, 'Without this'),
  );
}

/** @param {{ unknown?: { given: string, near: string[] }[] }} answer */
export const renderUnknown = ({ unknown }) =>
  unknown?.length > 0 &&
  el(
    'div',
    { class: 'notice', role: 'status', 'data-unknown': '' },
    unknown.map(one =>
      el(
        'p',
        null,
        'Nothing here is called ',
        el('strong', null, name(one.given)),
        ': only the other names count. ',
        one.near.length > 0 && ['Spelled nearly so: ', joined(one.near, name), '.'],
      ),
    ),
  );
