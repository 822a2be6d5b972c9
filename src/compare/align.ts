import { voiceId } from '../model/voice-id.js';
import type { Account, ReadStatement } from './account.js';
import { type Vector, vectorsOf } from './vectors.js';

/** Two statements that report the same. */
export interface Alignment {
  a: ReadStatement;
  b: ReadStatement;
  similarity: number;
}

// how statements are paired: chosen on the bundled event and the development part of the gold, never on its test part
/** Similarity from which two statements are the same. */
const THRESHOLD = 0.2;
/** Share of the cosine in a similarity; the rest is how much of the shorter statement stands in the longer. */
const COSINE = 0.7;
/** A single term in common is chance; so is little weight. */
const SINGLE = 0.5;
const MASS = 0.5;
/** People of two sides say two things, even in like words; what a joint or no voice says may be one person's. */
const OTHER_SIDE = 0.4;
const OPEN_VOICE = 0.85;
/** What likeness to many takes off; what neighbours, order and a third account add at most. */
const COMMON = 0.6;
const NEIGHBOUR = 0.25;
const ORDER = 0.1;
const THIRD = 0.6;
/** A statement gets another partner where that is as good as this, or nearly as good as the best; and how many. */
const GOOD = 0.45;
const NEARLY = 0.72;
const MOST = 3;
/** A term in more parts of an account than this tells no two of them apart, and would make time grow with the square. */
const EVERYWHERE = 250;

/** The statements of one account that can be paired, with the vectors of each and of its parts. */
interface Side {
  account: Account;
  statements: readonly ReadStatement[];
  vectors: readonly { at: number; vector: Vector }[];
  postings: ReadonlyMap<string, readonly number[]>;
  /** Whoever passes on what others say: what is said in this voice may be anybody's. */
  reporters: ReadonlySet<string>;
}

/** Similarities of two sides: `row × columns + column` to similarity. */
interface Scores {
  a: number;
  b: number;
  columns: number;
  values: Map<number, number>;
}

/**
 * Pairs statements of every two accounts. Two statements are alike by the cosine of their weighted terms, blended with
 * how much of the shorter one's weight stands in the longer, as accounts sum up; parts between commas are looked at
 * too. What is like many statements of the other account tells less; speakers who differ tell against a pair; the same
 * order, like neighbours, and a statement of a third account that both are like tell for it. The best pairs are taken
 * first; a statement gets another partner where that is nearly as good.
 */
export function alignAccounts(accounts: readonly Account[], weights: ReadonlyMap<string, number>): Alignment[] {
  const sides = accounts.map((account) => sideOf(account, weights));
  const tables: Scores[] = [];
  sides.forEach((one, a) => {
    sides.slice(a + 1).forEach((other, at) => {
      tables.push({ a, b: a + 1 + at, columns: other.statements.length, values: similarities(one, other) });
    });
  });
  const plain = tables.map((table) => settle(table, sides));
  return tables.flatMap((table, at) => {
    const scores = plain[at] as Map<number, number>;
    const boosted = sides.length > 2 ? withThird(table, scores, tables, plain) : scores;
    return assign(sides[table.a] as Side, sides[table.b] as Side, boosted);
  });
}

function sideOf(account: Account, weights: ReadonlyMap<string, number>): Side {
  const statements = account.statements.filter((statement) => isPairable(statement, account));
  const vectors = statements.flatMap((statement, at) =>
    vectorsOf(statement, account, weights).map((vector) => ({ at, vector })),
  );
  const postings = new Map<string, number[]>();
  vectors.forEach(({ vector }, at) => {
    for (const key of vector.terms.keys()) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [at]);
      else list.push(at);
    }
  });
  for (const [key, list] of postings) if (list.length > EVERYWHERE) postings.delete(key);
  const reporters = new Set(account.framing.passages.flatMap(({ voices }) => voices.slice(0, -1).map(voiceId)));
  return { account, statements, vectors, postings, reporters };
}

/** Titles say nothing; questions ask, and so do those who only ask. */
function isPairable({ heading, terms, text, voices }: ReadStatement, { asks }: Account): boolean {
  return !heading && terms.length > 1 && !text.endsWith('?') && !asks.has(voices[0]?.label ?? '');
}

function similarities(one: Side, other: Side): Map<number, number> {
  const scores = new Map<number, number>();
  const columns = other.statements.length;
  for (const { at, vector } of one.vectors) {
    const statement = one.statements[at] as ReadStatement;
    const shared = new Map<number, { weight: number; square: number; count: number }>();
    for (const [key, weight] of vector.terms)
      for (const index of other.postings.get(key) ?? []) {
        const sums = shared.get(index) ?? { weight: 0, square: 0, count: 0 };
        sums.weight += weight;
        sums.square += weight * weight;
        sums.count++;
        shared.set(index, sums);
      }
    for (const [index, { weight, square, count }] of shared) {
      const { at: column, vector: theirs } = other.vectors[index] as { at: number; vector: Vector };
      const cosine = square / (vector.length * theirs.length);
      const contained = weight / Math.min(vector.weight, theirs.weight);
      const trust = (count > 1 ? 1 : SINGLE) * Math.min(1, weight / MASS);
      const voices = voiceFactor(statement, other.statements[column] as ReadStatement, one, other);
      const score = trust * voices * (COSINE * cosine + (1 - COSINE) * contained);
      const key = at * columns + column;
      if (score > (scores.get(key) ?? 0)) scores.set(key, score);
    }
  }
  return scores;
}

/** Takes off what is like everything, adds what order and neighbours say. */
function settle({ a, columns, values }: Scores, sides: readonly Side[]): Map<number, number> {
  const rows = (sides[a] as Side).statements.length;
  const ofRow = Array.from({ length: rows }, (): number[] => []);
  const ofColumn = Array.from({ length: columns }, (): number[] => []);
  for (const [key, score] of values) {
    ofRow[Math.floor(key / columns)]!.push(score);
    ofColumn[key % columns]!.push(score);
  }
  const rowLevel = ofRow.map(commonness);
  const columnLevel = ofColumn.map(commonness);
  const settled = new Map<number, number>();
  for (const [key, score] of values) {
    const row = Math.floor(key / columns);
    const column = key % columns;
    const before = row > 0 && column > 0 ? (values.get(key - columns - 1) ?? 0) : 0;
    const after = row + 1 < rows && column + 1 < columns ? (values.get(key + columns + 1) ?? 0) : 0;
    const apart = Math.abs((row + 0.5) / rows - (column + 0.5) / columns);
    const common = (rowLevel[row] as number) + (columnLevel[column] as number);
    settled.set(key, score - COMMON * common + NEIGHBOUR * Math.max(before, after) + ORDER * (1 - 2 * apart));
  }
  return settled;
}

/** How like the third to sixth best a statement is: high for what says nothing of its own. */
function commonness(scores: number[]): number {
  scores.sort((x, y) => y - x);
  return scores.slice(2, 6).reduce((sum, score) => sum + score, 0) / 4;
}

/** Adds what a statement of a third account says that both are like. */
function withThird(
  { a, b, columns }: Scores,
  scores: Map<number, number>,
  tables: readonly Scores[],
  plain: readonly Map<number, number>[],
): Map<number, number> {
  const boosted = new Map(scores);
  const likes = (side: number, third: number): Map<number, [number, number][]> => {
    const found = new Map<number, [number, number][]>();
    tables.forEach((table, at) => {
      const forward = table.a === side && table.b === third;
      if (!forward && !(table.b === side && table.a === third)) return;
      for (const [key, score] of plain[at] as Map<number, number>) {
        if (score < THRESHOLD) continue;
        const row = Math.floor(key / table.columns);
        const column = key % table.columns;
        const [own, other] = forward ? [row, column] : [column, row];
        const list = found.get(other) ?? [];
        list.push([own, score]);
        found.set(other, list);
      }
    });
    return found;
  };
  const best = new Map<number, number>();
  const thirds = new Set(tables.flatMap((table) => [table.a, table.b]));
  for (const third of thirds) {
    if (third === a || third === b) continue;
    const ofA = likes(a, third);
    const ofB = likes(b, third);
    for (const [statement, mine] of ofA)
      for (const [row, one] of mine)
        for (const [column, other] of ofB.get(statement) ?? []) {
          const key = row * columns + column;
          best.set(key, Math.max(best.get(key) ?? 0, Math.min(one, other)));
        }
  }
  for (const [key, like] of best) if (boosted.has(key)) boosted.set(key, (boosted.get(key) as number) + THIRD * like);
  return boosted;
}

function assign(one: Side, other: Side, scores: ReadonlyMap<number, number>): Alignment[] {
  const columns = other.statements.length;
  const candidates = [...scores].filter(([, score]) => score >= THRESHOLD);
  candidates.sort(([x, first], [y, second]) => second - first || x - y);
  const ofRow = new Map<number, { score: number; count: number }>();
  const ofColumn = new Map<number, { score: number; count: number }>();
  const pairs: Alignment[] = [];
  for (const [key, score] of candidates) {
    const row = Math.floor(key / columns);
    const column = key % columns;
    const a = one.statements[row] as ReadStatement;
    const b = other.statements[column] as ReadStatement;
    const mayShare = voiceFactor(a, b, one, other) > OTHER_SIDE;
    const isFree = (known: { score: number; count: number } | undefined) =>
      known === undefined || (mayShare && known.count < MOST && score >= Math.min(GOOD, NEARLY * known.score));
    const mine = ofRow.get(row);
    const theirs = ofColumn.get(column);
    if (!isFree(mine) || !isFree(theirs)) continue;
    ofRow.set(row, { score: mine?.score ?? score, count: (mine?.count ?? 0) + 1 });
    ofColumn.set(column, { score: theirs?.score ?? score, count: (theirs?.count ?? 0) + 1 });
    pairs.push({ a, b, similarity: Math.min(1, score) });
  }
  return pairs;
}

/** What the voices say for or against a pair: people of two sides speak for themselves, a reporter for anybody. */
function voiceFactor(a: ReadStatement, b: ReadStatement, one: Side, other: Side): number {
  const mine = a.voices.at(-1);
  const theirs = b.voices.at(-1);
  if (mine?.person === undefined || theirs?.person === undefined) return OPEN_VOICE;
  if (mine.party === theirs.party) return 1;
  return one.reporters.has(mine.person) || other.reporters.has(theirs.person) ? OPEN_VOICE : OTHER_SIDE;
}
