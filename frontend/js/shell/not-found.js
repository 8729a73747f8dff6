// Nothing here: what was asked, what comes near, and a way on.
import { inWords } from '../ui/asked-by.js';
import { el, entityPath, joined, link, name } from '../ui/dom.js';
import { showPlain } from '../ui/page.js';

export const show = screen => showNotFound(screen, {});

export function showNotFound({ main }, words) {
  const {
    title = 'There is no page at this address',
    detail = `Nothing is kept under ${location.pathname}.`,
    suggestions = [],
    pathOf = entityPath,
  } = words;
  main.dataset.screen = 'not-found';
  showPlain(
    main,
    { title },
    detail && el('p', null, name(inWords(detail))),
    suggestions.length > 0 &&
      el(
        'p',
        null,
        'Did you mean ',
        joined(suggestions, one => link(pathOf(one), name(one))),
        '?',
      ),
    el(
      'p',
      { class: 'ways' },
      link('/', 'All statements'),
      link('/explore', 'Browse cells, cargo and effects'),
      link('/data#contribute', 'Suggest a statement'),
    ),
  );
}
