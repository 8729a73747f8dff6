// How much room each needs, from its own words: left and right of its place, above and below its line.
import { widest, wrap } from '../drawing/text.js';

export const LINE = { name: 19, big: 20, note: 16, verb: 17 };
const MAX = { words: 168, agent: 150, protein: 140, strand: 150, dot: 140 };
export const GLYPH = { strand: 26, dot: 16, protein: 0, words: 0, agent: 0 };
const ARROW = 22;
const TAB = { max: 140, pad: 11, gap: 5, stem: 18, line: 15 };
const WORD = 230;

export function sizeActors({ actors }, measure, tight) {
  for (const one of actors) {
    sizeTabs(one, measure);
    const style = one.body ? 'big' : 'name';
    const max = (one.body === 'vesicle' ? 130 : one.body ? 190 : MAX[one.kind]) * tight;
    const name = wrap(one.label, max, text => measure(text, style), WORD).map(text => ({ text, style }));
    const small = one.words.flatMap(word => wrap(word, max, text => measure(text, 'note')));
    one.lines = [...name, ...small.map(text => ({ text, style: 'note' }))];
    one.textWidth = widest(one.lines, line => measure(line.text, line.style));
    one.textHeight = one.lines.reduce((sum, line) => sum + LINE[line.style], 0);
    if (one.body) continue;
    one.nameHeight = name.length * LINE[style];
    const pill = one.kind === 'protein' || one.kind === 'agent';
    one.padX = pill ? 11 : 3;
    one.arrow = one.direction ? ARROW : 0;
    one.w = one.textWidth + 2 * one.padX + GLYPH[one.kind] + one.arrow;
    one.up = one.textHeight / 2 + (pill ? 5 : 2);
    one.down = one.up;
    if (one.surface) {
      one.w = Math.max(one.textWidth + one.arrow, 44);
      one.up = 18;
      one.down = 18 + one.textHeight;
    }
    one.tabTop = one.up;
    one.up += tabsHeight(one);
    const wide = Math.max(one.w, ...one.tabs.map(tab => tab.w));
    one.outer = wide;
  }
}

export function sizeTabs(one, measure) {
  for (const tab of one.tabs) {
    tab.lines = (tab.parts ?? [tab.text]).flatMap(part => wrap(part, TAB.max, text => measure(text, 'note')));
    tab.w = widest(tab.lines, text => measure(text, 'note')) + 2 * TAB.pad;
    tab.h = tab.lines.length * TAB.line + 9;
  }
}

/** Tabs stand above what they hit, one over the other. */
export function placeTabs(one, middle, top, left = null) {
  let y = top - TAB.stem;
  one.tabs.forEach((tab, index) => {
    y -= tab.h + (index ? TAB.gap : 0);
    tab.at = { x: left ?? middle - tab.w / 2, y, w: tab.w, h: tab.h };
    tab.stem = index ? null : { x: middle, from: y + tab.h, to: top - 3 };
  });
}

export const tabsHeight = ({ tabs }) =>
  tabs.length ? tabs.reduce((sum, tab) => sum + tab.h + TAB.gap, TAB.stem - TAB.gap) : 0;
