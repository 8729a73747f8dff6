// A phone that was turned: the page is drawn anew for its width, with what was open, in focus and in sight.
const OPEN = '[aria-expanded="true"][data-take]';

const headOf = details => details.querySelector('summary')?.textContent ?? '';

/**
 * Shows the page anew when the window becomes another's shape; once, whatever else that changes.
 * @param {HTMLElement} main
 * @param {string[]} shapes media queries
 * @param {() => void} again shows the page anew
 * @param {AbortSignal} signal
 */
export function followTurns(main, shapes, again, signal) {
  const width = innerWidth;
  let seen = topmost(main);
  let done = false;
  // By the time a turn is told, the page has been laid out for it already: what was in sight has to be known before.
  const look = () => innerWidth === width && (seen = topmost(main));
  addEventListener('scroll', look, { signal, passive: true });
  const shapeNow = () => shapes.map(shape => matchMedia(shape).matches).join();
  const drawn = shapeNow();
  const turn = () => {
    // A picture of the whole page passes through other shapes and comes back.
    if (done || matchMedia('print').matches || shapeNow() === drawn) return;
    done = true;
    turned(main, again, seen);
  };
  for (const shape of shapes) matchMedia(shape).addEventListener('change', turn, { signal });
}

function turned(main, again, seen) {
  const unfolded = new Set([...main.querySelectorAll('details[open]')].map(headOf));
  const panel = /** @type {HTMLElement | null} */ (main.querySelector(OPEN))?.dataset.take;
  const leg = document.activeElement?.closest('[data-leg]')?.getAttribute('data-leg');
  const view = document.activeElement?.closest('[data-view]')?.getAttribute('data-view');
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
    const part = placeOf(main, seen.name);
    if (part) scrollBy(0, part.getBoundingClientRect().top - seen.top);
  }).observe(main, { attributes: true, attributeFilter: ['data-ready'] });
}

// The part of the page that stands at the top of the window, and where: the smallest, since what lies above it changes.
function topmost(main) {
  const part = partsOf(main).find(one => one.getBoundingClientRect().bottom > 1) ?? main;
  return { name: nameOf(part), top: part.getBoundingClientRect().top };
}

const partsOf = main =>
  [...main.querySelectorAll(':scope > *, section[aria-labelledby]')].filter(
    one => !one.querySelector('section[aria-labelledby]'),
  );

const nameOf = part => part.getAttribute('aria-labelledby') ?? part.className;

const placeOf = (main, name) => partsOf(main).find(one => nameOf(one) === name);
