// A contradiction as rows of a file: one a side.
import { leading, separates } from './opposed.js';

export const sidesRows = (conflict, byRecord) =>
  conflict.sides.map(side => ({
    topic: conflict.topic,
    side: side.label,
    papers: side.papers,
    statements: side.statements.join(' '),
    leading: leading(side, byRecord)?.title ?? '',
    separated_by: separates(conflict),
    id: conflict.id,
  }));
