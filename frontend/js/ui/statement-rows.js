// A statement as a row of a file: what it says and who says it, a column each.
import { carriedBy } from './reference.js';

const labels = entities => (entities ?? []).map(one => one.label).join('; ');

export const fileRow = one => ({
  record: one.record,
  title: one.title,
  source: one.source?.label ?? '',
  vesicle: one.vesicle?.label ?? '',
  cargo: labels(one.cargo),
  targets: labels(one.targets),
  receptor: one.receptor?.label ?? '',
  effect: one.effect?.label ?? '',
  effect_direction: one.effect_direction ?? '',
  theme: one.theme ?? '',
  kind: one.kind,
  document: one.document?.label ?? '',
  rests_on: carriedBy(one),
  papers: one.papers ?? '',
});
