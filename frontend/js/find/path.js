// One path: its legs in a row, each a way to its statement; joints say what nobody observed.
import { claimPath, el, joined, link, name, statementPath } from '../ui/dom.js';
import { signGlyph } from '../render/glyph.js';
import { pipWords, rivalWords } from '../ui/pips.js';
import { recordsOf } from '../ui/legs.js';
import { carriedBy } from '../ui/reference.js';
import { jointSentence } from '../ui/joints.js';
import { openQuestionsPath } from '../ui/ways.js';
import { count } from '../ui/words.js';

const WEAKEST = {
  verified: 'every paper read or verified',
  open: 'a cited paper not identified',
  none: 'no paper cited',
};

// What a reader of a chain has to know of each leg; the rest stands on the page of its statement.
const FLAGS = ['implied', 'inferred', 'may', 'aim'];

/** @param {any} path @param {any} answer @param {(path: any) => HTMLElement} draws a button that draws a path */
export function renderPath(path, answer, draws) {
  return el(
    'li',
    {
      class: `path${path.joints ? ' path--assembled' : ''}`,
      'data-path': path.legs.join(' '),
      'data-view': 'list',
    },
    el('p', { class: 'path-head' }, headOf(path, answer), ' ', draws(path)),
    renderLegs(path, answer),
    renderLeastShown(path, answer),
  );
}

// Of a leg of which nothing was read there is no more to say; a joint between papers is told beside it, never in it.
function renderLeastShown({ least_shown: least }, { legs }) {
  if (!least?.length) return null;
  const [{ leg: id, pips, state }] = least;
  const leg = legs[id];
  const more = least.length > 1 ? `, and ${count(least.length - 1, 'other step')}` : '';
  const { pips: states = {}, open_rivals: open = [], would_rise_if: rises = [] } = leg;
  const unread = Object.values(states).every(one => one === 'not_read');
  const said = unread ? 'primary paper not read' : pips.map(pip => pipWords(pip, state)).join('; ');
  const words = `Least shown: ${leg.subject.label} ${leg.relation_word} ${leg.object.label}${more}: ${said}`;
  if (unread) return el('p', { class: 'quiet least-shown' }, words);
  return el(
    'details',
    { class: 'quiet least-shown' },
    el('summary', null, words),
    el(
      'ul',
      { class: 'bullets' },
      rises.map(one => el('li', { 'data-rises': '' }, `Would rise if ${one}.`)),
      open.length > 0 &&
        el('li', { 'data-open': open.join(' ') }, `Not ruled out: ${open.map(rivalWords).join('; ')}.`),
    ),
  );
}

/** The legs in a row, with the joints between them. */
export function renderLegs(path, answer) {
  const legs = path.legs.map(id => ({ id, ...answer.legs[id] }));
  const joints = new Map(
    (path.joints ?? []).map(joint => [`${joint.from_statement} ${joint.to_statement} ${joint.at}`, joint]),
  );
  return el(
    'ol',
    { class: 'path-legs' },
    legs.flatMap((leg, index) => {
      const before = legs[index - 1];
      const joint =
        before &&
        before.statement !== leg.statement &&
        joints.get(`${before.statement} ${leg.statement} ${leg.subject.id}`);
      return [joint && renderJoint(joint, answer), renderLeg(leg, index === 0 || Boolean(joint))];
    }),
  );
}

// The document or paper behind a statement, as it is cited here.
function labelled(record, { legs }) {
  const leg = Object.values(legs ?? {}).find(one => one.statement === record);
  const words = leg ? carriedBy(leg) : '';
  return words ? [' ', name(words)] : '';
}

function headOf(path, { entities, legs }) {
  const facts = [
    path.joints ? `assembled from ${recordsOf(path).length} statements` : 'documented',
    count(path.length, 'step'),
    WEAKEST[path.score?.weakest],
    path.inferred && 'inferred transfer',
    path.hedged && 'hedged',
    path.aim && 'an aim',
    path.stated_direction && `stated: ${path.stated_direction}`,
    path.met?.from && `from ${labelOf(path.met.from, entities)}`,
    path.met?.to && `to ${labelOf(path.met.to, entities)}`,
  ].filter(Boolean);
  return [
    signGlyph(path.sign ?? 'unknown'),
    el('strong', null, path.sign ?? 'unknown'),
    path.statement && [
      ' ',
      joined(path.statements ?? [path.statement], record => [
        link(statementPath(record), record),
        labelled(record, { legs }),
      ]),
    ],
    el('span', { class: 'quiet' }, ` ${facts.join(' · ')}`),
    path.joints && [' ', link(openQuestionsPath({ about: path.legs.join(',') }), 'what would settle it')],
  ];
}

const labelOf = (id, entities) => entities?.[id]?.label ?? id;

function renderLeg(leg, first) {
  const dashed = leg.inferred || ['implied', 'inferred'].includes(leg.status);
  const words = [
    ...leg.flags.filter(flag => FLAGS.includes(flag)),
    leg.cited_paper_sign && 'cited paper disagrees',
  ].filter(Boolean);
  const tag = leg.id.split('/')[1];
  return el(
    'li',
    {
      class: `path-leg${dashed ? ' is-dashed' : ''}`,
      'data-leg': leg.id,
      'data-relation': leg.relation,
      'data-sign': leg.sign,
    },
    first && el('span', { class: 'path-end' }, name(leg.subject.label)),
    el(
      'a',
      {
        href: statementPath(leg.statement, tag),
        class: `path-step relation--${leg.sign ?? 'transfer'}`,
        title: leg.id,
      },
      leg.sign && signGlyph(leg.sign),
      leg.relation_word,
      words.length > 0 && el('span', { class: 'quiet' }, ` (${words.join(', ')})`),
    ),
    renderClaim(leg.claim),
    el('span', { class: 'path-end' }, name(leg.object.label)),
  );
}

// Who else says so: one statement alone needs no word.
const renderClaim = claim =>
  claim?.statements > 1 &&
  link(
    claimPath(claim.id),
    el('span', { class: 'quiet' }, ` ${count(claim.statements, 'statement')}, ${count(claim.papers, 'paper')} `),
  );

// What both statements share at the joint, in what they differ, what they leave unsaid.
const renderJoint = (joint, { entities, legs }) =>
  el(
    'li',
    { class: 'joint', 'data-joint': joint.at },
    el('strong', null, 'Joint at ', name(labelOf(joint.at, entities))),
    ' from ',
    link(statementPath(joint.from_statement), joint.from_statement),
    labelled(joint.from_statement, { legs }),
    ' to ',
    link(statementPath(joint.to_statement), joint.to_statement),
    labelled(joint.to_statement, { legs }),
    `. ${jointSentence(joint)}`,
  );
