// Everything a statement offers to take along. Loaded when the first panel is opened.
import { api } from '../ui/api.js';
import { el } from '../ui/dom.js';
import { fileButton, renderTexts } from './take.js';
import { shortVersion } from '../ui/health.js';
import { citation } from './citation.js';
import { figurePage } from './figure-page.js';
import { renderFormats } from './formats.js';
import { picture, png, svgText } from './picture.js';
import { fileName, save } from './save.js';
import { toTsv } from './table.js';
import { WORK } from './work.js';

const TYPES = { bib: 'application/x-bibtex', ris: 'application/x-research-info-systems', txt: 'text/plain' };

const today = () => new Date().toISOString().slice(0, 10);

export const addressOf = statement => `${location.origin}/statement/${statement.record}`;

/** The licence is that of the shipped data; of others nothing is known here. */
const licenceOf = (statement, { dataset }) =>
  `Exotrace ${WORK.version}, statement ${statement.record}, data version ${shortVersion(statement.data_version)}, ` +
  `${today()}. ${dataset === 'default' ? `Data: ${WORK.licence}. ` : ''}${addressOf(statement)}`;

async function citationOf(statement, publications) {
  const review = publications.get('review') ?? (await api.publication('review'));
  return citation({
    statement,
    review,
    publications: [...publications.values()],
    version: statement.data_version,
    address: addressOf(statement),
    today: today(),
  });
}

export async function citePanel(statement, publications) {
  const { text, bibtex, ris } = await citationOf(statement, publications);
  const file = ending => fileName(statement.record, statement.data_version, ending);
  return renderTexts(
    [
      ['Text', text, file('txt')],
      ['BibTeX', bibtex, file('bib')],
      ['RIS', ris, file('ris')],
    ],
    (name, content) => save(name, content, TYPES[name.split('.').at(-1)]),
  );
}

export async function downloadPanel(statement, publications) {
  const licence = licenceOf(statement, await api.health().catch(() => ({})));
  const file = ending => fileName(statement.record, statement.data_version, ending);
  const draw = () =>
    picture(statement, {
      title: `${statement.record} ${statement.title}`,
      description: statement.narrative.map(part => part.text).join(''),
      licence,
    });
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
      const { text } = await citationOf(statement, publications);
      const parts = { whole: draw(), citation: text, licence, address: addressOf(statement) };
      save(file('html'), figurePage(statement, parts), 'text/html');
    }),
    row('Table', 'tsv', 'tab-separated: each leg with each item of evidence', () =>
      save(file('tsv'), toTsv(statement, publications), 'text/tab-separated-values'),
    ),
    row('Print or PDF', 'print', 'one page, with the evidence', () => print()),
    renderFormats(`statement=${statement.record}`, ['tsv', 'bibtex', 'ris']),
  );
}

const row = (words, kind, what, make) =>
  el('li', null, fileButton(words, kind, make), el('span', { class: 'quiet' }, ` ${what}`));
