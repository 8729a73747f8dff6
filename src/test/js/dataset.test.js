import assert from 'node:assert/strict';
import test from 'node:test';
import { datasetOf } from '../../../frontend/js/data/dataset.js';

test('the data describe themselves as a Dataset with version, licences, parts and files', () => {
  const health = {
    datasets: [
      { name: 'shipped', title: 'Mechanisms', version: '0.3.0', licence: 'CC-BY-4.0' },
      { name: 'own', title: null, version: null, licence: null },
    ],
  };
  const dataset = datasetOf(health, 'sha256:ab', 'https://exotrace.example.org');
  assert.equal(dataset['@type'], 'Dataset');
  assert.equal(dataset.version, 'sha256:ab');
  assert.deepEqual(dataset.license, ['https://spdx.org/licenses/CC-BY-4.0']);
  assert.deepEqual(dataset.hasPart[1], { '@type': 'Dataset', name: 'own' });
  assert.deepEqual(
    dataset.distribution.map(it => it.contentUrl),
    ['json', 'kgx', 'tsv'].map(it => `https://exotrace.example.org/api/v1/export?format=${it}`),
  );
});
