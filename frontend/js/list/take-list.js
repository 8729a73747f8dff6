// What can be taken along: the annotation as tables, the statements that say it as graphs, the list itself, the picture, code.
import { api } from '../ui/api.js';
import { el } from '../ui/dom.js';
import { FORMATS } from '../take/formats.js';
import { codePanel, fileButton } from '../take/take.js';
import { save } from '../take/save.js';
import { standAlone } from '../take/stand-alone.js';
import { bodyOf, fileOf } from './saved.js';

const TABLES = [
  ['tsv', 'TSV', 'a row for each chain, for pandas and R'],
  ['csv', 'CSV', 'the same, for Excel'],
  ['ndjson', 'NDJSON', 'the same, a line each'],
];
const NO_GRAPH = ['json', 'tsv'];
const GRAPHS = FORMATS.filter(([format]) => !NO_GRAPH.includes(format));
const PATIENCE = 60_000;
const LONG = 4000;

/** The name of the file that a list is saved as. */
const LIST_FILE = 'exotrace-list.json';

/** @param {{ items: import('./table.js').Item[], context: import('./context.js').Context, answer: any, picture: () => any }} shown filled once it is known */
export const panels = shown => [
  { name: 'Download', fill: () => el('div', null, renderFiles(shown)) },
  { name: 'Use in code', fill: () => codePanel(codeOf(shown), 'Each gives this answer.').fill() },
];

export const saveList = (items, context) => save(LIST_FILE, fileOf(items, context), 'application/json');

function renderFiles(shown) {
  const given = format => async () => {
    const sent = { ...bodyOf(shown.items, shown.context), assembled: false };
    const { name, content } = await api.annotated(format, sent, { patience: PATIENCE });
    save(name ?? `list.${format}`, content, content.type);
  };
  const files = (title, formats) => [
    el('p', { class: 'quiet' }, title),
    el(
      'ul',
      { class: 'take-files' },
      formats.map(([format, words, what]) =>
        el('li', null, fileButton(words, format, given(format)), el('span', { class: 'quiet' }, ` ${what}`)),
      ),
    ),
  ];
  return [
    files('What is known of the list:', TABLES),
    files('The statements that say something of it, together:', GRAPHS),
    el('p', { class: 'quiet' }, 'The list and its picture:'),
    el(
      'ul',
      { class: 'take-files' },
      el(
        'li',
        null,
        fileButton('List', 'list', () => saveList(shown.items, shown.context)),
        el('span', { class: 'quiet' }, ' names, changes and what you settled; drop it here to open it again'),
      ),
      el(
        'li',
        null,
        fileButton('SVG', 'svg', () =>
          save('list.svg', standAlone(shown.picture(), 'What the cargo of the list does'), 'image/svg+xml'),
        ),
        el('span', { class: 'quiet' }, ' the picture, with editable text'),
      ),
    ),
  ];
}

// A short list stands in the code, a long one is read from the file that it can be saved as.
function codeOf({ items, context }) {
  const text = JSON.stringify(bodyOf(items, context));
  const among = Object.keys(context).length > 0 && JSON.stringify(context);
  const short = text.length <= LONG;
  const { origin } = location;
  return [
    [
      'curl',
      `curl -s '${origin}/api/v1/annotate' -H 'Content-Type: application/json' ${short ? `-d '${text.replaceAll("'", "'\\''")}'` : `--data-binary @${LIST_FILE}`}`,
    ],
    [
      'Python',
      [
        'import json, urllib.request',
        `exec(urllib.request.urlopen("${origin}/clients/exotrace.py").read())`,
        `x = Exotrace("${origin}")`,
        short
          ? `items = json.loads(${JSON.stringify(JSON.stringify(bodyOf(items).items))})`
          : `items = json.load(open("${LIST_FILE}"))["items"]`,
        `print(x.annotate(items${among ? `, context=${among}` : ''})["coverage"])`,
      ].join('\n'),
    ],
    [
      'R',
      [
        `source("${origin}/clients/exotrace.R")`,
        `x <- exotrace("${origin}")`,
        short
          ? `items <- jsonlite::fromJSON(${JSON.stringify(JSON.stringify(bodyOf(items).items))}, simplifyVector = FALSE)`
          : `items <- jsonlite::fromJSON("${LIST_FILE}", simplifyVector = FALSE)$items`,
        `print(x$annotate(items${among ? `, context = jsonlite::fromJSON(${JSON.stringify(among)}, simplifyVector = FALSE)` : ''})$coverage)`,
      ].join('\n'),
    ],
  ];
}
