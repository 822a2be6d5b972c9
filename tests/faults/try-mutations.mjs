// One worker's share of the mutations.
import { parentPort, workerData } from 'node:worker_threads';
import { events } from '../../dist/corpus.js';
import { analyzeReadout, createAnalyzer, genres } from '../../dist/index.js';
import { italian } from '../../dist/italian.js';
import { faultOf, mutations } from './mutations.mjs';

const { inputs, seed } = workerData;
const { parties } = events['2026-02-04-xi-putin'];
const texts = Object.values(events).flatMap(({ readouts }) => readouts.flatMap(({ text }) => text ?? []));
const inItalian = createAnalyzer({ languages: [italian] });
const faults = [];
let tried = 0;
for (const text of mutations(texts, inputs, seed)) {
  const language = tried % 10 === 9 ? 'it' : 'en';
  const publisher = { name: 'constructor', party: 'china' };
  const readout = { id: '__proto__', publisher, language, genre: genres[tried % genres.length], text };
  const analyze = language === 'it' ? inItalian.analyzeReadout.bind(inItalian) : analyzeReadout;
  tried++;
  let fault;
  try {
    fault = faultOf(analyze(readout, { parties }), text);
  } catch (error) {
    fault = error.stack;
  }
  if (fault !== undefined && faults.length < 3) faults.push(`${fault} in ${language} ${JSON.stringify(text)}`);
}
if (Object.keys(Object.prototype).length > 0 || {}.polluted !== undefined) faults.push('a prototype is polluted');
parentPort.postMessage({ tried, faults });
