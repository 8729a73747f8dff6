// Start of the page: the theme, the keys, the router.
import { startRouter } from './router.js';
import { listenForShortcuts } from './shortcuts.js';
import { setUpTheme } from './theme.js';

setUpTheme(document.getElementById('theme-switch'));
listenForShortcuts();
startRouter(document.getElementById('main'));
