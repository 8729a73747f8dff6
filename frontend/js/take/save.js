// Files that the page makes; their names carry the data version they were made from.
import { el } from '../ui/dom.js';
import { shortVersion } from '../ui/version.js';

export const fileName = (stem, version, ending) => `${stem}_${shortVersion(version)}.${ending}`;

export function save(name, content, type) {
  const blob = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
  const url = URL.createObjectURL(blob);
  const anchor = el('a', { href: url, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
