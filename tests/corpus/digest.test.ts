import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DigestRules, readDigest } from '../../src/corpus/digest.js';
import { isReadoutInputError } from '../../src/index.js';

const publisher = { name: 'Press office' };
const rules: DigestRules = {
  id: 'visit',
  title: 'A visit',
  parties: [{ id: 'belmar', name: 'Belmar' }],
  readouts: [
    { id: 'ministry', publisher, language: 'it', begins: "tramite l'ufficio stampa" },
    { id: 'post', publisher, language: 'it', begins: 'Post del presidente:' },
    { id: 'aide', publisher, language: 'it', begins: 'Commento del', own: true },
  ],
};
const text =
  'Due resoconti\nTramite l’ufficio  stampa di Belmar\nHanno parlato.\n\nA lungo.\nPost del presidente:\n\nCommento del consigliere\nBuongiorno.\n';
const texts = (input: string) => readDigest(input, rules).readouts.map((readout) => readout.text);

describe('readDigest', () => {
  it('cuts at the announcing lines, leaves them out unless they are the account’s own, and what stands before the first', () => {
    expect(texts(text)).toEqual(['Hanno parlato.\n\nA lungo.', null, 'Commento del consigliere\nBuongiorno.']);
  });
  it('gives no text for accounts that are not announced, whatever the order', () => {
    expect(texts("Commento del giorno\nSì.\r\ntramite l'ufficio stampa\r\nNo.")).toEqual([
      'No.',
      null,
      'Commento del giorno\nSì.',
    ]);
    expect(texts('')).toEqual([null, null, null]);
  });
  it('takes the first of two lines that begin alike', () => {
    expect(texts('Commento del primo\nx\nCommento del secondo\ny')[2]).toBe(
      'Commento del primo\nx\nCommento del secondo\ny',
    );
  });
  it.each([
    [{ ...rules, readouts: [{ ...rules.readouts[0]!, begins: ' ' }] }, 'readouts[0].begins'],
    [
      { ...rules, readouts: [rules.readouts[0]!, { ...rules.readouts[1]!, begins: 'Tramite L’ufficio' }] },
      'readouts[1].begins',
    ],
    [{ ...rules, title: 3 as unknown as string }, 'title'],
  ])('names what is wrong in the rules (%#)', (wrong, path) => {
    expect(() => readDigest(text, wrong)).toThrow(path);
    try {
      readDigest(text, wrong);
    } catch (error) {
      expect(isReadoutInputError(error)).toBe(true);
    }
  });

  const source = '../shared/readouts/pekingnology-2026-02-04.it.txt';
  it.skipIf(!existsSync(source))('finds four accounts of the source, and that the post is missing', () => {
    const digest = JSON.parse(readFileSync('benchmarks/digests/calls-2026-02-04.it.json', 'utf8')) as DigestRules;
    const { readouts } = readDigest(readFileSync(source, 'utf8'), digest);
    expect(
      readouts.map(({ id, text: account }) => [id, account?.split('\n').filter((line) => line.trim() !== '').length]),
    ).toEqual([
      ['xinhua', 5],
      ['trump-post', undefined],
      ['china-mfa', 9],
      ['kremlin', 28],
      ['ushakov-briefing', 35],
    ]);
  });
});
