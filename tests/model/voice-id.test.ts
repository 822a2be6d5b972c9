import { describe, expect, it } from 'vitest';
import { innermostId, voiceId, voicePath } from '../../src/model/voice-id.js';

const roe = { label: 'Jane Roe', party: 'arden', person: 'roe' };
const both = { label: 'The two leaders', parties: ['arden', 'belmar'] };

describe('the id of a voice', () => {
  it('is the person, else the joint parties, else the party, else the label', () => {
    expect(voiceId(roe)).toBe('roe');
    expect(voiceId(both)).toBe('arden+belmar');
    expect(voiceId({ label: 'Arden', party: 'arden' })).toBe('arden');
    expect(voiceId({ label: 'a fisherman' })).toBe('a fisherman');
  });
  it('is that of the innermost voice for what is said, and empty for narration', () => {
    expect(innermostId([both, roe])).toBe('roe');
    expect(innermostId([])).toBe('');
  });
  it('stands in a path from the outermost voice to the innermost', () => {
    expect(voicePath([both, roe])).toBe('arden+belmar > roe');
    expect(voicePath([])).toBe('');
  });
});
