// Pairs of statements against gold: npm run evaluate -- alignment [gold.jsonl]
// Gold, one event a line: {event: id of a bundled one, or the event itself, split, pairs, also}; a pair is [readout, opening words,
// readout, opening words]; `also` are pairs that are right and need not be found.
import { events } from '../../dist/corpus.js';
import { analyzeEvent, compareReadouts } from '../../dist/index.js';

export function evaluateAlignment(documents) {
  const parts = {};
  for (const document of documents) {
    const event = typeof document.event === 'string' ? events[document.event] : document.event;
    const found = compareReadouts(analyzeEvent(event)).shifts;
    const gold = document.pairs.map((pair) => placesOf(pair, event));
    const allowed = document.also.map((pair) => placesOf(pair, event));
    parts[document.split] ??= { events: 0, gold: 0, right: 0, found: 0, counted: 0, missed: [], wrong: [] };
    const part = parts[document.split];
    part.events++;
    part.gold += gold.length;
    for (const [at, places] of gold.entries()) {
      if (found.some((shift) => holds(shift, places))) part.right++;
      else part.missed.push({ event: event.id, pair: document.pairs[at] });
    }
    for (const shift of found) {
      if (gold.some((places) => holds(shift, places))) {
        part.found++;
        part.counted++;
      } else if (!allowed.some((places) => holds(shift, places))) {
        part.counted++;
        part.wrong.push({ event: event.id, similarity: shift.similarity, a: shift.a, b: shift.b });
      }
    }
  }
  for (const part of Object.values(parts)) {
    part.precision = part.found / part.counted;
    part.recall = part.right / part.gold;
    part.f1 = (2 * part.precision * part.recall) / (part.precision + part.recall);
  }
  return parts;
}

/** Where the opening words of a pair's statements stand. */
function placesOf([one, oneWords, other, otherWords], event) {
  return [
    [one, oneWords],
    [other, otherWords],
  ].map(([readout, words]) => {
    const text = event.readouts.find(({ id }) => id === readout).text;
    const at = text.indexOf(words);
    if (at < 0 || text.indexOf(words, at + 1) >= 0)
      throw new Error(`${event.id} ${readout}: ${JSON.stringify(words)} must stand there once`);
    return { readout, at };
  });
}

function holds({ a, b }, places) {
  const at = ({ readout, span }, place) => readout === place.readout && span.start <= place.at && place.at < span.end;
  return (at(a, places[0]) && at(b, places[1])) || (at(b, places[0]) && at(a, places[1]));
}

export function printAlignment(parts, misses) {
  console.log('part          events  gold pairs  precision  recall    F1');
  for (const [name, { events, gold, precision, recall, f1 }] of Object.entries(parts))
    console.log(
      `${name.padEnd(14)}${String(events).padStart(6)}${String(gold).padStart(12)}${precision.toFixed(2).padStart(11)}${recall.toFixed(2).padStart(8)}${f1.toFixed(2).padStart(6)}`,
    );
  for (const [name, { missed, wrong }] of Object.entries(parts)) {
    // what the test part misses is not looked at
    if (name === 'test' || misses === 0) continue;
    console.log(`\n${name}: missed`);
    for (const { event, pair } of missed.slice(0, misses)) console.log(`  ${event}: ${pair[1]} … | ${pair[3]} …`);
    console.log(`${name}: wrong`);
    for (const { event, similarity, a, b } of wrong.slice(0, misses))
      console.log(`  ${event}: ${similarity.toFixed(2)} ${a.text.slice(0, 70)} … | ${b.text.slice(0, 70)} …`);
  }
}
