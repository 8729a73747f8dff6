// The drawing with its legend; where nothing can be drawn in lanes, the participants as chips.
import { el, entityLink } from '../ui/dom.js';
import { directionWords, effectsOf } from '../drawing/cast.js';
import { drawing } from '../drawing/drawing.js';
import { narrowDrawing } from '../drawing/narrow.js';
import { modifierWords } from '../drawing/tabs.js';
import { pageMeasure } from '../render/measure.js';
import { renderLegend } from '../render/legend.js';
import { render } from '../render/render.js';
import { capital, ROLE } from '../ui/words.js';
import { createZoom } from './zoom.js';

// Where the lanes stand one above the other.
export const UPRIGHT = '(max-width: 34rem)';

const SCALE = { least: 0.86, most: 1.15 };

/** @param {any} statement @param {AbortSignal} signal @param {string} [words] what the drawing is called where it scrolls */
export function createFigure(statement, signal, words = 'Drawing') {
  const draw = matchMedia(UPRIGHT).matches ? narrowDrawing : drawing;
  const description = draw(statement, pageMeasure());
  const frame = el('div', { class: 'figure-frame' });
  let fit = () => {};
  let zoom = null;
  const element = el('figure', { 'data-view': 'drawing', class: `figure figure--${description.kind}` }, frame);
  if (description.boxes.length) {
    const picture = render(description, statement.record);
    frame.append(picture);
    zoom = createZoom({ frame, apply: () => fit(), signal });
    fit = fitter(picture, frame, { ...description, words }, zoom);
    const observer = new ResizeObserver(fit);
    observer.observe(frame);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  } else {
    frame.append(el('p', { class: 'no-mechanism' }, description.words[0]));
  }
  element.append(
    el(
      'figcaption',
      null,
      description.kind === 'vesicle' && el('p', { class: 'no-mechanism' }, description.words[0]),
      description.kind !== 'lanes' && renderChips(statement, description),
      description.kind === 'lanes' &&
        description.words.length > 0 &&
        el('p', { class: 'beside' }, `Modifiers: ${description.words.join('; ')}.`),
      el(
        'div',
        { class: 'legend-line' },
        description.encodings.length > 0 && renderLegend(description.encodings),
        zoom?.element,
      ),
    ),
  );
  return { element, fit };
}

// Legible first: a little smaller or larger than drawn, never more; beyond that the frame scrolls.
function fitter(picture, frame, { width, height, words }, zoom) {
  return () => {
    const fitting = Math.min(SCALE.most, Math.max(SCALE.least, frame.clientWidth / width));
    const scale = (frame.clientWidth < width * SCALE.least ? 1 : fitting) * zoom.factor;
    picture.setAttribute('width', Math.floor(width * scale));
    picture.setAttribute('height', Math.ceil(height * scale));
    const wide = Math.floor(width * scale) > frame.clientWidth;
    frame.classList.toggle('is-wide', wide);
    const region = { tabindex: '0', role: 'region', 'aria-label': `${words}, scrolls sideways` };
    for (const [name, value] of Object.entries(region))
      wide ? frame.setAttribute(name, value) : frame.removeAttribute(name);
  };
}

function renderChips(statement, { boxes }) {
  const effects = effectsOf(statement);
  const drawn = new Set(boxes.map(box => box.p));
  const rest = statement.participants.filter(one => !drawn.has(one.p));
  if (!rest.length) return null;
  return el(
    'ul',
    { class: 'chips' },
    rest.map(one => {
      const actions = (statement.modifiers ?? [])
        .filter(modifier => one.role === 'modifier' && modifier.agent.id === one.entity.id)
        .map(modifier => modifierWords(modifier).slice(modifier.agent.label.length + 1));
      const words = [...directionWords(effects.get(one.p)), ...actions];
      return el(
        'li',
        { class: 'chip', 'data-box': one.p },
        el('span', { class: 'chip-role' }, capital(ROLE[one.role] ?? one.role)),
        el('span', { 'data-box-label': '' }, entityLink(one.entity)),
        words.length > 0 && el('span', { class: 'quiet' }, words.join('; ')),
      );
    }),
  );
}
