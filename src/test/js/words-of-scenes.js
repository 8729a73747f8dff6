// Where words stand in a scene, for tests of its layout.

// Wider than the letters of the fonts of the page.
const WIDTH = { name: 8.6, big: 9.6, note: 7.2, verb: 7.7 };

export const measure = (text, style) => text.length * WIDTH[style];

export const tabsOf = ({ actors, bodies, arrows }) => [...actors, ...bodies, ...arrows].flatMap(one => one.tabs);

/** The rectangles that hold the words of a scene; what is `of` one arrow may meet. */
export function wordsOf({ actors, bodies, arrows }) {
  return [
    ...actors.map(one =>
      one.surface
        ? { text: one.label, x: one.x, y: one.y + 18, w: one.textWidth, h: one.textHeight }
        : { text: one.label, x: one.x, y: one.y - one.tabTop + 2, w: one.w, h: one.tabTop + one.down - 4 },
    ),
    ...bodies.flatMap(one =>
      one.titles.map(it => ({ text: it.text, x: it.x, y: it.y + 2, w: it.w, h: it.h - 4 })),
    ),
    ...arrows.flatMap(one =>
      one.blocks
        .filter(it => it.w > 0 && it.h > 8)
        .map(it => ({ text: one.word, of: one.key, x: it.x, y: it.y + 2, w: it.w, h: it.h - 3 })),
    ),
    ...tabsOf({ actors, bodies, arrows: [] }).map(tab => ({ text: tab.text, ...tab.at })),
  ];
}

export const overlap = (a, b) =>
  a.x < b.x + b.w - 1 && b.x < a.x + a.w - 1 && a.y < b.y + b.h - 1 && b.y < a.y + a.h - 1;
