import { afterEach, describe, expect, it } from 'vitest';
import {
  analyzeCorpus,
  analyzeEvent,
  analyzeReadout,
  attribute,
  combineMetrics,
  compareReadouts,
  createAnalyzer,
  type DiplomaticEvent,
  defineMetric,
  kwic,
  metricFromCsv,
  metricsFromLiwc,
  metricsFromQuanteda,
  parseLexicon,
  scoreText,
  standardMetrics,
  Totals,
} from '../../src/index.js';
import { profilesAsCsv } from '../../src/report/csv.js';
import { exportTables, renderReport, tableAsNdjson } from '../../src/report/index.js';
import { framingAsNdjson } from '../../src/report/ndjson.js';

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const builtIns = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const before = builtIns.map((one) => JSON.stringify(Reflect.ownKeys(one).map(String)));

afterEach(() => {
  expect(builtIns.map((one) => JSON.stringify(Reflect.ownKeys(one).map(String)))).toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

const TEXT = `${NAMES.join(' ')} said that __proto__ must go. “We are firmly ready,” constructor added. Perhaps it rained. `;

/** An event in which every id and name is one of the prototype's. */
function hostileEvent(name: string, other: string): DiplomaticEvent {
  const text = TEXT.repeat(4);
  return {
    id: name,
    title: name,
    date: '2026-02-04',
    parties: [
      { id: name, name, aliases: NAMES, people: [{ id: other, name: other, aliases: [...NAMES] }] },
      { id: other, name: other },
    ],
    readouts: [name, other].map((id) => ({
      id,
      publisher: { name: id, party: id },
      genre: 'readout',
      language: 'en',
      text: `${text}\n\n${id}`,
    })),
  };
}

describe('names of the prototype', () => {
  it.each(NAMES)('%s is an id, a name, an alias and a word like any other', async (name) => {
    const other = NAMES[(NAMES.indexOf(name) + 1) % NAMES.length]!;
    const event = hostileEvent(name, other);
    const framing = analyzeEvent(event, { intervals: true });
    expect(framing.readouts.map(({ readout }) => readout)).toEqual([name, other]);
    expect(framing.profiles.some(({ party, words }) => party === name && words > 0)).toBe(true);
    const comparison = compareReadouts(framing);
    expect(Object.keys(comparison.wording.accounts).every((id) => id === name || id === other)).toBe(true);
    const page = await renderReport([framing], { events: [event] });
    expect(page).toContain(name);
    const written = [...profilesAsCsv(framing), ...framingAsNdjson(framing, true)].join('');
    expect(written).toContain(name);
    for (const table of exportTables(framing, comparison)) {
      const types = [...tableAsNdjson(table)].map((line) => JSON.parse(line).type);
      expect(types).toEqual(table.rows.map(() => table.name));
    }
    const totals = Totals.fromJSON(JSON.parse(JSON.stringify(totalsOf(framing))));
    expect(totals.rows().some(({ party }) => party === name)).toBe(true);
    expect(attribute(event.readouts[0]!.text!, { parties: event.parties }).length).toBeGreaterThan(1);
    expect(kwic(framing.readouts[0]!).length).toBeGreaterThan(0);
  });

  it.each(NAMES)('%s is a metric, a category and an entry of a lexicon like any other', (name) => {
    const metrics = [
      defineMetric({ name, lexicon: Object.fromEntries([[name, 1]]) }),
      defineMetric({ name: 'parsed', lexicon: parseLexicon('parsed', `@category ${name}\n${name}\t1\n`) }),
      combineMetrics({ name: `${name}-sum`, operation: 'sum', metrics: standardMetrics.slice(0, 2) }),
    ];
    const { scores } = createAnalyzer({ metrics }).scoreText(`It is ${name} here, and ${name}.`);
    expect(Object.keys(scores)).toEqual([name, 'parsed', `${name}-sum`]);
    expect(Object.getOwnPropertyDescriptor(scores, name)?.value).toMatchObject({ cues: 2 });
    expect(scores.parsed).toMatchObject({ cues: 2 });
  });

  it.each(NAMES)('%s is a category of a dictionary of others like any other', (name) => {
    const read = [
      metricsFromLiwc(`%\n1\t${name}\n%\n${name}\t1\n`),
      metricsFromQuanteda(`${name}:\n  ${name}: [${name}, "${name} x"]\n`),
      [metricFromCsv(`word,weight,category\n${name},1,${name}\n`, { name })],
    ];
    for (const metrics of read) {
      expect(metrics.length).toBe(1);
      const scores = createAnalyzer({ metrics }).scoreText(`It is ${name}.`).scores;
      expect(Object.getOwnPropertyDescriptor(scores, metrics[0]!.name)?.value).toMatchObject({ cues: 1 });
    }
  });
});

describe('JSON that brings __proto__ as a key of its own', () => {
  const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
  const record = `{${poison},"id":"a","publisher":{${poison},"name":"p"},"genre":"readout","language":"en","text":"We must go."}`;
  const parties = JSON.parse(`[{${poison},"id":"p","name":"Roe","people":[{${poison},"id":"q","name":"Jane Roe"}]}]`);

  it('as a readout or an event', () => {
    expect(analyzeReadout(JSON.parse(record), { parties }).words).toBe(3);
    const event = JSON.parse(`{${poison},"id":"e","title":"t","parties":[],"readouts":[${record}]}`);
    expect(compareReadouts(analyzeEvent(event)).shifts).toEqual([]);
  });
  it('in a corpus', async () => {
    const found = [];
    for await (const framing of analyzeCorpus([JSON.parse(record)], {
      defaults: JSON.parse('{"__proto__":{"genre":"x"}}'),
    }))
      found.push(framing);
    expect(found).toMatchObject([{ readout: 'a', genre: 'readout', words: 3 }]);
  });
  it('as options, and as totals of a part', () => {
    const options = JSON.parse(`{${poison}}`);
    expect(scoreText('We must go.', options).words).toBe(3);
    const totals = JSON.parse(JSON.stringify(totalsOf(analyzeReadout(JSON.parse(record), { parties }))));
    const hostile = JSON.stringify(totals).replace('"counts":{', `${poison},"counts":{${poison},`);
    const merged = new Totals();
    merged.merge(Totals.fromJSON(JSON.parse(hostile)));
    expect(Object.getPrototypeOf(merged.counts)).toBe(Object.prototype);
    expect(merged.rows().length).toBeGreaterThan(0);
  });
});

function totalsOf(framing: Parameters<Totals['add']>[0]): Totals {
  const totals = new Totals();
  totals.add(framing);
  return totals;
}
