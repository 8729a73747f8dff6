// The facts at the head of a statement, as labelled chips.
import { el, entityLink, joined, name } from '../ui/dom.js';
import { documentLink } from '../ui/reference.js';
import { SETTING } from '../ui/terms.js';
import { capital, NO_THEME } from '../ui/words.js';

export function renderFacts(statement) {
  const { context } = statement;
  const facts = [
    ['Document', documentLink(statement.document)],
    ...retractions(statement).map(one => ['Retracted', retractedWords(one)]),
    statement.dataset && statement.dataset !== SHIPPED && ['Data set', name(statement.dataset)],
    ['Kind', capital(statement.kind)],
    ['Theme', themeWords(statement)],
    [
      'Anti-tumour immunity',
      [
        capital(polarityWord(statement.polarity)),
        statement.polarity_basis && el('span', { class: 'quiet' }, ` (${statement.polarity_basis})`),
      ],
    ],
    ['Wording', capital(statement.modality)],
    context.disease && ['Disease', entityLink(context.disease)],
    context.therapy?.length > 0 && ['Therapy', joined(context.therapy, entityLink)],
    context.model && ['Model', name(context.model)],
    context.species?.length > 0 && ['Species', joined(context.species, speciesLink)],
    context.setting?.length > 0 && ['Seen in', joined(context.setting, one => SETTING[one] ?? one)],
    context.organ?.length > 0 && ['Organ', joined(context.organ, entityLink)],
    context.tissue && ['Tissue', entityLink(context.tissue)],
    Number.isFinite(statement.papers) && ['Independent papers', paperWords(statement)],
  ].filter(Boolean);
  return el(
    'dl',
    { class: 'facts' },
    facts.map(([term, value]) => el('div', null, el('dt', null, term), el('dd', null, value))),
  );
}

const SHIPPED = 'shipped';

// Of what a statement rests on, each once.
const retractions = ({ document, publications }) => [
  ...new Map([document, ...(publications ?? [])].filter(one => one.retracted).map(one => [one.id, one])).values(),
];

const retractedWords = ({ label, retracted: { date, notice } }) => [
  name(label),
  ` on ${date}: `,
  el('span', { class: 'quiet' }, notice),
];

function themeWords({ theme, suggested_theme: closer }) {
  if (!theme) return [NO_THEME, closer && ` (suggested: ${closer})`];
  return [
    capital(theme),
    closer && closer !== theme && el('span', { class: 'quiet' }, ` (more closely: ${closer})`),
  ];
}

// The term behind a common name.
const speciesLink = ({ curie, label }) => {
  const href = `http://purl.obolibrary.org/obo/${encodeURIComponent(curie.replace(':', '_'))}`;
  return el('a', { href, rel: 'noreferrer', class: 'out', title: curie }, name(label));
};

const paperWords = ({ papers }) => (papers ? String(papers) : 'none known');

const polarityWord = polarity => ({ none: 'not stated', both: 'both ways' })[polarity] ?? polarity;
