import type { CompiledLanguage } from '../language/compiled.js';
import type { Entry, Matches } from '../language/matcher.js';
import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import type { Modifier, ModifierKind } from '../model/cue.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { Metric } from './metric.js';

/** Tokens that a negator reaches within its clause (Polanyi & Zaenen 2006; the reach is measured, see docs/methods). */
const NEGATION_REACH = 9;
/** Tokens that a degree word reaches: "very | good", "slightly less | good". */
const DEGREE_REACH = 2;

/** A shifter found in a sentence. */
interface Shifter {
  entry: Entry;
  first: number;
  end: number;
}

/** The shifters of one sentence, and what they do to a cue of it. */
export class ShifterScope {
  private readonly found: Shifter[] = [];
  private readonly language: CompiledLanguage;

  constructor(language: CompiledLanguage) {
    this.language = language;
  }

  /** Takes the shifters among matches `from` to `to`. */
  begin(matches: Matches, from: number, to: number, lexicon: number): void {
    this.found.length = 0;
    for (let at = from; at < to; at++) {
      const entry = this.language.matcher.entries[matches.entry[at] as number] as Entry;
      if (entry.lexicon !== lexicon || entry.weight === 0) continue;
      this.found.push({ entry, first: matches.first[at] as number, end: matches.end[at] as number });
    }
  }

  /**
   * Product of the factors of the shifters that reach the cue at tokens `first` to `end`; the modifiers themselves are
   * added to `into` where it is given.
   */
  factor(
    tokens: Tokens,
    metric: Metric,
    first: number,
    end: number,
    sentenceFirst: number,
    into: Modifier[] | undefined,
  ): number {
    if (this.found.length === 0 || !metric.shifters) return 1;
    let product = 1;
    let negators = 0;
    let degrees = 0;
    for (let index = this.found.length - 1; index >= 0; index--) {
      const { entry, first: at, end: after } = this.found[index] as Shifter;
      if (at < end && after > first) continue;
      const { category } = entry;
      let factor = 1;
      let kind: ModifierKind | undefined;
      if (category === 'negator') {
        if (metric.negation === 'none' || negators > 1 || after > first || first - after > NEGATION_REACH) continue;
        if (this.closes(tokens, after, first)) continue;
        factor = metric.negation === 'reverse' ? entry.weight : Math.max(0, 1 + entry.weight);
        kind = 'negated';
        negators++;
      } else if (category === 'amplifier' || category === 'downtoner') {
        if (degrees > 1 || after > first || first - after >= DEGREE_REACH) continue;
        if (!this.adjacent(tokens, after, first)) continue;
        if (metric.name === 'emphasis') continue;
        factor = entry.weight;
        kind = factor > 1 ? 'intensified' : 'softened';
        degrees++;
      } else if (category === 'conditional' || category === 'irrealis') {
        if (metric.name !== 'sentiment' || after > first || entry.weight === 1) continue;
        if (category === 'irrealis' && (first - after > 6 || this.closes(tokens, after, first))) continue;
        if (category === 'conditional' && this.leavesCondition(tokens, at, first, sentenceFirst)) continue;
        factor = entry.weight;
        kind = 'conditional';
      } else if (category === 'adversative') {
        if (metric.name !== 'sentiment' || entry.weight === 1 || after > first) continue;
        if (this.comma(tokens, after, first)) continue;
        factor = entry.weight;
        kind = factor > 1 ? 'intensified' : 'softened';
      }
      if (kind === undefined) continue;
      product *= factor;
      if (into !== undefined) {
        const span = { start: tokens.start[at] as number, end: tokens.end[after - 1] as number };
        into.push({ kind, span, text: tokens.text.slice(span.start, span.end), factor });
      }
    }
    return product;
  }

  /** Whether a clause ends between the tokens: a stop, a semicolon, "but", a comma before a new clause. */
  private closes(tokens: Tokens, from: number, to: number): boolean {
    for (let token = from; token < to; token++) {
      const kind = tokens.kind[token];
      if (
        kind === TokenKind.Semicolon ||
        kind === TokenKind.Colon ||
        kind === TokenKind.Dash ||
        kind === TokenKind.Terminator
      )
        return true;
      const mask = this.language.classOf(tokens, token);
      if (kind === TokenKind.Comma) {
        const next = this.language.classOf(tokens, token + 1);
        if (
          (next &
            (WordBit.pronoun |
              WordBit.determiner |
              WordBit.possessive |
              WordBit.preposition |
              WordBit.coordinator |
              WordBit.subordinator |
              WordBit.adverb)) !==
          0
        )
          return true;
      }
      if ((mask & WordBit.subordinator) !== 0 && (mask & (WordBit.determiner | WordBit.preposition)) === 0) return true;
      if (this.language.is(tokens, token, Role.adversative)) return true;
      // "not X and we will Y": a new subject after "and"
      const after = this.language.classOf(tokens, token + 1);
      if (this.language.is(tokens, token, Role.and) && (after & (WordBit.pronoun | WordBit.modal)) !== 0) return true;
    }
    return false;
  }

  private adjacent(tokens: Tokens, from: number, to: number): boolean {
    for (let token = from; token < to; token++) {
      if ((tokens.kind[token] as number) > TokenKind.Clitic) return false;
      if ((this.language.classOf(tokens, token) & (WordBit.preposition | WordBit.coordinator)) !== 0) return false;
    }
    return true;
  }

  /** A condition ("if both sides …,") reaches to the comma that ends it; what follows is the consequence. */
  private leavesCondition(tokens: Tokens, at: number, first: number, sentenceFirst: number): boolean {
    void sentenceFirst;
    return this.comma(tokens, at, first);
  }

  private comma(tokens: Tokens, from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (tokens.kind[token] === TokenKind.Comma) return true;
    return false;
  }
}
