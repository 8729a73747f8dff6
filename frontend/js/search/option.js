// One suggestion: the name, how it was found, what it is, how often it occurs.
import { el, name } from '../ui/dom.js';
import { count, ROLE } from '../ui/words.js';

const fold = text => (text ?? '').toLowerCase().replace(/[\s+-]/g, '');

export function renderOption(item, id) {
  const also = item.matched && fold(item.matched) !== fold(item.label) ? item.matched : null;
  const roles = Object.keys(item.roles ?? {}).map(role => ROLE[role] ?? role);
  return el(
    'li',
    { role: 'option', id, 'aria-selected': 'false' },
    el(
      'span',
      { class: 'option-name' },
      name(item.label),
      also && el('span', { class: 'option-also' }, ' matched ', name(also)),
      item.without?.length > 0 && el('span', { class: 'option-also' }, ` without “${item.without.join(' ')}”`),
    ),
    el(
      'span',
      { class: 'option-facts' },
      [
        item.type ?? item.kind,
        ...roles.slice(0, 2).filter(role => role !== item.type),
        item.kind === 'statement' ? item.id : count(item.statements ?? 0, 'statement'),
      ].join(' · '),
    ),
  );
}
