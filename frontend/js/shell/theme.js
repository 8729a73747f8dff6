// The switch between the light and the dark scheme; without a choice the system decides.

const dark = matchMedia('(prefers-color-scheme: dark)');

const current = () => document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light');

export function setUpTheme(button) {
  const show = () => {
    const other = current() === 'dark' ? 'Light' : 'Dark';
    button.querySelector('[data-theme-name]').textContent = other;
    button.setAttribute('aria-label', `${other} colours`);
  };
  button.addEventListener('click', () => {
    const theme = current() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem('exotrace-theme', theme);
    } catch {
      /* not remembered, still shown */
    }
    show();
  });
  dark.addEventListener('change', show);
  show();
}
