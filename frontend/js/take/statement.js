// Everything a statement offers to take along. Loaded when the first panel is opened.
import { api } from '../ui/api.js';
import { drawing } from '../drawing/drawing.js';
import { formAsked } from '../figure/figure.js';
import { el } from '../ui/dom.js';
import { fileButton } from './take.js';
import { shortVersion } from '../ui/health.js';
import { renderCitation } from './cite.js';
import { figurePage } from './figure-page.js';
import { renderFormats } from './formats.js';
import { picture, png, svgText } from './picture.js';
import { fileName, save } from './save.js';
import { LICENCE, VERSION } from './work.js';

const today = () => new Date().toISOString().slice(0, 10);

/** The licence is that of the shipped data; of others nothing is known here. */
const licenceOf = (statement, { dataset }, address) =>
  `Exotrace ${VERSION}, statement ${statement.record}, data version ${shortVersion(statement.data_version)}, ` +
  `${today()}. ${dataset === 'default' ? `Data: ${LICENCE}. ` : ''}${address ?? ''}`.trim();

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
  const draw = () => picture(statement, words, undefined, formAsked() === 'boxes' ? drawing : null);
  const drawn = draw() !== null;
  return el(
    'ul',
    { class: 'take-files' },
    drawn && [
      row('SVG', 'svg', 'the drawing, with editable text', () =>
        save(file('svg'), svgText(draw()), 'image/svg+xml'),
      ),
      row('PNG', 'png', 'the drawing, three dots for one', async () => save(file('png'), await png(draw()))),
    ],
    row('Figure', 'html', 'one page with drawing, legend, sentence and references', async () => {
      const parts = { whole: draw(), citation: text, licence };
      save(file('html'), figurePage(statement, parts), 'text/html');
    }),
    row('Table', 'tsv', 'tab-separated: each step with each item of evidence', async () =>
      save(file('tsv'), await api.evidenceTable(statement.record), 'text/tab-separated-values'),
    ),
    row('Print or PDF', 'print', 'one page, with the evidence', () => print()),
    renderFormats(`statement=${statement.record}`, ['tsv', 'bibtex', 'ris']),
  );
}

const row = (words, kind, what, make) =>
  el('li', null, fileButton(words, kind, make), el('span', { class: 'quiet' }, ` ${what}`));
