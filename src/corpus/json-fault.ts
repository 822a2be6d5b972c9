type Expected = 'value' | 'value or closer' | 'key' | 'key or closer' | 'colon' | 'comma or closer' | 'end';

/**
 * Where a text stops being JSON, for a message: `JSON.parse` of Node 20 does not always say.
 *
 * @returns the index of the first token that can't stand there, `text.length` if the text ends too early, `undefined`
 * if all of it is JSON.
 * @example
 * jsonFault('{"a": }'); // => 6
 */
export function jsonFault(text: string): number | undefined {
  const closers: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++;
    if (at === text.length) return expected === 'end' ? undefined : at;
    const end = tokenEnd(text, at);
    const next = follow(expected, text.slice(at, end), closers);
    if (next === undefined) return at;
    expected = next;
    at = end;
  }
}

/** What is expected after `token`; `undefined` where it can't stand. `closers` are the brackets that are open. */
function follow(expected: Expected, token: string, closers: string[]): Expected | undefined {
  const afterValue = () => (closers.length === 0 ? 'end' : 'comma or closer');
  if (expected.endsWith('or closer') && token === closers.at(-1)) {
    closers.pop();
    return afterValue();
  }
  switch (expected) {
    case 'end':
      return undefined;
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'comma or closer':
      if (token !== ',') return undefined;
      return closers.at(-1) === '}' ? 'key' : 'value';
    case 'key':
    case 'key or closer':
      return token.startsWith('"') && isScalar(token) ? 'colon' : undefined;
    default:
      if (token === '{') {
        closers.push('}');
        return 'key or closer';
      }
      if (token === '[') {
        closers.push(']');
        return 'value or closer';
      }
      return isScalar(token) ? afterValue() : undefined;
  }
}

/** A string, a run of what numbers and names are made of, or one character. */
function tokenEnd(text: string, start: number): number {
  let at = start;
  if (text[at] === '"') {
    at++;
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    return Math.min(at + 1, text.length);
  }
  while (at < text.length && /[\w+\-.]/.test(text[at] as string)) at++;
  return Math.max(at, start + 1);
}

function isScalar(token: string): boolean {
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
}
