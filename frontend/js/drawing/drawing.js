// A statement becomes a description of its drawing. Pure: the same statement and measure give the same picture.
import { layBands, layTabs } from './bands.js';
import { makeRoom, sizeNode, sizeVesicle } from './boxes.js';
import { cast } from './cast.js';
import { EDGE, layColumns } from './columns.js';
import { crossColumns } from './crossing.js';
import { addHeadings } from './headings.js';
import { placeLabels } from './labels.js';
import { linksOf } from './links.js';
import { addPlaces } from './places.js';
import { joinEnds, spreadEnds } from './ports.js';
import { rankNodes } from './ranks.js';
import { routeArc } from './route.js';
import { rowNodes } from './rows.js';
import { addTabs } from './tabs.js';
import { encodingsOf } from './used.js';
import { withoutLegs } from '../ui/legs.js';

const HEADING = 34;

const WIDE = 1180;

/**
 * @param {any} statement as the API tells it
 * @param {import('./types.js').Measure} measure
 * @returns {import('./types.js').Drawing}
 */
export function drawing(statement, measure) {
  const first = compose(statement, measure, false);
  return first.width > WIDE ? compose(statement, measure, true) : first;
}

/**
 * @param {any} statement
 * @returns {import('./types.js').Drawing}
 */
export const nothing = statement => ({
  kind: 'words',
  boxes: [],
  arcs: [],
  headings: [],
  encodings: [],
  words: [withoutLegs(statement)],
  width: 0,
  height: 0,
});

/**
 * @param {any} statement
 * @param {import('./types.js').Measure} measure
 * @param {boolean} tight
 * @returns {import('./types.js').Drawing}
 */
function compose(statement, measure, tight) {
  const { kind, nodes, links, byKey, beside } = prepare(statement, measure, tight);
  if (kind === 'words') return nothing(statement);
  rankNodes(nodes, links);
  rowNodes(nodes, links);
  const { columns, width } = layColumns(nodes, links, measure, tight);
  layBands(nodes, columns, links, HEADING);
  layTabs(nodes);
  joinEnds(links, byKey);
  crossColumns(links, nodes);
  spreadEnds(links);
  spreadEnds(links);
  for (const link of links) routeArc(link, columns);
  placeLabels(links, nodes);

  const bottoms = [
    ...nodes.map(node => node.y + node.h),
    ...links.flatMap(link => [...link.label.blocks.map(block => block.y + block.h), ...link.levels]),
  ];
  const headings = addHeadings(statement, nodes, columns);
  const rights = [
    width,
    ...links.flatMap(link => link.label.blocks.map(block => block.x + block.w + EDGE)),
    ...headings.map(({ x, text, note }) => x + measure(note ? `${text} · ${note}` : text, 'heading') + EDGE),
  ];
  return {
    kind,
    boxes: nodes,
    arcs: links,
    words: wordsOf(statement, kind, beside),
    headings,
    encodings: encodingsOf(nodes, links),
    width: Math.ceil(Math.max(...rights)),
    height: Math.ceil(Math.max(...bottoms) + EDGE),
  };
}

export const wordsOf = (statement, kind, beside) => [
  ...(kind === 'vesicle' ? [withoutLegs(statement)] : []),
  ...beside,
];

/**
 * Who is drawn, and how large each box is; where they stand comes after.
 * @param {any} statement
 * @param {import('./types.js').Measure} measure
 * @param {boolean} tight words wrap earlier
 */
export function prepare(statement, measure, tight) {
  const { kind, nodes } = cast(statement);
  if (kind === 'words') return { kind, nodes, links: [], beside: [] };
  const links = linksOf(statement, nodes);
  addPlaces(nodes, kind);
  const beside = addTabs(statement, nodes);
  const byKey = new Map(nodes.map(node => [node.key, node]));

  for (const link of links) link.late = links.filter(other => other.to === link.to).length > 1;
  for (const node of nodes) {
    node.acts = links.some(link => [link.from, link.to].includes(node.key) && !link.double);
    if (
      node.loose !== false &&
      node.role === 'target' &&
      kind === 'lanes' &&
      !links.some(link => [link.from, link.to].includes(node.key)) &&
      !nodes.some(other => other.parent === node.key)
    )
      node.words.push('named as target');
    sizeNode(node, measure, tight);
    makeRoom(node, links);
  }
  for (const vesicle of nodes.filter(node => node.lane === 'vesicle'))
    sizeVesicle(
      vesicle,
      nodes.filter(node => node.parent === vesicle.key),
    );
  return { kind, nodes, links, byKey, beside };
}
