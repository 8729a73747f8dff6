// All statements, grouped by theme.
import { el } from '../ui/dom.js';
import { tally } from '../ui/tally.js';
import { renderStatementList } from '../ui/statement-list.js';
import { capital, NO_THEME } from '../ui/words.js';

/** @param {any[]} items @param {{ name: string, says: string }[]} known */
export function renderThemes(items, known) {
  const says = theme => known.find(one => one.name === theme)?.says;
  const themes = tally(items.map(item => item.theme ?? null).filter(theme => theme !== null));
  const groups = [...themes.map(([theme]) => theme), null]
    .map(theme => ({ theme, members: items.filter(item => (item.theme ?? null) === theme) }))
    .filter(group => group.members.length);
  const idOf = index => `theme-${index + 1}`;
  const titleOf = theme => (theme === null ? NO_THEME : capital(theme));
  return el(
    'div',
    { class: 'browse' },
    el(
      'nav',
      { class: 'browse-nav', 'aria-label': 'Themes' },
      el(
        'ul',
        null,
        groups.map(({ theme, members }, index) =>
          el(
            'li',
            null,
            el(
              'a',
              { href: `#${idOf(index)}` },
              titleOf(theme),
              el('span', { class: 'tally' }, String(members.length)),
            ),
          ),
        ),
      ),
    ),
    el(
      'div',
      { class: 'browse-groups' },
      groups.map(({ theme, members }, index) =>
        el(
          'section',
          { id: idOf(index), class: 'group', 'aria-labelledby': `${idOf(index)}-title` },
          el(
            'h2',
            { id: `${idOf(index)}-title` },
            titleOf(theme),
            ' ',
            el('span', { class: 'tally' }, String(members.length)),
          ),
          says(theme) && el('p', { class: 'quiet', dir: 'auto' }, says(theme)),
          renderStatementList(members),
        ),
      ),
    ),
  );
}
