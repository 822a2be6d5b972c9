// Invented transcripts, the same for the same seed: a vocabulary of Zipf frequencies around a diplomatic core, speaker
// turns, quotations, indirect speech, names that no dictionary has.
//   node benchmarks/speed/transcripts.mjs MEGABYTES [SEED] > file.ndjson
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../seeded-random.mjs';

const core = {
  noun: 'cooperation partnership agreement dialogue relations ministry president minister side meeting talks issue region security trade energy crisis peace ceasefire border sanctions dispute visit delegation treaty alliance proposal conflict situation progress concern support interest economy infrastructure exchange statement position principle sovereignty commitment effort framework summit negotiation investment tension threat war stability future question reporter people country government'.split(
    ' ',
  ),
  verb: 'discussed strengthened welcomed supported rejected condemned praised reviewed expanded defended opposed underlined signed postponed accelerated'.split(
    ' ',
  ),
  base: 'strengthen support expand continue defend respect resume avoid deepen protect implement reject consider discuss'.split(
    ' ',
  ),
  adjective:
    'strategic bilateral important mutual firm serious difficult friendly new peaceful regional economic comprehensive constructive unacceptable strong long-standing productive'.split(
      ' ',
    ),
  adverb: 'firmly clearly actively jointly deeply perhaps probably really never always fully'.split(' '),
  modal: ['must', 'will', 'should', 'may', 'might', 'can', 'would', 'shall', 'is going to'],
  says: ['said', 'noted', 'stressed', 'told reporters', 'added', 'warned', 'made clear', 'recalled', 'pointed out'],
  opening: [
    'I think',
    'As you know,',
    'Frankly,',
    'We believe',
    'Of course,',
    'In my view,',
    'Well,',
    'Let me be clear:',
  ],
};
const syllables = 'ka ro mi tse dra vel un ash bor ghe nu li zor qua ye thi sma ol re vi ć ğa šo ão ñe kh'.split(' ');
const TAIL = 20_000;

/** Accounts without end. */
export function* transcripts(seed = 1) {
  const random = seededRandom(seed);
  // ranks of equal steps of the logarithm are equally likely under Zipf's law
  const zipf = (length) => Math.min(length - 1, Math.floor(length ** random()) - 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const common = (list) => list[Math.max(0, zipf(list.length))];
  const word = (length) => Array.from({ length }, () => pick(syllables)).join('');
  const tail = Array.from({ length: TAIL }, () => word(2 + Math.floor(random() * 3)));
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const noun = () => (random() < 0.25 ? common(tail) : common(core.noun));
  const phrase = () =>
    `${pick(['the', 'the', 'our', 'a', 'this', 'their'])} ${random() < 0.5 ? `${common(core.adjective)} ` : ''}${noun()}`;
  const place = () => (random() < 0.6 ? ` ${pick(['in', 'with', 'on', 'for', 'of', 'about'])} ${phrase()}` : '');
  const clause = () =>
    random() < 0.4
      ? `${phrase()} ${pick(core.modal)} ${random() < 0.2 ? 'not ' : ''}${pick(core.base)} ${phrase()}${place()}`
      : `${phrase()} ${random() < 0.2 ? `${common(core.adverb)} ` : ''}${pick(core.verb)} ${phrase()}${place()}`;
  for (let number = 0; ; number++) {
    const names = Array.from({ length: 2 + Math.floor(random() * 3) }, () => `${capital(word(2))} ${capital(word(3))}`);
    const sentence = () => {
      const kind = random();
      const speaker = pick(names);
      if (kind < 0.1) return `“${capital(clause())},” ${speaker} ${pick(core.says)}.`;
      if (kind < 0.22) return `${speaker} ${pick(core.says)} that ${clause()}.`;
      if (kind < 0.4) return `${pick(core.opening)} ${clause()}, and ${clause()}.`;
      if (kind < 0.45) return `Did ${phrase()} ${pick(core.base)} ${phrase()} in ${1990 + Math.floor(random() * 40)}?`;
      return `${capital(clause())}.`;
    };
    const turns = Array.from({ length: 4 + Math.floor(random() * 30) }, () => {
      const said = Array.from({ length: 1 + Math.floor(random() * 9) }, sentence).join(' ');
      return `${pick(names).toUpperCase()}: ${said}`;
    });
    yield {
      id: `generated-${seed}-${number}`,
      publisher: 'Generator',
      language: 'en',
      genre: 'transcript',
      text: turns.join('\n\n'),
    };
  }
}

/** Lines of NDJSON of at least so many bytes. */
export function* transcriptLines(bytes, seed = 1) {
  let size = 0;
  for (const record of transcripts(seed)) {
    const line = `${JSON.stringify(record)}\n`;
    yield line;
    size += Buffer.byteLength(line);
    if (size >= bytes) return;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [megabytes = '10', seed = '1'] = process.argv.slice(2);
  for (const line of transcriptLines(Number(megabytes) * 1e6, Number(seed)))
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}
