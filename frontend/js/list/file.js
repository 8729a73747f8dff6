// A file that was dropped or chosen, as text; it is read here, in the browser.
import { Problem } from '../ui/api.js';

const MOST = 64_000_000;
const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b];
const UTF_16_LE = [0xff, 0xfe];
const UTF_16_BE = [0xfe, 0xff];

/** @param {File} file @returns {Promise<string>} */
export async function textOf(file) {
  if (file.size > MOST)
    throw refused(`“${file.name}” is larger than 64 MB. Leave out what is neither a name nor a change.`);
  const first = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (begins(first, ZIP))
    throw refused(
      `“${file.name}” is a workbook or an archive. Save the sheet as CSV or as text with tabs, and drop that.`,
    );
  if (!begins(first, GZIP)) return decoded(await file.arrayBuffer());
  const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(unpacked).arrayBuffer().catch(() => {
    throw refused(`“${file.name}” cannot be unpacked: it is cut off, or damaged.`);
  });
  return decoded(bytes);
}

// Spreadsheets write UTF-16 as "Unicode text", and the letters of Windows as CSV; what is UTF-8 is that.
function decoded(bytes) {
  const first = new Uint8Array(bytes.slice(0, 2));
  const utf16 = begins(first, UTF_16_LE) ? 'utf-16le' : begins(first, UTF_16_BE) ? 'utf-16be' : null;
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const begins = (bytes, sign) => sign.every((byte, at) => bytes[at] === byte);

export const refused = detail =>
  new Problem({ code: 'unreadable-list', title: 'This list could not be read', status: 400, detail });
