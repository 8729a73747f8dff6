// One live region for the whole page.

export function announce(text) {
  const region = document.getElementById('live');
  region.textContent = '';
  setTimeout(() => {
    region.textContent = text;
  }, 30);
}
