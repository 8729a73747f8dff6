// The drawing of a path to take along, with the citation of each statement that it goes over. Loaded when it is asked for.
import { api } from '../ui/api.js';
import { el } from '../ui/dom.js';
import { lasting, shortVersion } from '../ui/version.js';
import { legsOf } from '../ui/legs.js';
import { pageMeasure } from '../render/measure.js';
import { pathSceneOf } from '../scene/path-scene.js';
import { drawingFiles } from './drawing-files.js';
import { figurePage } from './figure-page.js';
import { pictureOf } from './picture.js';
import { pathPlan } from './plans.js';
import { fileName } from './save.js';
import { LICENCE, today, VERSION } from './work.js';

/**
 * @param {{ parts: import('../scene/path-scene.js').Part[], claim: string, kind: string, version: string }} path kind: what is
 *   to be said of it as a whole; version: of the data
 */
export async function pathPanel({ parts, claim, kind, version }) {
  const records = [...new Set(parts.map(part => part.statement.record))];
  const [health, ...citations] = await Promise.all([
    api.health().catch(() => ({})),
    ...records.map(record => api.citation(record)),
  ]);
  // A work that several statements rest on stands once.
  const citation = [...new Set(citations.flatMap(one => one.text.split('\n\n')))].join('\n\n');
  const measure = pageMeasure();
  const words = {
    title: claim,
    description: kind,
    licence: licenceOf(parts, version, health, citations[0].address),
  };
  const draw = choices => {
    const scene = pathSceneOf(parts, measure);
    return scene && pictureOf(pathPlan(scene), words, measure, choices);
  };
  const page = whole =>
    figurePage({
      title: claim,
      lead: kind,
      whole: whole ?? 'No drawing.',
      legs: parts.flatMap(part => part.legs.map(id => sentenceOf(part, id))),
      says: records.map(record => saysOf(parts.find(part => part.statement.record === record))),
      citation,
      licence: words.licence,
    });
  const file = ending => fileName(`path_${records.join('_')}`, version, ending);
  const { choices, rows } = drawingFiles({ draw, words, citation, file, page });
  return el('div', null, choices, el('ul', { class: 'take-files' }, rows));
}

const sentenceOf = ({ statement }, id) =>
  `${statement.record}: ${legsOf(statement).find(leg => leg.id === id).sentence}`;

const saysOf = ({ statement }) => `${statement.record}: ${statement.says}`;

// The address of this page, where others can find it.
const addressOf = address => (address ? new URL(lasting(location.pathname + location.search), address).href : '');

const licenceOf = (parts, version, { dataset }, address) =>
  [
    `Exotrace ${VERSION}, ${parts.map(part => part.title).join('; ')}, data version ${shortVersion(version)}, ${today()}.`,
    dataset === 'default' && `Data: ${LICENCE}.`,
    addressOf(address),
  ]
    .filter(Boolean)
    .join(' ');
