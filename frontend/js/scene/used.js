// As it is drawn: with a cross.
const fails = ({ works, symbol }) => works === false || symbol === 'fails';

// What the legend explains: only what this scene shows.
export function usedIn({ actors, bodies, arrows }) {
  const arrow = test => arrows.some(test);
  const actor = test => actors.some(test);
  const tabs = [...actors, ...bodies].flatMap(one => one.tabs).concat(arrows.flatMap(one => one.tabs));
  /** @type {[string, boolean][]} */
  const table = [
    ['positive', arrow(one => one.head === 'triangle' && !one.negated)],
    ['negative', arrow(one => one.head === 'bar' && !one.negated)],
    ['negated', arrow(one => one.negated)],
    ['unknown', arrow(one => one.head === 'diamond')],
    ['moves', arrow(one => one.transfer)],
    ['capable', arrow(one => one.relation === 'capable_of')],
    ['binds', arrow(one => one.head === 'circle')],
    ['marks', arrow(one => one.relation === 'marks')],
    ['associated', arrow(one => one.relation === 'associated_with')],
    ['dashed', arrow(one => one.dashed) || actor(one => one.dashed || one.surface === 'contact')],
    ['changes', actor(one => one.direction)],
    ['agent', tabs.some(one => !fails(one))],
    ['failing', tabs.some(fails)],
  ];
  return table.filter(([, used]) => used).map(([name]) => name);
}
