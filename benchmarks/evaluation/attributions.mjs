// Passages → attributions with source, cue and content, each a list of [start, end].
// A passage is cut where another voice begins, so an outer attribution gets back what is nested in it.

/** Attributions of a text, from the passages that `attribute` returns. */
export function attributionsOf(all) {
  const passages = withoutAuthor(all);
  const found = new Map();
  const open = [];
  passages.forEach((passage, at) => {
    const depth = passage.voices.length;
    while (open.length > depth) open.pop();
    if (depth === 0) return;
    const own = attributionOf(found, passage, at);
    own.content.push([passage.span.start, passage.span.end]);
    open[depth - 1] = own;
    // the outer attributions that this passage is nested in
    for (let level = 0; level < depth - 1; level++) {
      const outer = open[level] ?? outerOf(passages, at, level + 1, found);
      if (outer === undefined || !sameVoice(outer.voices[level], passage.voices[level])) continue;
      open[level] = outer;
      if (outer !== own) outer.content.push([passage.span.start, passage.span.end]);
    }
  });
  return [...found.values()].map(({ voices, ...attribution }) => ({
    ...attribution,
    voice: voices.at(-1),
    content: joined(attribution.content),
  }));
}

/** What the author of the whole account tells himself is narration, whoever he is. */
function withoutAuthor(passages) {
  const author = passages.find(({ mode, voices }) => mode === 'narration' && voices.length > 0)?.voices[0];
  if (author === undefined) return passages;
  return passages.map((passage) =>
    passage.voices[0]?.label === author.label && (passage.voices.length > 1 || passage.mode === 'narration')
      ? { ...passage, voices: passage.voices.slice(1) }
      : passage,
  );
}

function attributionOf(found, passage, at) {
  const { source, cue, voices } = passage;
  const key = `${voices.length} ${source?.start} ${cue?.start ?? (source === undefined ? `at ${at}` : '')}`;
  let attribution = found.get(key);
  if (attribution === undefined) {
    attribution = {
      source: source === undefined ? [] : [[source.start, source.end]],
      cue: cue === undefined ? [] : [[cue.start, cue.end]],
      content: [],
      mode: passage.mode,
      voices,
    };
    found.set(key, attribution);
  }
  return attribution;
}

/** The next passage of the outer attribution: a nested one may stand before it ("Y, he said Z told him"). */
function outerOf(passages, at, depth, found) {
  for (let next = at + 1; next < passages.length && next < at + 3; next++)
    if (passages[next].voices.length === depth) return attributionOf(found, passages[next], next);
  return undefined;
}

function sameVoice(one, other) {
  return one?.label === other?.label;
}

function joined(spans) {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const result = [];
  for (const [start, end] of sorted) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
