/** Classes of UTF-16 code units, as far as the scanner needs them. */
export enum CharClass {
  Symbol = 0,
  Space = 1,
  Newline = 2,
  Letter = 3,
  Digit = 4,
  Apostrophe = 5,
  Terminator = 6,
  Comma = 7,
  Colon = 8,
  Semicolon = 9,
  Dash = 10,
  Hyphen = 11,
  OpenQuote = 12,
  CloseQuote = 13,
  StraightQuote = 14,
  OpenSingle = 15,
  OpenBracket = 16,
  CloseBracket = 17,
}

/** What `unitInfo` holds of a code unit: the unit in lower case in its low 16 bits, above them its class and marks. */
export enum UnitBit {
  Folded = 0xffff,
  ClassShift = 16,
  ClassMask = 31,
  /** A capital letter (Latin, Greek, Cyrillic). */
  Upper = 1 << 21,
  /** Not a capital, and past the punctuation of ASCII: what no word in capitals holds. */
  Small = 1 << 22,
  /** A letter or a digit. */
  Word = 1 << 23,
  Digit = 1 << 24,
  Space = 1 << 25,
  /** May stand inside a word or number: an apostrophe, a stop, a comma. */
  Joint = 1 << 26,
  Apostrophe = 1 << 27,
  /** A mark that means the same wherever it stands. */
  Mark = 1 << 28,
}

/** Units below it are classified one by one, those above by their ranges. */
const ALPHABETS = 0x530;
/** Letters, marks and the underscore below it, as first and end of each run: asking \p{L} takes milliseconds at the start. */
const letters = [
  0x41, 0x5b, 0x5f, 0x60, 0x61, 0x7b, 0xaa, 0xab, 0xb5, 0xb6, 0xba, 0xbb, 0xc0, 0xd7, 0xd8, 0xf7, 0xf8, 0x2c2, 0x2c6,
  0x2d2, 0x2e0, 0x2e5, 0x2ec, 0x2ed, 0x2ee, 0x2ef, 0x300, 0x375, 0x376, 0x378, 0x37a, 0x37e, 0x37f, 0x380, 0x386, 0x387,
  0x388, 0x38b, 0x38c, 0x38d, 0x38e, 0x3a2, 0x3a3, 0x3f6, 0x3f7, 0x482, 0x483, 0x530,
];

/** Class, folded unit and marks of every code unit. */
export const unitInfo: Int32Array = buildUnitInfo();

/** Class of a code unit. Outside the alphabets whatever is not punctuation, space or a surrogate counts as a letter. */
export function classOf(unit: number): number {
  return ((unitInfo[unit] as number) >>> UnitBit.ClassShift) & UnitBit.ClassMask;
}

/** The code unit in lower case, curly apostrophes and typographic hyphens made plain. */
export function fold(unit: number): number {
  return (unitInfo[unit] as number) & UnitBit.Folded;
}

function buildUnitInfo(): Int32Array {
  const classes = new Uint8Array(0x10000).fill(CharClass.Letter, ALPHABETS);
  const ranges: [first: number, end: number, kind: number][] = [
    [0x30, 0x3a, CharClass.Digit],
    [0, 0x21, CharClass.Space],
    [0x7f, 0xa1, CharClass.Space],
    [0xad, 0xae, CharClass.Space],
    [0x2000, 0x2c00, CharClass.Symbol],
    [0x2000, 0x2010, CharClass.Space],
    [0x202a, 0x2030, CharClass.Space],
    [0x205f, 0x2070, CharClass.Space],
    [0x3000, 0x3040, CharClass.Symbol],
    [0xd800, 0xf900, CharClass.Symbol],
    [0xfe00, 0xfe70, CharClass.Symbol],
    [0xfff0, 0x10000, CharClass.Symbol],
  ];
  for (let run = 0; run < letters.length; run += 2) classes.fill(CharClass.Letter, letters[run], letters[run + 1]);
  for (const [first, end, kind] of ranges) classes.fill(kind, first, end);
  const named: [chars: string, kind: number][] = [
    ['\n\r\u0085\u2028\u2029', CharClass.Newline],
    ['\u3000\ufeff', CharClass.Space],
    ["'\u2019", CharClass.Apostrophe],
    ['.!?\u2026\u3002\uff01\uff1f', CharClass.Terminator],
    [',', CharClass.Comma],
    [':', CharClass.Colon],
    [';', CharClass.Semicolon],
    ['\u2013\u2014\u2015\u2212', CharClass.Dash],
    ['-\u2010\u2011', CharClass.Hyphen],
    ['«\u201c\u201e\u201f', CharClass.OpenQuote],
    ['»\u201d', CharClass.CloseQuote],
    ['"', CharClass.StraightQuote],
    ['\u2018\u201a', CharClass.OpenSingle],
    ['([{', CharClass.OpenBracket],
    [')]}', CharClass.CloseBracket],
  ];
  for (const [chars, kind] of named) for (const char of chars) classes[char.charCodeAt(0)] = kind;

  const marks: ReadonlySet<number> = new Set([
    CharClass.Terminator,
    CharClass.Comma,
    CharClass.Colon,
    CharClass.Semicolon,
    CharClass.Dash,
    CharClass.CloseQuote,
    CharClass.OpenBracket,
    CharClass.CloseBracket,
  ]);
  // what the class alone tells
  const byClass = Array.from(
    { length: CharClass.CloseBracket + 1 },
    (_, kind) =>
      (kind << UnitBit.ClassShift) |
      (kind === CharClass.Letter || kind === CharClass.Digit ? UnitBit.Word : 0) |
      (kind === CharClass.Digit ? UnitBit.Digit : 0) |
      (kind === CharClass.Space ? UnitBit.Space : 0) |
      (kind === CharClass.Apostrophe ? UnitBit.Joint | UnitBit.Apostrophe : 0) |
      (marks.has(kind) ? UnitBit.Mark : 0),
  );
  const info = new Int32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++)
    info[unit] = unit | (byClass[classes[unit] as number] as number) | (unit > 0x60 ? UnitBit.Small : 0);
  for (let unit = 0; unit < ALPHABETS; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    const folded = lower.charCodeAt(0);
    if (lower.length === 1 && folded !== unit) info[unit] = foldedTo(folded, info[unit] as number) | UnitBit.Upper;
  }
  for (const [unit, folded] of [
    [0x2019, 0x27],
    [0x2010, 0x2d],
    [0x2011, 0x2d],
  ] as const)
    info[unit] = foldedTo(folded, info[unit] as number);
  for (const unit of [0x2c, 0x2e]) info[unit]! |= UnitBit.Joint;
  return info;
}

function foldedTo(folded: number, info: number): number {
  return (info & ~UnitBit.Folded & ~UnitBit.Small) | folded;
}
