// Where arrows meet a thing: those that end at one side of it stand apart, and apart from those that leave there.
const PITCH = { most: 16, least: 7, mixed: 12 };

/** Gives each tie how far from the middle of a thing it ends (`shift`) and leaves (`out`). */
export function spread(ties) {
  const sides = new Map();
  const sideOf = (one, name) => {
    const key = `${one.key} ${name}`;
    if (!sides.has(key)) sides.set(key, { one, ends: [], starts: [] });
    return sides.get(key);
  };
  for (const tie of ties) {
    if (!tie.to.body) sideOf(tie.to, tie.way > 0 ? 'left' : 'right').ends.push(tie);
    if (!tie.from.body) sideOf(tie.from, tie.way < 0 ? 'left' : 'right').starts.push(tie);
  }
  for (const side of sides.values()) if (side.ends.length) share(side);
}

// What leaves takes one place together.
function share({ one, ends, starts }) {
  const places = ends.map(tie => ({ y: last(tie).y, put: by => (tie.shift = by) }));
  if (starts.length)
    places.push({
      y: starts.reduce((sum, tie) => sum + first(tie).y, 0) / starts.length,
      put: by => starts.forEach(tie => (tie.out = by)),
    });
  const height = one.surface ? 26 : one.down + Math.min(one.up, one.tabTop ?? one.up);
  const least = starts.length ? PITCH.mixed : PITCH.least;
  const pitch = Math.min(PITCH.most, Math.max(least, (height - 6) / Math.max(1, places.length - 1)));
  places.sort((a, b) => a.y - b.y);
  places.forEach((place, index) => place.put((index - (places.length - 1) / 2) * pitch));
}

const first = tie => tie.stops[0] ?? tie.to;

/** What an arrow passes before its end. */
export const last = tie => tie.stops.at(-1) ?? tie.from;
