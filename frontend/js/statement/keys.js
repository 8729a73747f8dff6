// Keys of the statement screen: Left and Right go through the legs, Escape clears, Up and Down go through the boxes.
import { isFree, isLetter, letterKeys } from '../ui/letter-keys.js';

const VIEWS = { d: 'drawing', l: 'list', s: 'sentence' };

export function listenForKeys({ main, selection, signal, copyLink, tell }) {
  const actions = {
    ArrowRight: event => step(event, 1),
    ArrowLeft: event => step(event, -1),
    ArrowDown: event => box(event, 1),
    ArrowUp: event => box(event, -1),
    Escape: () => selection.clear(),
    c: () => copyLink(),
  };
  for (const [key, view] of Object.entries(VIEWS)) actions[key] = () => goTo(main, view);

  const step = (event, by) => {
    event.preventDefault();
    selection.move(by);
    if (!keepFocus(main, event.target)) tell();
  };
  const box = (event, by) => {
    if (!event.target.closest?.('svg.drawing')) return;
    event.preventDefault();
    nextBox(event.target, by);
  };

  addEventListener(
    'keydown',
    event => {
      if (!isFree(event) || (isLetter(event) && !letterKeys.on) || document.querySelector('dialog[open]')) return;
      actions[event.key]?.(event);
    },
    { signal },
  );
}

// Into a view: to its selected leg, else to its first one.
function goTo(main, view) {
  const legs = [...main.querySelectorAll(`[data-view="${view}"] [data-leg]`)];
  (legs.find(leg => leg.getAttribute('aria-current') === 'true') ?? legs[0])?.focus();
}

// The focus goes along within the view that holds it; whether it did, so that else it is said.
function keepFocus(main, target) {
  const view = target.closest?.('[data-view]');
  const current = view?.querySelector('[data-leg][aria-current="true"]');
  const next = current ?? (view ? main.querySelector('[data-view="list"] [aria-current="true"]') : null);
  next?.focus();
  return Boolean(next);
}

function nextBox(target, by) {
  const boxes = [...target.closest('svg').querySelectorAll('a.box-link, .box-leg')];
  const at = boxes.indexOf(target.closest('a.box-link, .box-leg'));
  boxes[(at + by + boxes.length) % boxes.length]?.focus();
}
