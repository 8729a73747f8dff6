// The list of keys, as a dialog.
import { el } from '../ui/dom.js';
import { letterKeys } from '../ui/letter-keys.js';

/** @type {[title: string, keys: string[][]][]} */
const KEYS = [
  ['Everywhere', [
    ['/', 'Go to the search'],
    ['?', 'Show these keys'],
    ['Tab', 'Go through everything that can be opened or pressed'],
    ['Esc', 'Close a list, a panel or this help'],
  ]],
  ['On a statement', [
    ['Right, Left', 'Next or previous transfer or step'],
    ['Up, Down', 'In the drawing: previous or next box'],
    ['Enter', 'Open or select what has the focus'],
    ['Esc', 'Select nothing'],
    ['d, l, s', 'Go to the drawing, the list, the sentence'],
    ['c', 'Copy the link of what is shown'],
    ['Ctrl and wheel', 'Make the drawing larger or smaller'],
  ]],
  ['In a list of suggestions', [
    ['Down, Up', 'Next or previous suggestion'],
    ['Enter', 'Take the one that is marked'],
    ['Esc', 'Close the list, keep what is typed'],
  ]],
]; // prettier-ignore

let dialog = null;

export function showHelp() {
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
}

function build() {
  const box = el('input', {
    type: 'checkbox',
    id: 'letter-keys',
    checked: letterKeys.on,
    onchange: () => {
      letterKeys.on = box.checked;
    },
  });
  const element = el(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    el('h2', { id: 'help-title' }, 'Keys'),
    KEYS.map(([title, keys]) => [
      el('h3', null, title),
      el(
        'dl',
        { class: 'keys' },
        keys.map(([key, what]) => el('div', null, el('dt', null, el('kbd', null, key)), el('dd', null, what))),
      ),
    ]),
    el(
      'p',
      { class: 'help-switch' },
      box,
      ' ',
      el('label', { for: 'letter-keys' }, 'Keys of one letter or sign work'),
    ),
    el('p', null, el('button', { type: 'button', class: 'button', onclick: () => element.close() }, 'Close')),
  );
  document.body.append(element);
  return element;
}
