// RIS entries, one field a line.
import { inverted } from './names.js';

const line = text => String(text).replace(/\s+/g, ' ');

export function toRis(work) {
  const fields = [
    ['TY', work.kind === 'data' ? 'DATA' : 'JOUR'],
    ['ID', work.key],
    ...work.authors.map(one => ['AU', work.collective ? one : inverted(one)]),
    ['TI', work.title],
    ['T2', work.within ?? work.journal],
    ['PY', work.year],
    ['ET', work.version],
    ['DO', work.doi],
    ['AN', work.pmid && `PMID ${work.pmid}`],
    ['N1', work.data && `Data version ${work.data}`],
    ['UR', work.url],
    ['Y2', work.accessed?.replaceAll('-', '/')],
  ];
  return (
    fields
      .filter(([, value]) => value)
      .map(([name, value]) => `${name}  - ${line(value)}`)
      .join('\n') + '\nER  - \n'
  );
}
