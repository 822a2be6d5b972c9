/** Digits are the printable ASCII characters from `#` on without the backslash, which strings in code would double. */
const FIRST = 35;
const BACKSLASH = 92;
/** Digits below it end a number; those above stand for one less by as much, and the number goes on. */
const BASE = 45;

/** Writes whole numbers as text, small ones as one character. */
export class NumberWriter {
  private readonly parts: string[] = [];

  /** @param value 0 to 2⁵³. */
  write(value: number): void {
    let rest = value;
    while (rest >= BASE) {
      this.parts.push(digit(BASE + (rest % BASE)));
      rest = Math.floor(rest / BASE);
    }
    this.parts.push(digit(rest));
  }

  /** A number of either sign, close to 0 for the most part. */
  writeSigned(value: number): void {
    this.write(value < 0 ? -2 * value - 1 : 2 * value);
  }

  get text(): string {
    return this.parts.join('');
  }
}

/** Reads what a `NumberWriter` wrote, number by number. */
export class NumberReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(): number {
    let value = 0;
    for (let scale = 1; ; scale *= BASE) {
      const code = this.text.charCodeAt(this.at++);
      const digit = code - (code > BACKSLASH ? FIRST + 1 : FIRST);
      if (digit < BASE) return value + digit * scale;
      value += (digit - BASE) * scale;
    }
  }

  readSigned(): number {
    const value = this.read();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}

function digit(value: number): string {
  const code = value + FIRST;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}
