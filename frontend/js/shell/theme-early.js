// Runs before the first paint, so that a remembered colour scheme does not flash.
try {
  const theme = localStorage.getItem('exotrace-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  /* storage may be closed; the system's scheme holds */
}
