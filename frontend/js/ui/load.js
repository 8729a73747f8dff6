// Parts of the page that are fetched when they are first needed. Where the program was replaced since this tab was opened, its
// files have other names: the page is loaded anew, once, and goes on with those of the new one.
import { api, Problem, unreachable } from './api.js';

const RELOADED = 'exotrace-reloaded';

/**
 * @template T
 * @param {() => Promise<T>} fetchPart
 * @returns {Promise<T>}
 */
export async function load(fetchPart) {
  try {
    const part = await fetchPart();
    remember(null);
    return part;
  } catch (error) {
    console.warn(error);
    return lost();
  }
}

// A browser does not ask again for a module that did not come: only a page loaded anew does.
async function lost() {
  if (!(await api.health().catch(() => null))) throw Object.assign(unreachable(), { lost: true });
  if (remember(location.href)) {
    location.reload();
    return new Promise(() => {});
  }
  throw Object.assign(missing(), { lost: true });
}

// Whether this is the first time; without storage nobody can tell, and nothing is loaded anew.
function remember(address) {
  try {
    const before = sessionStorage.getItem(RELOADED);
    if (address) sessionStorage.setItem(RELOADED, address);
    else if (before) sessionStorage.removeItem(RELOADED);
    return !before;
  } catch {
    return false;
  }
}

const missing = () =>
  new Problem({
    code: 'part-missing',
    title: 'A part of this page did not come',
    detail: 'The server answers, but not with a file that this page needs. Try again in a moment.',
  });
