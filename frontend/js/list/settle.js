// Names that mean several things, or are spelled nearly as something is: a click settles what is meant.
import { el, name } from '../ui/dom.js';
import { count } from '../ui/words.js';

const FEW = 12;

/** @param {string} given @param {{ id: string, label: string }[]} choices @param {(given: string, as: string) => void} settle */
export const renderChoices = (given, choices, settle) =>
  el(
    'span',
    { class: 'list-choices', role: 'group', 'aria-label': `What “${given}” means` },
    choices.map(one =>
      el(
        'button',
        {
          type: 'button',
          class: 'quiet-button',
          'data-as': one.id,
          onclick: () => settle(given, one.id),
        },
        name(one.label),
      ),
    ),
  );

/** @param {any[]} items of the answer @param {(given: string, as: string | null) => void} settle */
export function renderAmbiguous(items, settle) {
  const open = [
    ...new Map(items.filter(one => one.outcome === 'ambiguous').map(one => [one.given, one])).values(),
  ];
  if (!open.length) return null;
  const lines = open.map(one =>
    el(
      'li',
      { 'data-ambiguous': one.given },
      el('strong', null, name(one.given)),
      ' may be ',
      renderChoices(one.given, one.choices, settle),
    ),
  );
  return el(
    'section',
    { class: 'group', 'aria-labelledby': 'list-ambiguous' },
    el('h2', { id: 'list-ambiguous' }, `${count(open.length, 'name')} with several meanings`),
    el('p', { class: 'quiet' }, 'Choose what is meant; until then such a name counts for nothing.'),
    el('ul', { class: 'list-open' }, lines.slice(0, FEW)),
    lines.length > FEW &&
      el(
        'details',
        { class: 'list-more' },
        el('summary', null, `${lines.length - FEW} more`),
        el('ul', { class: 'list-open' }, lines.slice(FEW)),
      ),
  );
}

/** Remarks on names, each with the rows of which it is true. @param {any[]} items of the answer */
export function renderNoted(items) {
  const noted = items.filter(one => one.note && one.given);
  if (!noted.length) return null;
  const kinds = new Map();
  for (const one of noted) kinds.set(one.note, [...(kinds.get(one.note) ?? []), one]);
  return el(
    'details',
    { class: 'list-more', 'data-noted': '' },
    el('summary', null, `${count(noted.length, 'name')} read as something near, or not at all`),
    el(
      'ul',
      { class: 'list-open' },
      [...kinds].map(([note, some]) =>
        el(
          'li',
          null,
          el(
            'strong',
            null,
            name(
              some
                .slice(0, FEW)
                .map(one => one.given)
                .join(', '),
            ),
          ),
          some.length > FEW && ' …',
          ': ',
          note,
        ),
      ),
    ),
  );
}
