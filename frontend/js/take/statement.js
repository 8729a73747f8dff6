// Everything a statement offers to take along. Loaded when the first panel is opened.
import { api } from '../ui/api.js';
import { drawing } from '../drawing/drawing.js';
import { formAsked } from '../figure/figure.js';
import { el } from '../ui/dom.js';
import { legsOf, withoutLegs } from '../ui/legs.js';
import { shortVersion } from '../ui/version.js';
import { renderCitation } from './cite.js';
import { drawingFiles, row } from './drawing-files.js';
import { figurePage } from './figure-page.js';
import { renderFormats } from './formats.js';
import { picture } from './picture.js';
import { fileName, save } from './save.js';
import { LICENCE, today, VERSION } from './work.js';

/** The licence is that of the shipped data; of others nothing is known here. */
const licenceOf = (statement, { dataset }, address) =>
  `Exotrace ${VERSION}, statement ${statement.record} of ${statement.document.label}${verifiedOf(statement)}, ` +
  `data version ${shortVersion(statement.data_version)}, ` +
  `${today()}. ${dataset === 'default' ? `Data: ${LICENCE}. ` : ''}${address ?? ''}`.trim();

function verifiedOf({ publications }) {
  const verified = publications.filter(one => one.status === 'verified').length;
  return publications.length ? `, ${verified} of ${publications.length} cited verified` : '';
}

export const citePanel = async ({ record }) => renderCitation(await api.citation(record), record);

export async function downloadPanel(statement) {
  const [health, { text, address }] = await Promise.all([
    api.health().catch(() => ({})),
    api.citation(statement.record),
  ]);
  const licence = licenceOf(statement, health, address);
  const file = ending => fileName(statement.record, statement.data_version, ending);
  const words = {
    title: `${statement.record} ${statement.title}`,
    description: statement.narrative.map(part => part.text).join(''),
    licence,
  };
  const draw = chosen =>
    picture(statement, words, undefined, formAsked() === 'boxes' ? drawing : null, {
      ...chosen,
      agents: !document.querySelector('.figure.without-agents'),
    });
  const page = whole => figurePage(partsOf(statement, { whole, citation: text, licence }));
  const { choices, rows } = drawingFiles({ draw, words, citation: text, file, page });
  const files = el(
    'ul',
    { class: 'take-files' },
    rows,
    row('Table', 'tsv', 'tab-separated: each step with each item of evidence', async () =>
      save(file('tsv'), await api.evidenceTable(statement.record), 'text/tab-separated-values'),
    ),
    row('Print or PDF', 'print', 'one page, with the evidence', () => print()),
    renderFormats(`statement=${statement.record}`, ['tsv', 'bibtex', 'ris']),
  );
  return el('div', null, choices, files);
}

const partsOf = (statement, { whole, citation, licence }) => ({
  title: `${statement.record} ${statement.title}`,
  lead: statement.narrative.map(part => part.text).join(''),
  whole: whole ?? `${withoutLegs(statement)}.`,
  legs: legsOf(statement).map(leg => leg.sentence),
  says: [statement.says],
  citation,
  licence,
});
