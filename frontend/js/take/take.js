// Take it with you: the link, the citation, files and code; one panel is open at a time.
import { el, link } from '../ui/dom.js';
import { lasting } from '../ui/version.js';
import { queryPath } from '../ui/ways.js';
import { announce } from '../ui/live.js';
import { copyButton, copyText } from './copy.js';

/**
 * @param {{ name: string, fill: () => any }[]} panels fill: what stands in the panel, made when it is first opened
 * @param {() => string | null} [linkOf] the address to copy; null where what is shown is too long for one
 */
export function createTake(panels, linkOf = () => location.href) {
  const slot = el('div', { class: 'take-panel', hidden: true });
  const buttons = panels.map(panel => buttonFor(panel));
  const linkButton = el(
    'button',
    { type: 'button', class: 'take-button', 'data-take': 'link', onclick: copyLink },
    'Copy link',
  );
  const bar = el('div', { class: 'take', role: 'group', 'aria-label': 'Take it with you' }, linkButton, buttons);
  let open = null;

  function buttonFor({ name, fill }) {
    const id = `take-${name.toLowerCase().replace(/\W+/g, '-')}`;
    let content = null;
    const button = el(
      'button',
      {
        type: 'button',
        class: 'take-button',
        'data-take': id.slice(5),
        'aria-expanded': 'false',
        'aria-controls': id,
        onclick: async () => {
          if (open === button) return close();
          close();
          open = button;
          button.setAttribute('aria-expanded', 'true');
          content ??= await fill();
          if (open !== button) return;
          slot.id = id;
          slot.replaceChildren(content);
          slot.hidden = false;
        },
      },
      name,
    );
    return button;
  }

  function close() {
    open?.setAttribute('aria-expanded', 'false');
    open = null;
    slot.hidden = true;
  }

  for (const part of [bar, slot])
    part.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !open) return;
      event.stopPropagation();
      const back = open;
      close();
      back.focus();
    });

  async function copyLink() {
    const address = linkOf();
    const done = address && (await copyText(lasting(address), 'Link'));
    if (!address) announce('Too long for a link: save it as a file');
    linkButton.textContent = done ? 'Link copied' : address ? 'Not copied' : 'Too long for a link';
    setTimeout(() => linkButton.replaceChildren('Copy link'), 2000);
  }

  return { bar, panel: slot, copyLink };
}

// Texts to copy, each with its name: [[name, text]].
export const renderTexts = (texts, save) =>
  el(
    'div',
    { class: 'take-texts' },
    texts.map(([name, text, file]) =>
      el(
        'section',
        { class: 'take-text', 'aria-label': name, 'data-text': name.toLowerCase() },
        el(
          'div',
          { class: 'take-text-head' },
          el('h3', null, name),
          copyButton('Copy', name, () => text),
          name === 'Cypher' && link(queryPath(text), 'Run it here'),
          file && el('button', { type: 'button', class: 'quiet-button', onclick: () => save(file, text) }, 'Save'),
        ),
        el('pre', { tabindex: '0', role: 'region', 'aria-label': `${name}, text to copy` }, text),
      ),
    ),
  );

export const codePanel = (code, note) => ({
  name: 'Use in code',
  fill: () => el('div', null, note && el('p', { class: 'quiet' }, note), renderTexts(code)),
});

export function fileButton(words, kind, make) {
  const button = el(
    'button',
    {
      type: 'button',
      class: 'take-file',
      'data-file': kind,
      onclick: async () => {
        try {
          await make();
          announce(`${words} saved`);
        } catch (error) {
          console.warn(error);
          announce(`${words} could not be made`);
        }
      },
    },
    words,
  );
  return button;
}
