// How many part-of-speech conditions the rules settle, and how often they agree with the tagger where they do.
import { english } from '../../dist/english.js';
import { createAnalyzer } from '../../dist/index.js';

/** Universal tags that each condition accepts, as the engine reads the tagger's. */
const ACCEPTED = {
  modal: ['AUX'],
  verb: ['VERB', 'AUX'],
  noun: ['NOUN', 'PROPN'],
  adj: ['ADJ'],
  adv: ['ADV'],
  prep: ['ADP', 'SCONJ'],
};
const SENTENCE_START = 32;
const LONGEST = 60;

/** Texts `{text, genre?}` → per condition: asked, settled by rule, of these in agreement with the tagger, disagreements. */
export function evaluateTagger(documents) {
  const tagger = english.createTagger();
  const result = {};
  const pack = Object.create(english, {
    partOfSpeech: {
      value: (context, token, condition) => {
        const settled = english.partOfSpeech(context, token, condition);
        result[condition] ??= { asked: 0, settled: 0, agreed: 0, disagreements: new Map() };
        const row = result[condition];
        row.asked++;
        if (settled === undefined) return undefined;
        row.settled++;
        const { first, tags } = sentenceTags(tagger, context.tokens, token);
        if (ACCEPTED[condition].includes(tags[token - first]) === settled) row.agreed++;
        else {
          const word = context.tokens.textOf(token).toLowerCase();
          const key = `${word} ${settled ? 'is' : 'is not'} (tagged ${tags[token - first]})`;
          const known = row.disagreements.get(key) ?? { count: 0, example: around(context.tokens, token) };
          known.count++;
          row.disagreements.set(key, known);
        }
        return settled;
      },
    },
  });
  const analyzer = createAnalyzer({ languages: [pack] });
  for (const { text, genre } of documents) analyzer.scoreText(text, { genre, evidence: false });
  return result;
}

function sentenceTags(tagger, tokens, token) {
  let first = token;
  while (first > 0 && (tokens.flags[first] & SENTENCE_START) === 0 && token - first < LONGEST) first--;
  let end = token + 1;
  while (end < tokens.count && (tokens.flags[end] & SENTENCE_START) === 0 && end - first < 2 * LONGEST) end++;
  return { first, tags: tagger.tag(tokens, first, end) };
}

function around(tokens, token) {
  const from = Math.max(0, token - 5);
  const to = Math.min(tokens.count, token + 5);
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
}

export function printTagger(file, result, misses) {
  console.log(file);
  for (const [condition, { asked, settled, agreed, disagreements }] of Object.entries(result)) {
    const share = (part, whole) => (whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`);
    console.log(
      `  ${condition.padEnd(6)} asked ${String(asked).padStart(6)}  settled by rule ${share(settled, asked)}` +
        `  of these as the tagger ${share(agreed, settled)}`,
    );
    const worst = [...disagreements].sort(([, a], [, b]) => b.count - a.count).slice(0, misses);
    for (const [key, { count, example }] of worst) console.log(`      ${count} × ${key}: … ${example} …`);
  }
}
