// A drawing as files: SVG, PNG, its caption, and one page that needs nothing else.
import { el } from '../ui/dom.js';
import { fileButton } from './take.js';
import { createChoices } from './choices.js';
import { png } from './picture.js';
import { save } from './save.js';
import { svgText } from './stand-alone.js';

/**
 * @param {object} drawing
 * @param {(choices: { ground: 'white' | 'none', legend: boolean }) => { whole: any, legend: string[] } | null} drawing.draw
 * @param {{ title: string, description: string, licence: string }} drawing.words
 * @param {string} drawing.citation
 * @param {(ending: string) => string} drawing.file its name
 * @param {(whole: any) => string} drawing.page the page around a drawing, or around none
 * @returns {{ choices: HTMLElement | null, rows: HTMLElement[] }}
 */
export function drawingFiles({ draw, words, citation, file, page }) {
  const choices = createChoices();
  const drawn = () => draw(choices.value());
  const isDrawn = drawn() !== null;
  const pictures = [
    row('SVG', 'svg', 'the drawing, with editable text', () =>
      save(file('svg'), svgText(drawn().whole), 'image/svg+xml'),
    ),
    row('PNG', 'png', 'the drawing at 300 dpi', async () =>
      save(file('png'), await png(drawn().whole, choices.value().millimetres)),
    ),
    row('Caption', 'txt', 'title, legend and citation of the drawing', () =>
      save(file('txt'), captionOf(words, drawn().legend, citation), 'text/plain'),
    ),
  ];
  return {
    choices: isDrawn ? choices.element : null,
    rows: [
      ...(isDrawn ? pictures : []),
      row('Figure', 'html', 'one page with drawing, legend, sentence and references', () =>
        save(file('html'), page(draw({ ground: 'white', legend: true })?.whole), 'text/html'),
      ),
    ],
  };
}

const captionOf = ({ title, description, licence }, legend, citation) =>
  [title, description, legend.length ? `In the drawing: ${legend.join('; ')}.` : '', citation, licence]
    .filter(Boolean)
    .join('\n\n') + '\n';

export const row = (words, kind, what, make) =>
  el('li', null, fileButton(words, kind, make), el('span', { class: 'quiet' }, ` ${what}`));
