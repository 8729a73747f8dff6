// Names and identifiers of an entity, with how well each term fits.
import { el, entityLink, joined, name, outLink } from '../ui/dom.js';
import { MATCH } from '../ui/words.js';

const WORDING = 'vesicle';

// A term with a link to where it can be looked up, if anybody knows where.
const term = ({ curie, url }) => el('code', null, outLink(url, curie));

export function renderIdentityCard(entity) {
  const list = entities => joined(entities, entityLink);
  const names = texts => joined(texts, name);
  const rows = [
    [
      'Identifier',
      entity.curie
        ? [
            term(entity),
            ' ',
            el('span', { class: 'quiet' }, MATCH[entity.match] ?? entity.match),
            entity.ontology_label && el('div', null, name(entity.ontology_label)),
          ]
        : el('span', { class: 'quiet' }, 'No ontology term was seen that fits.'),
    ],
    entity.symbol && ['Symbol', name(entity.symbol)],
    entity.synonyms?.length > 0 && ['Also called', names(entity.synonyms)],
    entity.printed_forms?.length > 0 && [
      'Printed as',
      entity.printed_forms.map(one =>
        el(
          'div',
          null,
          name(`“${one.form}”`),
          one.remark && el('span', { class: 'quiet' }, ' ', name(one.remark)),
        ),
      ),
    ],
    entity.xrefs?.length > 0 && [
      'Cross-references',
      entity.xrefs.map(one =>
        el(
          'div',
          null,
          term(one),
          ' ',
          one.label && name(one.label),
          one.relation && el('span', { class: 'quiet' }, ` ${one.relation}`),
        ),
      ),
    ],
    entity.parents?.length > 0 && ['Is a', list(entity.parents)],
    entity.children?.length > 0 && ['Includes', list(entity.children)],
    entity.opposite_of?.length > 0 && ['Opposite of', list(entity.opposite_of)],
    entity.transcript_of && ['Transcript of', entityLink(entity.transcript_of)],
    entity.realises && ['Realises the transfer', entity.realises],
    entity.site && [
      'In its cell',
      [entity.site.where, el('span', { class: 'quiet' }, ` by ${entity.site.source.name}`)],
    ],
    Number.isFinite(entity.immunity) && [
      'For anti-tumour immunity',
      entity.immunity > 0 ? 'more of it is more immunity (curator)' : 'more of it is less immunity (curator)',
    ],
    Number.isFinite(entity.tumour) && [
      'For the tumour',
      entity.tumour > 0
        ? 'more of it serves the tumour (curator)'
        : 'more of it works against the tumour (curator)',
    ],
  ].filter(Boolean);
  return el(
    'section',
    { class: 'card', 'aria-label': 'Names and identifiers' },
    el(
      'dl',
      { class: 'rows' },
      rows.map(([term, value]) => el('div', null, el('dt', null, term), el('dd', null, value))),
    ),
    entity.type === WORDING &&
      el(
        'p',
        { class: 'quiet' },
        '“Exosome” is kept as the source’s own word; it does not show by itself that the vesicle is of endosomal origin.',
      ),
  );
}
