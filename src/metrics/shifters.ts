import type { CompiledLanguage } from '../language/compiled.js';
import { Matches } from '../language/matches.js';
import type { Modifier, ModifierKind } from '../model/cue.js';
import { grown } from '../text/numbers.js';
import type { Tokens } from '../text/tokens.js';
import { actsAnew, areJoined, closes, hasComma, isAdjacent, leavesCondition } from './clause-scope.js';
import { type CueTable, REPEATED } from './cue-table.js';
import { farReaching, ShifterKind as Kind, type Shifting } from './shifting.js';

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

/** The shifters of one sentence, and what they do to a cue of it. */
export class ShifterScope {
  /** Matches of the shifters in the text. */
  readonly matches = new Matches();
  /** How many of them the sentences up to here have. */
  private taken = 0;
  /** Shifters found in the sentence: the kinds of their entries, first tokens, tokens after the last. */
  count = 0;
  private kind = new Int32Array(16);
  private first = new Int32Array(16);
  private end = new Int32Array(16);
  /** Shifters that end before the cue that was looked at last. */
  private before = 0;
  /** Whether one of the sentence reaches over whole clauses, or to cues before it. */
  private far = false;
  /** What the entries of each kind do; `none` for those that are no shifters. */
  private readonly whatOf: Uint8Array;
  private readonly weightOf: Float64Array;
  readonly language: CompiledLanguage;
  /** Negators of a cue after which further ones do nothing. */
  private readonly mostNegators: number;

  /** `lexicon`: that of the shifters. */
  constructor(language: CompiledLanguage, lexicon: number) {
    this.language = language;
    const { matcher } = language;
    this.weightOf = matcher.weightOf;
    this.whatOf = matcher.bytesOf((kind) =>
      kind.lexicon === lexicon && kind.weight !== 0 && Object.hasOwn(Kind, kind.category)
        ? Kind[kind.category as keyof typeof Kind]
        : Kind.none,
    );
    this.mostNegators = language.pack.grammar.negativeConcord ? 0 : 1;
  }

  /** Goes to the head of the text that was matched last. */
  begin(): void {
    this.taken = 0;
  }

  /** Takes the shifters of the next sentence, which ends before token `to`. */
  advance(to: number): void {
    const { matches } = this;
    this.count = 0;
    this.before = 0;
    this.far = false;
    for (; this.taken < matches.count; this.taken++) {
      const first = matches.first(this.taken);
      if (first >= to) break;
      const kind = matches.kind(this.taken);
      const what = this.whatOf[kind] as number;
      if (what === Kind.none) continue;
      if (this.count === this.kind.length) this.enlarge();
      this.far ||= farReaching[what] === 1;
      this.kind[this.count] = kind;
      this.first[this.count] = first;
      this.end[this.count++] = matches.end(this.taken);
    }
  }

  /** Shifts the cues of the sentence, which are those of the table from `begin`. */
  shift(
    tokens: Tokens,
    cues: CueTable,
    begin: number,
    shifting: readonly (Shifting | undefined)[],
    evidence: boolean,
  ): void {
    for (let cue = begin; cue < cues.count; cue++) {
      const heeded = shifting[cues.metric[cue] as number];
      if (heeded === undefined || cues.kind[cue] === REPEATED) continue;
      const modifiers: Modifier[] | undefined = evidence ? [] : undefined;
      cues.contribution[cue]! *= this.factor(tokens, heeded, cues, begin, cue, modifiers);
      if (modifiers !== undefined && modifiers.length > 0) cues.modifiers[cue] = modifiers;
    }
  }

  /**
   * Product of the factors of the shifters that reach a cue of the sentence, whose cues begin at `begin`; the modifiers
   * themselves are added to `into` where it is given.
   */
  private factor(
    tokens: Tokens,
    shifting: Shifting,
    cues: CueTable,
    begin: number,
    cue: number,
    into: Modifier[] | undefined,
  ): number {
    const first = cues.first[cue] as number;
    const end = cues.end[cue] as number;
    const weight = cues.weight[cue] as number;
    const valence = shifting.negation === 'reverse';
    const all = valence && this.far;
    const reach = valence ? NEGATION_REACH : WEAKENING_REACH;
    let product = 1;
    let negators = 0;
    let negator = 0;
    let reversal = -1;
    let negation: Modifier | undefined;
    let degrees = 0;
    for (let index = (all ? this.count : this.countBefore(first)) - 1; index >= 0; index--) {
      const at = this.first[index] as number;
      const after = this.end[index] as number;
      if (at < end && after > first) continue;
      // none of the others reaches as far as a negator
      if (!all && first - after > reach) break;
      const what = this.kind[index] as number;
      const category = this.whatOf[what] as number;
      const strength = this.weightOf[what] as number;
      let factor = 1;
      let kind: ModifierKind | undefined;
      if (category === Kind.negator || category === Kind.reversal) {
        if (shifting.negation === 'none' || negators > this.mostNegators || after > first) continue;
        if (first - after > reach || closes(this.language, tokens, after, first)) continue;
        if (category === Kind.reversal) {
          if (actsAnew(this.language, tokens, at, after, first)) continue;
          // "prevent and reduce" turns things once
          const joined = reversal >= 0 && areJoined(this.language, tokens, after, reversal);
          reversal = at;
          if (joined) continue;
        }
        // "never" and "by no means" are emphasis themselves: they take none away
        if (!valence && isCue(cues, begin, cues.metric[cue] as number, at, after)) continue;
        factor = valence ? strength : Math.max(0, 1 + strength);
        kind = 'negated';
        negators++;
        if (category === Kind.negator) negator = factor;
      } else if (category === Kind.amplifier || category === Kind.downtoner) {
        if (degrees > 1 || after > first || first - after >= DEGREE_REACH) continue;
        if (!isAdjacent(this.language, tokens, after, first)) continue;
        if (!shifting.degrees) continue;
        factor = strength;
        kind = factor > 1 ? 'intensified' : 'softened';
        degrees++;
      } else if (valence) {
        factor = this.clauseFactor(tokens, category, strength, at, after, first, end, weight);
        if (factor !== 1)
          kind =
            category === Kind.adversative || category === Kind.contrast
              ? factor > 1
                ? 'intensified'
                : 'softened'
              : category === Kind.topic
                ? 'softened'
                : category === Kind.undoing
                  ? 'negated'
                  : 'conditional';
      }
      if (kind === undefined) continue;
      product *= factor;
      if (into !== undefined) {
        const span = { start: tokens.start[at] as number, end: tokens.end[after - 1] as number };
        const modifier = { kind, span, text: tokens.text.slice(span.start, span.end), factor };
        into.push(modifier);
        if (category === Kind.negator) negation = modifier;
      }
    }
    // "not bad" is farther from good than "not good" is from bad (Kiritchenko & Mohammad 2016)
    if (valence && weight < 0 && negators === 1 && negator !== 0) {
      product *= NEGATED_BAD;
      if (negation !== undefined) negation.factor *= NEGATED_BAD;
    }
    return product;
  }

  /** Number of shifters that end before a token; cues are looked at in their order. */
  private countBefore(first: number): number {
    while (this.before > 0 && (this.end[this.before - 1] as number) > first) this.before--;
    while (this.before < this.count && (this.end[this.before] as number) <= first) this.before++;
    return this.before;
  }

  /** Factor of a shifter that works on whole clauses, on valence alone: conditions, contrasts, questions. */
  private clauseFactor(
    tokens: Tokens,
    category: number,
    strength: number,
    at: number,
    after: number,
    first: number,
    end: number,
    weight: number,
  ): number {
    switch (category) {
      case Kind.question:
        return at > first ? strength : 1;
      case Kind.contrast:
        return after <= first ? strength : 1 / strength;
      case Kind.irrealis:
        return after > first || first - after > IRREALIS_REACH || closes(this.language, tokens, after, first)
          ? 1
          : strength;
      case Kind.topic:
        return weight > 0 || after > first || closes(this.language, tokens, after, first) ? 1 : strength;
      case Kind.undoing:
        return weight > 0 || at < end || at - end > UNDOING_REACH ? 1 : strength;
      case Kind.conditional:
        return after > first || leavesCondition(this.language, tokens, after, first) ? 1 : strength;
      case Kind.adversative:
        return after > first || hasComma(tokens, after, first) ? 1 : strength;
      default:
        return 1;
    }
  }

  private enlarge(): void {
    for (const key of ['kind', 'first', 'end'] as const) this[key] = grown(this[key], this.count * 2);
  }
}

/** Whether a cue of the metric, from `begin` on, covers one of the tokens. */
function isCue(cues: CueTable, begin: number, metric: number, first: number, end: number): boolean {
  for (let cue = begin; cue < cues.count && (cues.first[cue] as number) < end; cue++)
    if (cues.metric[cue] === metric && (cues.end[cue] as number) > first) return true;
  return false;
}
