// What is said of how a list was read, before anything of what it means.
import { number } from '../ui/cut.js';
import { el } from '../ui/dom.js';
import { changesIn } from './table.js';
import { doubtsOf } from './numbers.js';

const SIGNS = { tab: 'tabs', semicolon: 'semicolons', comma: 'commas' };

/**
 * @param {{ source: string, all: number, most: number, table: import('./table.js').Table | null, found: import('./table.js').Columns | null }} shape
 *   all: how many rows there are; most: how many of them are looked up
 */
export function renderTold({ source, all, most, table, found }) {
  const doubts = table && found ? doubtsIn(table, found) : [];
  return el(
    'div',
    null,
    el(
      'p',
      { class: 'quiet', 'data-from': '' },
      `From ${source}: ${number(all)} ${all === 1 ? 'row' : 'rows'}${table ? read(table, found) : ''}. `,
      all > most && `The first ${number(most)} are looked up. `,
    ),
    doubts.length > 0 &&
      el(
        'ul',
        { class: 'list-doubts', 'data-doubts': '' },
        doubts.map(one => el('li', null, one)),
      ),
  );
}

const read = ({ separator }, { changes, decimal }) =>
  [
    SIGNS[separator] && `, ${SIGNS[separator]} between cells`,
    changes >= 0 && decimal === 'comma' && ', a comma before decimals',
  ]
    .filter(Boolean)
    .join('');

function doubtsIn(table, { changes, several, decimal }) {
  const { not, such, tooMuch } = doubtsOf(changesIn(table, changes), decimal);
  const titles = table.titles.filter(Boolean);
  return [
    titles.length > 0 && `Left out above the heading: ${titles.join(' / ')}.`,
    several.length > 0 &&
      changes < 0 &&
      `Several columns may hold the changes: ${several.map(at => table.head[at]).join(', ')}. None is taken until you choose one.`,
    changes >= 0 &&
      !decimal &&
      'Some changes have a point and some a comma. None is taken until you choose what stands before decimals.',
    changes >= 0 &&
      decimal &&
      not > 0 &&
      `Changes that are no number: ${number(not)} (${such.join(', ')}). They are listed, and push nothing.`,
    tooMuch !== null &&
      `The largest change is ${number(tooMuch)}, more than any is as log2: is it the right column?`,
  ].filter(Boolean);
}
