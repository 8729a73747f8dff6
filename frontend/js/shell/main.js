// Start of the page: the theme, the keys, the router.
import { setUpMenu } from './menu.js';
import { keepScroll } from './kept-scroll.js';
import { startRouter } from './router.js';
import { listenForShortcuts } from './shortcuts.js';
import { setUpTheme } from './theme.js';

setUpTheme(document.getElementById('theme-switch'));
setUpMenu(document.getElementById('menu-switch'), document.getElementById('site-menu'));
listenForShortcuts();
keepScroll(document.getElementById('main'));
startRouter(document.getElementById('main'));
