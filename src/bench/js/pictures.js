// How long the page computes before it draws: the figure and the boxes of the largest statement, a frame of the landscape.
// Run after ScriptTests, which writes the answers: node src/bench/js/pictures.js
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { drawing } from '../../../frontend/js/drawing/drawing.js';
import { endsOf, linesOf } from '../../../frontend/js/explore/lines.js';
import { bands, plan } from '../../../frontend/js/explore/plan.js';
import { askedIn } from '../../../frontend/js/explore/question.js';
import { sceneOf } from '../../../frontend/js/scene/scene.js';
import { legsOf } from '../../../frontend/js/ui/legs.js';
import { shipped } from '../../test/js/answers.js';

const WARM = 5;
const TIMES = 31;
const measure = text => text.length * 7.2;

const largest = shipped.reduce((a, b) => (legsOf(b).length > legsOf(a).length ? b : a));
const landscapes = JSON.parse(readFileSync('target/js/landscape.json', 'utf8'));

const frame = answer => {
  const asked = askedIn('');
  const lanes = endsOf(answer, asked);
  const lines = linesOf(answer);
  const made = plan({ lanes, lines, width: 1300, shares: [12.5, 13.5, 12.5, 16.5], measure });
  return made.lines.map(line => bands(line, made.columns));
};

const name = `${largest.record}, ${legsOf(largest).length} legs`;
const rows = [
  [`figure of ${name}`, () => sceneOf(largest, measure, { agents: true })],
  [`figure of ${name}, one above the other`, () => sceneOf(largest, measure, { agents: true, upright: true })],
  [`boxes of ${name}`, () => drawing(largest, measure)],
  ...Object.entries(landscapes).map(([kind, answer]) => [
    `landscape, ${kind}: ${answer.statements} statements in ${answer.items.length} lines`,
    () => frame(answer),
  ]),
];

for (const [words, make] of rows) {
  const took = [];
  for (let time = 0; time < WARM + TIMES; time++) {
    const began = performance.now();
    make();
    if (time >= WARM) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  const at = share => took[Math.round(share * (took.length - 1))].toFixed(1).padStart(7);
  console.log(`${at(0.5)} ms, p95${at(0.95)} ms  ${words}`);
}
