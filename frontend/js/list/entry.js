// Where a list comes in: pasted, dropped, chosen, or the example.
import { el } from '../ui/dom.js';
import { textOf } from './file.js';
import { EXAMPLE, EXAMPLE_NAME } from './example.js';

const HERE = /^(localhost|127\.|\[::1\])/;

const LONG = 10_000;

/** Where a list goes that is looked up. */
const privacy = () =>
  HERE.test(location.hostname)
    ? 'The list stays on this machine: this page and its server both run here, and the server keeps nothing of it.'
    : `The file is read in your browser. Names and changes go to this server alone, ${location.host}, which keeps nothing of them.`;

/**
 * @param {{ take: (text: string, from: string) => void, fail: (error: any) => void, hasExample: boolean }} shape
 *   take: given a text, and what it came from
 */
export function createEntry({ take, fail, hasExample }) {
  const field = el('textarea', {
    id: 'list-text',
    rows: '7',
    wrap: 'off',
    spellcheck: 'false',
    autocomplete: 'off',
    placeholder: 'CD274\nhsa-miR-21-5p\nP01137\n…',
    'aria-describedby': 'list-privacy',
  });
  const chooser = el('input', {
    id: 'list-file',
    type: 'file',
    class: 'visually-hidden',
    tabindex: '-1',
    'aria-label': 'A file with a list',
    onchange: () => chooser.files.length && read(chooser.files[0]),
  });

  async function read(file) {
    try {
      take(await textOf(file), `“${file.name}”`);
    } catch (error) {
      fail(error);
    }
    chooser.value = '';
  }

  // A field shows thousands of lines slowly: they are looked up as they come.
  field.addEventListener('paste', event => {
    const text = event.clipboardData.getData('text');
    if (field.value.trim() || text.length < LONG) return;
    event.preventDefault();
    take(text, 'what you pasted');
  });
  const submit = () => field.value.trim() && take(field.value, 'what you pasted');
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  });
  const element = el(
    'form',
    {
      class: 'list-entry',
      'aria-label': 'Your list',
      onsubmit: event => {
        event.preventDefault();
        submit();
      },
    },
    el(
      'label',
      { for: field.id },
      'Names, one a line, or a table with tabs, semicolons or commas and its headings',
    ),
    field,
    el('p', { class: 'quiet', id: 'list-privacy' }, privacy()),
    el(
      'p',
      { class: 'ways' },
      el('button', { type: 'submit', class: 'button button--main' }, 'Look it up'),
      el('button', { type: 'button', class: 'button', onclick: () => chooser.click() }, 'Choose a file'),
      hasExample &&
        el(
          'button',
          {
            type: 'button',
            class: 'button',
            'data-example': '',
            onclick: () => {
              field.value = EXAMPLE;
              take(EXAMPLE, EXAMPLE_NAME);
            },
          },
          'Try an example',
        ),
      el('span', { class: 'quiet list-drop' }, 'or drop a file anywhere on this page'),
    ),
    chooser,
  );

  /** A file may be dropped wherever it is. @param {HTMLElement} area @param {AbortSignal} signal */
  function listen(area, signal) {
    const over = on => element.classList.toggle('is-over', on);
    area.addEventListener(
      'dragover',
      event => {
        event.preventDefault();
        over(true);
      },
      { signal },
    );
    area.addEventListener('dragleave', () => over(false), { signal });
    area.addEventListener(
      'drop',
      event => {
        event.preventDefault();
        over(false);
        const [file] = event.dataTransfer.files;
        if (file) read(file);
        else if (event.dataTransfer.getData('text')) take(event.dataTransfer.getData('text'), 'what you dropped');
      },
      { signal },
    );
  }

  return { element, field, listen };
}
