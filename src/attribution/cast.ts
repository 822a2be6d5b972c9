import type { CompiledLanguage } from '../language/compiled.js';
import { Role } from '../language/roles.js';
import type { Party, Person } from '../model/event.js';
import { scan } from '../text/scanner.js';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.js';
import { hashOf } from '../text/vocabulary.js';
import { type Style, styleKey, styleOf } from './styles.js';

/** A name by which texts call a party or one of its people. */
interface Alias {
  hashes: readonly number[];
  party: number;
  /** Index into the party's people, -1 for the party itself. */
  person: number;
  capital: boolean;
  /** A first name or short family name: no mention where a further name follows. */
  alone: boolean;
  allCaps: boolean;
}

/** A place where a text names a party or person: tokens `first` to `end`. */
export interface Mention {
  first: number;
  end: number;
  party: number;
  person: number;
}

/** A person by the index of the party and the index into its people. */
export interface Figure {
  party: number;
  person: number;
}

/** Letters of a family name that is taken for one because it stands first. */
const LONGEST_OPENING = 3;

/** The parties of an event, compiled for finding their names. */
export class Cast {
  readonly parties: readonly Party[];
  private readonly order = new Map<string, number>();
  private readonly byFirst = new Map<number, Alias[]>();
  private readonly filter = new Uint8Array(4096);
  /** Flags that the first word of every name bears: that of a capital, as long as none begins without. */
  private flagsOfAll: number = TokenFlag.Capital;
  /** Everybody who speaks for a party. */
  readonly people: readonly Figure[];
  private readonly styles: ReadonlyMap<number, readonly Style[]>;
  /** People by the hash of each word of their names; `undefined` where several share it. */
  private readonly byPart = new Map<number, Figure | undefined>();

  private readonly language: CompiledLanguage;
  private readonly scanned: Tokens;

  constructor(parties: readonly Party[], language: CompiledLanguage) {
    this.parties = parties;
    this.language = language;
    this.scanned = language.names;
    parties.forEach((party, index) => {
      this.order.set(party.id, index);
      const names = [party.name, ...(party.aliases ?? [])];
      const known = names.flatMap((name) => language.countries.names(language.withoutArticle(name.toLowerCase())));
      for (const name of [...names, ...known.map(capitalised)]) this.add(name, index, -1);
      (party.people ?? []).forEach((person, at) => {
        for (const name of [person.name, ...(person.aliases ?? [])]) this.add(name, index, at);
      });
    });
    this.people = parties.flatMap(({ people = [] }, party) => people.map((_, person) => ({ party, person })));
    this.styles = new Map(
      this.people.map((figure) => {
        const { name, aliases = [] } = this.personOf(figure)!;
        const styles = [name, ...aliases].map((alias) => styleOf(language, alias.toLowerCase().split(/\s+/)));
        return [styleKey(figure), styles.filter((style) => style !== undefined)];
      }),
    );
    for (const figure of this.people) this.addParts(this.personOf(figure)!.name, figure);
    const families = new Map<string, number>();
    const people = parties.flatMap((party) => party.people ?? []);
    for (const person of people)
      for (const name of shortNames(person.name)) families.set(name, (families.get(name) ?? 0) + 1);
    parties.forEach((party, index) => {
      (party.people ?? []).forEach((person, at) => {
        for (const short of shortNames(person.name))
          if (families.get(short) === 1 && !this.knows(short)) this.add(short, index, at, !person.name.endsWith(short));
      });
    });
  }

  /** Index of a party by its id; 0 if it is none of these. */
  orderOf(party: string): number {
    return this.order.get(party) ?? 0;
  }

  /** The one person of whose name the word is a part. */
  byPartOfName(hash: number): Figure | undefined {
    return this.byPart.get(hash);
  }

  /** The styles in a person's name and aliases. */
  stylesOf(figure: Figure): readonly Style[] {
    return this.styles.get(styleKey(figure)) ?? [];
  }

  personOf(mention: { party: number; person: number }): Person | undefined {
    return mention.person < 0 ? undefined : this.parties[mention.party]?.people?.[mention.person];
  }

  /** Every mention in the text, the longest at each place, in order. */
  mentions(tokens: Tokens): Mention[] {
    const found: Mention[] = [];
    if (this.byFirst.size === 0) return found;
    const { hash, count, flags, kind } = tokens;
    const { filter, flagsOfAll } = this;
    for (let token = 0; token < count; token++) {
      if (((flags[token] as number) & flagsOfAll) !== flagsOfAll) continue;
      const key = hash[token] as number;
      if (filter[key & 4095] === 0 || kind[token] !== TokenKind.Word) continue;
      let best: Alias | undefined;
      for (const alias of this.byFirst.get(key) ?? []) {
        const length = alias.hashes.length;
        // of a party and a person of one name, the person
        if (best !== undefined && length <= best.hashes.length) {
          if (length < best.hashes.length || best.person >= 0 || alias.person < 0) continue;
        }
        if (token + length > count) continue;
        if (alias.capital && ((flags[token] as number) & TokenFlag.Capital) === 0) continue;
        if (alias.alone && isName(tokens, token + length)) continue;
        if (alias.allCaps && ((flags[token] as number) & TokenFlag.AllCaps) === 0) continue;
        let same = true;
        for (let at = 1; same && at < length; at++) same = hash[token + at] === alias.hashes[at];
        if (same) best = alias;
      }
      if (best === undefined) continue;
      found.push({ first: token, end: token + best.hashes.length, party: best.party, person: best.person });
      token += best.hashes.length - 1;
    }
    return found;
  }

  private addParts(name: string, figure: Figure): void {
    const { language, scanned } = this;
    scan(name, language.vocabulary, language.rules, scanned);
    for (let token = 0; token < scanned.count; token++) {
      if (((scanned.flags[token] as number) & TokenFlag.Capital) === 0) continue;
      if ((scanned.end[token] as number) - (scanned.start[token] as number) < 2) continue;
      const key = scanned.hash[token] as number;
      const known = this.byPart.has(key) && this.byPart.get(key) !== figure;
      this.byPart.set(key, known ? undefined : figure);
    }
  }

  private knows(name: string): boolean {
    return (this.byFirst.get(hashOf(name)) ?? []).some((alias) => alias.hashes.length === 1);
  }

  private add(name: string, party: number, person: number, alone = false): void {
    const { language, scanned } = this;
    const { hash, flags } = scan(name, language.vocabulary, language.rules, scanned);
    const { count } = scanned;
    const first = count > 1 && language.is(scanned, 0, Role.article) ? 1 : 0;
    if (count === first) return;
    const flag = flags[first] as number;
    const width = (scanned.end[first] as number) - (scanned.start[first] as number);
    const alias: Alias = {
      hashes: Array.from(hash.subarray(first, count)),
      party,
      person,
      alone,
      capital: (flag & TokenFlag.Capital) !== 0,
      allCaps: count - first === 1 && width < 4 && (flag & TokenFlag.AllCaps) !== 0,
    };
    const key = alias.hashes[0] as number;
    const list = this.byFirst.get(key);
    if (list === undefined) this.byFirst.set(key, [alias]);
    else list.push(alias);
    this.filter[key & 4095] = 1;
    this.flagsOfAll &= flag;
  }
}

/** Whether a word with a capital follows within the sentence. */
function isName({ kind, flags, count }: Tokens, token: number): boolean {
  return (
    token < count &&
    kind[token] === TokenKind.Word &&
    ((flags[token] as number) & (TokenFlag.Capital | TokenFlag.SentenceStart)) === TokenFlag.Capital
  );
}

/** "cina" as "Cina", "ue" as "UE": names of countries are listed in lower case. */
function capitalised(name: string): string {
  return name.length < 4 ? name.toUpperCase() : name.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/**
 * What a name of several words may be cut to: its last word, the family name in most languages; and its first, where
 * that is as short as family names that stand first are: "Xi", "Kim".
 */
function shortNames(name: string): string[] {
  const words = name.split(/\s+/);
  const first = words[0] as string;
  const last = words.at(-1) as string;
  if (words.length < 2) return [];
  const opening = first.length > 1 && first.length <= LONGEST_OPENING && /^\p{Lu}\p{Ll}+$/u.test(first) ? [first] : [];
  return last.length > 2 ? [last, ...opening] : opening;
}
