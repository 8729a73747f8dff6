// Where the lines of a scene run, for tests of its layout.

/** Points along a course, close enough to see what it meets. */
export function pointsOf(d) {
  const points = [];
  let [x, y] = [0, 0];
  let handle = [0, 0];
  const curve = (a, b, end) => {
    const start = [x, y];
    for (let step = 1; step <= 8; step++) {
      const [u, v] = [step / 8, 1 - step / 8];
      points.push(
        [0, 1].map(i => v ** 3 * start[i] + 3 * v * v * u * a[i] + 3 * v * u * u * b[i] + u ** 3 * end[i]),
      );
    }
    [x, y] = end;
    handle = b;
  };
  for (const [, kind, text] of d.matchAll(/([MLHVCSq])([^A-Za-z]*)/g)) {
    const at = text.trim().split(/[ ,]+/).map(Number);
    if (kind === 'C') curve(at.slice(0, 2), at.slice(2, 4), at.slice(4));
    else if (kind === 'S') curve([2 * x - handle[0], 2 * y - handle[1]], at.slice(0, 2), at.slice(2));
    else if (kind === 'q') {
      const [mid, end] = [
        [x + at[0], y + at[1]],
        [x + at[2], y + at[3]],
      ];
      const toward = from => from.map((value, i) => value + ((mid[i] - value) * 2) / 3);
      curve(toward([x, y]), toward(end), end);
    } else {
      if (kind === 'H') x = at[0];
      else if (kind === 'V') y = at[0];
      else [x, y] = at;
      points.push([x, y]);
    }
  }
  return points;
}

/** Whether a line through points meets a rectangle. */
export const meets = (points, box) => points.slice(1).some((point, index) => crosses(points[index], point, box));

function crosses([x1, y1], [x2, y2], { x, y, w, h }) {
  let [from, to] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  for (const [step, room] of [
    [-dx, x1 - x],
    [dx, x + w - x1],
    [-dy, y1 - y],
    [dy, y + h - y1],
  ]) {
    // prettier-ignore
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

const HEAD = { long: 13, wide: 14 };

/** The place of an arrow's head. */
export function headOf({ tip: { x, y, heading, turn } }) {
  if (turn) return { x: x - HEAD.wide / 2, y: y - HEAD.long, w: HEAD.wide, h: HEAD.long };
  return { x: heading > 0 ? x - HEAD.long : x, y: y - HEAD.wide / 2, w: HEAD.long, h: HEAD.wide };
}
