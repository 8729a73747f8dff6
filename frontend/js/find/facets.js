// What a statement states, facet by facet, as words that can be compared. Pure.
import { legsOf, nameOf, verbOf } from '../legs.js';
import { DIRECTION, ROLE } from '../words.js';

const ROLES = ['source', 'vesicle', 'cargo', 'target', 'receptor', 'mediator'];

export function facetsOf(statement) {
  const of = role =>
    statement.participants
      .filter(one => one.role === role && one.status !== 'inferred')
      .map(one => nameOf({ ...one.entity, state: one.state, qualifier: one.qualifier }));
  const { context } = statement;
  return [
    ['kind', [statement.kind]],
    ...ROLES.map(role => [ROLE[role], of(role)]),
    ['effect', statement.effects.map(one => `${one.entity.label}: ${plain(one.direction)}`)],
    ['legs', legsOf(statement).map(leg => `${nameOf(leg.subject)} ${verbOf(leg)} ${nameOf(leg.object)}`)],
    ['anti-tumour immunity', statement.polarity ? [statement.polarity] : []],
    ['wording', [statement.modality]],
    [
      'modifier',
      statement.modifiers.map(one => [one.agent.label, one.action, one.acts_on?.label].filter(Boolean).join(' ')),
    ],
    ['disease', context.disease ? [context.disease.label] : []],
    ['therapy', context.therapy.map(one => one.label)],
    ['model', context.model ? [context.model] : []],
    ['species', context.species ? [context.species] : []],
    ['reference', statement.references.map(number => String(number))],
  ];
}

const plain = direction => (DIRECTION[direction] || direction || 'not stated').replace('stated: ', '');

export function verdictOf(a, b) {
  if (!a.length && !b.length) return null;
  if (!a.length) return 'only b';
  if (!b.length) return 'only a';
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort()) ? 'same' : 'differs';
}
