import type { KnownTopic } from '../language/word-knowledge.js';
import type { Coverage, Salience } from '../model/comparison.js';
import type { Account, ReadStatement } from './account.js';
import { coarseName } from './coarse-name.js';
import type { Reader } from './reader.js';
import { statementOf } from './shift.js';
import { termsOf } from './terms.js';
import { unknownNames } from './unknown-names.js';

/** How telling each kind is that one account has and another has not. */
const KIND: Readonly<Record<string, number>> = {
  agreement: 1.5,
  country: 1.3,
  place: 1,
  organisation: 1,
  topic: 0.9,
  event: 0.8,
  person: 0.7,
  other: 0.5,
  party: 0,
};
/** A single word with a capital that no list holds: often a given name. */
const SINGLE = 0.3;
/** Statements after the title that are the lead. */
const LEAD = 2;

interface Row {
  name: string;
  kind: string;
  mentions: Map<Account, Map<ReadStatement, number>>;
}

/**
 * Which account mentions which names and topics, and what it makes of them. How telling an absence is rises with the
 * mentions, with how rare the name is in the background, and with what it names.
 */
export function coverageOf(accounts: readonly Account[], readerOf: (tag: string) => Reader): Coverage[] {
  const rows = new Map<string, Row>();
  for (const account of accounts) {
    const reader = readerOf(account.framing.language);
    const add = (name: string, kind: string, statement: ReadStatement | undefined) => {
      // a title gives capitals to all its words
      if (statement === undefined || (kind === 'other' && statement.heading)) return;
      const key = `${kind === 'topic' ? 'topic' : 'name'}\n${kind === 'other' ? coarseName(name, reader) : name}`;
      let row = rows.get(key);
      if (row === undefined) {
        row = { name, kind, mentions: new Map() };
        rows.set(key, row);
      }
      const own = row.mentions.get(account) ?? new Map<ReadStatement, number>();
      own.set(statement, (own.get(statement) ?? 0) + 1);
      row.mentions.set(account, own);
    };
    const statementAt = placing(account);
    const names = [...account.names, ...unknownNames(account.tokens, account.names, reader)];
    names.sort((a, b) => a.first - b.first);
    for (const { name, kind, first } of names) add(name, kind, statementAt(first));
    const phrases = compiledTopics(reader.knowledge.topics, reader);
    for (const statement of account.statements)
      for (const topic of topicsIn(statement, phrases)) add(topic, 'topic', statement);
  }
  joinFamilyNames(rows);
  countWithin(rows);
  const coverage = [...rows.values()].map((row) => settled(row, accounts, readerOf));
  for (const account of accounts)
    for (const isTopic of [true, false]) {
      const own = coverage.flatMap(({ kind, accounts: by }) => {
        const salience = by[account.framing.readout];
        return (kind === 'topic') === isTopic && salience !== undefined ? [salience] : [];
      });
      own.sort((a, b) => a.order - b.order);
      own.forEach((salience, at) => {
        salience.order = at + 1;
      });
    }
  return coverage.sort((a, b) => b.telling - a.telling || (a.name < b.name ? -1 : 1));
}

/** "Shoigu" is "Sergei Shoigu" where one longer name ends so. */
function joinFamilyNames(rows: Map<string, Row>): void {
  const byLast = new Map<string, Row[]>();
  for (const row of rows.values()) {
    const words = row.name.split(' ');
    if (row.kind !== 'other' || words.length < 2) continue;
    const last = words.at(-1) as string;
    byLast.set(last, [...(byLast.get(last) ?? []), row]);
  }
  for (const [key, row] of rows) {
    const full = row.kind === 'other' ? byLast.get(row.name) : undefined;
    if (full?.length !== 1) continue;
    addMentions(full[0] as Row, row.mentions);
    rows.delete(key);
  }
}

/** The Taiwan Strait names Taiwan: what names a country or place within a longer name counts for it too. */
function countWithin(rows: Map<string, Row>): void {
  for (const part of [...rows.values()]) {
    if (part.kind !== 'country' && part.kind !== 'place') continue;
    for (const whole of rows.values()) {
      if (whole === part || whole.kind === 'topic' || !` ${whole.name} `.includes(` ${part.name} `)) continue;
      addMentions(part, whole.mentions);
    }
  }
}

function addMentions(row: Row, mentions: Row['mentions']): void {
  for (const [account, statements] of mentions) {
    const own = row.mentions.get(account) ?? new Map<ReadStatement, number>();
    for (const [statement, count] of statements) own.set(statement, (own.get(statement) ?? 0) + count);
    row.mentions.set(account, new Map([...own].sort(([a], [b]) => a.index - b.index)));
  }
}

/** The statement that holds a token; tokens must be asked for in order. */
function placing({ statements, tokens }: Account): (token: number) => ReadStatement | undefined {
  let at = 0;
  return (token) => {
    const start = tokens.start[token] as number;
    while (at < statements.length && (statements[at] as ReadStatement).span.end <= start) at++;
    const statement = statements[at];
    return statement !== undefined && statement.span.start <= start ? statement : undefined;
  };
}

function settled(
  { name, kind, mentions }: Row,
  accounts: readonly Account[],
  readerOf: (tag: string) => Reader,
): Coverage {
  const by: Record<string, Salience> = Object.create(null);
  let all = 0;
  for (const [account, statements] of mentions) {
    const list = [...statements.keys()];
    const words = list.reduce((sum, statement) => sum + statement.words, 0);
    const quoted = list.reduce((sum, { mode, words }) => sum + (mode === 'direct' ? words : 0), 0);
    const count = [...statements.values()].reduce((sum, one) => sum + one, 0);
    const titles = account.statements.filter((statement) => statement.heading && statement.index < 3);
    const lead = account.statements.filter((statement) => !statement.heading).slice(0, LEAD);
    all += count;
    by[account.framing.readout] = {
      mentions: count,
      words,
      share: account.framing.words === 0 ? 0 : words / account.framing.words,
      // made a rank when all rows are known
      order: (list[0] as ReadStatement).span.start,
      inTitle: titles.some((statement) => statements.has(statement)),
      inLead: lead.some((statement) => statements.has(statement)),
      quoted: words === 0 ? 0 : quoted / words,
      first: statementOf(list[0] as ReadStatement),
    };
  }
  const absent = accounts.map(({ framing }) => framing.readout).filter((id) => by[id] === undefined);
  const present = [...mentions.keys()];
  const only = present.length === 1 && accounts.length > 1 ? (present[0] as Account).framing.readout : undefined;
  const { knowledge } = readerOf((present[0] as Account).framing.language);
  const total = Math.max(2, knowledge.backgroundSentences);
  const seen = kind === 'topic' ? total / 100 : (knowledge.background.get(`@${name}`) ?? 1);
  const rarity = Math.log(total / (seen + 0.5)) / Math.log(total);
  return {
    name,
    kind,
    accounts: by,
    ...(only === undefined ? {} : { only }),
    absent,
    telling:
      absent.length === 0
        ? 0
        : ((kind === 'other' && !/[ -]/.test(name) ? SINGLE : (KIND[kind] ?? 1)) *
            (0.3 + rarity) *
            Math.log2(1 + all) *
            absent.length) /
          accounts.length,
  };
}

type Phrases = ReadonlyMap<string, readonly { topic: string; keys: readonly string[] }[]>;

function compiledTopics(topics: readonly KnownTopic[], reader: Reader): Phrases {
  const byFirst = new Map<string, { topic: string; keys: readonly string[] }[]>();
  for (const { topic, phrases } of topics)
    for (const phrase of phrases) {
      const tokens = reader.read(phrase);
      const keys = termsOf(tokens, reader.names.find(tokens), reader).map(({ key }) => key);
      const [first] = keys;
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      list.push({ topic, keys });
      byFirst.set(first, list);
    }
  return byFirst;
}

/** Topics that a statement tells of, once for each. */
function topicsIn({ terms }: ReadStatement, phrases: Phrases): Set<string> {
  const found = new Set<string>();
  terms.forEach((term, at) => {
    for (const { topic, keys } of phrases.get(term.key) ?? [])
      if (keys.every((key, offset) => terms[at + offset]?.key === key)) found.add(topic);
  });
  return found;
}
