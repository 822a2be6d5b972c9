import { describe, expect, it } from 'vitest';
import { attribute, type Genre, type Party } from '../../src/index.js';

const parties: Party[] = [
  { id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora', aliases: ['Mora'] }] },
  { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Tomas Duran', aliases: ['Duran'] }] },
];

/** Confidence of the last passage that is reported. */
function confidenceOf(text: string, genre: Genre = 'readout'): number {
  return attribute(text, { language: 'en', parties, genre }).findLast(({ mode }) => mode !== 'narration')!.confidence;
}

describe('the confidence of a passage', () => {
  it('is higher for a clause than for an object', () => {
    expect(confidenceOf('Mora said that the harbour is old.')).toBeGreaterThan(
      confidenceOf('Mora praised the harbour.'),
    );
  });
  it('is lower for an object in news than elsewhere', () => {
    expect(confidenceOf('Mora praised the harbour.', 'news')).toBeLessThan(confidenceOf('Mora praised the harbour.'));
  });
  it('is lower where a pronoun stands for the source', () => {
    const named = confidenceOf('Mora said that it is old. Mora said that it is late.');
    expect(confidenceOf('Mora said that it is old. She said that it is late.')).toBeLessThan(named);
  });
  it('is that of quotations for what stands in quotation marks', () => {
    const quoted = confidenceOf('Mora praised “the harbour and all who work there”.', 'news');
    expect(quoted).toBeGreaterThan(confidenceOf('Mora praised the harbour.', 'news'));
  });
  it('is low for a quotation of nobody', () => {
    expect(confidenceOf('“The harbour is old and late.”')).toBeLessThan(0.2);
  });
});
