// Copying: by the clipboard where the browser allows it, else by a selection.
import { el } from '../ui/dom.js';
import { announce } from '../ui/live.js';

export async function copyText(text, what) {
  const done = (await byClipboard(text)) || bySelection(text);
  announce(done ? `${what} copied` : `${what} could not be copied`);
  return done;
}

async function byClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

// The clipboard is closed to pages that came over plain HTTP from another machine.
function bySelection(text) {
  const field = el('textarea', { class: 'visually-hidden', 'aria-hidden': 'true' }, text);
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  before?.focus();
  return done;
}

export function copyButton(words, what, textOf) {
  const button = el(
    'button',
    {
      type: 'button',
      class: 'quiet-button',
      onclick: async () => {
        const done = await copyText(await textOf(), what);
        button.textContent = done ? 'Copied' : 'Not copied';
        setTimeout(() => button.replaceChildren(words), 2000);
      },
    },
    words,
  );
  return button;
}
