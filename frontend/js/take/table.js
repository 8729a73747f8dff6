// A statement as a table: one row for each leg and each item of evidence that it rests on.
import { isTransfer, legsOf } from '../ui/legs.js';

const COLUMNS = [
  'statement', 'leg', 'n', 'kind', 'subject', 'subject_id', 'relation', 'object', 'object_id', 'sign', 'status',
  'mode', 'aspect', 'printed_as', 'hedged', 'aim', 'evidence', 'supports', 'publication', 'reference_status', 'doi',
  'pmid', 'section', 'lines', 'claim',
]; // prettier-ignore

export function toTsv(statement, publications) {
  const legs = legsOf(statement);
  const items = statement.evidence.length ? statement.evidence : [null];
  const rows = (legs.length ? legs : [null]).flatMap(leg =>
    items.map(item => ({ statement: statement.record, ...legCells(leg), ...itemCells(item, leg, publications) })),
  );
  return [COLUMNS, ...rows.map(row => COLUMNS.map(column => cell(row[column])))]
    .map(cells => cells.join('\t') + '\n')
    .join('');
}

const cell = value => (value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' '));

function legCells(leg) {
  if (!leg) return {};
  const transfer = isTransfer(leg);
  return {
    leg: leg.id,
    n: leg.n,
    kind: transfer ? 'transfer' : 'step',
    subject: leg.subject.label,
    subject_id: leg.subject.id,
    relation: leg.relation,
    object: leg.object.label,
    object_id: leg.object.id,
    sign: leg.sign,
    status: transfer ? leg.status : leg.inferred ? 'inferred' : 'stated',
    mode: leg.mode,
    aspect: leg.aspect,
    printed_as: leg.printed_as,
    hedged: leg.hedged ?? false,
    aim: leg.aim,
  };
}

// A step inherits the evidence of its statement, and may be refuted by the same item.
function itemCells(item, leg, publications) {
  if (!item) return {};
  const own = leg?.evidence?.find(one => one.id === item.id);
  const work = publications.get(String(item.publication));
  const verified = work?.status === 'verified';
  return {
    evidence: item.id,
    supports: own?.supports ?? item.supports,
    publication: item.publication,
    reference_status: item.reference_status,
    doi: verified ? work.doi : null,
    pmid: verified ? work.pmid : null,
    section: item.passage?.section,
    lines: item.passage?.lines?.join('-'),
    claim: item.claim,
  };
}
