// A query of one's own: Cypher that only reads; the address holds it.
import { el, link } from '../ui/dom.js';
import { queryPath } from '../ui/ways.js';

const EXAMPLES = [
  [
    'What vesicles carry, and how often',
    "MATCH (s:Statement)-[:INVOLVES {role: 'cargo'}]->()-[:INSTANCE_OF*0..1]->(c:Entity)\nRETURN c.id AS cargo, c.label AS label, count(DISTINCT s) AS statements\nORDER BY statements DESC, label LIMIT 20",
  ],
  [
    'Every step that lowers something in a CD8+ T cell',
    "MATCH (s:Statement)-[:INVOLVES {role: 'target'}]->(:Entity {id: 'cell:cd8-t'}), (s)-[:HAS_STEP]->(step {sign: 'negative'})\nMATCH (step)-[:SUBJECT]->(a), (step)-[:OBJECT]->(b)\nRETURN step.id AS step, a.label AS subject, step.relation AS relation, b.label AS object ORDER BY step",
  ],
  [
    'Papers whose abstract disagrees with what is printed',
    'MATCH (s:Statement)-[:HAS_STEP]->(step) WHERE step.cited_paper_sign IS NOT NULL\nRETURN s.record AS record, step.id AS step, step.sign AS printed, step.cited_paper_sign AS cited_paper',
  ],
];

export function createFreeForm({ cypher, go }) {
  const field = el('textarea', {
    id: 'cypher',
    class: 'cypher-field',
    rows: '7',
    spellcheck: 'false',
    autocapitalize: 'off',
    'aria-describedby': 'cypher-note',
    placeholder: 'MATCH (s:Statement) RETURN s.record, s.title LIMIT 10',
    onkeydown: event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) field.form.requestSubmit();
    },
  });
  field.value = cypher ?? '';
  return el(
    'form',
    {
      class: 'find-form',
      'aria-label': 'Cypher',
      onsubmit: event => {
        event.preventDefault();
        if (field.value.trim()) go(queryPath(field.value.trim()));
      },
    },
    el('label', { for: 'cypher' }, 'Your own query, in Cypher'),
    field,
    el(
      'p',
      { class: 'quiet', id: 'cypher-note' },
      'It only reads, from a copy of the graph. The first query takes some seconds, until the copy is open. One that takes' +
        ' too long is ended. Ctrl and Enter runs it.',
    ),
    el('p', null, el('button', { type: 'submit', class: 'button button--main' }, 'Run')),
    el(
      'details',
      { class: 'find-options', open: !cypher },
      el('summary', null, 'Examples'),
      el(
        'ul',
        { class: 'bullets' },
        EXAMPLES.map(([words, text]) => el('li', null, link(queryPath(text), words))),
      ),
    ),
  );
}
