// Keys of the statement screen: Left and Right go through the legs, Escape clears, Up and Down go through the boxes.

const isTyping = element => element.matches('input, textarea, select, [contenteditable]');

export function listenForKeys({ main, selection, signal }) {
  addEventListener(
    'keydown',
    event => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        event.preventDefault();
        selection.move(event.key === 'ArrowRight' ? 1 : -1);
        keepFocus(main, event.target);
      } else if (event.key === 'Escape') {
        selection.clear();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (event.target.closest('svg.drawing')) {
          event.preventDefault();
          nextBox(event.target, event.key === 'ArrowDown' ? 1 : -1);
        }
      } else if (event.key === '/') {
        event.preventDefault();
        document.getElementById('search')?.focus();
      }
    },
    { signal },
  );
}

// The focus goes along within the view that holds it.
function keepFocus(main, target) {
  const view = target.closest('[data-view]');
  const current = view?.querySelector('[data-leg][aria-current="true"]');
  (current ?? (view ? main.querySelector('[data-view="list"] [aria-current="true"]') : null))?.focus();
}

function nextBox(target, by) {
  const boxes = [...target.closest('svg').querySelectorAll('a.box-link, .box-leg')];
  const at = boxes.indexOf(target.closest('a.box-link, .box-leg'));
  boxes[(at + by + boxes.length) % boxes.length]?.focus();
}
