import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { Analyzer, type AnalyzerOptions } from '../../src/framing/analyzer.js';
import { EngineLexicons, REPORTING } from '../../src/framing/engine-lexicons.js';
import { readyTables, standardTables } from '../../src/framing/ready-tables.js';
import { fingerprintOfLexicons } from '../../src/framing/stamp.js';
import { compileLexicons } from '../../src/language/compile-lexicons.js';
import { english } from '../../src/language/english/index.js';
import type { LanguagePack } from '../../src/language/pack.js';
import { readTables, writeTables } from '../../src/language/stored-tables.js';
import { combineMetrics } from '../../src/metrics/combine-metrics.js';
import { defineMetric } from '../../src/metrics/define-metric.js';
import { reportingForce } from '../../src/metrics/reporting-force.js';
import { hedging, sentiment, standardMetrics } from '../../src/metrics/standard-metrics.js';

const text = standardTables(english);
const built: LanguagePack = { ...english, tables: () => text };
const usual = new EngineLexicons(standardMetrics);

describe('tables that a build keeps', () => {
  it('are, to the last number, those that are compiled from the text of the lexicons', () => {
    const compiled = compileLexicons(english, usual.compiled(english), [REPORTING]);
    const { tables } = readTables(text);
    // words are found by their letters in both
    expect(tables.vocabulary.idOf('will')).toBe(compiled.vocabulary.idOf('will'));
    expect(tables).toEqual(compiled);
  });
  it('hold each of the common words for a reason of its own', () => {
    const { vocabulary } = compileLexicons({ ...english, commonWords: '' }, usual.compiled(english), [REPORTING]);
    const words = english.commonWords!.split('\n').filter((line: string) => !line.startsWith('#'));
    const needless = words.flatMap((line) => line.split(' ')).filter((word) => vocabulary.idOf(word) === 0);
    // else: make the list anew, as the head of common-words.txt says
    expect(needless).toEqual(['']);
  });
  it('give the same framing of every bundled account, stamp, evidence and all', () => {
    const kept = new Analyzer({ languages: [built] });
    const compiled = new Analyzer();
    for (const event of Object.values(events))
      expect(kept.analyzeEvent(event, { intervals: true })).toEqual(compiled.analyzeEvent(event, { intervals: true }));
  });
  it('give the same scores beside a metric without entries, and one of another formula', () => {
    const metrics = [{ ...sentiment, score: () => 0 }, ...standardMetrics.slice(1), reportingForce];
    const [account] = events['2026-02-04-xi-putin'].readouts;
    const { parties } = events['2026-02-04-xi-putin'];
    const frame = (languages: LanguagePack[]) =>
      new Analyzer({ languages, metrics }).analyzeReadout(account!, { parties });
    expect(readyTables(built, new EngineLexicons(metrics))?.fingerprint).toBe(readTables(text).fingerprint);
    expect(frame([built])).toEqual(frame([english]));
  });
  const future = defineMetric({ name: 'future', lexicon: { will: 1 } });
  const mixed = defineMetric({
    name: 'mixed',
    lexicon: {
      'stabil*': 1,
      'warm ton*': 0.3,
      'zorb~ over|past': 0.5,
      'about #': 0.25,
      'not only … but also': 1,
      'all-round zest(s)': -1,
      will: { weight: 1, conditions: ['modal'] },
      stability: 0,
      'talks about #': 0.25,
    },
  });
  const both = combineMetrics({ name: 'both', operation: 'difference', metrics: [hedging, mixed] });
  it('are, with further lexicons added to them, those that are compiled from all of the text', () => {
    const metrics = [...standardMetrics, reportingForce, mixed, both];
    const engine = new EngineLexicons(metrics);
    const lexicons = engine.compiled(english);
    const compiled = compileLexicons(english, lexicons, [REPORTING]);
    const { tables, fingerprint } = readyTables(built, engine)!;
    expect(writeTables({ fingerprint, tables })).toBe(writeTables({ fingerprint, tables: compiled }));
    expect(tables.vocabulary.idOf('zorbing')).toBe(compiled.vocabulary.idOf('zorbing'));
    expect(fingerprint).toBe(fingerprintOfLexicons(lexicons));
  });
  it('give the same framing beside a metric of one’s own', () => {
    const event = events['2026-02-04-xi-trump'];
    const frame = (languages: LanguagePack[]) =>
      new Analyzer({ languages, metrics: [...standardMetrics, future, mixed] }).analyzeEvent(event);
    expect(frame([built])).toEqual(frame([english]));
  });
  it.each<[string, Pick<AnalyzerOptions, 'metrics' | 'ignore'>]>([
    ['a metric is left out', { metrics: standardMetrics.slice(1) }],
    ['metrics stand in another order', { metrics: [...standardMetrics].reverse() }],
    ['a metric of that name is another', { metrics: [{ ...future, name: 'sentiment' }, ...standardMetrics.slice(1)] }],
    [
      'a category is switched off',
      { ignore: [{ category: 'booster' }, { metric: 'sentiment', category: 'evaluation' }] },
    ],
  ])('are taken, and give what compiling gives, where %s', (_, options) => {
    const event = events['2026-02-04-xi-putin'];
    const exclusions = { ignore: [], exceptions: [], ...options };
    const ready = readyTables(built, new EngineLexicons(options.metrics ?? standardMetrics, exclusions));
    expect(ready?.tables.vocabulary.idOf('will')).toBe(readTables(text).tables.vocabulary.idOf('will'));
    const frame = (languages: LanguagePack[]) => new Analyzer({ languages, ...options }).analyzeEvent(event);
    expect(frame([built])).toEqual(frame([english]));
  });
  it('give a metric the same cues whatever metrics stand beside it', () => {
    const cuesOf = (analyzer: Analyzer, name: string) =>
      Object.values(events).flatMap(({ readouts, parties }) =>
        readouts.flatMap((one) => analyzer.analyzeReadout(one, { parties }).cues.filter((cue) => cue.metric === name)),
      );
    const all = new Analyzer({ languages: [built] });
    for (const metric of standardMetrics) {
      const alone = new Analyzer({ languages: [built], metrics: [metric] });
      expect(cuesOf(alone, metric.name)).toEqual(cuesOf(all, metric.name));
      expect(cuesOf(alone, metric.name).length).toBeGreaterThan(0);
    }
  });
  it('show no cue of a category that is switched off, and the others as before', () => {
    const { readouts, parties } = events['2026-02-04-xi-putin'];
    const cues = (ignore: AnalyzerOptions['ignore']) =>
      new Analyzer({ languages: [built], ignore: ignore ?? [] }).analyzeReadout(readouts[0]!, { parties }).cues;
    const [category] = cues([]).flatMap((cue) => (cue.metric === 'emphasis' ? [cue.category] : []));
    const left = cues([{ metric: 'emphasis', category: category! }]);
    expect(left).toEqual(cues([]).filter((cue) => cue.metric !== 'emphasis' || cue.category !== category));
  });
  it.each([
    ['words are switched off', { ignore: [{ pattern: 'will' }], exceptions: [] }],
    ['a phrase is an exception', { ignore: [], exceptions: [{ pattern: 'peace palace' }] }],
  ])('are not taken where %s', (_, exclusions) => {
    expect(readyTables(built, new EngineLexicons(standardMetrics, exclusions))).toBeUndefined();
  });
  it('are not handed to a copy of the pack, nor kept beside the sources', () => {
    expect(english.tables?.({ ...english })).toBeUndefined();
    expect(english.tables?.(english)).toBeUndefined();
  });
});
