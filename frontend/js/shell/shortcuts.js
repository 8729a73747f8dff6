// Keys of every page: / for the search, ? for the list of keys.
import { isFree, isLetter, letterKeys } from '../ui/letter-keys.js';
import { load } from '../ui/load.js';

export function listenForShortcuts() {
  addEventListener('keydown', async event => {
    if (!isFree(event) || (isLetter(event) && !letterKeys.on) || document.querySelector('dialog[open]')) return;
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
  const { showHelp } = await load(() => import('./help.js'));
  showHelp();
}
