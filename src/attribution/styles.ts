import type { CompiledLanguage } from '../language/compiled.js';
import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.js';
import type { Mention } from './cast.js';

/** One way to call a person beside the name: "Vice President", "Prime Minister of Belmar". */
export interface Style {
  /** Offices as the pack calls them. */
  offices: ReadonlySet<string>;
  /** Of somebody's deputy: vice president, deputy minister. */
  deputy: boolean;
  /** All its words, in lower case. */
  words: ReadonlySet<string>;
}

/** Tokens of a style before a name, or behind it. */
const LONGEST = 14;
/** More than the people of any party. */
const MOST_PEOPLE = 2 ** 20;
/** Mentions of a text that are looked at. */
const MOST_MENTIONS = 100;

/** The style that words of a name or alias make, `undefined` if no office is among them. */
export function styleOf(language: CompiledLanguage, words: readonly string[]): Style | undefined {
  const offices = new Set<string>();
  for (const word of words) {
    const office = language.titleOf(word);
    if (office !== undefined) offices.add(office);
  }
  if (offices.size === 0) return undefined;
  // a prime minister is no minister of something
  if (offices.has('prime')) offices.delete('minister');
  return { offices, deputy: words.some((word) => language.plays(word, Role.deputy)), words: new Set(words) };
}

/** The styles that a text itself gives to people of the event: "Belmar's Foreign Minister Ada Vey", "Ada Vey, Minister of …". */
export function findStyles(
  tokens: Tokens,
  language: CompiledLanguage,
  mentions: readonly Mention[],
): Map<number, Style[]> {
  const styles = new Map<number, Style[]>();
  let looked = 0;
  for (let at = 0; at < mentions.length && looked < MOST_MENTIONS; at++) {
    const mention = mentions[at]!;
    if (mention.person < 0) continue;
    looked++;
    const floor = lastPersonEnd(mentions, at);
    const before = wordsBefore(tokens, language, mention.first, floor);
    const style =
      styleOf(language, [...before, ...placeAfter(tokens, language, mention.end)]) ??
      styleOf(language, apposition(tokens, language, mention.end));
    if (style === undefined) continue;
    const key = styleKey(mention);
    const known = styles.get(key);
    if (known === undefined) styles.set(key, [style]);
    else known.push(style);
  }
  return styles;
}

export function styleKey({ party, person }: { party: number; person: number }): number {
  return party * MOST_PEOPLE + person;
}

function lastPersonEnd(mentions: readonly Mention[], at: number): number {
  for (let before = at - 1; before >= 0; before--) if (mentions[before]!.person >= 0) return mentions[before]!.end;
  return 0;
}

/** The run of titles, places and "of" that ends before `end`: "President of the Republic of Belmar". */
function wordsBefore(tokens: Tokens, language: CompiledLanguage, end: number, floor: number): string[] {
  const words: string[] = [];
  for (let token = end - 1; token >= floor && end - token < LONGEST; token--) {
    const paragraph = ((tokens.flags[token + 1] as number) & TokenFlag.ParagraphStart) !== 0;
    if (paragraph || !belongs(tokens, language, token)) break;
    words.push(tokens.textOf(token).toLowerCase());
  }
  return words;
}

/** "of Belmar" behind a name. */
function placeAfter(tokens: Tokens, language: CompiledLanguage, first: number): string[] {
  if (first >= tokens.count || !language.is(tokens, first, Role.complementPreposition)) return [];
  const words: string[] = [];
  for (let token = first; token < tokens.count && token - first < LONGEST; token++) {
    if (((tokens.flags[token] as number) & TokenFlag.ParagraphStart) !== 0) break;
    const title = (language.classOf(tokens, token) & WordBit.title) !== 0;
    if (title || !belongs(tokens, language, token)) break;
    words.push(tokens.textOf(token).toLowerCase());
  }
  return words;
}

/** ", Minister of Defence" behind a name; none where a name of somebody else follows the title. */
function apposition(tokens: Tokens, language: CompiledLanguage, first: number): string[] {
  if (first >= tokens.count || tokens.kind[first] !== TokenKind.Comma) return [];
  const words: string[] = [];
  let titled = false;
  let named = false;
  for (let token = first + 1; token < tokens.count && token - first < LONGEST; token++) {
    if (((tokens.flags[token] as number) & TokenFlag.ParagraphStart) !== 0) break;
    const mask = language.classOf(tokens, token);
    if (token === first + 1 && (mask & WordBit.determiner) !== 0) continue;
    if (!belongs(tokens, language, token)) break;
    const title = (mask & WordBit.title) !== 0;
    if (language.is(tokens, token, Role.complementPreposition)) named = true;
    else if (titled && !title && !named) return [];
    titled ||= title;
    words.push(tokens.textOf(token).toLowerCase());
  }
  return words;
}

function belongs(tokens: Tokens, language: CompiledLanguage, token: number): boolean {
  const kind = tokens.kind[token];
  if (kind === TokenKind.Terminator) return token > 0 && isInitial(tokens, token - 1);
  if (kind !== TokenKind.Word) return kind === TokenKind.Clitic;
  const mask = language.classOf(tokens, token);
  return (
    (mask & WordBit.title) !== 0 ||
    ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 ||
    language.is(tokens, token, Role.complementPreposition) ||
    language.is(tokens, token, Role.article)
  );
}

/** "J" of "J. Roe". */
function isInitial(tokens: Tokens, token: number): boolean {
  const width = (tokens.end[token] as number) - (tokens.start[token] as number);
  return width === 1 && ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0;
}
