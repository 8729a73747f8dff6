// The drawing with its legend: a figure of bodies, or the boxes on wish; where nothing can be drawn, the participants as
// chips.
import { el, entityLink, link, statementPath } from '../ui/dom.js';
import { directionWords, effectsOf } from '../drawing/cast.js';
import { drawing } from '../drawing/drawing.js';
import { narrowDrawing } from '../drawing/narrow.js';
import { modifierWords } from '../drawing/tabs.js';
import { pageMeasure } from '../render/measure.js';
import { renderLegend } from '../render/legend.js';
import { render } from '../render/render.js';
import { renderScene } from '../render/scene.js';
import { sceneOf } from '../scene/scene.js';
import { capital, ROLE } from '../ui/words.js';
import { createZoom } from './zoom.js';

// Where the lanes stand one above the other.
export const UPRIGHT = '(max-width: 34rem)';
export const UPRIGHT_FIGURE = '(max-width: 56rem)';

const SCALE = { least: 0.88, most: 1.15 };

/** Boxes only where the address asks for them. */
export const formAsked = () => (new URLSearchParams(location.search).get('form') === 'boxes' ? 'boxes' : 'figure');

/**
 * @param {any} statement
 * @param {AbortSignal} signal
 * @param {{ form?: 'figure' | 'boxes', switches?: boolean, called?: string, beside?: boolean, room?: number }} [options] switches: to the
 *   other form, and of the agents; called: what it is to a reader where it scrolls; beside: in a column of two; room: how
 *   wide it may be
 */
export function createFigure(
  statement,
  signal,
  { form = 'figure', switches = false, called = 'Drawing', beside = false, room = roomOfPage() } = {},
) {
  const plan = planOf(statement, { form, agents: switches, beside, room });
  const frame = el('div', { class: 'figure-frame' });
  let fit = () => {};
  let zoom = null;
  const element = el(
    'figure',
    { 'data-view': 'drawing', class: `figure figure--${plan.kind}${plan.scene ? ' figure--scene' : ''}` },
    frame,
  );
  if (plan.picture) {
    frame.append(plan.picture);
    zoom =
      plan.kind === 'lanes' ? createZoom({ frame, apply: () => fit(), signal }) : { factor: 1, element: null };
    fit = fitter(plan.picture, frame, plan, called, zoom);
    const observer = new ResizeObserver(fit);
    observer.observe(frame);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  } else {
    frame.append(el('p', { class: 'no-mechanism' }, plan.words[0]));
  }
  element.append(
    el(
      'figcaption',
      null,
      plan.kind === 'vesicle' && el('p', { class: 'no-mechanism' }, plan.words[0]),
      plan.kind !== 'lanes' && renderChips(statement, plan),
      plan.kind === 'lanes' && plan.words.map(words => el('p', { class: 'beside' }, words)),
      el(
        'div',
        { class: 'legend-line' },
        plan.encodings.length > 0 && renderLegend(plan.encodings),
        switches && plan.kind === 'lanes' && renderSwitches(statement, form, element),
        zoom?.element,
      ),
    ),
  );
  return { element, fit };
}

// Between the edges of the page.
function roomOfPage() {
  const main = document.querySelector('main');
  const { paddingLeft, paddingRight } = getComputedStyle(main);
  return main.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}

function planOf(statement, { form, agents, beside, room }) {
  const measure = pageMeasure();
  const plain = (matchMedia(UPRIGHT).matches ? narrowDrawing : drawing)(statement, measure);
  const upright = beside || matchMedia(UPRIGHT_FIGURE).matches;
  const steps = plain.kind === 'lanes';
  const scene =
    form === 'figure' && plain.boxes.length > 0
      ? sceneFor(statement, measure, { agents: agents && steps, upright, room })
      : null;
  if (!scene)
    return {
      ...plain,
      picture: plain.boxes.length > 0 && render(plain, statement.record),
      words:
        plain.kind === 'lanes' && plain.words.length ? [`Modifiers: ${plain.words.join('; ')}.`] : plain.words,
    };
  return {
    kind: plain.kind,
    scene: true,
    boxes: [...scene.actors, ...scene.bodies.map(body => body.one)],
    picture: renderScene(scene, statement.record),
    width: scene.width,
    height: scene.height,
    encodings: scene.used,
    words: steps ? scene.words : plain.words,
  };
}

// From left to right where that fits, else one above the other.
function sceneFor(statement, measure, { agents, upright, room }) {
  const wide = upright ? null : sceneOf(statement, measure, { agents });
  if (wide && wide.width * SCALE.least <= room) return wide;
  const high = sceneOf(statement, measure, { agents, upright: true, room: room / SCALE.least });
  return wide && high && high.width >= wide.width ? wide : high;
}

// One click to the other form, and one to take the agents of other statements off.
function renderSwitches(statement, form, element) {
  const agents =
    element.querySelector('.agents-on') &&
    el(
      'button',
      {
        type: 'button',
        class: 'quiet-button',
        'aria-pressed': 'true',
        onclick: event => {
          const off = element.classList.toggle('without-agents');
          event.currentTarget.setAttribute('aria-pressed', String(!off));
        },
      },
      'What blocks it',
    );
  const other = form === 'boxes' ? 'figure' : 'boxes';
  const path = `${statementPath(statement.record)}${other === 'boxes' ? '?form=boxes' : ''}`;
  return el(
    'span',
    { class: 'figure-switches' },
    agents,
    link(path, other === 'boxes' ? 'As boxes' : 'As a figure'),
  );
}

/** Legible first: a little smaller or larger than drawn, never more; beyond that the frame scrolls. */
export function fitter(picture, frame, { width, height }, called, zoom) {
  return () => {
    const fitting = Math.min(SCALE.most, Math.max(SCALE.least, frame.clientWidth / width));
    const scale = (frame.clientWidth < width * SCALE.least ? 1 : fitting) * zoom.factor;
    picture.setAttribute('width', Math.floor(width * scale));
    picture.setAttribute('height', Math.ceil(height * scale));
    const wide = Math.floor(width * scale) > frame.clientWidth;
    frame.classList.toggle('is-wide', wide);
    const region = { tabindex: '0', role: 'region', 'aria-label': `${called}, scrolls sideways` };
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
