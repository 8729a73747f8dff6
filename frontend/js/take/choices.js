// What a reader chooses for a picture: its ground, whether legend and citation stand in it, and the width of the PNG.
import { el } from '../ui/dom.js';

const WIDTHS = [
  [180, '180 mm, two columns'],
  [85, '85 mm, one column'],
  [338, '338 mm, a slide'],
];

/** @returns {{ element: HTMLElement, value: () => { ground: 'white' | 'none', legend: boolean, millimetres: number } }} */
export function createChoices() {
  const ground = select('Ground', 'ground', [
    ['white', 'white'],
    ['none', 'transparent'],
  ]);
  const legend = select('Legend and citation', 'legend', [
    ['in', 'in the picture'],
    ['out', 'beside it, as Caption'],
  ]);
  const width = select('PNG at 300 dpi', 'width', WIDTHS);
  return {
    element: el(
      'div',
      { class: 'take-choices', role: 'group', 'aria-label': 'Picture' },
      [ground, legend, width].map(one => one.label),
    ),
    value: () => ({
      ground: ground.field.value === 'none' ? 'none' : 'white',
      legend: legend.field.value === 'in',
      millimetres: Number(width.field.value),
    }),
  };
}

function select(words, name, options) {
  const field = el(
    'select',
    { 'data-choice': name },
    options.map(([value, text]) => el('option', { value: String(value) }, text)),
  );
  return { field, label: el('label', null, el('span', null, words), field) };
}
