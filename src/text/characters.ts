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

const TABLE_SIZE = 0x530;
const classes = new Uint8Array(TABLE_SIZE);
const folded = new Uint16Array(TABLE_SIZE);
const upper = new Uint8Array(TABLE_SIZE);

for (let unit = 0; unit < TABLE_SIZE; unit++) {
  const char = String.fromCharCode(unit);
  const lower = char.toLowerCase();
  folded[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  upper[unit] = folded[unit] !== unit ? 1 : 0;
  if (/[\p{L}\p{M}_]/u.test(char)) classes[unit] = CharClass.Letter;
  else if (/\p{Nd}/u.test(char)) classes[unit] = CharClass.Digit;
  else if (/[\s\x00-\x1f\x7f-\x9f\u00ad]/u.test(char)) classes[unit] = CharClass.Space;
}
const named: [string, number][] = [
  ['\n\r\u0085', CharClass.Newline],
  ["'", CharClass.Apostrophe],
  ['.!?', CharClass.Terminator],
  [',', CharClass.Comma],
  [':', CharClass.Colon],
  [';', CharClass.Semicolon],
  ['-', CharClass.Hyphen],
  ['«', CharClass.OpenQuote],
  ['»', CharClass.CloseQuote],
  ['"', CharClass.StraightQuote],
  ['([{', CharClass.OpenBracket],
  [')]}', CharClass.CloseBracket],
];
for (const [chars, kind] of named) for (const char of chars) classes[char.charCodeAt(0)] = kind;

/** Class of a code unit. Outside the table whatever is not punctuation, space or a surrogate counts as a letter. */
export function classOf(unit: number): number {
  if (unit < TABLE_SIZE) return classes[unit] as number;
  if (unit >= 0x2000 && unit <= 0x2bff) {
    switch (unit) {
      case 0x2018:
      case 0x201a:
        return CharClass.OpenSingle;
      case 0x2019:
        return CharClass.Apostrophe;
      case 0x201c:
      case 0x201e:
      case 0x201f:
        return CharClass.OpenQuote;
      case 0x201d:
        return CharClass.CloseQuote;
      case 0x2013:
      case 0x2014:
      case 0x2015:
      case 0x2212:
        return CharClass.Dash;
      case 0x2010:
      case 0x2011:
        return CharClass.Hyphen;
      case 0x2026:
        return CharClass.Terminator;
      case 0x2028:
      case 0x2029:
        return CharClass.Newline;
    }
    if (unit <= 0x200f || (unit >= 0x202a && unit <= 0x202f) || (unit >= 0x205f && unit <= 0x206f))
      return CharClass.Space;
    return unit >= 0x2c00 ? CharClass.Letter : CharClass.Symbol;
  }
  if (unit === 0x3000 || unit === 0xfeff) return CharClass.Space;
  if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) return CharClass.Terminator;
  if (unit >= 0x3000 && unit <= 0x303f) return CharClass.Symbol;
  if (unit >= 0xd800 && unit <= 0xf8ff) return CharClass.Symbol;
  if (unit >= 0xfe00 && unit <= 0xfe6f) return CharClass.Symbol;
  if (unit >= 0xfff0) return CharClass.Symbol;
  return CharClass.Letter;
}

/** The code unit in lower case, curly apostrophes and typographic hyphens made plain. */
export function fold(unit: number): number {
  if (unit < TABLE_SIZE) return folded[unit] as number;
  if (unit === 0x2019) return 0x27;
  if (unit === 0x2010 || unit === 0x2011) return 0x2d;
  return unit;
}

/** Whether the code unit is a capital letter (Latin, Greek, Cyrillic). */
export function isUpper(unit: number): boolean {
  return unit < TABLE_SIZE && upper[unit] === 1;
}
