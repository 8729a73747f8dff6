// Keys of every page: / for the search, ? for the list of keys. Keys of one letter can be switched off.

const OFF = 'exotrace-letter-keys';
let off = false;
try {
  off = localStorage.getItem(OFF) === 'off';
} catch {
  /* storage may be closed; the keys work */
}

export const isTyping = element => element.matches?.('input, textarea, select, [contenteditable]') ?? false;

// A key that a page may act on: alone, and not meant for a field.
export const isFree = event =>
  !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);

export const isLetter = event => event.key.length === 1;

export const letterKeys = {
  get on() {
    return !off;
  },
  set on(value) {
    off = !value;
    try {
      if (off) localStorage.setItem(OFF, 'off');
      else localStorage.removeItem(OFF);
    } catch {
      /* not remembered, still done */
    }
  },
};

export function listenForShortcuts() {
  addEventListener('keydown', async event => {
    if (!isFree(event) || (isLetter(event) && off) || document.querySelector('dialog[open]')) return;
    if (event.key === '/') {
      event.preventDefault();
      document.getElementById('search')?.focus();
    } else if (event.key === '?') {
      event.preventDefault();
      await openHelp();
    }
  });
  document.getElementById('help')?.addEventListener('click', openHelp);
}

async function openHelp() {
  const { showHelp } = await import('./parts/help.js');
  showHelp();
}
