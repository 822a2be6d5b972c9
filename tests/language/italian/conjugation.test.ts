import { describe, expect, it } from 'vitest';
import { inflect, verbForms } from '../../../src/language/italian/inflect.js';

describe('inflect', () => {
  it.each([
    ['sottolineare', ['sottolinea', 'sottolineato', 'sottolineando', 'sottolineerà', 'sottolineerebbero']],
    ['ribadire', ['ribadisce', 'ribadito', 'ribadiva', 'ribadendo']],
    ['sentire', ['sente', 'sentito', 'sentono']],
    ['convenire', ['conviene', 'convenuto', 'convenne', 'converranno']],
    ['sostenere', ['sostiene', 'sostengono', 'sostenne', 'sosterrà']],
    ['proporre', ['propone', 'proposto', 'proponendo', 'propose']],
    ['ridurre', ['riduce', 'ridotto', 'ridurrebbe']],
    ['accogliere', ['accoglie', 'accolto', 'accolse']],
    ['esprimere', ['espresso', 'espresse', 'esprimendo']],
    ['decidere', ['deciso', 'decise']],
    ['raggiungere', ['raggiunto', 'raggiunse']],
    ['ricordare', ['ricorda', 'ricordato', 'ricordano']],
    ['impedire', ['impedisce', 'impedito']],
    ['dire', ['dice', 'detto', 'disse', 'direbbe']],
    ['soddisfare', ['soddisfatto', 'soddisfa']],
    ['lanciare', ['lancia', 'lanci', 'lancerà']],
    ['indicare', ['indica', 'indichi', 'indicherà']],
    ['augurarsi', ['augurandosi', 'augurarsi', 'augurato']],
  ])('%s', (verb, forms) => {
    expect(inflect(verb)).toEqual(expect.arrayContaining(forms));
  });
  it.each([
    ['storico', ['storica', 'storici', 'storiche']],
    ['amico', ['amici', 'amica', 'amiche']],
    ['lungo', ['lunghi', 'lunghe']],
    ['contrario', ['contrari', 'contraria', 'contrarie']],
    ['minaccia', ['minacce']],
    ['forte', ['forti']],
    ['guerra', ['guerre']],
    ['città', ['città']],
  ])('%s', (word, forms) => {
    expect(inflect(word)).toEqual(expect.arrayContaining(forms));
  });
  it('tells participles, gerunds and first persons apart from what stands alone', () => {
    const forms = verbForms('affermare');
    expect(forms.participle).toContain('affermata');
    expect(forms.gerund).toContain('affermando');
    expect(forms.firstPersonVerb).toContain('affermiamo');
    expect(forms.participle).not.toContain('afferma');
    expect(forms.pluralVerb).toContain('affermano');
  });
});
