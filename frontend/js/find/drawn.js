// The path that is chosen, as a figure beside the list; on a narrow page under what was chosen.
import { api } from '../ui/api.js';
import { el, name } from '../ui/dom.js';
import { createPathFigure } from '../figure/path-figure.js';
import { announce } from '../ui/live.js';
import { renderFiles } from './drawn-files.js';
import { partsOf } from './parts.js';
import { DRAWN } from './question.js';
import { claimParts, claimWords } from './table.js';

/** The path that is drawn for an end. */
export const bestPath = ({ best, entity }) => best && { ...best, end: entity.id };

const bestOf = ({ ends, legs }) => (legs ? ends.map(bestPath).filter(Boolean) : []);

// Which end it is the best path of: several may have the same.
const goesTo = ({ end }, { ends }) => (end ? `, for ${ends.find(one => one.entity.id === end).entity.label}` : '');

const BESIDE = '(min-width: 64rem)';

/** By its legs; where one path is the best to several ends, by its end. */
export const keyOf = path => path.end ?? path.legs.join(' ');

/** @param {any} answer of /paths, to one end or to all @param {{ signal: AbortSignal, go: (path: string) => void }} page */
export function createDrawn(answer, { signal, go }) {
  const place = el('div', { class: 'find-drawn' });
  const pane = el('section', { class: 'drawn-path', 'aria-label': 'Drawing of a path', hidden: true });
  const beside = matchMedia(BESIDE);
  const all = answer.ends ? bestOf(answer) : [...answer.documented, ...answer.assembled];
  let shown = all.find(path => keyOf(path) === new URLSearchParams(location.search).get(DRAWN)) ?? null;
  let turn = 0;
  place.append(pane);

  const button = (path, words = 'Draw') =>
    el(
      'button',
      {
        type: 'button',
        class: words === 'Draw' ? 'quiet-button draw-button' : 'claim-button',
        'data-draws': keyOf(path),
        'aria-pressed': String(shown !== null && keyOf(path) === keyOf(shown)),
        'aria-label': words === 'Draw' ? `Draw: ${claimWords(path, answer)}${goesTo(path, answer)}` : null,
        onclick: event => choose(path, event.currentTarget),
      },
      words,
    );

  async function choose(path, by) {
    shown = path;
    const query = new URLSearchParams(location.search);
    query.set(DRAWN, keyOf(path));
    const kept = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
    history.replaceState(null, '', `${location.pathname}?${kept}${location.hash}`);
    await draw(by);
    if (!signal.aborted) announce(`Drawn: ${claimWords(path, answer)}`);
  }

  async function draw(by = null) {
    const mine = ++turn;
    const path = shown;
    /** @type {NodeListOf<HTMLElement>} */
    const buttons = document.querySelectorAll('[data-draws]');
    for (const one of buttons) one.setAttribute('aria-pressed', String(one.dataset.draws === keyOf(path)));
    const records = [...new Set(path.legs.map(id => answer.legs[id].statement))];
    const statements = await Promise.all(records.map(record => api.statement(record, { signal }))).catch(
      () => null,
    );
    await document.fonts.ready;
    if (signal.aborted || mine !== turn) return;
    settle(by);
    pane.hidden = false;
    pane.replaceChildren(sentence(path));
    if (!statements) {
      pane.append(el('p', { class: 'quiet' }, 'The statements of this path could not be read. Choose it again.'));
      return;
    }
    const parts = partsOf(path, answer, statements);
    const room = pane.clientWidth;
    const figure = createPathFigure(parts, { signal, go, room, called: claimWords(path, answer) });
    if (figure) pane.append(figure.element, ...renderFiles(path, parts, answer));
    figure?.fit();
    pane.dataset.drawn = keyOf(path);
    if (!beside.matches && by) pane.scrollIntoView({ block: 'nearest' });
  }

  // Beside the list, or under the path that was chosen.
  function settle(by) {
    const row =
      by?.closest('.path, .sorted') ?? document.querySelector(`.path[data-path="${CSS.escape(keyOf(shown))}"]`);
    if (beside.matches || !row) place.append(pane);
    else row.append(pane);
  }

  const sentence = path =>
    el(
      'p',
      { class: 'drawn-words', 'data-view': 'sentence' },
      claimParts(path, answer).map((words, at) => {
        const { relation, sign } = answer.legs[path.legs[at]];
        return [
          at > 0 && ', ',
          el('span', { 'data-leg': path.legs[at], 'data-relation': relation, 'data-sign': sign }, name(words)),
        ];
      }),
      '.',
    );

  beside.addEventListener('change', () => shown && draw(), { signal });

  return {
    element: place,
    button,
    /** Draws what the address names, and on a wide page the first, once the list stands. */
    start() {
      if (!shown && beside.matches) shown = all[0] ?? null;
      if (shown) draw();
    },
  };
}
