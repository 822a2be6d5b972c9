import type { CompiledLanguage } from '../language/compiled.js';
import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Resolution, Scene } from './attribution.js';
import type { Figure, Mention } from './cast.js';
import { firstPerson } from './mentions.js';
import { type Style, styleKey } from './styles.js';
import { partyOf, voiceOf } from './voices.js';

/** "the President", "the Chinese leader", "the head of the Russian state": a title that stands for a person of the event. */
export function byTitle(
  scene: Scene,
  source: Range,
  turn: Attribution | undefined,
  inside: readonly Mention[],
): Resolution | undefined {
  const { cast } = scene;
  if (cast.parties.length === 0) return undefined;
  const title = readTitle(scene, source, inside);
  if (title === undefined || holds(scene, source, Role.former)) return undefined;
  const { office, deputy } = title;
  if (title.name >= 0) {
    // "President Samia", of Samia Suluhu Hassan
    const person = cast.byPartOfName(scene.tokens.hash[title.name] as number);
    return person === undefined ? undefined : { voice: voiceOf(scene, person), confidence: 0.85 };
  }
  const party = title.party;
  const speaker = turn?.voice.person;
  const isOther = (one: Figure) => cast.personOf(one)?.id !== speaker;
  const candidates = cast.people.filter(
    (one) =>
      (party < 0 || one.party === party) &&
      isOther(one) &&
      bears(scene, one, title) &&
      (party >= 0 || isPresent(scene, one, turn)),
  );
  if (party >= 0) {
    const first = !deputy && (office === 'leader' || office === 'president') && title.qualifiers.length === 0;
    const one = candidates[0] ?? (first ? cast.people.find((one) => one.party === party && isOther(one)) : undefined);
    return one === undefined ? undefined : { voice: voiceOf(scene, one), confidence: 0.9 };
  }
  if (candidates.length === 0) {
    if (title.qualifiers.length + title.places.length > 0) return undefined;
    if (office === 'president' && !deputy) {
      const own = scene.publisherParty >= 0 ? scene.publisherParty : (firstPerson(scene, turn)?.party ?? -1);
      const one = cast.people.find((one) => one.party === own && isOther(one) && !isDeputy(scene, one));
      return one === undefined ? undefined : { voice: voiceOf(scene, one), confidence: 0.7 };
    }
    // the only one of whom no office is known
    const others = cast.people.filter(isOther);
    const untitled = others.filter((one) => isUntitled(scene, one) && isNamed(scene, one));
    return untitled.length === 1 && others.length > 1
      ? { voice: voiceOf(scene, untitled[0]!), confidence: 0.6 }
      : undefined;
  }
  const earliest = firstPerson(scene, turn);
  if (candidates.length === 1) {
    // "the President", where only the foreign one is called so, with his country: the one at home
    const host =
      office === 'president' &&
      earliest !== undefined &&
      isUntitled(scene, earliest) &&
      isAbroad(scene, candidates[0]!, title);
    return host
      ? { voice: voiceOf(scene, earliest), confidence: 0.6 }
      : { voice: voiceOf(scene, candidates[0]!), confidence: 0.9 };
  }
  const turnParty = partyOf(scene, turn?.voice);
  const home = turnParty >= 0 ? turnParty : scene.publisherParty;
  const own = candidates.find((candidate) => candidate.party === home);
  if (own !== undefined) return { voice: voiceOf(scene, own), confidence: 0.85 };
  const named = candidates.find(
    (candidate) => candidate.party === earliest?.party && candidate.person === earliest?.person,
  );
  return named === undefined ? undefined : { voice: voiceOf(scene, named), confidence: 0.7 };
}

/** What a source says of an office. */
interface Title {
  office: string;
  deputy: boolean;
  /** Party that it names, -1 if none. */
  party: number;
  /** Words before the office that tell it from others: "foreign", "national security". */
  qualifiers: readonly string[];
  /** Names behind a preposition that are no party's. */
  places: readonly string[];
  /** Token of a name behind the title, -1 if none. */
  name: number;
}

function readTitle(scene: Scene, source: Range, inside: readonly Mention[]): Title | undefined {
  const { tokens, language } = scene;
  const head = titleToken(scene, source);
  if (head < 0) return undefined;
  let office = language.officeOf(tokens, head);
  if (office === undefined) return undefined;
  if (office === 'minister' && holds(scene, source, Role.prime)) office = 'prime';
  const qualifiers: string[] = [];
  const places: string[] = [];
  let party = inside.find((mention) => mention.person < 0)?.party ?? -1;
  let name = -1;
  let complement = false;
  for (let token = source.first; token < source.end; token++) {
    const mask = language.classOf(tokens, token);
    if (token > head && (mask & WordBit.preposition) !== 0) complement = true;
    const demonym = partyOfDemonym(scene, token);
    if (party < 0) party = demonym;
    if (token === head || demonym >= 0 || tokens.kind[token] !== TokenKind.Word) continue;
    if (inside.some((mention) => token >= mention.first && token < mention.end)) continue;
    if ((mask & (WordBit.determiner | WordBit.possessive | WordBit.titleAbbreviation)) !== 0) continue;
    if (language.is(tokens, token, Role.prime) || language.is(tokens, token, Role.deputy)) continue;
    const flags = tokens.flags[token] as number;
    const capital = (flags & (TokenFlag.Capital | TokenFlag.SentenceStart)) === TokenFlag.Capital;
    const title = (mask & WordBit.title) !== 0;
    if (complement) {
      if (capital && !title && (mask & WordBit.organisation) === 0) places.push(tokens.textOf(token).toLowerCase());
    } else if (token > head) {
      if (capital && name < 0) name = token;
    } else if ((capital || title) && !language.is(tokens, token, Role.titleModifier))
      qualifiers.push(tokens.textOf(token).toLowerCase());
  }
  return { office, deputy: holds(scene, source, Role.deputy), party, qualifiers, places, name };
}

/** The last title before what hangs on it. */
function titleToken(scene: Scene, source: Range): number {
  const { tokens, language } = scene;
  let title = -1;
  for (let token = source.first; token < source.end; token++) {
    const mask = language.classOf(tokens, token);
    if ((mask & WordBit.title) !== 0) title = token;
    else if (title >= 0 && (mask & WordBit.preposition) !== 0) break;
  }
  return title;
}

/** Whether the text alone calls a person by the office, and always with more than that: "Belmarian President Duran". */
function isAbroad(scene: Scene, one: Figure, title: Title): boolean {
  const { language, cast } = scene;
  if (title.qualifiers.length + title.places.length > 0) return false;
  if (cast.stylesOf(one).some((style) => matches(scene, style, title))) return false;
  const found = scene.styles.get(styleKey(one)) ?? [];
  return found.every((style) => [...style.words].some((word) => language.titleOf(word) === undefined));
}

/**
 * Whether a text may speak of a person by a title alone: those of its publisher's or its speaker's side, and others where it
 * names them, or names nobody. A list of parties may hold many who have no part in a text.
 */
function isPresent(scene: Scene, { party, person }: Figure, turn: Attribution | undefined): boolean {
  const { mentions, publisherParty, cast } = scene;
  if (party === publisherParty || cast.parties[party]?.id === turn?.voice.party) return true;
  if (isNamed(scene, { party, person })) return true;
  if (cast.people.some((one) => one.party === publisherParty)) return false;
  return mentions.some((one) => one.party === party) || mentions.every((one) => one.person < 0);
}

function isNamed({ mentions }: Scene, { party, person }: Figure): boolean {
  return mentions.some((one) => one.party === party && one.person === person);
}

/** Whether the event or the text calls a person by the title. */
function bears(scene: Scene, one: Figure, title: Title): boolean {
  for (const style of scene.cast.stylesOf(one)) if (matches(scene, style, title)) return true;
  for (const style of scene.styles.get(styleKey(one)) ?? NO_STYLES) if (matches(scene, style, title)) return true;
  return false;
}

function isUntitled(scene: Scene, one: Figure): boolean {
  return scene.cast.stylesOf(one).length === 0 && !scene.styles.has(styleKey(one));
}

/** Called "Vice President" by the event. */
function isDeputy({ cast }: Scene, one: Figure): boolean {
  return cast.stylesOf(one).some(({ deputy }) => deputy);
}

const NO_STYLES: readonly Style[] = [];

function matches({ language }: Scene, style: Style, { office, deputy, party, qualifiers, places }: Title): boolean {
  if (!style.offices.has(office) || style.deputy !== deputy) return false;
  if (party < 0 && !places.every((place) => style.words.has(place))) return false;
  return qualifiers.every((word) => style.words.has(word) || hasPlaceOf(style, word, language));
}

/** Letters in which a country and its demonym agree. */
const STEM = 4;

/** "Belmarian" of a style with "Belmar". */
function hasPlaceOf(style: Style, demonym: string, { countries }: CompiledLanguage): boolean {
  const names = countries.ofDemonym(demonym);
  for (const word of style.words) {
    if (names.includes(word)) return true;
    if (word.length >= STEM && demonym.length >= STEM && word.slice(0, STEM) === demonym.slice(0, STEM)) return true;
  }
  return false;
}

function holds({ tokens, language }: Scene, { first, end }: Range, role: number): boolean {
  for (let token = first; token < end; token++) if (language.is(tokens, token, role)) return true;
  return false;
}

/** Party whose demonym a token is ("Chinese" → China), -1 if none. */
export function partyOfDemonym(scene: Scene, token: number): number {
  const { tokens, language, cast } = scene;
  if (language.pack.grammar.capitalDemonyms && ((tokens.flags[token] as number) & TokenFlag.Capital) === 0) return -1;
  const derived = (language.formOf(tokens, token) & FormBit.demonym) !== 0;
  if (!derived && !language.countries.mayBeDemonym(tokens.hash[token] as number)) return -1;
  const word = tokens.textOf(token).toLowerCase();
  if (word.length < 2) return -1;
  const countries = language.countries.ofDemonym(word);
  return cast.parties.findIndex((party) =>
    [party.name, ...(party.aliases ?? [])].some((name) => {
      const lower = language.withoutArticle(name.toLowerCase());
      if (countries.includes(lower)) return true;
      return (
        derived &&
        word.length >= 4 &&
        lower.length >= 4 &&
        !lower.includes(' ') &&
        lower.slice(0, 4) === word.slice(0, 4)
      );
    }),
  );
}
