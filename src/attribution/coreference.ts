import { WordBit } from '../language/pack.js';
import type { Voice } from '../model/passage.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import type { Mention } from './cast.js';

/** Speech for which no source was found. */
export const UNATTRIBUTED = 'unattributed';

/** What a source resolves to, and how sure that is (0…1). */
export interface Resolution {
  voice: Voice;
  confidence: number;
}

/** Whom pronouns and short titles may stand for, as the text goes on. */
export interface Discourse {
  /** Last single source that is a person. */
  person: Voice | undefined;
  /** Last source of several parties, or plural. */
  plural: Voice | undefined;
  /** Last source that is a party or an organisation. */
  thing: Voice | undefined;
  /** Full names by the hash of their last word. */
  names: Map<number, string>;
}

export function newDiscourse(): Discourse {
  return { person: undefined, plural: undefined, thing: undefined, names: new Map() };
}

/** Notes a source for the pronouns that follow. */
export function remember(discourse: Discourse, voice: Voice, isPerson: boolean): void {
  if (voice.parties !== undefined) discourse.plural = voice;
  else if (voice.person !== undefined || isPerson) discourse.person = voice;
  else if (voice.label !== UNATTRIBUTED) {
    discourse.thing = voice;
    // "The Ukrainian delegation … They"
    if (voice.party === undefined) discourse.plural = voice;
  }
}

/** The voice of a turn's label: a person of the event, or the label itself. */
export function voiceOfLabel(scene: Scene, name: Range): Voice {
  const label = textOf(scene, name);
  let found: Mention | undefined;
  for (const mention of mentionsIn(scene, name)) if (mention.person >= 0) found = mention;
  return found === undefined ? { label } : voiceOf(scene, found, label);
}

function textOf(scene: Scene, range: Range): string {
  const { tokens } = scene;
  return tokens.text.slice(tokens.start[range.first], tokens.end[range.end - 1]).replace(/\s+/g, ' ');
}

function voiceOf(scene: Scene, mention: { party: number; person: number }, label?: string): Voice {
  const party = scene.cast.parties[mention.party]!;
  const person = party.people?.[mention.person];
  if (person === undefined) return { label: label ?? party.name, party: party.id };
  return { label: person.name, party: party.id, person: person.id };
}

/** The voice of all parties together. */
export function jointVoice(scene: Scene, label: string, parties: readonly number[]): Voice {
  const inOrder = [...parties].sort((a, b) => a - b);
  return { label, parties: inOrder.map((party) => scene.cast.parties[party]!.id) };
}

/** The first two parties that have people: those who met. */
export function partiesWhoMet(scene: Scene): number[] {
  return scene.cast.parties.map((_, index) => index);
}

/** Resolves a source to a voice. `turn` is the turn it stands in, whose speaker "I" and "we" are. */
export function resolveSource(
  scene: Scene,
  source: Range,
  discourse: Discourse,
  turn: Attribution | undefined,
): Resolution {
  const { tokens, language, cast } = scene;
  const label = textOf(scene, source);
  const inside = mentionsIn(scene, source);
  const heads = inside.filter((mention) => isHead(scene, source, mention));
  const people = heads.filter((mention) => mention.person >= 0);
  const sides = new Set((people.length > 0 ? people : heads).map((mention) => mention.party));
  if (sides.size > 1) return { voice: jointVoice(scene, label, [...sides]), confidence: 0.95 };
  if (people.length > 0) {
    const distinct = new Set(people.map((mention) => mention.person));
    if (distinct.size === 1) return { voice: voiceOf(scene, people[0]!), confidence: 1 };
    return { voice: { label, party: cast.parties[people[0]!.party]!.id }, confidence: 0.9 };
  }
  let mask = 0;
  for (let token = source.first; token < source.end; token++) mask |= language.classOf(tokens, token);
  const single = source.end - source.first === 1;
  const word = tokens.textOf(source.first).toLowerCase();
  if (single || (source.end - source.first === 2 && word === 'they')) {
    if (word === 'he' || word === 'she') {
      if (discourse.person !== undefined) return { voice: discourse.person, confidence: 0.85 };
      const before = turn === undefined ? lastPerson(scene, source.first) : undefined;
      return before === undefined
        ? { voice: { label }, confidence: 0.5 }
        : { voice: voiceOf(scene, before), confidence: 0.6 };
    }
    if (word === 'they' || word === 'both') {
      if (discourse.plural !== undefined) return { voice: discourse.plural, confidence: 0.85 };
      if (cast.parties.length > 1 && scene.genre !== 'news' && scene.genre !== 'post')
        return { voice: jointVoice(scene, label, partiesWhoMet(scene)), confidence: 0.7 };
      return { voice: { label }, confidence: 0.4 };
    }
    if (word === 'i' || word === 'we') return { voice: turn?.voice ?? discourse.person ?? { label }, confidence: 0.7 };
    if (word === 'it')
      return discourse.thing === undefined
        ? { voice: { label }, confidence: 0.4 }
        : { voice: discourse.thing, confidence: 0.6 };
  }
  if (
    cast.parties.length > 1 &&
    ((mask & WordBit.sidesNoun) !== 0 || /^(?:the )?(?:two|both)$/i.test(label)) &&
    isPlural(scene, source)
  ) {
    if (heads.length === 0) return { voice: jointVoice(scene, label, partiesWhoMet(scene)), confidence: 0.9 };
  }
  if ((mask & WordBit.title) !== 0) {
    const titled = byTitle(scene, source, turn, inside);
    if (titled !== undefined) return titled;
  }
  if (heads.length > 0) return { voice: voiceOf(scene, heads[0]!, label), confidence: 0.9 };
  return { voice: named(scene, source, label, discourse), confidence: 0.9 };
}

/** Whether the source is people: a pronoun of persons, a name, or a noun that means them ("leader", "officials"). */
export function isPersonal(scene: Scene, source: Range): boolean {
  const { tokens, language } = scene;
  const { first } = source;
  if ((language.classOf(tokens, first) & WordBit.personal) !== 0) return true;
  const heads = mentionsIn(scene, source).filter((mention) => isHead(scene, source, mention));
  if (heads.length > 0) return heads.some((mention) => mention.person >= 0);
  // the head: the last word before a comma or a preposition, the title before it counts too
  let head = -1;
  let mask = 0;
  for (let token = first; token < source.end; token++) {
    const own = language.classOf(tokens, token);
    const kind = tokens.kind[token] as number;
    if (kind === TokenKind.Comma || kind === TokenKind.Dash || ((own & WordBit.preposition) !== 0 && token > first))
      break;
    if (kind > TokenKind.Number) continue;
    head = token;
    mask |= own;
  }
  if (head < 0) return false;
  const own = language.classOf(tokens, head);
  if ((own & (WordBit.organisation | WordBit.orgSource | WordBit.meeting)) !== 0) return false;
  if ((mask & (WordBit.title | WordBit.group)) !== 0) return true;
  if ((own & (WordBit.pronoun | WordBit.determiner | WordBit.time | WordBit.monthOrDay)) !== 0) return false;
  const flags = tokens.flags[head] as number;
  if ((flags & TokenFlag.Capital) === 0) return false;
  return (flags & TokenFlag.SentenceStart) === 0 || source.end - first === 1;
}

export function mentionsIn(scene: Scene, range: Range): Mention[] {
  const { mentions } = scene;
  const found: Mention[] = [];
  for (let at = mentionIndex(scene, range.first); at < mentions.length && mentions[at]!.end <= range.end; at++)
    found.push(mentions[at]!);
  return found;
}

/** A mention is the head of its source unless a preposition or a possessive makes it somebody's or something's. */
function isHead(scene: Scene, source: Range, mention: Mention): boolean {
  const { tokens, language } = scene;
  if (mention.end < source.end) {
    if (tokens.kind[mention.end] === TokenKind.Clitic || tokens.kind[mention.end] === TokenKind.CloseSingle)
      return false;
    if (mention.person < 0 && tokens.kind[mention.end] === TokenKind.Word) {
      const mask = language.classOf(tokens, mention.end);
      if ((mask & WordBit.coordinator) === 0) return false;
    }
  }
  for (let token = source.first; token < mention.first; token++) {
    const mask = language.classOf(tokens, token);
    const kind = tokens.kind[token];
    if ((mask & WordBit.preposition) !== 0 && kind === TokenKind.Word) {
      // "President of Russia Vladimir Putin": the name follows its title's complement
      return (
        mention.person >= 0 &&
        token + 1 < mention.first &&
        hasTitleBefore(scene, source.first, token) &&
        !separated(scene, token + 1, mention.first)
      );
    }
  }
  return true;
}

function hasTitleBefore(scene: Scene, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if ((scene.language.classOf(scene.tokens, token) & WordBit.title) !== 0) return true;
  return false;
}

function separated(scene: Scene, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (scene.tokens.kind[token] === TokenKind.Comma) return true;
  return false;
}

function isPlural(scene: Scene, source: Range): boolean {
  const { tokens, language } = scene;
  for (let token = source.first; token < source.end; token++) {
    if ((language.classOf(tokens, token) & WordBit.sidesNoun) !== 0) return true;
    if (/^(?:two|both)$/i.test(tokens.textOf(token)) && token === source.end - 1) return true;
    if ((language.classOf(tokens, token) & WordBit.preposition) !== 0) return false;
  }
  return false;
}

/** Index of the first mention that begins at `token` or later. */
function mentionIndex({ mentions }: Scene, token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a party or person of the event is named by the tokens that end before `token`. */
export function isNamedBefore(scene: Scene, token: number, from: number): boolean {
  for (let at = mentionIndex(scene, token) - 1; at >= 0; at--) {
    const mention = scene.mentions[at]!;
    if (mention.end <= token) return mention.end === token && mention.first >= from;
  }
  return false;
}

/** How many mentions back or forth a pronoun or title is looked up. */
const REACH = 100;

function lastPerson(scene: Scene, before: number): Mention | undefined {
  const last = mentionIndex(scene, before) - 1;
  for (let at = last; at >= 0 && last - at < REACH; at--) {
    const mention = scene.mentions[at]!;
    if (mention.person >= 0) return mention;
  }
  return undefined;
}

/** "the President", "the Chinese leader", "the head of the Russian state": a title that stands for a person of the event. */
function byTitle(
  scene: Scene,
  source: Range,
  turn: Attribution | undefined,
  inside: readonly Mention[],
): Resolution | undefined {
  const { tokens, cast } = scene;
  if (cast.parties.length === 0) return undefined;
  for (let token = source.first; token < source.end; token++) {
    // a name that is not of the event: somebody else
    const capital =
      ((tokens.flags[token] as number) & (TokenFlag.Capital | TokenFlag.SentenceStart)) === TokenFlag.Capital;
    const known =
      (scene.language.classOf(tokens, token) &
        (WordBit.title | WordBit.determiner | WordBit.titleAbbreviation | WordBit.organisation)) !==
      0;
    const mentioned = inside.some((mention) => token >= mention.first && token < mention.end);
    if (capital && !known && !mentioned && partyOfDemonym(scene, token) < 0) return undefined;
  }
  let party = inside.find((mention) => mention.person < 0)?.party ?? -1;
  for (let token = source.first; party < 0 && token < source.end; token++) party = partyOfDemonym(scene, token);
  const title = titleWord(scene, source);
  const specific =
    /^(?:president|minister|premier|chancellor|king|queen|emir|sultan|pope|secretary|leader|chairman|prince|prime|speaker)$/.test(
      title,
    );
  if (!specific) return undefined;
  const deputy = /\b(vice|deputy)\b/i.exec(textOf(scene, source))?.[1]?.toLowerCase();
  if (/\bformer\b/i.test(textOf(scene, source))) return undefined;
  if (party >= 0) {
    const people = cast.parties[party]!.people ?? [];
    const person = people.findIndex(
      (one) => one.id !== turn?.voice.person && hasTitle(one.name, one.aliases, title, deputy),
    );
    const index =
      person >= 0
        ? person
        : (deputy === undefined && title === 'leader') || (deputy === undefined && title === 'president')
          ? people.findIndex((one) => one.id !== turn?.voice.person)
          : -1;
    return index < 0 ? undefined : { voice: voiceOf(scene, { party, person: index }), confidence: 0.9 };
  }
  const candidates: { party: number; person: number }[] = [];
  cast.parties.forEach((one, at) => {
    (one.people ?? []).forEach((person, index) => {
      if (person.id !== turn?.voice.person && hasTitle(person.name, person.aliases, title, deputy))
        candidates.push({ party: at, person: index });
    });
  });
  if (candidates.length === 0 && title === 'president' && deputy === undefined) {
    const own = scene.publisherParty >= 0 ? scene.publisherParty : (first(scene, turn)?.party ?? -1);
    const index = (cast.parties[own]?.people ?? []).findIndex((one) => one.id !== turn?.voice.person);
    return index < 0 ? undefined : { voice: voiceOf(scene, { party: own, person: index }), confidence: 0.7 };
  }
  if (candidates.length === 1) return { voice: voiceOf(scene, candidates[0]!), confidence: 0.9 };
  const turnParty = cast.parties.findIndex((one) => one.id === turn?.voice.party);
  const home = turnParty >= 0 ? turnParty : scene.publisherParty;
  const own = candidates.find((candidate) => candidate.party === home);
  if (own !== undefined) return { voice: voiceOf(scene, own), confidence: 0.85 };
  const earliest = first(scene, turn);
  const named = candidates.find(
    (candidate) => candidate.party === earliest?.party && candidate.person === earliest?.person,
  );
  return named === undefined ? undefined : { voice: voiceOf(scene, named), confidence: 0.7 };
}

/** The person who is named first in the text. */
function first(scene: Scene, turn: Attribution | undefined): Mention | undefined {
  return scene.mentions
    .slice(0, REACH)
    .find((mention) => mention.person >= 0 && scene.cast.personOf(mention)?.id !== turn?.voice.person);
}

function hasTitle(
  name: string,
  aliases: readonly string[] | undefined,
  title: string,
  deputy: string | undefined,
): boolean {
  return [name, ...(aliases ?? [])].some((alias) => {
    const words = alias.toLowerCase().split(/\s+/);
    return (
      words.includes(title) &&
      (deputy === undefined ? !words.includes('vice') && !words.includes('deputy') : words.includes(deputy))
    );
  });
}

function titleWord(scene: Scene, source: Range): string {
  const { tokens, language } = scene;
  let title = '';
  for (let token = source.first; token < source.end; token++) {
    const mask = language.classOf(tokens, token);
    if ((mask & WordBit.title) !== 0) title = tokens.textOf(token).toLowerCase();
    else if (title !== '' && (mask & WordBit.preposition) !== 0) break;
  }
  return title === 'minister' && /prime/i.test(textOf(scene, source)) ? 'prime' : title;
}

const demonymStems: Readonly<Record<string, string>> = {
  french: 'france',
  british: 'united kingdom',
  dutch: 'netherlands',
  spanish: 'spain',
  polish: 'poland',
  danish: 'denmark',
  finnish: 'finland',
  turkish: 'türkiye',
  greek: 'greece',
  swiss: 'switzerland',
  us: 'united states',
  american: 'united states',
  german: 'germany',
  israeli: 'israel',
  irish: 'ireland',
  filipino: 'philippines',
};

/** Party whose demonym a token is ("Chinese" → China), -1 if none. */
export function partyOfDemonym(scene: Scene, token: number): number {
  const { tokens, cast } = scene;
  if (((tokens.flags[token] as number) & TokenFlag.Capital) === 0) return -1;
  const word = tokens.textOf(token).toLowerCase();
  if (word.length < 4 || !/(?:ese|ian|an|i|ish|ch|sh|ss|ek|ino)$/.test(word)) return -1;
  const country = Object.hasOwn(demonymStems, word) ? demonymStems[word] : undefined;
  return cast.parties.findIndex((party) =>
    [party.name, ...(party.aliases ?? [])].some((name) => {
      const lower = name.toLowerCase().replace(/^the /, '');
      return lower === country || (lower.length >= 4 && !lower.includes(' ') && lower.slice(0, 4) === word.slice(0, 4));
    }),
  );
}

/** A source outside the parties: its full name where an earlier one ends in the same word. */
function named(scene: Scene, source: Range, label: string, discourse: Discourse): Voice {
  const { tokens } = scene;
  let last = -1;
  let first = -1;
  for (let token = source.first; token < source.end; token++) {
    if (tokens.kind[token] === TokenKind.Comma) break;
    if (((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 && tokens.kind[token] === TokenKind.Word) {
      if (first < 0 || last !== token - 1) first = token;
      last = token;
    }
  }
  if (last < 0) return { label };
  const key = tokens.hash[last] as number;
  const known = discourse.names.get(key);
  if (known === undefined) discourse.names.set(key, label);
  return { label: known ?? label };
}
