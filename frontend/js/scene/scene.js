// A statement becomes a scene: bodies, cargo, words, arrows and tabs with their places. Pure.
//
// Columns from left to right: what happens in the source cell, the vesicle, what lies on its membrane, what is outside,
// what happens in the target cells. Between two columns stands one that holds the words of the arrows and nothing
// else, so that an arrow bends only where no words are. Bands from top to bottom divide a zone of columns: one for
// each cell, then a strip for what lies outside the cells, then one for what has no stated cell. An arrow that passes
// a column holds a free place there; so no arrow crosses words, and what is in a cell stays in it with its arrows.
import { actorsOf } from './actors.js';
import { drawBodies } from './bodies.js';
import { runArrows } from './arrows.js';
import { layColumns } from './columns.js';
import { addTabs } from './tabs.js';
import { layHeights } from './heights.js';
import { rankActors } from './ranks.js';
import { sizeActors } from './sizes.js';
import { orderColumns, threadTies } from './threads.js';
import { tiesOf } from './ties.js';
import { standUpright } from './upright.js';
import { usedIn } from './used.js';

// At the sides, and above and below.
const EDGE = [14, 14];
const NARROW_EDGE = [2, 8];
const STRIP_WORDS = 16;
const WIDE = 1220;

// How much of their width words may take, where the scene is wider than there is room.
const TIGHT = [1, 0.82, 0.66, 0.5];

/**
 * @param {any} statement as the API tells it
 * @param {(text: string, style: string) => number} measure
 * @param {{ agents?: boolean, upright?: boolean, room?: number }} [options] agents: with what other statements say acts on
 *   it; room: how wide an upright one should be at most
 */
export function sceneOf(statement, measure, options = {}) {
  const [forms, most] = options.upright ? [TIGHT, options.room ?? Infinity] : [TIGHT.slice(0, 2), WIDE];
  let scene = null;
  for (const tight of forms) {
    const next = compose(statement, measure, { ...options, tight });
    if (!scene || (next && next.width < scene.width)) scene = next;
    if (!scene || scene.width <= most) break;
  }
  return scene;
}

function compose(statement, measure, { agents = false, tight, upright = false }) {
  const cast = actorsOf(statement);
  if (!cast.actors.length) return null;
  const ties = tiesOf(statement, cast);
  const beside = addTabs(statement, cast, ties, agents);
  sizeActors(cast, measure, tight);
  const zones = rankActors(cast, ties);
  if (upright) {
    const stood = standUpright(cast, ties, measure, tight);
    return framed(
      {
        ...stood,
        actors: cast.actors.filter(one => !one.body),
        words: besideWords(beside, cast.also),
      },
      NARROW_EDGE,
    );
  }
  const columns = threadTies(cast, ties, zones, measure);
  orderColumns(columns, cast);
  layColumns(columns, zones, cast);
  const bands = layHeights(columns, zones, cast);
  const bodies = drawBodies(cast, zones, columns, bands);
  const arrows = runArrows(ties, cast, bodies);
  const words = cast.actors.filter(one => !one.body);
  return framed({ actors: words, bodies, arrows, strips: bands.strips, words: besideWords(beside, cast.also) });
}

function besideWords({ words, more }, also) {
  const named = also.map(one => [one.label, one.direction, ...one.words].filter(Boolean).join(', '));
  return [
    words.length > 0 && `Modifiers: ${words.join('; ')}.`,
    named.length > 0 && `Named without a step: ${named.join('; ')}.`,
    more > 0 && `${more} more that act on it stand in the list below.`,
  ].filter(Boolean);
}

// A soft cell swells a little out of its rectangle, and its membrane is as broad as this.
const MEMBRANE = 4;

function outlineOf({ rect, edge }) {
  const middle = rect.y + rect.h / 2;
  const left = Math.min(rect.x, edge(middle, -1)) - MEMBRANE;
  return { x: left, y: rect.y, w: Math.max(rect.x + rect.w, edge(middle, 1)) + MEMBRANE - left, h: rect.h };
}

function framed(scene, [side, end] = EDGE) {
  const boxes = [
    ...scene.actors.flatMap(one => [
      { x: one.x, y: one.y - one.up, w: one.w, h: one.up + one.down },
      ...one.tabs.map(tab => tab.at),
    ]),
    ...scene.bodies.flatMap(one => [one.rect, outlineOf(one), ...one.tabs.map(tab => tab.at), ...one.titles]),
    ...scene.arrows.flatMap(one => one.blocks),
    ...scene.strips.map(({ rect }) => ({ ...rect, y: rect.y - STRIP_WORDS, h: rect.h + STRIP_WORDS })),
  ].filter(Boolean);
  const left = Math.min(...boxes.map(one => one.x)) - side;
  const top = Math.min(...boxes.map(one => one.y)) - end;
  const right = Math.max(...boxes.map(one => one.x + one.w)) + side;
  const foot = Math.max(...boxes.map(one => one.y + one.h)) + end;
  return {
    ...scene,
    left,
    top,
    width: Math.ceil(right - left),
    height: Math.ceil(foot - top),
    used: usedIn(scene),
  };
}
