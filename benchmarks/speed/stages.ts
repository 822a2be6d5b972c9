// Our own stages, timed apart, each on top of those before it.
import { Engine } from '../../src/framing/engine.js';
import { english } from '../../src/language/english/index.js';
import { standardMetrics } from '../../src/metrics/standard-metrics.js';
import type { Party } from '../../src/model/event.js';
import { scan } from '../../src/text/scanner.js';

const GENRE = 'transcript';

/** Runs of a piece up to a stage. */
export function stages(parties: readonly Party[]): Record<string, (text: string) => unknown> {
  const engine = new Engine(english, standardMetrics);
  const { language, tokens } = engine;
  return {
    'scan: tokens and sentences': (text) => scan(text, language.vocabulary, language.rules, tokens),
    '+ match: lexicons': (text) => engine.read(text, GENRE),
    '+ cues: shifters, ambiguous words': (text) => {
      engine.read(text, GENRE);
      return engine.cues(false, GENRE);
    },
    '+ attribution': (text) => {
      engine.read(text, GENRE);
      engine.attribute(parties, GENRE, undefined);
      return engine.cues(false, GENRE);
    },
  };
}
