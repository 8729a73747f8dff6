// The drawing as a file: title, drawing, legend and licence in one SVG that needs nothing else.
import { svg } from '../ui/dom.js';
import { wrap } from '../drawing/text.js';
import { pageMeasure } from '../render/measure.js';
import { WORDS } from '../render/legend.js';
import { sample } from '../render/sample.js';
import { dotsFor, withDensity } from './dots.js';
import { statementPlan } from './plans.js';
import { settle, svgText } from './stand-alone.js';

const EDGE = 16;
const LINE = 16;
const LEAST = 560;

/**
 * @param {any} statement
 * @param {{ title: string, description: string, licence: string }} words licence: and what to cite
 * @param {(text: string, style: string) => number} measure
 * @param {any} draw as boxes, in lanes beside one another or one above the other; without it, as a figure
 * @param {{ ground?: 'white' | 'none', legend?: boolean, agents?: boolean }} [choices] legend: with title, legend and
 *   licence around the drawing; agents: with what other statements say acts on it
 */
export function picture(statement, words, measure = pageMeasure(), draw = null, choices = {}) {
  const plan = statementPlan(statement, measure, draw, choices.agents ?? true);
  return plan && pictureOf(plan, words, measure, choices);
}

/**
 * @param {import('./plans.js').Plan} plan
 * @param {{ title: string, description: string, licence: string }} words licence: and what to cite
 * @param {(text: string, style: string) => number} measure
 * @param {{ ground?: 'white' | 'none', legend?: boolean }} choices
 */
export function pictureOf(
  plan,
  { title, description, licence },
  measure,
  { ground = 'white', legend: around = true },
) {
  const width = Math.max(around ? LEAST : 0, plan.width + 2 * EDGE);
  const words = text => wrap(text, width - 2 * EDGE, one => measure(one, 'small') * 1.05);
  const headings = wrap(title, width - 2 * EDGE, one => measure(one, 'strong') * 1.2);
  let y = EDGE;
  const put = (lines, style) =>
    lines.map(line => svg('text', { class: style, x: EDGE, y: (y += style === 't-title' ? 20 : LINE) }, line));
  const parts = around ? [put(headings, 't-title')] : [];
  if (around) y += 14;
  parts.push(
    svg(
      'g',
      {
        class: plan.kind,
        transform: `translate(${Math.round((width - plan.width) / 2 - plan.left)} ${y - plan.top})`,
      },
      plan.parts,
    ),
  );
  y += plan.height;
  if (around) {
    const legend = legendParts(plan.encodings, measure, width, y + 10);
    parts.push(legend.parts);
    y = legend.y;
    parts.push(put(words(licence), 't-small'));
  }
  const height = y + EDGE;
  const whole = svg(
    'svg',
    { class: 'drawing', viewBox: `0 0 ${width} ${height}`, width, height },
    svg('title', null, title),
    svg('desc', null, description),
    ground === 'white' && svg('rect', { class: 'paper-ground', width, height }),
    parts,
  );
  return { whole: settle(whole), legend: plan.encodings.map(one => WORDS[one]) };
}

function legendParts(encodings, measure, width, top) {
  let [x, y] = [EDGE, top];
  const parts = encodings.map(one => {
    const wide = 42 + measure(WORDS[one], 'small') * 1.05 + 18;
    if (x > EDGE && x + wide > width - EDGE) {
      x = EDGE;
      y += 22;
    }
    const part = svg(
      'g',
      { transform: `translate(${Math.round(x)} ${y})` },
      sample(one),
      svg('text', { class: 't-small', x: 42, y: 13 }, WORDS[one]),
    );
    x += wide;
    return part;
  });
  return { parts, y: y + 26 };
}

/** At 300 dpi for a width in millimetres, on the ground that the drawing brings along or on none. */
export async function png(whole, millimetres) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(whole))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = dotsFor(millimetres);
  const [width, height] = ['width', 'height'].map(side => Number(whole.getAttribute(side)));
  canvas.height = Math.round((canvas.width * height) / width);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise(done => canvas.toBlob(done, 'image/png'));
  return new Blob([withDensity(new Uint8Array(await blob.arrayBuffer()))], { type: 'image/png' });
}
