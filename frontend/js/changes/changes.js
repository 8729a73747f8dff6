// What differs between two versions of the data, and which verdicts it turns.
import { api } from '../ui/api.js';
import { entityLink, el, joined, link, name, publicationPath, statementPath, entityPath } from '../ui/dom.js';
import { openSheet, setTitle, showPlain } from '../ui/page.js';
import { codePanel, createTake } from '../take/take.js';
import { codeForOne } from '../take/code.js';
import { count } from '../ui/words.js';
import { shortVersion } from '../ui/version.js';
import { dayOf, verdictWords, versionsFor } from '../ui/versions.js';

export async function show({ main, signal }) {
  const given = new URLSearchParams(location.search);
  const { items, present } = await versionsFor('', { signal });
  const find = digits => items.find(one => shortVersion(one.data_version) === shortVersion(digits));
  const from = find(given.get('from'));
  const to = given.get('to') ? find(given.get('to')) : present;
  if (!from || !to) {
    showPlain(
      main,
      { title: 'Which data?' },
      el('p', null, 'Choose the earlier ones; they are held against today’s.'),
      list(items),
    );
    return null;
  }
  const diff = await api.diff(shortVersion(from.data_version), shortVersion(to.data_version), { signal });
  setTitle('What changed');
  const path = `/data-versions/${shortVersion(from.data_version)}/diff/${shortVersion(to.data_version)}`;
  const take = createTake([codePanel(codeForOne(path, { whole: true }))]);
  const sheet = openSheet(main, { kind: 'The data', take });
  sheet.fillHead(
    `What changed between ${dayOf(from)} and ${to === present ? 'today' : dayOf(to)}`,
    el('p', { class: 'quiet' }, summary(diff), ' From ', version(from), ' to ', version(to), '.'),
  );
  sheet.append(
    part('verdicts', 'What now answers otherwise', diff.verdicts.map(renderVerdict)),
    part('conflicts', 'Contradictions that came or went', diff.conflicts.map(renderConflict)),
    part(
      'changed',
      'Changed',
      diff.changed.map(one => [thing(one), `: ${one.fields.join(', ').replaceAll('_', ' ')}`]),
    ),
    part('added', 'Added', diff.added.map(thing)),
    part('removed', 'Taken out', diff.removed.map(thing)),
    el('section', { class: 'data-part' }, el('h2', null, 'Other versions'), list(items)),
  );
  return null;
}

const version = ({ data_version: it }) => el('code', { title: it }, shortVersion(it));

function summary({ added, removed, changed, verdicts, counted, complete }) {
  if (!added.length && !removed.length && !changed.length) return 'Nothing: both are the same.';
  return `${count(added.length, 'record')} added, ${removed.length} taken out, ${changed.length} changed. ${verdicts.length} of ${count(counted, 'verdict')} differ${complete ? '' : '; not all could be compared in time'}.`;
}

const part = (id, title, rows) =>
  rows.length > 0 &&
  el(
    'section',
    { id, class: 'data-part', 'aria-labelledby': `${id}-title` },
    el('h2', { id: `${id}-title` }, `${title} (${rows.length})`),
    el(
      'ul',
      { class: 'bullets' },
      rows.map(row => el('li', null, row)),
    ),
  );

const renderVerdict = ({ from, to, before, after, because }) => [
  entityLink(from),
  ' → ',
  entityLink(to),
  `: then ${verdictWords(before)}; now ${verdictWords(after)}. `,
  reasons(because),
];

const renderConflict = ({ topic, after, because }) => [
  after ? 'New: ' : 'Gone: ',
  name(topic),
  '. ',
  reasons(because),
];

const reasons = because => because.length > 0 && ['Because of ', joined(because, place), '.'];

// Records of statements, and ids of entities with their prefix; what else is named is a publication.
const place = id =>
  /^[A-Z]+\d+$/.test(id)
    ? link(statementPath(id), id)
    : id.includes(':')
      ? link(entityPath(id), id)
      : link(publicationPath(id), id);

const PLACES = { statement: statementPath, entity: entityPath, publication: publicationPath };

function thing({ kind, record, label }) {
  const path = PLACES[kind]?.(record);
  const words = [name(label), ' ', el('span', { class: 'code-tag' }, record)];
  return [kind === 'statement' ? '' : `${kind} `, path ? link(path, words) : words];
}

const list = items =>
  el(
    'ul',
    { class: 'bullets' },
    items.map((one, at) =>
      el(
        'li',
        null,
        at ? link(`/changes?from=${shortVersion(one.data_version)}`, `since ${dayOf(one)}`) : 'The present data',
        ' ',
        version(one),
        ` kept by ${one.program}`,
      ),
    ),
  );
