// The tab of a modifier: its symbol, struck through where it fails, and its words.
import { svg } from '../ui/dom.js';
import { LINE, TAB } from '../drawing/boxes.js';
import { round } from '../drawing/route.js';

export function renderModifier(tab, key) {
  const [x, y] = [round(tab.x), round(tab.y)];
  const middle = round(y + tab.h / 2);
  return svg(
    'g',
    { class: `tab tab--${tab.symbol}`, 'data-box': key },
    svg('rect', { class: 'box-shape', x, y, width: round(tab.w), height: tab.h, rx: 4 }),
    svg('path', { class: 'tab-stem', d: `M${round(x + tab.w / 2)} ${y + tab.h}v${TAB.gap}` }),
    symbol(tab.symbol, x + TAB.padX + 6, middle),
    svg(
      'text',
      { 'data-box-label': '' },
      tab.lines.map((line, index) =>
        svg(
          'tspan',
          { class: 't-small', x: round(x + TAB.padX + TAB.icon), y: y + 3 + (index + 1) * LINE.small - 3 },
          line,
        ),
      ),
    ),
  );
}

export function symbol(kind, x, y) {
  const ring = `M${x - 5} ${y}a5 5 0 1 1 10 0a5 5 0 1 1 -10 0`;
  const inner = {
    block: `M${x - 3.5} ${y + 3.5}L${x + 3.5} ${y - 3.5}`,
    plus: `M${x - 3} ${y}h6M${x} ${y - 3}v6`,
    same: `M${x - 3} ${y - 1.5}h6M${x - 3} ${y + 1.5}h6`,
    plain: '',
    fails: `M${x - 3.5} ${y + 3.5}L${x + 3.5} ${y - 3.5}`,
  }[kind];
  return svg(
    'g',
    { class: 'tab-symbol' },
    svg('path', { d: ring + inner }),
    kind === 'fails' && svg('path', { class: 'tab-strike', d: `M${x - 8} ${y}h16` }),
  );
}
