// Where the page is narrow, the ways of the site stand in a menu below their button.

export function setUpMenu(button, menu) {
  const set = open => {
    button.setAttribute('aria-expanded', String(open));
    menu.classList.toggle('is-open', open);
  };
  const isOpen = () => button.getAttribute('aria-expanded') === 'true';
  button.addEventListener('click', () => set(!isOpen()));
  menu.addEventListener('click', event => event.target.closest('a') && set(false));
  for (const part of [button, menu])
    part.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !isOpen()) return;
      event.stopPropagation();
      set(false);
      button.focus();
    });
}
