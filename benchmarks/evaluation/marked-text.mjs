// Reads gold that is written as text with marks in it:
//   {s1=holm President Holm} {c1 said} {q1 that the bridge would open}.
// s = source, c = cue, q = content; the number is the attribution, "{s3,4 …}" belongs to two, "=holm" names its voice;
// "{s5 }" repeats the source of attribution 4. "{n …}" is neutral: either reading of it is right. "{t MS. VARGA}:" opens
// a turn, which ends before the next one or at "{end}".
const ROLE = { s: 'source', c: 'cue', q: 'content' };
const MARK = /\{(?:([scq])(\d+(?:,\d+)*)|([nt]))(?:=("[^"{}]+"|[\w-]+))? |\{end\}|[{}]/g;

/** A marked text → a document of the gold. Throws, with the file and the line, on a mark that does not fit. */
export function readMarkedText(source, name = 'text') {
  const cut = source.indexOf('\n---\n');
  if (cut < 0) throw new Error(`${name}: no line "---" between the header and the text`);
  const header = readHeader(source.slice(0, cut), name);
  const voices = new Set([
    'joint',
    ...header.parties.flatMap(({ id, people }) => [id, ...people.map((one) => one.id)]),
  ]);
  const marked = source.slice(cut + 5).replace(/\n+$/, '');
  const found = new Map();
  const turns = [];
  const neutral = [];
  const open = [];
  let text = '';
  let at = 0;
  const fail = (index, message) => {
    throw new Error(`${name}:${source.slice(0, cut + 5 + index).split('\n').length}: ${message}`);
  };
  for (const match of marked.matchAll(MARK)) {
    const [tag, role, numbers, other, voice] = match;
    text += marked.slice(at, match.index);
    at = match.index + tag.length;
    if (tag === '{') fail(match.index, `"${marked.slice(match.index, match.index + 12)}" is no mark`);
    if (tag === '{end}') endTurn(turns, text);
    else if (tag !== '}') {
      const label = voice?.replaceAll('"', '');
      if (voice !== undefined && !voice.startsWith('"') && !voices.has(voice))
        fail(match.index, `no party or person "${voice}" in the header`);
      if (other === 't') endTurn(turns, text);
      open.push({
        role: role ?? other,
        numbers: (numbers ?? '').split(',').map(Number),
        voice: label,
        start: text.length,
      });
    } else {
      const mark = open.pop();
      if (mark === undefined) fail(match.index, '"}" closes nothing that is open');
      const span = [mark.start, text.length];
      const words = text.slice(...span);
      if (words !== words.trim()) fail(match.index, `"${words}" begins or ends in white space`);
      if (words === '' && mark.role !== 's') fail(match.index, 'an empty mark');
      if (mark.role === 'n') neutral.push(span);
      else if (mark.role === 't') turns.push({ source: span, voice: mark.voice });
      else
        for (const number of mark.numbers) {
          if (!found.has(number)) found.set(number, { source: [], cue: [], content: [] });
          const one = found.get(number);
          if (mark.voice !== undefined) one.voice = mark.voice;
          if (words !== '') one[ROLE[mark.role]].push(span);
          else {
            const before = found.get(number - 1);
            if (!before?.source.length) fail(match.index, `attribution ${number - 1} has no source to repeat`);
            one.source.push(...before.source);
            if (before.voice !== undefined) one.voice ??= before.voice;
          }
        }
    }
  }
  if (open.length > 0) throw new Error(`${name}: ${open.length} marks are never closed`);
  text += marked.slice(at);
  endTurn(turns, text);
  for (const [number, { source: who, cue, content }] of found) {
    if (content.length === 0) throw new Error(`${name}: attribution ${number} has no content`);
    if (who.length + cue.length === 0) throw new Error(`${name}: attribution ${number} has neither source nor cue`);
  }
  const inText = [...found].map(([, { voice, ...spans }]) => ({ ...spans, ...(voice === undefined ? {} : { voice }) }));
  const attributions = [...turns.map(turnOf), ...inText].sort((a, b) => startOf(a) - startOf(b));
  const { parties, ...rest } = header;
  return { id: name, ...rest, ...(parties.length > 0 ? { parties } : {}), text, attributions, neutral };
}

/** A turn ends with its last word; the colon behind its label is its cue. */
function endTurn(turns, text) {
  const turn = turns.at(-1);
  if (turn === undefined || turn.content !== undefined) return;
  const [, label] = turn.source;
  const colon = text[label] === ':' ? 1 : 0;
  const behind = text.slice(label + colon);
  const start = label + colon + (behind.length - behind.trimStart().length);
  turn.cue = colon === 1 ? [[label, label + 1]] : [];
  turn.content = [[start, text.trimEnd().length]];
}

function turnOf({ source, cue, content, voice }) {
  return { source: [source], cue, content, ...(voice === undefined ? {} : { voice }), turn: true };
}

function startOf({ source, cue, content }) {
  return Math.min(...[...source, ...cue, ...content].map(([start]) => start));
}

/** "party: ravnia = Ravnia | Ravnian" and under it its people: "person: lestov = Arkady Lestov | President Lestov". */
function readHeader(lines, name) {
  const header = { split: '', genre: '', parties: [] };
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    const key = line.slice(0, colon);
    const value = line.slice(colon + 1).trim();
    if (key === 'party') header.parties.push({ ...named(value), people: [] });
    else if (key === 'person' && header.parties.length > 0) header.parties.at(-1).people.push(named(value));
    else if (key === 'publisher') {
      const [, publisher, party] = value.match(/^(.*?)(?: \(([\w-]+)\))?$/);
      header.publisher = { name: publisher, ...(party === undefined ? {} : { party }) };
    } else if (key === 'genre' || key === 'split') header[key] = value;
    else throw new Error(`${name}: "${line}" is no line of a header`);
  }
  return header;
}

function named(value) {
  const [id, names] = value.split(' = ');
  const [first, ...aliases] = names.split(' | ');
  return { id, name: first, aliases };
}
