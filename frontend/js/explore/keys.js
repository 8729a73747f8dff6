// Arrow keys in the picture: up and down along a list, left and right from lane to lane and on to the lines.

export function listenForKeys(element, { go }) {
  element.addEventListener('keydown', event => {
    const list = event.target.closest?.('[role=list]');
    if (!list || event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = stopsOf(list);
    const at = stops.indexOf(event.target);
    const to = {
      ArrowDown: () => stops[Math.min(stops.length - 1, at + 1)],
      ArrowUp: () => stops[Math.max(0, at - 1)],
      Home: () => stops[0],
      End: () => stops.at(-1),
      ArrowRight: () => beside(element, list, 1),
      ArrowLeft: () => beside(element, list, -1),
    }[event.key];
    if (to) {
      event.preventDefault();
      event.stopPropagation();
      focus(to());
    } else if (event.target.localName !== 'a' && ['Enter', ' '].includes(event.key)) {
      event.preventDefault();
      go(event.target);
    }
  });
}

const stopsOf = list => [...list.querySelectorAll('[tabindex]')];

function focus(stop) {
  if (!stop) return;
  for (const one of stopsOf(stop.closest('[role=list]'))) one.setAttribute('tabindex', one === stop ? '0' : '-1');
  stop.focus();
}

// Lanes from left to right, the lines behind the last.
function beside(element, list, step) {
  const [lines, ...lanes] = element.querySelectorAll('[role=list]');
  const order = [...lanes, lines];
  const next = order[order.indexOf(list) + step];
  return next?.querySelector('[tabindex="0"]');
}
