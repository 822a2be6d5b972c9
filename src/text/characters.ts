/** Classes of UTF-16 code units, as far as the scanner needs them. */
export const CharClass = {
  Symbol: 0,
  Space: 1,
  Newline: 2,
  Letter: 3,
  Digit: 4,
  Apostrophe: 5,
  Terminator: 6,
  Comma: 7,
  Colon: 8,
  Semicolon: 9,
  Dash: 10,
  Hyphen: 11,
  OpenQuote: 12,
  CloseQuote: 13,
  StraightQuote: 14,
  OpenSingle: 15,
  OpenBracket: 16,
  CloseBracket: 17,
} as const;

/** What `unitInfo` holds of a code unit: the unit in lower case in its low 16 bits, above them its class and marks. */
export const UnitBit = {
  Folded: 0xffff,
  ClassShift: 16,
  ClassMask: 31,
  /** A capital letter (Latin, Greek, Cyrillic). */
  Upper: 1 << 21,
  /** Not a capital, and past the punctuation of ASCII: what no word in capitals holds. */
  Small: 1 << 22,
  /** A letter or a digit. */
  Word: 1 << 23,
  Digit: 1 << 24,
  Space: 1 << 25,
  /** May stand inside a word or number: an apostrophe, a stop, a comma. */
  Joint: 1 << 26,
  Apostrophe: 1 << 27,
  /** A mark that means the same wherever it stands. */
  Mark: 1 << 28,
} as const;

/** Units below it are classified one by one, those above by their ranges. */
const ALPHABETS = 0x530;

/** Class, folded unit and marks of every code unit. */
export const unitInfo: Uint32Array = buildUnitInfo();

/** Class of a code unit. Outside the alphabets whatever is not punctuation, space or a surrogate counts as a letter. */
export function classOf(unit: number): number {
  return ((unitInfo[unit] as number) >>> UnitBit.ClassShift) & UnitBit.ClassMask;
}

/** The code unit in lower case, curly apostrophes and typographic hyphens made plain. */
export function fold(unit: number): number {
  return (unitInfo[unit] as number) & UnitBit.Folded;
}

function buildUnitInfo(): Uint32Array {
  const classes = new Uint8Array(0x10000).fill(CharClass.Letter, ALPHABETS);
  for (let unit = 0; unit < ALPHABETS; unit++) {
    const char = String.fromCharCode(unit);
    if (/[\p{L}\p{M}_]/u.test(char)) classes[unit] = CharClass.Letter;
    else if (/\p{Nd}/u.test(char)) classes[unit] = CharClass.Digit;
    else if (/[\s\x00-\x1f\x7f-\x9f\u00ad]/u.test(char)) classes[unit] = CharClass.Space;
  }
  const ranges: [first: number, end: number, kind: number][] = [
    [0x2000, 0x2c00, CharClass.Symbol],
    [0x2000, 0x2010, CharClass.Space],
    [0x202a, 0x2030, CharClass.Space],
    [0x205f, 0x2070, CharClass.Space],
    [0x3000, 0x3040, CharClass.Symbol],
    [0xd800, 0xf900, CharClass.Symbol],
    [0xfe00, 0xfe70, CharClass.Symbol],
    [0xfff0, 0x10000, CharClass.Symbol],
  ];
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
  const info = new Uint32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    let folded = unit;
    if (unit < ALPHABETS) {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower.length === 1) folded = lower.charCodeAt(0);
    } else if (unit === 0x2019) folded = 0x27;
    else if (unit === 0x2010 || unit === 0x2011) folded = 0x2d;
    const kind = classes[unit] as number;
    info[unit] =
      folded |
      (kind << UnitBit.ClassShift) |
      (folded !== unit && unit < ALPHABETS ? UnitBit.Upper : 0) |
      (folded === unit && unit > 0x60 ? UnitBit.Small : 0) |
      (kind === CharClass.Letter || kind === CharClass.Digit ? UnitBit.Word : 0) |
      (kind === CharClass.Digit ? UnitBit.Digit : 0) |
      (kind === CharClass.Space ? UnitBit.Space : 0) |
      (kind === CharClass.Apostrophe || unit === 0x2e || unit === 0x2c ? UnitBit.Joint : 0) |
      (kind === CharClass.Apostrophe ? UnitBit.Apostrophe : 0) |
      (marks.has(kind) ? UnitBit.Mark : 0);
  }
  return info;
}
