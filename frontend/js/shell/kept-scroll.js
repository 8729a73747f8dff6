// Where each page of the history stood: after loading anew and on the way back it stands there again, once it is filled.
const STORE = 'exotrace-scroll';
const MOST = 60;

// An address may name a part of its page; a list in it is none.
const namesPart = () => location.hash && !location.hash.includes('=');

const keyOf = () => /** @type {any} */ (globalThis).navigation?.currentEntry?.key ?? location.href;

function read() {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(STORE) ?? '[]'));
  } catch {
    return new Map();
  }
}

function write(kept) {
  try {
    sessionStorage.setItem(STORE, JSON.stringify([...kept].slice(-MOST)));
  } catch {
    // Without storage a page begins at its top.
  }
}

/** @param {HTMLElement} main whose data-ready says when a page is filled */
export function keepScroll(main) {
  history.scrollRestoration = 'manual';
  const kept = read();
  let awaited = namesPart() ? null : kept.get(keyOf());

  const save = () => {
    if (awaited !== null && awaited !== undefined) return;
    const key = keyOf();
    kept.delete(key);
    kept.set(key, Math.round(scrollY));
    write(kept);
  };

  const restore = () => {
    if (main.dataset.ready !== 'true' || awaited === null || awaited === undefined) return;
    const y = awaited;
    // The page has its height when it is laid out.
    requestAnimationFrame(() => {
      scrollTo(0, y);
      awaited = null;
    });
  };

  addEventListener('scroll', save, { passive: true });
  // Heard before the page is emptied.
  addEventListener('popstate', () => {
    awaited = namesPart() ? null : kept.get(keyOf());
    setTimeout(restore);
  });
  // Who goes on by a link or scrolls meanwhile is not taken back.
  for (const own of ['wheel', 'touchmove', 'keydown', 'click'])
    addEventListener(own, () => (awaited = null), { capture: true, passive: true });
  new MutationObserver(restore).observe(main, { attributes: true, attributeFilter: ['data-ready'] });
}
