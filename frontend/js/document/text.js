// What is known of the text of a document: its sections, which passages were told, what was not held, and where it misleads.
import { el, joined, link, name, statementPath } from '../ui/dom.js';
import { lineWords } from '../ui/lines.js';
import { renderTable } from '../ui/table.js';
import { count } from '../ui/words.js';

export function renderText(document) {
  const {
    label,
    text,
    sections,
    coverage,
    traps,
    not_held: notHeld,
    readings,
    opposites,
    abbreviations,
  } = document;
  const parts = [
    text &&
      el('p', null, `Passages are counted in lines of its plain text, which has ${count(text.lines, 'line')}.`),
    renderSections(sections),
    renderCoverage(coverage),
    folded(traps, `${count(traps.length, 'trap')} in the text`, renderTraps),
    folded(readings, 'How groups of its numbers were read', list =>
      bullets(list, one => [el('strong', null, one.printed), ` ${one.reading}: `, records(one.statements)]),
    ),
    folded(opposites, 'What it tells the other way round', list =>
      bullets(list, one => [name(one.pair.join(' and ')), ': ', name(one.why)]),
    ),
    folded(notHeld, 'What it says and no statement holds', list =>
      bullets(list, one => [
        lineWords(one.lines),
        ': ',
        name(one.what),
        one.kind && el('span', { class: 'quiet' }, ` (${one.kind})`),
      ]),
    ),
    folded(abbreviations, 'Abbreviations that it uses', list =>
      bullets(list, one => [el('strong', null, name(one.form)), ' ', name(one.meaning)]),
    ),
  ].filter(Boolean);
  if (!parts.length) return null;
  return el(
    'section',
    { class: 'group document-text', 'aria-labelledby': 'text-title' },
    el('h2', { id: 'text-title' }, `The text of ${label}`),
    parts,
  );
}

const folded = (list, title, show) =>
  list?.length > 0 && el('details', null, el('summary', null, title), show(list));

const bullets = (list, show) =>
  el(
    'ul',
    { class: 'bullets' },
    list.map(one => el('li', { dir: 'auto' }, show(one))),
  );

const records = statements => joined(statements, record => link(statementPath(record), record), ' ');

const renderSections = sections =>
  Object.keys(sections ?? {}).length > 0 && [
    el('h3', null, 'Sections'),
    el(
      'ul',
      { class: 'bullets' },
      Object.entries(sections).map(([key, title]) =>
        el('li', null, /^[1-9]/.test(key) ? `${key} ` : '', name(title)),
      ),
    ),
  ];

function renderCoverage(coverage) {
  if (!coverage?.length) return null;
  const told = coverage.filter(one => one.statements.length).length;
  return [
    el('h3', { id: 'coverage' }, 'Coverage'),
    el(
      'p',
      null,
      `${count(coverage.length, 'passage')} of one or a few sentences: ${told} told by one or more statements, ${coverage.length - told} left out, each with its reason.`,
    ),
    el(
      'details',
      null,
      el('summary', null, 'Which ones'),
      renderTable(
        { caption: 'Passages', hidden: true, heads: ['Lines', 'Statements, or why there is none'] },
        coverage.map(one => ({
          cells: [
            lineWords(one.lines).replace(/^lines? /, ''),
            one.statements.length ? records(one.statements) : el('span', { class: 'quiet' }, name(one.reason)),
          ],
        })),
      ),
    ),
  ];
}

const renderTraps = traps =>
  el(
    'dl',
    { class: 'traps' },
    traps.map(trap =>
      el(
        'div',
        { id: `trap-${trap.id}` },
        el(
          'dt',
          null,
          trap.id,
          ' ',
          el('span', null, [trap.kind, lineWords(trap.lines)].filter(Boolean).join(', ')),
        ),
        el('dd', { dir: 'auto' }, trap.what),
      ),
    ),
  );
