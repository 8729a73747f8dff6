// The place under the picture that tells a line or an end: it stays where it is, and grows upward when something is chosen.
import { el, link, name, present, statementPath } from '../ui/dom.js';
import { renderStatementList } from '../ui/statement-list.js';
import { count } from '../ui/words.js';
import { SIGN, endWords, restsOn, sentence } from './words.js';

const HINT = 'Point at a line, or go along the lines with the arrow keys, to read it here. A click opens it.';

export function createPlace(close) {
  const said = el('p', { class: 'explore-said' }, HINT);
  const rests = el('p', { class: 'quiet explore-rests' });
  const list = el('div', {
    class: 'explore-list',
    hidden: true,
    tabindex: '0',
    role: 'region',
    'aria-label': 'What is chosen',
  });
  const shut = el(
    'button',
    { type: 'button', class: 'button explore-close', hidden: true, onclick: close },
    'Close',
  );
  const element = el(
    'section',
    { class: 'explore-place', 'aria-label': 'What the picture says here' },
    el('div', { class: 'explore-words' }, el('div', null, said, rests), shut),
    list,
  );
  let kept = [HINT, ''];
  const tell = (words, more) => {
    said.replaceChildren(name(words));
    rests.textContent = more;
  };

  return {
    element,
    list,
    line: line => tell(line.lineWords ?? sentence(line), `${restsOn(line)}.${one(line)}`),
    end: end => tell(end.label, `${endWords(end)}.${end.opens ? ' A click opens it.' : ''}`),
    /** Back to what is chosen, or to the hint. */
    rest: () => tell(...kept),
    choose(words, more, ...parts) {
      kept = [words, more];
      tell(words, more);
      list.replaceChildren(...present(parts));
      list.hidden = shut.hidden = false;
    },
    clear() {
      kept = [HINT, ''];
      tell(...kept);
      list.hidden = shut.hidden = true;
      list.replaceChildren();
    },
  };
}

const one = ({ statements, records, groups }) =>
  statements === 1 && groups.length === 1 ? ` ${records[0]}.` : '';

/** Lines as a list: each a way to its statement, or to its statements. */
export const renderLines = (lines, href) =>
  el(
    'ul',
    { class: 'explore-lines' },
    lines.map(line =>
      el(
        'li',
        { class: `is-${line.sign ?? 'none'}` },
        link(href(line), name(sentence(line))),
        el('span', { class: 'carried' }, ` ${restsOn(line)}`),
      ),
    ),
  );

/** Statements with what they rest on. */
export const renderMembers = members =>
  renderStatementList(members, {
    says: one =>
      [
        one.papers ? count(one.papers, 'paper') : 'no primary paper known',
        one.modality === 'hedged' && 'says “may”',
      ]
        .filter(Boolean)
        .join(', '),
  });

export const signWords = sign => SIGN[sign] ?? 'no steps lead to an effect';
export const lineHref = (line, group) =>
  line.groups.length === 1 && line.statements === 1 ? statementPath(line.records[0]) : group(line);
