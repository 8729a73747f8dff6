// BibTeX entries; what TeX would read as a command is escaped.
import { inverted } from './names.js';

const ESCAPED = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

const tex = text => String(text).replace(/[\\~^&%$#_{}]/g, sign => ESCAPED[sign] ?? `\\${sign}`);

const whole = text => `{${tex(text)}}`;

export function toBibtex(work) {
  const fields = {
    author: work.authors.length
      ? work.authors.map(one => (work.collective ? whole(one) : tex(inverted(one)))).join(' and ') +
        (work.others ? ' and others' : '')
      : null,
    title: work.title && whole(work.title),
    journal: work.journal && tex(work.journal),
    year: work.year,
    version: work.version,
    doi: work.doi,
    note: noteOf(work),
    url: work.url,
    urldate: work.accessed,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@${work.kind === 'data' || !work.title ? 'misc' : 'article'}{${work.key},\n${lines.join(',\n')}\n}`;
}

const noteOf = work =>
  [
    work.within && tex(`In: ${work.within}`),
    work.data && tex(`Data version ${work.data}`),
    work.pmid && `PMID ${work.pmid}`,
  ]
    .filter(Boolean)
    .join('. ');
