import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { Analyzer } from '../../src/framing/analyzer.js';
import { engineLexicons, REPORTING } from '../../src/framing/engine-lexicons.js';
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
const none = { ignore: [], exceptions: [] };

describe('tables that a build keeps', () => {
  it('are, to the last number, those that are compiled from the text of the lexicons', () => {
    const compiled = compileLexicons(english, engineLexicons(english, standardMetrics, none), [REPORTING]);
    const { tables } = readTables(text);
    // words are found by their letters in both
    expect(tables.vocabulary.idOf('will')).toBe(compiled.vocabulary.idOf('will'));
    expect(tables).toEqual(compiled);
  });
  it('hold each of the common words for a reason of its own', () => {
    const { vocabulary } = compileLexicons(
      { ...english, commonWords: '' },
      engineLexicons(english, standardMetrics, none),
      [REPORTING],
    );
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
    expect(readyTables(built, metrics, none)?.fingerprint).toBe(readTables(text).fingerprint);
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
    const lexicons = engineLexicons(english, metrics, none);
    const compiled = compileLexicons(english, lexicons, [REPORTING]);
    const { tables, fingerprint } = readyTables(built, metrics, none)!;
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
  it.each([
    ['a metric is left out', standardMetrics.slice(1), none],
    ['metrics stand in another order', [...standardMetrics].reverse(), none],
    ['a metric of that name is another', [{ ...future, name: 'sentiment' }, ...standardMetrics.slice(1)], none],
    ['words are switched off', standardMetrics, { ignore: [{ pattern: 'will' }], exceptions: [] }],
    ['a phrase is an exception', standardMetrics, { ignore: [], exceptions: [{ pattern: 'peace palace' }] }],
  ])('are not taken where %s', (_, metrics, exclusions) => {
    expect(readyTables(built, metrics, exclusions)).toBeUndefined();
  });
  it('are not handed to a copy of the pack, nor kept beside the sources', () => {
    expect(english.tables?.({ ...english })).toBeUndefined();
    expect(english.tables?.(english)).toBeUndefined();
  });
});
