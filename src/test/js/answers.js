// What the API says of the shipped statements; ScriptTests writes it before it starts these tests.
import { existsSync, readFileSync } from 'node:fs';

const FILE = 'target/js/answers.json';

if (!existsSync(FILE)) throw new Error(`${FILE} is missing: run ./mvnw test -Dtest=ScriptTests, which writes it.`);

export const { items, statements, shipped } = JSON.parse(readFileSync(FILE, 'utf8'));

export const statement = record => statements.find(one => one.record === record);

/** Widths of a fixed table, so that a drawing is the same on every machine. */
const WIDTH = { label: 7.2, strong: 7.6, small: 6.2, arc: 6.7, heading: 6.4 };

export const measure = (text, style) => text.length * WIDTH[style];
