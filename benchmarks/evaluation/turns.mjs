// Labelled turns of transcripts: does the voice of the first words behind a label hold the name in the label?
import { attribute } from '../../dist/index.js';

// "MS. PSAKI:", "President of Belmar Tomas Duran:", "Q" with two spaces: found apart from the library's own rules
const LABEL =
  /(?:^|\n)[ \t]*((?:[A-Z][A-Za-z.’'-]+|Q|of|the|and|for|&)(?: [A-Z(][A-Za-z.’'\-)]*| of| the| and| for| &){0,14}):[ \t]|(?:^|\n)(Q) {2,}/g;

/** Labels of the transcripts, and how many of them their turn got. */
export function evaluateTurns(documents) {
  let right = 0;
  let labels = 0;
  const wrong = new Map();
  for (const { text } of documents) {
    const passages = attribute(text, { language: 'en', genre: 'transcript' });
    let at = 0;
    for (const match of text.matchAll(LABEL)) {
      const label = match[1] ?? match[2];
      const behind = match.index + match[0].length;
      while (at < passages.length - 1 && passages[at].span.end <= behind) at++;
      const voice = passages[at].voices[0]?.label ?? '';
      labels++;
      if (voice !== '' && (voice.includes(label) || label.includes(voice))) right++;
      else wrong.set(label, (wrong.get(label) ?? 0) + 1);
    }
  }
  return {
    documents: documents.length,
    labels,
    right,
    share: right / labels,
    wrong: [...wrong].sort((a, b) => b[1] - a[1]),
  };
}

export function printTurns(file, { documents, labels, right, share, wrong }, misses) {
  console.log(
    `${file}: ${documents} transcripts, ${right} of ${labels} labelled turns have their own speaker (${share.toFixed(4)})`,
  );
  for (const [label, count] of wrong.slice(0, misses)) console.log(`  ${String(count).padStart(4)}  ${label}`);
}
