// What others make of a text: sentiment packages of npm, and two lists of hedges. A peer is a function from texts to
// figures. natural runs in a process of its own: its root slows string loops of the process that loads it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PLAIN_HEDGES =
  `may might could would can should perhaps maybe possibly probably likely unlikely apparently seemingly
  presumably supposedly arguably potentially conceivably seem seems seemed appear appears appeared suggest suggests
  suggested indicate indicates indicated imply implies believe believes believed think thinks thought assume assumes
  assumed suppose guess suspect suspects expect expects expected estimate estimates estimated hope hopes doubt tend tends
  tended speculate possible probable plausible uncertain unclear unsure doubtful potential tentative preliminary
  possibility probability likelihood chance suspicion speculation tendency uncertainty roughly approximately almost
  nearly somewhat partly partially relatively fairly generally usually often sometimes typically occasionally mostly
  largely mainly if unless`.split(/\s+/);
const MODALS = ['will', 'must', 'shall', 'need to', 'needs to', 'ought to', 'have to', 'has to', 'had to'];
const PLAIN_BOOSTERS = [
  ...'certainly definitely surely clearly obviously indeed undoubtedly doubtless plainly evidently undeniably'.split(
    ' ',
  ),
  ...'unquestionably unsurprisingly admittedly truly really'.split(' '),
  ...['of course', 'in fact', 'no doubt', 'it is clear', 'it is obvious', 'the fact that', 'needless to say'],
];

/** Sentiment of texts by each peer. */
export async function sentimentPeers() {
  const [{ default: Sentiment }, { default: vader }, { default: winkSentiment }] = await Promise.all([
    import('sentiment'),
    import('vader-sentiment'),
    import('wink-sentiment'),
  ]);
  const sentiment = new Sentiment();
  return {
    'vader-sentiment': each((text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound),
    'wink-sentiment': each((text) => winkSentiment(text).normalizedScore),
    sentiment: each((text) => sentiment.analyze(text).comparative),
    natural: byNatural,
  };
}

/** Hedges a word by the npm list, and by a plain list of a hundred. */
export async function hedgePeers() {
  const { hedges } = await import('hedges');
  return { 'npm hedges': each(density(hedges)), 'hundred hedges': each(density(PLAIN_HEDGES)) };
}

/** Whether a text holds a hedge or an obligation, by lists. */
export async function entertainPeers() {
  const { hedges } = await import('hedges');
  return {
    'npm hedges': each(density(hedges)),
    'hundred hedges and modals': each(density([...PLAIN_HEDGES, ...MODALS])),
  };
}

/** Whether a text holds a booster, by a list. */
export function proclaimPeers() {
  return { 'plain boosters': each(density(PLAIN_BOOSTERS)) };
}

function each(score) {
  return (texts) => texts.map(score);
}

/** Entries of a list in a text, by its words. */
function density(list) {
  const longest = Math.max(...list.map((entry) => entry.split(' ').length));
  const entries = new Set(list);
  return (text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    let found = 0;
    for (let at = 0; at < words.length; at++)
      for (let length = longest; length > 0; length--)
        if (at + length <= words.length && entries.has(words.slice(at, at + length).join(' '))) {
          found++;
          at += length - 1;
          break;
        }
    return words.length === 0 ? 0 : found / words.length;
  };
}

function byNatural(texts) {
  const script = fileURLToPath(new URL('peer-natural.mjs', import.meta.url));
  const { stdout, status, stderr } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(texts),
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`natural: ${stderr}`);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n[') + 1));
}
