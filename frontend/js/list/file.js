// A file that was dropped or chosen, as text; it is read here, in the browser.
import { Problem } from '../ui/api.js';

const MOST = 64_000_000;
const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b];

/** @param {File} file @returns {Promise<string>} */
export async function textOf(file) {
  if (file.size > MOST)
    throw refused(`“${file.name}” is larger than 64 MB. Leave out what is neither a name nor a change.`);
  const first = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (begins(first, ZIP))
    throw refused(
      `“${file.name}” is a workbook or an archive. Save the sheet as CSV or as text with tabs, and drop that.`,
    );
  if (!begins(first, GZIP)) return file.text();
  const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text().catch(() => {
    throw refused(`“${file.name}” cannot be unpacked: it is cut off, or damaged.`);
  });
}

const begins = (bytes, sign) => sign.every((byte, at) => bytes[at] === byte);

export const refused = detail =>
  new Problem({ code: 'unreadable-list', title: 'This list could not be read', status: 400, detail });
