// Everything a statement offers to take along. Loaded when the first panel is opened.
import { api } from '../ui/api.js';
import { drawing } from '../drawing/drawing.js';
import { formAsked } from '../figure/figure.js';
import { el } from '../ui/dom.js';
import { fileButton } from './take.js';
import { shortVersion } from '../ui/health.js';
import { createChoices } from './choices.js';
import { renderCitation } from './cite.js';
import { figurePage } from './figure-page.js';
import { renderFormats } from './formats.js';
import { picture, png, svgText } from './picture.js';
import { fileName, save } from './save.js';
import { LICENCE, VERSION } from './work.js';

const today = () => new Date().toISOString().slice(0, 10);

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
  const choices = createChoices();
  const draw = (chosen = choices.value()) =>
    picture(statement, words, undefined, formAsked() === 'boxes' ? drawing : null, {
      ...chosen,
      agents: !document.querySelector('.figure.without-agents'),
    });
  const drawn = draw() !== null;
  const files = el(
    'ul',
    { class: 'take-files' },
    drawn && [
      row('SVG', 'svg', 'the drawing, with editable text', () =>
        save(file('svg'), svgText(draw().whole), 'image/svg+xml'),
      ),
      row('PNG', 'png', 'the drawing at 300 dpi', async () =>
        save(file('png'), await png(draw().whole, choices.value().millimetres)),
      ),
      row('Caption', 'txt', 'title, legend and citation of the drawing', () =>
        save(file('txt'), captionOf(words, draw().legend, text), 'text/plain'),
      ),
    ],
    row('Figure', 'html', 'one page with drawing, legend, sentence and references', async () => {
      const parts = {
        whole: draw({ ...choices.value(), ground: 'white', legend: true })?.whole,
        citation: text,
        licence,
      };
      save(file('html'), figurePage(statement, parts), 'text/html');
    }),
    row('Table', 'tsv', 'tab-separated: each step with each item of evidence', async () =>
      save(file('tsv'), await api.evidenceTable(statement.record), 'text/tab-separated-values'),
    ),
    row('Print or PDF', 'print', 'one page, with the evidence', () => print()),
    renderFormats(`statement=${statement.record}`, ['tsv', 'bibtex', 'ris']),
  );
  return el('div', null, drawn && choices.element, files);
}

const captionOf = ({ title, description, licence }, legend, citation) =>
  [title, description, legend.length ? `In the drawing: ${legend.join('; ')}.` : '', citation, licence]
    .filter(Boolean)
    .join('\n\n') + '\n';

const row = (words, kind, what, make) =>
  el('li', null, fileButton(words, kind, make), el('span', { class: 'quiet' }, ` ${what}`));
