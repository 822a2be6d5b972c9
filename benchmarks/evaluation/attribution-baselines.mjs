// What simple rules and other packages make of attribution, in the shape of the gold: source, cue, content.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const NAME = /\b\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|the|de|van|von|bin|al)\s+)?\p{Lu}[\p{L}.’'-]+)+/gu;
const QUOTED = /“[^”]{2,4000}”|"[^"]{2,4000}"|«[^»]{2,4000}»/g;
const VERBS = new RegExp(
  `\\b(?:${[
    'said|says|say|saying|told|tells|asked|asks|added|adds|noted|notes|stressed|stresses|stated|states|announced',
    'announces|argued|argues|believe|believes|believed|claim|claims|claimed|warned|warns|explained|explains|insisted',
    'insists|suggested|suggests|thinks|think|thought|hopes|hoped|replied|responded|confirmed|confirms|acknowledged',
    'admitted|declared|declares|reported|reports|wrote|writes|pointed out|emphasized|emphasised|underscored|reaffirmed',
    'reiterated|expressed|called for|calls for|called on|promised|promises|vowed|denied|denies|accused|accuses|praised',
    'criticized|thanked|welcomed|agreed|wants|wanted|urged|urges|demanded|proposed|pledged|recalled|concluded',
  ].join('|')})\\b`,
  'g',
);

/** Baselines by name; each takes a text and the people of its parties. */
export const baselines = {
  'every sentence to the last named person': lastPerson,
  'quotation marks, nearest name': quotationMarks,
  'longer side of a reporting verb, quotation marks': longerSide,
  'quote-parser': quoteParser,
  'compromise, quotations and nearest person': compromise,
};

function lastPerson(text) {
  const names = spans(text, NAME);
  return sentences(text).flatMap(([start, end]) => {
    const source = names.findLast(([first]) => first < end);
    return source === undefined ? [] : [{ source: [source], cue: [], content: [[start, end]], mode: 'indirect' }];
  });
}

function quotationMarks(text) {
  const names = spans(text, NAME);
  return spans(text, QUOTED).map((content) => ({
    source: nearest(names, content),
    cue: [],
    content: [content],
    mode: 'direct',
  }));
}

function longerSide(text) {
  const names = spans(text, NAME);
  const quotations = quotationMarks(text);
  const indirect = sentences(text).flatMap(([start, end]) => {
    const verb = spans(text.slice(start, end), VERBS).map(([a, b]) => [a + start, b + start])[0];
    if (verb === undefined) return [];
    const before = [start, verb[0]];
    const after = [verb[1], end];
    const [content, other] = after[1] - after[0] >= before[1] - before[0] ? [after, before] : [before, after];
    const source = names.find(([a, b]) => a >= other[0] && b <= other[1]);
    return [{ source: source === undefined ? [] : [source], cue: [verb], content: [content], mode: 'indirect' }];
  });
  return [...quotations, ...indirect];
}

/** quote-parser 0.1.10, which knows straight and curly marks and a list of verbs; its best setting is a low minLength. */
function quoteParser(text) {
  const { parse } = require('quote-parser');
  let found;
  try {
    found = parse(text, 'en', { minLength: 10 }) ?? [];
  } catch {
    return [];
  }
  return found.map(({ index, text: quotation, name }) => ({
    source:
      name === undefined ? [] : [[name.index, name.index + (name.text.match(NAME)?.[0]?.length ?? name.text.length)]],
    cue: [],
    content: [[index, index + quotation.length]],
    mode: 'direct',
  }));
}

function compromise(text) {
  const nlp = require('compromise');
  const doc = nlp(text);
  const people = offsets(doc.people());
  return offsets(doc.quotations()).map((content) => ({
    source: nearest(people, content),
    cue: [],
    content: [content],
    mode: 'direct',
  }));
}

function offsets(view) {
  return view.json({ offset: true }).map(({ offset }) => [offset.start, offset.start + offset.length]);
}

function nearest(names, [start, end]) {
  let best;
  let distance = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const away = name[0] >= end ? name[0] - end : name[1] <= start ? start - name[1] : Number.POSITIVE_INFINITY;
    if (away < distance) [best, distance] = [name, away];
  }
  return best === undefined ? [] : [best];
}

function spans(text, expression) {
  return [...text.matchAll(expression)].map(({ index, 0: found }) => [index, index + found.length]);
}

function sentences(text) {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ index, segment }) => [index, index + segment.trimEnd().length]);
}
