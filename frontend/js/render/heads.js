// Arc heads, drawn where the arc ends; each is filled, so that the line never shows through.
import { round } from '../drawing/route.js';

// Struck through before its head: it is not so.
export const crossPath = ({ x, y, heading }) => {
  const at = round(x - heading * 21);
  return `M${at - 4} ${round(y + 7)}L${at + 4} ${round(y - 7)}`;
};

export function headPath(kind, { x, y, heading }) {
  const back = length => x - heading * length;
  const edge = back(1.5);
  switch (kind) {
    case 'triangle':
      return `M${edge} ${y}L${back(13)} ${y - 6.5}V${y + 6.5}Z`;
    case 'bar':
      return `M${back(3.5)} ${y - 8}V${y + 8}`;
    case 'diamond':
      return `M${edge} ${y}L${back(8.5)} ${y - 5.5}L${back(15.5)} ${y}L${back(8.5)} ${y + 5.5}Z`;
    case 'circle':
      return `M${edge} ${y}a3.6 3.6 0 1 1 ${-heading * 7.2} 0a3.6 3.6 0 1 1 ${heading * 7.2} 0Z`;
    case 'square':
      return `M${edge} ${y - 4}V${y + 4}H${back(9.5)}V${y - 4}Z`;
    case 'chevron':
      return `M${back(10)} ${y - 5.5}L${back(3)} ${y}L${back(10)} ${y + 5.5}`;
    default:
      return null;
  }
}
