/* global window, document, localStorage, matchMedia */
// Nothing is asked of other servers: no validator, no fonts.
// The scheme is that of the other pages: what was chosen there, else the system's.
const system = matchMedia('(prefers-color-scheme: dark)');
function showScheme() {
  let chosen = null;
  try {
    chosen = localStorage.getItem('exotrace-theme');
  } catch {
    /* storage may be closed; the system's scheme holds */
  }
  const dark = chosen ? chosen === 'dark' : system.matches;
  document.documentElement.classList.toggle('dark-mode', dark);
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
}
system.addEventListener('change', showScheme);
showScheme();

window.SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  validatorUrl: null,
});
