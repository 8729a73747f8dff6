// Outlines of the boxes.
import { SLANT } from '../drawing/outline.js';

export function outline({ shape, x, y, w, h }) {
  if (shape !== 'hexagon') return null;
  const middle = y + h / 2;
  return `M${x} ${middle}L${x + SLANT} ${y}H${x + w - SLANT}L${x + w} ${middle}L${x + w - SLANT} ${y + h}H${x + SLANT}Z`;
}

// Entity marks of SBGN activity flow, as small as a letter, centred on a point.
export function markPath(kind, x, y) {
  const [w, h] = [7, 4.5];
  const box = `${x - w} ${y - h}`;
  switch (kind) {
    case 'nucleic acid':
      return `M${box}h${2 * w}v${h}q0 ${h} -${h} ${h}h-${2 * w - 2 * h}q-${h} 0 -${h} -${h}Z`;
    case 'complex':
      return `M${x - w + 3} ${y - h}h${2 * w - 6}l3 3v${2 * h - 6}l-3 3h-${2 * w - 6}l-3 -3v-${2 * h - 6}Z`;
    case 'simple chemical':
      return `M${x - w + h} ${y - h}h${2 * w - 2 * h}a${h} ${h} 0 0 1 0 ${2 * h}h-${2 * w - 2 * h}a${h} ${h} 0 0 1 0 -${2 * h}Z`;
    case 'perturbation':
      return `M${box}h${2 * w}l-3 ${h}l3 ${h}h-${2 * w}l3 -${h}Z`;
    case 'unspecified':
      return `M${x - w} ${y}a${w} ${h} 0 1 1 ${2 * w} 0a${w} ${h} 0 1 1 -${2 * w} 0Z`;
    default:
      return `M${x - w + 2} ${y - h}h${2 * w - 4}q2 0 2 2v${2 * h - 4}q0 2 -2 2h-${2 * w - 4}q-2 0 -2 -2v-${2 * h - 4}q0 -2 2 -2Z`;
  }
}
