// A phone that was turned: the page is drawn anew for its width, with what was open, in focus and in sight.
const OPEN = '[aria-expanded="true"][data-take]';

const headOf = details => details.querySelector('summary')?.textContent ?? '';

/**
 * @param {HTMLElement} main
 * @param {() => void} again shows the page anew
 */
export function turned(main, again) {
  const unfolded = new Set([...main.querySelectorAll('details[open]')].map(headOf));
  const panel = /** @type {HTMLElement | null} */ (main.querySelector(OPEN))?.dataset.take;
  const leg = document.activeElement?.closest('[data-leg]')?.getAttribute('data-leg');
  const view = document.activeElement?.closest('[data-view]')?.getAttribute('data-view');
  const seen = topmost(main);
  again();
  new MutationObserver((_, observer) => {
    if (main.dataset.ready !== 'true') return;
    observer.disconnect();
    for (const details of main.querySelectorAll('details')) if (unfolded.has(headOf(details))) details.open = true;
    if (panel) /** @type {HTMLElement | null} */ (main.querySelector(`[data-take="${panel}"]`))?.click();
    if (leg)
      /** @type {HTMLElement | null} */ (
        main.querySelector(`[data-view="${view}"] [data-leg="${CSS.escape(leg)}"]`)
      )?.focus({ preventScroll: true });
    const part = placeOf(main, seen.part);
    if (part) scrollBy(0, part.getBoundingClientRect().top - seen.top);
  }).observe(main, { attributes: true, attributeFilter: ['data-ready'] });
}

// The part of the page that stands at the top of the window, and where.
function topmost(main) {
  const part = [...main.children].find(one => one.getBoundingClientRect().bottom > 0) ?? main;
  return { part: part.className, top: part.getBoundingClientRect().top };
}

const placeOf = (main, name) => [...main.children].find(one => one.className === name);
