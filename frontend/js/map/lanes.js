// The whole graph in four lanes: source cells, cargo, target cells, effects. Pure: statements in, lanes out.

export const LANES = [
  { key: 'source', title: 'Source cells', none: 'source cell not stated', of: one => [one.source] },
  { key: 'cargo', title: 'Cargo', none: 'cargo not stated', of: one => one.cargo },
  { key: 'target', title: 'Target cells', none: 'target cell not stated', of: one => one.targets },
  { key: 'effect', title: 'Effects', none: 'no effect stated', of: one => [one.effect] },
];

export const NONE = 'none';

// For each statement the keys it has in each lane; what it does not state is a key as well.
export function placesOf(statement) {
  return Object.fromEntries(
    LANES.map(lane => {
      const ids = lane
        .of(statement)
        .filter(Boolean)
        .map(one => one.id);
      return [lane.key, ids.length ? [...new Set(ids)] : [NONE]];
    }),
  );
}

export function lanesOf(statements) {
  return LANES.map(lane => {
    const items = new Map();
    for (const statement of statements) {
      const found = lane.of(statement).filter(Boolean);
      for (const one of found.length ? found : [{ id: NONE, label: lane.none, type: null }]) {
        const item = items.get(one.id) ?? { id: one.id, label: one.label, type: one.type, records: new Set() };
        item.records.add(statement.record);
        items.set(one.id, item);
      }
    }
    return { ...lane, items: [...items.values()].sort(byWeight) };
  });
}

// The most frequent first, what is not stated last.
const byWeight = (a, b) =>
  Number(a.id === NONE) - Number(b.id === NONE) ||
  b.records.size - a.records.size ||
  a.label.localeCompare(b.label, 'en');

export function chosenIn(statements, choice) {
  const chosen = Object.entries(choice).filter(([, id]) => id);
  return statements.filter(statement => {
    const places = placesOf(statement);
    return chosen.every(([lane, id]) => places[lane].includes(id));
  });
}

// The lines between neighbouring lanes that the statements shown draw, with how many draw each.
export function linksOf(statements) {
  const links = new Map();
  for (const statement of statements) {
    const places = placesOf(statement);
    for (let at = 0; at + 1 < LANES.length; at++) {
      const [left, right] = [LANES[at].key, LANES[at + 1].key];
      for (const from of places[left])
        for (const to of places[right]) {
          const key = `${at} ${from} ${to}`;
          const link = links.get(key) ?? { from: `${left} ${from}`, to: `${right} ${to}`, weight: 0 };
          link.weight++;
          links.set(key, link);
        }
    }
  }
  return [...links.values()];
}
