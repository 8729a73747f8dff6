// Agents as tabs from above: what the statement says modifies it, and on wish what others say acts on it.
import { modifierSymbol } from '../drawing/encoding.js';
import { actionWords, modifierWords } from '../drawing/tabs.js';

const AT_MOST = 2;
const RELEASE = { 'proc:exosome-secretion': 'releases', 'proc:exosome-uptake': 'reaches' };

/** @returns {{ words: string[], more: number }} what is said beside the scene */
export function addTabs(statement, cast, ties, agents) {
  foldSubjects(cast, ties);
  const words = [];
  const said = new Set();
  for (const modifier of statement.modifiers ?? []) {
    const hit = hitBy(modifier.acts_on, cast, ties);
    said.add(`${modifier.agent.id} ${modifier.acts_on?.id}`);
    const drawn = cast.actors.some(one => one.entity.id === modifier.agent.id && !one.body);
    const folded = hit?.tabs.some(tab => tab.agent === modifier.agent.id);
    if (folded) continue;
    if (!hit || hit.entity?.id === modifier.agent.id) words.push(modifierWords(modifier));
    else if (!drawn || modifier.works === false || !linked(modifier, ties))
      hit.tabs.push(tabOf(modifier, modifierSymbol(modifier)));
  }
  const more = agents ? addAgents(statement, cast, ties, said) : 0;
  return { words, more };
}

const linked = (modifier, ties) =>
  ties.some(tie => tie.from.entity.id === modifier.agent.id && tie.to.entity.id === modifier.acts_on?.id) ||
  ties.some(tie => tie.from.entity.id === modifier.agent.id);

// What it does on lines of its own, then who says so.
function tabOf(one, symbol, source = null) {
  const parts = [
    `${one.agent.label}: ${actionWords(one).replace(/ (to|for|of)$/, '')}`,
    ...(source ? [`${source.record}, ${shortened(source.label)}`] : []),
  ];
  return {
    agent: one.agent.id,
    symbol,
    works: one.works,
    leg: null,
    source,
    parts,
    text: parts.join(' · '),
    lines: [],
  };
}

const LONGEST = 28;

// The first words of a title; the whole is in the list below the drawing.
const shortened = label =>
  label.length <= LONGEST ? label : `${label.slice(0, label.lastIndexOf(' ', LONGEST - 2) + 1).trim()} …`;

// What is done to a process that is a transfer is done to its arrow.
function hitBy(acted, { actors }, ties) {
  if (!acted) return null;
  const one = actors.find(it => it.p === acted.p) ?? actors.find(it => it.entity.id === acted.id);
  if (one && !one.transfer) return one;
  const relation = one?.transfer?.relation ?? RELEASE[acted.id];
  return ties.find(tie => tie.relation === relation && !tie.negated) ?? one ?? null;
}

// An agent whose one step acts on a transfer stands over that transfer, once.
function foldSubjects(cast, ties) {
  for (const tie of ties) tie.tabs = [];
  for (const one of cast.actors.filter(it => it.kind === 'agent' && !it.body)) {
    const own = ties.filter(tie => tie.from === one || tie.to === one);
    if (own.length !== 1 || own[0].to === one || !own[0].to.transfer || !own[0].leg) continue;
    const transfer = ties.find(tie => tie.leg?.id === own[0].to.transfer.id);
    transfer.tabs.push({
      agent: one.entity.id,
      p: one.p,
      symbol: own[0].sign === 'negative' ? 'block' : own[0].sign === 'positive' ? 'plus' : 'plain',
      works: true,
      leg: own[0].leg,
      actor: one,
      source: null,
      text: [one.label, own[0].word, ...own[0].flags].join(' · '),
      lines: [],
    });
    cast.actors.splice(cast.actors.indexOf(one), 1);
    ties.splice(ties.indexOf(own[0]), 1);
  }
}

function addAgents(statement, cast, ties, said) {
  const per = new Map();
  let more = 0;
  const own = (statement.agents ?? []).filter(
    one => one.record !== statement.record && one.works !== null && !one.via,
  );
  const near = own.filter(one => one.matched === 'same').concat(own.filter(one => one.matched === 'narrower'));
  for (const one of near) {
    const hit = hitBy({ id: one.acts_on.id }, cast, ties);
    const key = `${one.agent.id} ${one.acts_on.id}`;
    if (!hit || hit.body || hit.role === 'effect' || said.has(key) || hit.entity?.id === one.agent.id) continue;
    said.add(key);
    per.set(hit, (per.get(hit) ?? 0) + 1);
    if (per.get(hit) > AT_MOST) more++;
    else hit.tabs.push(tabOf(one, modifierSymbol(one), { record: one.record, label: one.document.label }));
  }
  return more;
}
