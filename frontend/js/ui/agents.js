// What acts on something, by whatever statement: the agent, what it does, whether it works, on what, and who says so.
import { el, entityLink, joined, link, statementPath } from './dom.js';
import { documentLink } from './reference.js';
import { count } from './words.js';

const WORKS = {
  true: ['works', 'agrees-yes'],
  partly: ['works in part', 'agrees-partly'],
  false: ['fails', 'against'],
};
const MATCHED = {
  same: null,
  narrower: 'said of a kind of it',
  broader: 'said of something broader',
  class: 'the statement names its class',
};

// More lines than these are opened on demand.
const FEW = 8;

/** @param {any[]} agents in the order of the answer */
export function renderAgents(agents) {
  const lines = linesOf(agents).map(renderLine);
  return [
    el('ul', { class: 'agents' }, lines.slice(0, FEW)),
    lines.length > FEW &&
      el(
        'details',
        { class: 'agents-more' },
        el('summary', null, `${lines.length - FEW} more`),
        el('ul', { class: 'agents' }, lines.slice(FEW)),
      ),
  ];
}

/** The agents by name, each once, those that work before those that fail. */
export function renderAgentNames(agents) {
  const names = new Map();
  for (const line of linesOf(agents)) {
    const key = `${line.agent.id} ${line.works}`;
    const known = names.get(key) ?? { ...line, records: [], drugs: [] };
    known.records = [...new Set([...known.records, line.record])];
    known.drugs = [...new Map([...known.drugs, ...line.drugs].map(one => [one.id, one])).values()];
    names.set(key, known);
  }
  return joined(
    [...names.values()],
    one => [
      entityLink(one.agent),
      one.drugs.length > 0 && [' (', joined(one.drugs, entityLink), ')'],
      worksOf(one),
      ' ',
      el(
        'span',
        { class: 'records' },
        joined(one.records, record => link(statementPath(record), record), ' '),
      ),
    ],
    '; ',
  );
}

// The drugs of a class stand in the line of the class that the statement names.
function linesOf(agents) {
  const lines = [];
  const same = (a, b) => a.record === b.record && a.action === b.action && a.acts_on.p === b.acts_on.p;
  for (const one of agents) {
    const line = one.via && lines.find(other => other.agent.id === one.via.id && same(other, one));
    if (line) line.drugs.push(one.agent);
    else lines.push({ ...one, drugs: [] });
  }
  return lines;
}

const renderLine = one =>
  el(
    'li',
    { 'data-agent': one.agent.id, 'data-works': String(one.works), 'data-matched': one.matched },
    el(
      'p',
      null,
      entityLink(one.agent),
      one.via && [', of the class ', entityLink(one.via)],
      ` ${one.works === 'partly' ? 'partly ' : ''}${one.action} `,
      entityLink(one.acts_on),
      one.acts_in && [' in ', entityLink(one.acts_in)],
      worksOf(one),
    ),
    el(
      'p',
      { class: 'quiet' },
      link(statementPath(one.record), one.record),
      ', ',
      documentLink(one.document),
      one.works === null && !DENIES.includes(one.action) && ' · whether it works is not said',
      MATCHED[one.matched] && ` · ${MATCHED[one.matched]}`,
    ),
    one.drugs.length > 0 &&
      el(
        'p',
        { class: 'quiet' },
        `${count(one.drugs.length, 'drug')} of that class: `,
        joined(one.drugs, entityLink),
      ),
  );

const DENIES = ['makes no difference to', 'not required for'];

function worksOf({ works, action }) {
  const [words, kind] = WORKS[String(works)] ?? [];
  return words && !DENIES.includes(action) && [' ', el('span', { class: `status status--${kind}` }, words)];
}
