// "Notice something?": a form that writes a change for the seeds, to save, to copy, or for an issue; it sends nothing itself.
import { changeText, issueAddress } from '../ui/change.js';
import { el, outLink } from '../ui/dom.js';
import { copyButton } from './copy.js';
import { save } from './save.js';

const contribute = () =>
  /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="exotrace-contribute"]'))?.content;

/**
 * @param {{ kind: 'statement' | 'document', id: string, version: string }} of
 * @param {[field: string, label: string, now: string][]} fields what may be wrong
 */
export const noticedPanel = (of, fields) => ({ name: 'Notice something?', fill: () => renderForm(of, fields) });

function renderForm(of, fields) {
  const what = choice('noticed-what', 'What it is', [
    ['wrong', 'This is wrong'],
    ['reference', 'I know this reference'],
  ]);
  const field = choice(
    'noticed-field',
    'Where',
    fields.map(([key, label]) => [key, label]),
  );
  const printed = line('noticed-printed', 'Printed number, where it has one', 'number');
  const words = line('noticed-words', 'What it should say');
  const source = line('noticed-source', 'What that rests on (DOI, PMID or address)');
  const text = el('pre', { tabindex: '0', role: 'region', 'aria-label': 'The change, as text' });
  const issue = el('span');

  const now = () => fields.find(([key]) => key === field.input.value)?.[2] ?? '';
  const change = () =>
    changeText(of, {
      what: what.input.value === 'wrong' ? 'wrong' : 'reference',
      field: field.input.value,
      now: now(),
      words: words.input.value,
      source: source.input.value,
      printed: printed.input.value,
    });
  function tell() {
    const wrong = what.input.value === 'wrong';
    field.element.hidden = !wrong;
    printed.element.hidden = wrong || of.kind !== 'document';
    words.label.textContent = wrong ? 'What it should say' : 'Which paper it is';
    text.textContent = change();
    const base = contribute();
    issue.replaceChildren(
      ...(base
        ? [outLink(issueAddress(base, `${of.kind} ${of.id}: noticed`, change()), 'Open an issue with it')]
        : []),
    );
  }
  const form = el(
    'form',
    {
      class: 'find-form',
      'aria-label': 'Notice something?',
      onsubmit: event => event.preventDefault(),
      oninput: tell,
    },
    el(
      'p',
      { class: 'quiet' },
      'It writes a change for the curators in the form of the seeds. Nothing is sent by itself.',
    ),
    el(
      'div',
      { class: 'find-fields' },
      [what, field, printed, words, source].map(one => one.element),
    ),
    text,
    el(
      'p',
      { class: 'ways' },
      el(
        'button',
        {
          type: 'button',
          class: 'button button--main',
          'data-file': 'change',
          onclick: () => save(`${of.id}-change.yaml`, change(), 'application/yaml'),
        },
        'Save the change',
      ),
      copyButton('Copy it', 'Change', change),
      issue,
    ),
  );
  tell();
  return form;
}

function choice(id, label, options) {
  const input = el(
    'select',
    { id },
    options.map(([value, words]) => el('option', { value }, words)),
  );
  return framed(id, label, input);
}

const line = (id, label, type = 'text') => framed(id, label, el('input', { id, type, autocomplete: 'off' }));

function framed(id, words, input) {
  const label = el('label', { for: id }, words);
  return { input, label, element: el('div', { class: 'picker' }, label, input) };
}
