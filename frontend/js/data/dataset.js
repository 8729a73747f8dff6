// The data as a Dataset of schema.org, for search engines that list data: JSON-LD, which nothing runs.
import { el } from '../ui/dom.js';

const FILES = [
  ['json', 'application/json'],
  ['kgx', 'application/zip'],
  ['tsv', 'text/tab-separated-values'],
];

export const renderDataset = (health, version) =>
  el(
    'script',
    { type: 'application/ld+json' },
    JSON.stringify(datasetOf(health, version, location.origin)).replaceAll('<', '\\u003c'),
  );

export function datasetOf(health, version, origin) {
  const sets = health.datasets ?? [];
  const licences = [...new Set(sets.map(it => it.licence).filter(Boolean))];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Exotrace: exosome-mediated mechanisms',
    description:
      'Statements on exosomes from the literature, each a chain from a source through vesicle and cargo to an effect, with the sign of each step and the documents that they come from.',
    url: `${origin}/data`,
    identifier: version,
    version,
    license: licences.map(licence),
    creator: { '@type': 'Organization', name: 'Exotrace contributors' },
    hasPart: sets.map(it => ({
      '@type': 'Dataset',
      name: it.title ?? it.name,
      ...(it.version && { version: it.version }),
      ...(it.licence && { license: licence(it.licence) }),
    })),
    distribution: FILES.map(([format, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: `${origin}/api/v1/export?format=${format}`,
    })),
  };
}

/** A short name of SPDX as its address; another text as it is. */
const licence = name => (/^[\w.+-]+$/.test(name) ? `https://spdx.org/licenses/${name}` : name);
