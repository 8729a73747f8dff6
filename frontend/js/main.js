// Start of the page: the theme, the search, the router.
import { startRouter } from './router.js';
import { setUpTheme } from './theme.js';

setUpTheme(document.getElementById('theme-switch'));
startRouter(document.getElementById('main'));
