// The whole graph at a glance: choose a cell, a cargo or an effect, then a statement.
import { api } from '../ui/api.js';
import { cutWords, isCut } from '../ui/cut.js';
import { el, svg, name } from '../ui/dom.js';
import { openSheet, setTitle } from '../ui/page.js';
import { announce } from '../ui/live.js';
import { chosenIn, LANES, lanesOf, linksOf, NONE, placesOf } from './lanes.js';
import { codePanel, createTake } from '../take/take.js';
import { renderStatementList } from '../ui/statement-list.js';
import { allInCypher, codeForList } from '../take/code.js';
import { count } from '../ui/words.js';

export async function show({ main, signal, go }) {
  const all = await api.statements({ signal });
  const { items } = all;
  setTitle('Map of the whole graph');
  const lanes = lanesOf(items);
  const take = createTake([
    codePanel(
      codeForList('/statements', {
        columns: ['record', 'source', 'cargo', 'targets', 'effect'],
        cypher: allInCypher(),
      }),
    ),
  ]);
  const buttons = new Map();
  const lines = svg('svg', { class: 'map-lines', 'aria-hidden': 'true' });
  const board = el(
    'div',
    { class: 'map-board' },
    lines,
    lanes.map(lane => renderLane(lane, buttons, (key, id) => choose(key, id))),
  );
  const jump = el('a', { class: 'map-jump button', href: '#map-result-title', hidden: true });
  const result = el('section', { class: 'map-result', 'aria-labelledby': 'map-result-title' });
  const sheet = openSheet(main, { kind: 'Map', take, wide: true });
  sheet.fillHead(
    isCut(all) ? 'The beginning of the graph in four lanes' : 'The whole graph in four lanes',
    el(
      'p',
      { class: 'quiet', 'data-cut': isCut(all) && '' },
      `${cutWords(all, 'statement')}. Choose in any lane, also in several; the lines show what goes together. Lanes hold what is stated; the number says in how many statements.`,
    ),
  );
  sheet.append(board, jump, result);
  const redraw = () => drawLines(lines, board, buttons, chosenNow());
  const observer = new ResizeObserver(redraw);
  observer.observe(board);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  apply();
  return () => {
    apply();
    return true;
  };

  function choiceNow() {
    const asked = new URLSearchParams(location.search);
    return Object.fromEntries(
      LANES.map(({ key }) => [key, buttons.has(`${key} ${asked.get(key)}`) ? asked.get(key) : null]),
    );
  }

  function chosenNow() {
    const choice = choiceNow();
    return Object.values(choice).some(Boolean) ? chosenIn(items, choice) : [];
  }

  function choose(key, id) {
    const asked = new URLSearchParams(location.search);
    if (asked.get(key) === id) asked.delete(key);
    else asked.set(key, id);
    const query = asked.toString();
    history.pushState(null, '', query ? `/map?${query}` : '/map');
    apply();
    announce(`${count(chosenNow().length, 'statement')} chosen`);
  }

  function apply() {
    const choice = choiceNow();
    const any = Object.values(choice).some(Boolean);
    const chosen = chosenNow();
    const alive = new Map();
    for (const one of chosen)
      for (const [lane, ids] of Object.entries(placesOf(one)))
        for (const id of ids) alive.set(`${lane} ${id}`, (alive.get(`${lane} ${id}`) ?? 0) + 1);
    for (const [key, { button, tally, all }] of buttons) {
      const [lane] = key.split(' ', 1);
      button.setAttribute('aria-pressed', String(choice[lane] === key.slice(lane.length + 1)));
      button.classList.toggle('is-dim', any && !alive.has(key));
      tally.textContent = any && alive.has(key) ? `${alive.get(key)} of ${all}` : String(all);
    }
    result.replaceChildren(
      el(
        'div',
        { class: 'head-line' },
        el(
          'h2',
          { id: 'map-result-title' },
          any ? count(chosen.length, 'statement') : isCut(all) ? cutWords(all, 'statement') : 'All statements',
        ),
        any && el('button', { type: 'button', class: 'button', onclick: () => go('/map') }, 'Choose nothing'),
      ),
      any && !chosen.length
        ? el('p', null, 'No statement has all of these. Take one back.')
        : renderStatementList(any ? chosen : items),
    );
    jump.replaceChildren(count(chosen.length, 'statement'), ' below');
    jump.hidden = !any;
    redraw();
  }
}

function renderLane(lane, buttons, choose) {
  return el(
    'section',
    { class: `map-lane map-lane--${lane.key}`, 'aria-labelledby': `lane-${lane.key}` },
    el(
      'h2',
      { id: `lane-${lane.key}` },
      lane.title,
      ' ',
      el('span', { class: 'tally' }, String(lane.items.filter(one => one.id !== NONE).length)),
    ),
    el(
      'ul',
      null,
      lane.items.map(item => {
        const tally = el('span', { class: 'tally' });
        const button = el(
          'button',
          {
            type: 'button',
            class: `map-item${item.id === NONE ? ' map-item--none' : ''}`,
            'aria-pressed': 'false',
            'data-item': `${lane.key} ${item.id}`,
            onclick: () => choose(lane.key, item.id),
          },
          el('span', null, name(item.label)),
          ' ',
          tally,
        );
        buttons.set(`${lane.key} ${item.id}`, { button, tally, all: item.records.size });
        return el('li', null, button);
      }),
    ),
  );
}

// Lines only for what is chosen: all at once would be a hairball.
function drawLines(lines, board, buttons, chosen) {
  const home = board.getBoundingClientRect();
  const sideBySide = getComputedStyle(lines).display !== 'none';
  lines.replaceChildren(
    ...(sideBySide ? linksOf(chosen) : []).map(({ from, to, weight }) => {
      const [a, b] = [from, to].map(key => buttons.get(key).button.getBoundingClientRect());
      const [x1, y1, x2, y2] = [
        a.right - home.left,
        a.y + a.height / 2 - home.top,
        b.left - home.left,
        b.y + b.height / 2 - home.top,
      ];
      const bend = (x2 - x1) / 2;
      return svg('path', {
        class: from.endsWith(` ${NONE}`) || to.endsWith(` ${NONE}`) ? 'map-line is-dashed' : 'map-line',
        'stroke-width': Math.min(6, 1 + weight * 0.6),
        d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`,
      });
    }),
  );
}
