// A path becomes a scene: a stretch of each statement that it goes over, and between two of them a visible seam. Pure.
import { sceneOf } from './scene.js';
import { cutOf } from './cut.js';
import { LINE } from './sizes.js';
import { columnSeam, rowSeam, wordsOfSeam } from './seams.js';

const HEAD = LINE.note + 6;
// Smaller than drawn is legible up to here.
const SHRINKS = 0.9;

/**
 * @typedef {{ statement: any, legs: string[], title: string, joint: { words: string[], at: string } | null }} Part
 *   joint: to the part before
 */

/**
 * Side by side where there is room, else one below the other; upright where a stretch alone is too wide.
 * @param {Part[]} parts
 * @param {(text: string, style: string) => number} measure
 * @param {{ room?: number }} [options] how wide the picture may be
 */
export function pathSceneOf(parts, measure, { room = 1220 } = {}) {
  const most = room / SHRINKS;
  let narrowest = null;
  for (const upright of [false, true]) {
    const pieces = parts.map((part, index) => pieceOf(part, parts[index + 1], measure, { upright, room: most }));
    if (pieces.some(piece => !piece)) return null;
    for (const place of parts.length > 1 ? [beside, below] : [below]) {
      const laid = place(pieces, measure);
      if (laid.width <= most) return laid;
      if (!narrowest || laid.width < narrowest.width) narrowest = laid;
    }
  }
  return narrowest;
}

function pieceOf(part, next, measure, form) {
  const cut = cutOf(part.statement, part.legs);
  const scene = sceneOf(cut, measure, form);
  if (!scene) return null;
  markJoined(scene, cut, [
    [part.joint, part.legs[0]],
    [next?.joint, part.legs.at(-1)],
  ]);
  const titleWidth = measure(part.title, 'note');
  return {
    ...part,
    scene,
    width: Math.max(scene.width, Math.ceil(titleWidth) + 8),
    height: scene.height + HEAD,
  };
}

// What two statements share at a seam is marked on both sides of it.
function markJoined({ actors, bodies }, cut, ends) {
  const legs = [...cut.transfers, ...cut.steps];
  for (const [joint, id] of ends) {
    const leg = joint && legs.find(one => one.id === id);
    const end = leg && [leg.subject, leg.object].find(one => one.id === joint.at);
    for (const one of [...actors, ...bodies.map(body => body.one)]) if (end && one.p === end.p) one.joined = true;
  }
}

const wordsAt = ({ joint }) => joint?.words ?? ['another statement'];

function beside(pieces, measure) {
  const height = Math.max(...pieces.map(piece => piece.height));
  let x = 0;
  const seams = [];
  const placed = pieces.map((piece, index) => {
    if (index) {
      const seam = columnSeam(wordsOfSeam(wordsAt(piece), measure, 'column'), x, height);
      seams.push(seam);
      x += seam.width;
    }
    const at = put(piece, x, (height - piece.height) / 2);
    x += piece.width;
    return at;
  });
  return whole(placed, seams, x, height);
}

function below(pieces, measure) {
  const words = pieces.map((piece, index) => index > 0 && wordsOfSeam(wordsAt(piece), measure, 'row'));
  const width = Math.max(...pieces.map(piece => piece.width), ...words.map(one => (one ? one.width + 40 : 0)));
  let y = 0;
  const seams = [];
  const placed = pieces.map((piece, index) => {
    if (words[index]) {
      const seam = rowSeam(words[index], y, width);
      seams.push(seam);
      y += seam.height;
    }
    const at = put(piece, (width - piece.width) / 2, y);
    y += piece.height;
    return at;
  });
  return whole(placed, seams, width, y);
}

function put(piece, x, y) {
  const { scene, width, title } = piece;
  return {
    record: piece.statement.record,
    legs: piece.legs,
    scene,
    dx: x + (width - scene.width) / 2 - scene.left,
    dy: y + HEAD - scene.top,
    title: { text: title, x: x + width / 2, y: y + LINE.note },
  };
}

const whole = (pieces, seams, width, height) => ({
  left: 0,
  top: 0,
  width: Math.ceil(width),
  height: Math.ceil(height),
  pieces,
  seams,
  used: [...new Set([...pieces.flatMap(one => one.scene.used), ...(seams.length ? ['joint'] : [])])],
});
