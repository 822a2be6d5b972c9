import type { CompiledLanguage } from '../language/compiled.js';
import type { Entry } from '../language/matcher.js';
import type { Matches } from '../language/matches.js';
import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import type { Modifier, ModifierKind } from '../model/cue.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { Metric } from './metric.js';

/** Tokens that a negator reaches within its clause (Polanyi & Zaenen 2006; the reach is measured, see docs/methods). */
const NEGATION_REACH = 9;
/** Tokens that a negator reaches where it only weakens: "not extremely", "not the most". */
const WEAKENING_REACH = 3;
/** What is left of the turn where a negator meets a bad word. */
const NEGATED_BAD = 0.4;
/** Tokens that "would" or "hope to" reaches within its clause. */
const IRREALIS_REACH = 6;
/** Tokens to the left that "was averted" or "no longer applies" reaches. */
const UNDOING_REACH = 4;
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
  private matches: Matches | undefined;
  private from = 0;
  private to = 0;
  readonly language: CompiledLanguage;
  /** Negators of a cue after which further ones do nothing. */
  private readonly mostNegators: number;

  constructor(language: CompiledLanguage) {
    this.language = language;
    this.mostNegators = language.pack.grammar.negativeConcord ? 0 : 1;
  }

  /** Takes the shifters among matches `from` to `to`. */
  begin(matches: Matches, from: number, to: number, lexicon: number): void {
    this.found.length = 0;
    const { entries } = this.language.matcher;
    for (let at = from; at < to; at++) {
      if (matches.lexicon[at] !== lexicon) continue;
      const entry = entries[matches.entry[at] as number] as Entry;
      if (entry.weight === 0) continue;
      this.found.push({ entry, first: matches.first[at] as number, end: matches.end[at] as number });
    }
    this.matches = matches;
    this.from = from;
    this.to = to;
  }

  /**
   * Product of the factors of the shifters that reach the cue of `cue.weight` at tokens `first` to `end`; the modifiers
   * themselves are added to `into` where it is given.
   */
  factor(tokens: Tokens, metric: Metric, cue: Entry, first: number, end: number, into: Modifier[] | undefined): number {
    if (this.found.length === 0 || !metric.shifters) return 1;
    const valence = metric.negation === 'reverse';
    let product = 1;
    let negators = 0;
    let negator = 0;
    let negation: Modifier | undefined;
    let degrees = 0;
    for (let index = this.found.length - 1; index >= 0; index--) {
      const { entry, first: at, end: after } = this.found[index] as Shifter;
      if (at < end && after > first) continue;
      const { category } = entry;
      let factor = 1;
      let kind: ModifierKind | undefined;
      if (category === 'negator' || category === 'reversal') {
        if (metric.negation === 'none' || negators > this.mostNegators || after > first) continue;
        if (first - after > (valence ? NEGATION_REACH : WEAKENING_REACH) || this.closes(tokens, after, first)) continue;
        // "never" and "by no means" are emphasis themselves: they take none away
        if (!valence && this.isCue(cue.lexicon, at, after)) continue;
        factor = valence ? entry.weight : Math.max(0, 1 + entry.weight);
        kind = 'negated';
        negators++;
        if (category === 'negator') negator = factor;
      } else if (category === 'amplifier' || category === 'downtoner') {
        if (degrees > 1 || after > first || first - after >= DEGREE_REACH) continue;
        if (!this.adjacent(tokens, after, first)) continue;
        if (metric.name === 'emphasis') continue;
        factor = entry.weight;
        kind = factor > 1 ? 'intensified' : 'softened';
        degrees++;
      } else if (valence) {
        factor = this.clauseFactor(tokens, entry, at, after, first, end, cue.weight);
        if (factor !== 1)
          kind =
            category === 'adversative' || category === 'contrast'
              ? factor > 1
                ? 'intensified'
                : 'softened'
              : category === 'topic'
                ? 'softened'
                : category === 'undoing'
                  ? 'negated'
                  : 'conditional';
      }
      if (kind === undefined) continue;
      product *= factor;
      if (into !== undefined) {
        const span = { start: tokens.start[at] as number, end: tokens.end[after - 1] as number };
        const modifier = { kind, span, text: tokens.text.slice(span.start, span.end), factor };
        into.push(modifier);
        if (category === 'negator') negation = modifier;
      }
    }
    // "not bad" is farther from good than "not good" is from bad (Kiritchenko & Mohammad 2016)
    if (valence && cue.weight < 0 && negators === 1 && negator !== 0) {
      product *= NEGATED_BAD;
      if (negation !== undefined) negation.factor *= NEGATED_BAD;
    }
    return product;
  }

  /** Factor of a shifter that works on whole clauses, on valence alone: conditions, contrasts, questions. */
  private clauseFactor(
    tokens: Tokens,
    entry: Entry,
    at: number,
    after: number,
    first: number,
    end: number,
    weight: number,
  ): number {
    switch (entry.category) {
      case 'question':
        return at > first ? entry.weight : 1;
      case 'contrast':
        return after <= first ? entry.weight : 1 / entry.weight;
      case 'irrealis':
        return after > first || first - after > IRREALIS_REACH || this.closes(tokens, after, first) ? 1 : entry.weight;
      case 'topic':
        return weight > 0 || after > first || this.closes(tokens, after, first) ? 1 : entry.weight;
      case 'undoing':
        return weight > 0 || at < end || at - end > UNDOING_REACH ? 1 : entry.weight;
      case 'conditional':
        return after > first || this.leavesCondition(tokens, after, first) ? 1 : entry.weight;
      case 'adversative':
        return after > first || this.comma(tokens, after, first) ? 1 : entry.weight;
      default:
        return 1;
    }
  }

  /** Whether a cue of the lexicon covers one of the tokens. */
  private isCue(lexicon: number, first: number, end: number): boolean {
    const { matches } = this;
    if (matches === undefined) return false;
    for (let at = this.from; at < this.to && (matches.first[at] as number) < end; at++) {
      if ((matches.end[at] as number) <= first) continue;
      const entry = this.language.matcher.entries[matches.entry[at] as number] as Entry;
      if (entry.lexicon === lexicon && entry.weight !== 0) return true;
    }
    return false;
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
      // "neither rich nor poor", "no trust and no respect": the second negator begins anew
      if (
        (mask & WordBit.negation) !== 0 &&
        ((mask & WordBit.coordinator) !== 0 || (token > from && this.language.is(tokens, token - 1, Role.and)))
      )
        return true;
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

  /** A condition ("if both sides …,") reaches to the comma or the new subject with a modal; then comes the consequence. */
  private leavesCondition(tokens: Tokens, from: number, to: number): boolean {
    for (let token = from; token < to; token++) {
      if (tokens.kind[token] === TokenKind.Comma) return true;
      if (
        token > from &&
        (this.language.classOf(tokens, token) & WordBit.pronoun) !== 0 &&
        (this.language.classOf(tokens, token + 1) & WordBit.modal) !== 0
      )
        return true;
    }
    return false;
  }

  private comma(tokens: Tokens, from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (tokens.kind[token] === TokenKind.Comma) return true;
    return false;
  }
}
