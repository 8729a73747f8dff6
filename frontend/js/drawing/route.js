// The course of an arc: level stretches joined by soft turns, straight where it ends.

const HEAD_ROOM = 17;
export const HEAD_LENGTH = { triangle: 12, diamond: 14, circle: 8, square: 9, bar: 4, chevron: 4, none: 3 };

/**
 * @param {import('./types.js').Link} link
 * @param {import('./types.js').Column[]} columns
 */
export function routeArc(link, columns) {
  const course =
    link.direction === 0
      ? loop(link, columns)
      : link.direction > 0
        ? across(link, columns)
        : reverse(across(turned(link), columns));
  const last = course.points.at(-1);
  const heading = link.direction > 0 ? 1 : -1;
  link.tip = { x: link.end.x, y: link.end.y, heading };
  last.to = [link.end.x - heading * HEAD_LENGTH[link.head], link.end.y];
  link.points = course.points;
  link.stretches = course.stretches;
}

const turned = link => ({
  ...link,
  start: link.end,
  end: link.start,
  levels: [...link.levels].reverse(),
  late: link.late,
  back: true,
});

function across(link, columns) {
  const points = [{ to: [link.start.x, link.start.y] }];
  const stretches = [];
  const levels = [link.start.y, ...link.levels, link.end.y];
  let from = link.start.x;
  for (let index = 1; index < levels.length; index++) {
    const left = columns[link.start.column + index - 1];
    const right = columns[link.start.column + index];
    const [low, high] = [left.right + left.after, right.x - right.before];
    const [y, next] = [levels[index - 1], levels[index]];
    const gap = link.start.column + index - 1;
    const end =
      index === levels.length - 1 && !link.back ? Math.min(high, link.end.x - HEAD_LENGTH[link.head] - 2) : high;
    if (Math.abs(next - y) < 0.5) {
      stretches.push({ gap, x1: Math.max(low, from), x2: end, y });
      continue;
    }
    const turn = Math.max(18, Math.min(high - low - HEAD_ROOM - 6, 20 + Math.abs(next - y) * 0.4, 42));
    const late = link.late && index === levels.length - 1;
    const x1 = late ? high - HEAD_ROOM - turn : low + (link.back ? HEAD_ROOM : 6);
    stretches.push({ gap, x1: Math.max(low, from), x2: x1, y }, { gap, x1: x1 + turn, x2: end, y: next });
    points.push({ to: [x1, y] }, { bend: [x1 + turn / 2, y, x1 + turn / 2, next], to: [x1 + turn, next] });
    from = x1 + turn;
  }
  points.push({ to: [link.end.x, link.end.y] });
  return { points, stretches };
}

function reverse({ points, stretches }) {
  const turnedRound = points
    .map((point, index) => {
      const after = points[index + 1];
      return after?.bend
        ? { bend: [after.bend[2], after.bend[3], after.bend[0], after.bend[1]], to: point.to }
        : { to: point.to };
    })
    .reverse();
  return { points: turnedRound, stretches };
}

// Both ends in one column: out to the right and back.
function loop(link, columns) {
  const column = columns[link.start.column];
  const reach = column.right + column.after + 26;
  const [x1, y1, x2, y2] = [link.start.x, link.start.y, link.end.x, link.end.y];
  return {
    points: [{ to: [x1, y1] }, { bend: [reach, y1, reach, y2], to: [x2 + HEAD_ROOM, y2] }, { to: [x2, y2] }],
    // Beside the bulge; a little lower where that place is taken.
    stretches: [(y1 + y2) / 2, (y1 + y2) / 2 + 10].map(y => ({
      gap: link.start.column,
      x1: reach,
      x2: reach + link.labelWidth,
      y,
    })),
  };
}

/**
 * @param {import('./types.js').Bend[]} points
 * @returns {string} of an SVG path
 */
export function pathOf(points) {
  const at = ([x, y]) => `${round(x)} ${round(y)}`;
  return points
    .map((point, index) => {
      if (index === 0) return `M${at(point.to)}`;
      if (!point.bend) return `L${at(point.to)}`;
      const [a, b, c, d] = point.bend;
      return `C${at([a, b])} ${at([c, d])} ${at(point.to)}`;
    })
    .join('');
}

export const round = value => Math.round(value * 10) / 10;

/**
 * Points along the arc, close enough to see what it crosses.
 * @param {import('./types.js').Bend[]} points
 * @returns {import('./types.js').Point[]}
 */
export function sample(points) {
  /** @type {import('./types.js').Point[]} */
  const dots = [];
  for (let index = 1; index < points.length; index++) {
    const [x0, y0] = points[index - 1].to;
    const [x1, y1] = points[index].to;
    const [a, b, c, d] = points[index].bend ?? [x0, y0, x1, y1];
    const steps = Math.max(2, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 6));
    for (let step = 0; step <= steps; step++) {
      const t = step / steps;
      const u = 1 - t;
      dots.push([
        u ** 3 * x0 + 3 * u * u * t * a + 3 * u * t * t * c + t ** 3 * x1,
        u ** 3 * y0 + 3 * u * u * t * b + 3 * u * t * t * d + t ** 3 * y1,
      ]);
    }
  }
  return dots;
}
