// The facts at the head of a statement, as labelled chips.
import { el, entityLink, joined, name } from '../ui/dom.js';
import { capital, NO_THEME } from '../ui/words.js';

export function renderFacts(statement) {
  const { context } = statement;
  const facts = [
    ['Kind', capital(statement.kind)],
    [
      'Theme',
      statement.theme
        ? capital(statement.theme)
        : [NO_THEME, statement.suggested_theme && ` (suggested: ${statement.suggested_theme})`],
    ],
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
    context.species && ['Species', name(context.species)],
    context.tissue && ['Tissue', entityLink(context.tissue)],
  ].filter(Boolean);
  return el(
    'dl',
    { class: 'facts' },
    facts.map(([term, value]) => el('div', null, el('dt', null, term), el('dd', null, value))),
  );
}

const polarityWord = polarity => ({ none: 'not stated', both: 'both ways' })[polarity] ?? polarity;
