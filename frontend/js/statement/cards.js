// The card of a box: it stands where the evidence stood, or below the drawing where room is dear.
import { announce } from '../ui/live.js';
import { renderCard } from './card.js';

const NARROW = '(max-width: 47.99rem)';

export function createCards({ statement, figure, panel, signal }) {
  let card = null;
  let opener = null;
  const links = () => figure.querySelectorAll('a.box-link');
  const boxOf = link => link.closest('[data-box]').dataset.box;

  function show(p, close) {
    const one = statement.participants.find(other => other.p === p);
    if (card?.dataset.card === p) return;
    for (const link of links()) {
      if (boxOf(link) === p) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const held = card?.contains(document.activeElement);
    card?.remove();
    card = null;
    panel.hidden = false;
    if (!one) {
      if (held) opener?.focus();
      return;
    }
    card = renderCard(one, statement, { signal, close });
    if (matchMedia(NARROW).matches) figure.after(card);
    else {
      panel.hidden = true;
      panel.after(card);
    }
    if (opener) card.querySelector('h2').focus();
    announce(`Card of ${one.entity.label}`);
  }

  // Links that are opened elsewhere stay links.
  function listen(selection) {
    for (const link of links()) {
      const p = boxOf(link);
      if (!statement.participants.some(one => one.p === p)) continue;
      link.addEventListener('click', event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
        opener = link;
        selection.open(p);
      });
    }
  }

  return { show, listen };
}
