// Search as you type, as an ARIA combobox: the input keeps the focus, the options are pointed at.
import { el } from '../ui/dom.js';
import { announce } from '../ui/live.js';
import { count } from '../ui/words.js';
import { renderOption } from './option.js';
import { createSuggestions } from './suggestions.js';

/**
 * @param {object} box
 * @param {string} box.id
 * @param {string} box.label
 * @param {string} box.placeholder
 * @param {(chosen: { item: any, text: string, lookUp: () => Promise<any[]> }) => void} box.take what was chosen; without an
 *   item, what was typed and entered
 * @param {() => void} [box.onType]
 * @param {string | string[] | null} [box.kind] of what to suggest; null for all that can be searched for
 */
export function createCombobox({ id, label, placeholder, take, onType, kind = null }) {
  const [listId, noteId] = [`${id}-suggestions`, `${id}-note`];
  const input = el('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
    placeholder,
  });
  const list = el('ul', { id: listId, role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  const note = el('p', { class: noteId, id: noteId, hidden: true });
  const element = el('div', { class: 'search' }, input, list, note);
  let items = [];
  let active = -1;

  const suggestions = createSuggestions(kind, ({ text, found, problem }) => {
    if (text !== input.value.trim()) return;
    items = found;
    show(text, problem);
  });

  function show(text, problem) {
    active = -1;
    list.replaceChildren(...items.map((item, index) => renderOption(item, `${id}-option-${index}`)));
    const open = items.length > 0;
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    input.removeAttribute('aria-activedescendant');
    const words = problem ?? (text && !open ? `No suggestions for “${text}”` : '');
    note.hidden = !words;
    note.textContent = words;
    if (text) announce(problem ?? count(items.length, 'suggestion'));
  }

  function close() {
    suggestions.stop();
    list.hidden = true;
    note.hidden = !input.disabled;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    active = -1;
  }

  function point(index) {
    if (!items.length || list.hidden) return;
    active = (index + items.length) % items.length;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    input.setAttribute('aria-activedescendant', list.children[active].id);
    list.children[active].scrollIntoView({ block: 'nearest' });
  }

  function choose(item) {
    const text = input.value.trim();
    close();
    if (item || text) take({ item, text, lookUp: () => suggestions.now(text) });
  }

  input.addEventListener('input', () => {
    const text = input.value.trim();
    onType?.();
    if (text) suggestions.ask(text);
    else {
      items = [];
      show('');
      suggestions.stop();
    }
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.hidden && items.length ? show(input.value.trim()) : point(active + 1);
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      point(active < 0 ? items.length - 1 : active - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(list.hidden ? null : items[active]);
    } else if (event.key === 'Escape') {
      if (!list.hidden) event.stopPropagation();
      close();
    }
  });
  input.addEventListener('blur', close);
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) choose(items[[...list.children].indexOf(option)]);
  });

  return {
    element,
    input,
    enable() {
      input.disabled = false;
      input.removeAttribute('aria-describedby');
      note.hidden = true;
    },
    disable(reason) {
      input.disabled = true;
      input.setAttribute('aria-describedby', noteId);
      note.textContent = reason;
      note.hidden = false;
    },
  };
}
