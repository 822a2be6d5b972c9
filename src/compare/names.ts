import type { KnownName } from '../language/word-knowledge.js';
import type { Party } from '../model/event.js';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.js';

/** A name in a text: tokens `first` to `end`. */
export interface NamedEntity {
  first: number;
  end: number;
  name: string;
  kind: string;
}

interface Alias {
  words: readonly string[];
  name: string;
  kind: string;
  capitals: boolean;
}

/** Finds the names of an event's parties and people, and those that the language knows, the longest at each place. */
export class NameFinder {
  private readonly byFirst = new Map<string, Alias[]>();
  private readonly read: (text: string) => Tokens;

  constructor(parties: readonly Party[], known: readonly KnownName[], read: (text: string) => Tokens) {
    this.read = read;
    for (const party of parties) {
      for (const alias of [party.name, ...(party.aliases ?? [])]) this.add(alias, party.name, 'party');
      for (const person of party.people ?? []) {
        for (const alias of [person.name, ...(person.aliases ?? [])]) this.add(alias, person.name, 'person');
        const family = person.name.split(/\s+/).at(-1) ?? '';
        if (family.length > 2) this.add(family, person.name, 'person');
      }
    }
    const own = new Map(parties.map((party) => [party.name, 'party']));
    for (const { kind, name, aliases } of known)
      for (const alias of [name, ...aliases]) this.add(alias, name, own.get(name) ?? kind);
  }

  find(tokens: Tokens): NamedEntity[] {
    const found: NamedEntity[] = [];
    let token = 0;
    while (token < tokens.count) {
      const best = tokens.kind[token] === TokenKind.Word ? this.longest(tokens, token) : undefined;
      if (best === undefined) {
        token++;
        continue;
      }
      const end = token + best.words.length;
      const last = found.at(-1);
      // "Asia-Pacific Economic Cooperation (APEC)" names it once
      const again =
        last?.name === best.name && last.end === token - 1 && tokens.kind[token - 1] === TokenKind.OpenBracket;
      if (again) last.end = end;
      else found.push({ first: token, end, name: best.name, kind: best.kind });
      token = end;
    }
    return found;
  }

  private longest(tokens: Tokens, token: number): Alias | undefined {
    const flags = tokens.flags[token] as number;
    if ((flags & TokenFlag.Capital) === 0 || (tokens.end[token] as number) - (tokens.start[token] as number) > 40)
      return undefined;
    let best: Alias | undefined;
    for (const alias of this.byFirst.get(wordAt(tokens, token)) ?? []) {
      if (alias.words.length <= (best?.words.length ?? 0) || token + alias.words.length > tokens.count) continue;
      if (alias.capitals && (flags & TokenFlag.AllCaps) === 0 && !alias.words[0]?.includes('.')) continue;
      // "the Russian Security Council" is not the one of the United Nations
      if (alias.kind === 'organisation' && alias.words.length > 1 && isInsideName(tokens, token)) continue;
      if (alias.words.every((word, at) => wordAt(tokens, token + at) === word)) best = alias;
    }
    return best;
  }

  private add(alias: string, name: string, kind: string): void {
    const tokens = this.read(alias);
    const words = Array.from({ length: tokens.count }, (_, token) => wordAt(tokens, token));
    // names are found by their capital: a small word before it ("the") is left out
    let from = 0;
    while (from < words.length - 1 && ((tokens.flags[from] as number) & TokenFlag.Capital) === 0) from++;
    const first = words[from];
    if (first === undefined) return;
    const list = this.byFirst.get(first) ?? [];
    const entry = { words: words.slice(from), name, kind, capitals: /^[A-Z.]{2,4}$/.test(alias) };
    // what the event says of a name goes before what the language knows
    if (!list.some((known) => known.words.join(' ') === entry.words.join(' '))) list.push(entry);
    this.byFirst.set(first, list);
  }
}

function isInsideName(tokens: Tokens, token: number): boolean {
  const before = tokens.flags[token - 1] ?? 0;
  return (
    token > 0 &&
    tokens.kind[token - 1] === TokenKind.Word &&
    (before & TokenFlag.Capital) !== 0 &&
    (before & TokenFlag.SentenceStart) === 0
  );
}

/** A token in lower case, with a plain apostrophe. */
export function wordAt(tokens: Tokens, token: number): string {
  return tokens.textOf(token).toLowerCase().replaceAll('’', "'");
}
