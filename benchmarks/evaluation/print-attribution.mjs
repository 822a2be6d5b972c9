// The table of `npm run evaluate -- attribution`.

/** Prints the scores of every system, the details of ours and its worst misses. */
export function printAttribution(name, documents, result, misses) {
  const own = result['readout-framing'];
  console.log(
    `\n${name}: ${documents.length} documents, ${own.attributions} attributions${own.turns > 0 ? `, ${own.turns} turns` : ''}\n`,
  );
  const width = Math.max(...Object.keys(result).map((system) => system.length));
  const head = ['content P', 'R', 'F1', 'nested F1', 'source F1', 'cue F1', 'found', 'source right', 'right of all'];
  console.log(`${''.padEnd(width)}  ${head.map((title) => title.padStart(13)).join('')}`);
  for (const [system, { words, nestedContent, found, sourceRight, rightOfAll }] of Object.entries(result)) {
    const { content, source, cue } = words;
    const row = [
      content.precision,
      content.recall,
      content.f1,
      nestedContent.f1,
      source.f1,
      cue.f1,
      found,
      sourceRight,
      rightOfAll,
    ];
    console.log(`${system.padEnd(width)}  ${row.map((value) => figure(value).padStart(13)).join('')}`);
  }
  console.log(`
Words: runs of letters and digits in any span of the kind, all documents together; nested: every word as often as
attributions lie over it. Found: gold contents of which a predicted one covers half (F1 of words at least 0.5);
source right: of these, how many have a word of their source right (or both have none), and right of all: found with the
right source, of all in the gold. Turns and neutral words are left out of all this.
`);
  for (const role of ['content', 'source', 'cue']) {
    const { words, exact } = own;
    console.log(
      `${role.padEnd(8)} words P ${figure(words[role].precision)} R ${figure(words[role].recall)} F1 ${figure(words[role].f1)}` +
        `   exact P ${figure(exact[role].precision)} R ${figure(exact[role].recall)} F1 ${figure(exact[role].f1)}`,
    );
  }
  const { direct, indirect, mixed } = own.contentRecall;
  console.log(
    `content by mode: recall direct ${figure(direct)}, indirect ${figure(indirect)}, mixed ${figure(mixed)}; precision of direct ${figure(own.directPrecision)}`,
  );
  if (own.voices > 0) console.log(`voice right: ${figure(own.voiceRight)} of ${own.voices} found that name one`);
  if (own.turns > 0)
    console.log(
      `turns with their own speaker: ${figure(own.turnsRight)}; content with the turns: P ${figure(own.contentWithTurns.precision)} R ${figure(own.contentWithTurns.recall)} F1 ${figure(own.contentWithTurns.f1)}`,
    );
  printGenres(own.genres);
  printReliability(own.reliability);
  for (const { kind, id, gold, predicted } of own.misses.slice(0, misses)) {
    console.log(`\n${kind} in ${id ?? '?'}`);
    for (const [side, one] of Object.entries({ gold, ours: predicted }))
      if (one !== undefined)
        console.log(`  ${side.padEnd(4)} [${one.source}] [${one.cue}] ${one.content.slice(0, 300)}`);
  }
}

function printGenres(genres) {
  const rows = Object.entries(genres);
  if (rows.length === 0) return;
  console.log('\ngenre        attributions   content P           R          F1   nested F1       found  source right');
  for (const [genre, { attributions, words, nestedContent, found, sourceRight }] of rows) {
    const { precision, recall, f1 } = words.content;
    const row = [precision, recall, f1, nestedContent.f1, found, sourceRight].map((value) =>
      figure(value).padStart(12),
    );
    console.log(`${genre.padEnd(11)} ${String(attributions).padStart(13)}${row.join('')}`);
  }
}

function printReliability({ passages, bins, error }) {
  console.log(`
confidence      passages   mean confidence   share right`);
  for (const { from, to, passages, confidence, right } of bins)
    console.log(
      `${from.toFixed(2)} … ${to.toFixed(2)} ${String(passages).padStart(11)}${figure(confidence).padStart(18)}${figure(right).padStart(14)}`,
    );
  console.log(
    `expected calibration error ${figure(error)} over ${passages} passages (turns and narration apart); right: half of the words in a gold
content with the same source, and the same voice where the gold names one`,
  );
}

function figure(value) {
  return Number.isFinite(value) ? value.toFixed(3) : '–';
}
