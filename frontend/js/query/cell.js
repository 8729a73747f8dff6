// One value of an answer: ids and records are ways to their pages; nodes, relationships and paths of Cypher are readable.
import { el, entityPath, joined, link, name, statementPath } from '../ui/dom.js';

/** As the shipped statements are numbered, and their legs. */
export const RECORD = /^[EG]\d{3}$/;
export const LEG = /^([EG]\d{3})\/t?\d+$/;

export function cell(value) {
  if (value === null || value === undefined) return el('span', { class: 'quiet' }, '–');
  if (Array.isArray(value)) return joined(value, cell);
  if (typeof value === 'object') return ofObject(value);
  const text = String(value);
  if (text.includes('\n')) return el('pre', null, text);
  if (RECORD.test(text)) return link(statementPath(text), text);
  if (LEG.test(text)) return link(statementPath(...text.split('/')), text);
  if (/^(gene|cell|proc|ves|mir|dis|drug|tissue|int|mol)[\w-]*:[\w-]+$/.test(text))
    return link(entityPath(text), text);
  return name(text);
}

function ofObject(value) {
  if (Array.isArray(value.nodes)) return ofPath(value);
  if (value.labels && value.properties) return ofNode(value);
  if (value.type && value.properties) return el('span', { class: 'quiet' }, `[${value.type}]`);
  if (value.label) return cell(value.id && value.label === value.id ? value.id : value.label);
  return name(JSON.stringify(value));
}

function ofNode({ labels, properties }) {
  const { record, id, label } = properties;
  if (record && labels.includes('Statement')) return link(statementPath(record), record);
  if (id && labels.includes('Entity')) return link(entityPath(id), name(label ?? id));
  if (id) return cell(id);
  return name(`${labels.join(':')} ${JSON.stringify(properties)}`);
}

const ofPath = ({ nodes, relationships }) =>
  nodes.flatMap((node, index) => [
    index ? el('span', { class: 'quiet' }, ` ${relationships[index - 1]?.type ?? '–'} `) : '',
    ofNode(node),
  ]);
