// All statements, grouped by theme.
import { number, renderCut } from '../ui/cut.js';
import { el, link } from '../ui/dom.js';
import { byCount, tally } from '../ui/tally.js';
import { renderStatementList } from '../ui/statement-list.js';
import { capital, NO_THEME } from '../ui/words.js';

/**
 * @param {any[]} items
 * @param {{ name: string, says: string }[]} known
 * @param {{ theme: string | null, statements: number }[]} [counts] how many of each there are, where more than the items
 */
export function renderThemes(items, known, counts) {
  const says = theme => known.find(one => one.name === theme)?.says;
  const themes =
    counts?.map(one => [one.theme, one.statements]).sort(byCount) ?? tally(items.map(item => item.theme ?? null));
  const groups = [
    ...themes.filter(([theme]) => theme !== null),
    ...themes.filter(([theme]) => theme === null),
  ].map(([theme, total]) => ({ theme, total, members: items.filter(item => (item.theme ?? null) === theme) }));
  const part = theme => encodeURIComponent(theme ?? 'none');
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
        groups.map(({ theme, total }, index) =>
          el(
            'li',
            null,
            el('a', { href: `#${idOf(index)}` }, titleOf(theme), el('span', { class: 'tally' }, number(total))),
          ),
        ),
      ),
    ),
    el(
      'div',
      { class: 'browse-groups' },
      groups.map(({ theme, total, members }, index) =>
        el(
          'section',
          { id: idOf(index), class: 'group', 'aria-labelledby': `${idOf(index)}-title` },
          el(
            'h2',
            { id: `${idOf(index)}-title` },
            titleOf(theme),
            ' ',
            el('span', { class: 'tally' }, number(total)),
          ),
          says(theme) && el('p', { class: 'quiet', dir: 'auto' }, says(theme)),
          renderCut(
            { total, items: members },
            'statement',
            link(`/statements?theme=${part(theme)}`, 'More of them'),
          ),
          renderStatementList(members),
        ),
      ),
    ),
  );
}
