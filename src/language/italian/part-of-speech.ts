import { TokenFlag } from '../../text/tokens.js';
import { WordBit, type WordContext } from '../pack.js';

const NOMINAL_BEFORE = WordBit.determiner | WordBit.possessive;
const VERBAL_BEFORE = WordBit.modal | WordBit.have | WordBit.be;

/**
 * Settles a part-of-speech condition by the words beside the token: a determiner, a possessive or a preposition with an
 * article before a noun, an auxiliary or a pronoun before a verb. What they leave open counts as met.
 */
export function partOfSpeech(context: WordContext, token: number, condition: string): boolean | undefined {
  const { tokens } = context;
  const flags = tokens.flags[token] as number;
  const initial = (flags & TokenFlag.SentenceStart) !== 0;
  const before = initial ? 0 : context.classOf(token - 1);
  if (condition === 'noun') {
    if ((before & (NOMINAL_BEFORE | WordBit.preposition)) !== 0) return true;
    return (before & (VERBAL_BEFORE | WordBit.personal | WordBit.negation)) === 0;
  }
  if (condition === 'verb') return (before & NOMINAL_BEFORE) === 0;
  if (condition === 'modal') return (before & NOMINAL_BEFORE) === 0;
  return undefined;
}
