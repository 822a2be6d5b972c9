// natural's analyser in a process of its own: texts as JSON on standard input, scores as JSON on standard output.
import { readFileSync } from 'node:fs';
import natural from 'natural';

const tokenizer = new natural.WordTokenizer();
const analyzer = new natural.SentimentAnalyzer('English', natural.PorterStemmer, 'afinn');
const texts = JSON.parse(readFileSync(0, 'utf8'));
const scores = texts.map((text) => {
  const words = tokenizer.tokenize(text);
  return words.length === 0 ? 0 : analyzer.getSentiment(words);
});
// the line break: loading natural may print a line before it
process.stdout.write(`\n${JSON.stringify(scores)}`);
