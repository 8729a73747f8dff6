// Which keys a page may act on. Keys of one letter or sign can be switched off.

const OFF = 'exotrace-letter-keys';
let off = false;
try {
  off = localStorage.getItem(OFF) === 'off';
} catch {
  /* storage may be closed; the keys work */
}

const isTyping = element => element.matches?.('input, textarea, select, [contenteditable]') ?? false;

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
