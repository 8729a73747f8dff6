// The union of what statements say of the list: which cargo acts on which effect, and with which sign. Pure.
import { signOf } from './words.js';

/** As many effects are drawn unless all are asked for. */
export const FEW_EFFECTS = 24;

/**
 * @typedef {{ id: string, label: string, type: string }} Thing
 * @typedef {{ key: string, from: string, to: string, says: string, sign: string, records: string[], inferred: boolean, hedged: boolean }} Line
 * @typedef {{ cargo: { thing: Thing, log2fc: number | null }[], effects: { thing: Thing, verdict: string }[], lines: Line[], left: number }} Union
 *   left: effects that are not drawn
 * @param {{ items: any[], effects: any[] }} answer
 * @param {number} most effects
 * @returns {Union}
 */
export function unionOf({ items, effects }, most = FEW_EFFECTS) {
  const drawn = mostActedOn(effects).slice(0, most);
  const ids = new Set(drawn.map(one => one.effect.id));
  const lines = new Map();
  const cargo = new Map();
  for (const { entity, log2fc, chains } of items)
    for (const chain of chains) {
      if (!ids.has(chain.effect.id)) continue;
      const known = cargo.get(entity.id);
      // One that stands in the list with a gain and a loss has no direction.
      const change = !known || known.log2fc === log2fc ? log2fc : null;
      cargo.set(entity.id, { thing: entity, log2fc: change });
      addTo(lines, entity.id, chain);
    }
  return {
    cargo: [...cargo.values()],
    effects: drawn.map(one => ({ thing: one.effect, verdict: one.verdict })),
    lines: [...lines.values()],
    left: effects.length - drawn.length,
  };
}

const acting = one => one.pushed_up.length + one.pushed_down.length + one.listed.length;

const pushing = one => one.pushed_up.length + one.pushed_down.length;

const mostActedOn = effects => [...effects].sort((a, b) => pushing(b) - pushing(a) || acting(b) - acting(a));

function addTo(lines, from, { effect, says, statement, inferred, hedged }) {
  const key = `${from} ${effect.id} ${says}`;
  const known = lines.get(key);
  if (known) {
    if (!known.records.includes(statement)) known.records.push(statement);
    known.inferred &&= inferred;
    known.hedged &&= hedged;
  } else
    lines.set(key, {
      key,
      from,
      to: effect.id,
      says,
      sign: says === 'no_difference' ? 'plain' : signOf(says),
      records: [statement],
      inferred,
      hedged,
    });
}
