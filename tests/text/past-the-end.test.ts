import { expect, it } from 'vitest';
import { Engine } from '../../src/framing/engine.js';
import { english } from '../../src/language/english/index.js';
import { standardMetrics } from '../../src/metrics/standard-metrics.js';
import { TokenFlag, TokenKind } from '../../src/text/tokens.js';

it('leaves nothing of a longer text past the end of a shorter one', () => {
  const engine = new Engine(english, standardMetrics);
  engine.read('The envoys said that they would never accept “a wall of words”, and left. '.repeat(90), 'news');
  for (const text of ['Holm said', 'They agreed that', 'the U.S.’s', '']) {
    const { tokens } = engine;
    engine.read(text, 'news');
    for (const past of [tokens.count, tokens.count + 1]) {
      expect(tokens.id[past]).toBe(0);
      expect(tokens.kind[past]).toBe(TokenKind.Terminator);
      expect((tokens.flags[past] as number) & TokenFlag.ParagraphStart).not.toBe(0);
      expect(tokens.start[past]).toBe(text.length);
    }
  }
});

it('keeps room past the end however many tokens fill the arrays', () => {
  const engine = new Engine(english, standardMetrics);
  for (const words of [1018, 1019, 1020, 1021, 1022, 1023, 1024, 2046]) {
    const { tokens } = engine;
    engine.read(`${'a '.repeat(words - 2)}it’s`, 'news');
    expect(tokens.count).toBe(words);
    expect(tokens.kind[words + 1]).toBe(TokenKind.Terminator);
  }
});
