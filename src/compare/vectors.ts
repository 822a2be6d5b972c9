import { TokenKind } from '../text/tokens.js';
import type { Account, ReadStatement } from './account.js';
import type { Term } from './terms.js';

/** Terms from which a part of a sentence is looked at by itself. */
const PART = 6;

/** Weighted terms of a statement or of a part of it. */
export interface Vector {
  terms: ReadonlyMap<string, number>;
  /** Euclidean length, and plain sum of the weights. */
  length: number;
  weight: number;
}

/** The statement, and its parts between commas where it has several: a long sentence lists what others say one by one. */
export function vectorsOf(
  { terms }: ReadStatement,
  { tokens }: Account,
  weights: ReadonlyMap<string, number>,
): Vector[] {
  const vectors = [vectorOf(terms, weights)];
  if (terms.length < 2 * PART) return vectors;
  let part: Term[] = [];
  const parts: Term[][] = [];
  terms.forEach((term, at) => {
    part.push(term);
    const next = terms[at + 1];
    let cut = false;
    for (let token = term.end; next !== undefined && token < next.first; token++)
      cut ||= tokens.kind[token] === TokenKind.Comma || tokens.kind[token] === TokenKind.Semicolon;
    if (cut && part.length >= PART) {
      parts.push(part);
      part = [];
    }
  });
  if (part.length >= PART) parts.push(part);
  else parts.at(-1)?.push(...part);
  if (parts.length > 1) for (const one of parts) vectors.push(vectorOf(one, weights));
  return vectors;
}

function vectorOf(terms: readonly Term[], weights: ReadonlyMap<string, number>): Vector {
  const own = new Map<string, number>();
  for (const { key } of terms) own.set(key, weights.get(key) ?? 0);
  let square = 0;
  let weight = 0;
  for (const value of own.values()) {
    square += value * value;
    weight += value;
  }
  return { terms: own, length: Math.sqrt(square) || 1, weight: weight || 1 };
}
