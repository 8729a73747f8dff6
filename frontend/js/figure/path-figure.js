// The drawing of a path with its legend: each leg leads to the statement that says it.
import { el } from '../ui/dom.js';
import { renderLegend } from '../render/legend.js';
import { pageMeasure } from '../render/measure.js';
import { renderPathScene } from '../render/path-scene.js';
import { pathSceneOf } from '../scene/path-scene.js';
import { fitter } from './figure.js';
import { opensStatement } from './statement-figure.js';

/**
 * @param {import('../scene/path-scene.js').Part[]} parts
 * @param {{ signal: AbortSignal, go: (path: string) => void, room: number, called: string }} page room: how wide it may be
 * @returns {{ element: HTMLElement, fit: () => void } | null} nothing where no leg can be drawn
 */
export function createPathFigure(parts, { signal, go, room, called }) {
  const scene = pathSceneOf(parts, pageMeasure(), { room });
  if (!scene) return null;
  const picture = renderPathScene(scene, called);
  const frame = el('div', { class: 'figure-frame' }, picture);
  const fit = fitter(picture, frame, scene, 'Drawing of the path', { factor: 1 });
  const observer = new ResizeObserver(fit);
  observer.observe(frame);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const stretch of picture.querySelectorAll('[data-stretch]'))
    for (const leg of stretch.querySelectorAll('[data-leg]')) opensStatement(leg, stretch.dataset.stretch, go);
  return {
    element: el(
      'figure',
      { 'data-view': 'drawing', class: 'figure figure--lanes figure--scene' },
      frame,
      el('figcaption', null, el('div', { class: 'legend-line' }, renderLegend(scene.used))),
    ),
    fit,
  };
}
