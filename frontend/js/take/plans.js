// What is in a picture that is saved: parts with their size and legend, whether of a statement or of a path.
import { drawing } from '../drawing/drawing.js';
import { pathParts } from '../render/path-scene.js';
import { render } from '../render/render.js';
import { renderScene } from '../render/scene.js';
import { sceneOf } from '../scene/scene.js';

/**
 * @typedef {object} Plan
 * @property {string | null} kind
 * @property {number} left where the parts begin, to be taken to the edge
 * @property {number} top
 * @property {number} width
 * @property {number} height
 * @property {string[]} encodings for the legend
 * @property {Node[]} parts
 */

/**
 * @param {any} statement
 * @param {(text: string, style: string) => number} measure
 * @param {any} draw as boxes; without it, as a figure
 * @param {boolean} agents with what other statements say acts on it
 * @returns {Plan | null} nothing where there is nothing to draw
 */
export function statementPlan(statement, measure, draw, agents) {
  const plain = (draw ?? drawing)(statement, measure);
  if (!plain.boxes.length) return null;
  const scene = draw ? null : sceneOf(statement, measure, { agents: agents && plain.kind === 'lanes' });
  if (!scene) return { ...plain, kind: null, left: 0, top: 0, parts: [...render(plain, '').childNodes] };
  const { left, top, width, height, used } = scene;
  return {
    kind: 'scene',
    left: Math.floor(left),
    top: Math.floor(top),
    width,
    height,
    encodings: used,
    parts: [...renderScene(scene, '').childNodes],
  };
}

/** @param {any} scene of pathSceneOf @returns {Plan} */
export const pathPlan = scene => ({
  kind: 'scene',
  left: 0,
  top: 0,
  width: scene.width,
  height: scene.height,
  encodings: scene.used,
  parts: pathParts(scene).flat().filter(Boolean),
});
