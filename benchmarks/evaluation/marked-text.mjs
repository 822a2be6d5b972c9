// Reads gold that is written as text with marks in it:
//   <s1>President Holm</s1> <c1>said</c1> <q1>that the bridge would open</q1>.
// s = source, c = cue, q = content; a number is one attribution, "<s3,4>" belongs to two.
const ROLE = { s: 'source', c: 'cue', q: 'content' };

/** A marked text → `{ id, genre, split, publisher, parties?, text, attributions }`. Throws on a mark that does not fit. */
export function readMarkedText(source, name = 'text') {
  const cut = source.indexOf('\n---\n');
  if (cut < 0) throw new Error(`${name}: no line "---" between the header and the text`);
  const header = Object.fromEntries(
    source
      .slice(0, cut)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const marked = source.slice(cut + 5).replace(/\n+$/, '');
  const found = new Map();
  const open = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/<(\/?)([scq])(\d+(?:,\d+)*)>|[<>]/g)) {
    const [tag, closing, role, numbers] = match;
    const line = source.slice(0, cut + 5 + match.index).split('\n').length;
    if (role === undefined)
      throw new Error(`${name}:${line}: "${tag}" is no mark; expected <s1>, <c1>, <q1> and the like`);
    text += marked.slice(at, match.index);
    at = match.index + tag.length;
    if (closing === '') open.push({ role, numbers, start: text.length });
    else {
      const begin = open.findLastIndex((one) => one.role === role && one.numbers === numbers);
      if (begin < 0) throw new Error(`${name}:${line}: ${tag} closes nothing that is open`);
      const [{ start }] = open.splice(begin, 1);
      for (const number of numbers.split(',').map(Number)) {
        if (!found.has(number)) found.set(number, { source: [], cue: [], content: [] });
        found.get(number)[ROLE[role]].push([start, text.length]);
      }
    }
  }
  if (open.length > 0) throw new Error(`${name}: <${open[0].role}${open[0].numbers}> is never closed`);
  text += marked.slice(at);
  const attributions = [...found.entries()].sort((a, b) => a[0] - b[0]);
  for (const [number, { content }] of attributions)
    if (content.length === 0) throw new Error(`${name}: attribution ${number} has no content (<q${number}>)`);
  const { id, genre, split, publisher, parties } = header;
  return {
    id,
    genre,
    split,
    publisher,
    ...(parties ? { parties: partiesOf(parties) } : {}),
    text,
    attributions: attributions.map(([, attribution]) => attribution),
  };
}

/** "Tavria | Tavrian side | Irena Holm ; …" → parties with their people; offices and family names are aliases. */
function partiesOf(line) {
  return line.split(/\s*;\s*/).map((party) => {
    const [name, ...aliases] = party.split(/\s*\|\s*/);
    return { name, aliases };
  });
}
