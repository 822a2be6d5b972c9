import { TokenFlag, TokenKind } from '../../text/tokens.js';
import { WordBit, type WordContext } from '../pack.js';

const NOMINAL_BEFORE = WordBit.determiner | WordBit.possessive;
const VERBAL_BEFORE = WordBit.modal | WordBit.do | WordBit.personal;
const CLOSED =
  WordBit.determiner |
  WordBit.possessive |
  WordBit.preposition |
  WordBit.pronoun |
  WordBit.be |
  WordBit.have |
  WordBit.do |
  WordBit.modal |
  WordBit.coordinator |
  WordBit.subordinator;

/** Adjectives that stand before a noun that is otherwise a modal: "political will", "military might". */
const beforeModalNoun = new Set([
  'political',
  'good',
  'ill',
  'free',
  'military',
  'popular',
  'strong',
  'sovereign',
  'common',
  'tin',
  "'s",
]);

/**
 * Settles a part-of-speech condition by the words beside the token (determiners and possessives before nouns,
 * auxiliaries and "to" before verbs, capitals in months); `undefined` where they don't tell.
 */
export function partOfSpeech(context: WordContext, token: number, condition: string): boolean | undefined {
  const { tokens } = context;
  const flags = tokens.flags[token] as number;
  const before = context.classOf(token - 1);
  const after = context.classOf(token + 1);
  const initial = (flags & TokenFlag.SentenceStart) !== 0;
  // "they will", "he may": most modals stand so
  if (
    condition === 'modal' &&
    (flags & TokenFlag.Capital) === 0 &&
    (before & (WordBit.pronoun | NOMINAL_BEFORE)) === WordBit.pronoun
  )
    return true;
  const beforeWord = initial ? '' : context.wordOf(token - 1);
  const afterKind = token + 1 < tokens.count ? tokens.kind[token + 1] : TokenKind.Terminator;
  if (condition === 'modal') {
    if ((flags & TokenFlag.Capital) !== 0 && (flags & TokenFlag.AllCaps) === 0) {
      if (!initial && !opensQuestion(context, token)) return false;
      return (after & (WordBit.determiner | WordBit.possessive | WordBit.pronoun)) !== 0 || !isAlsoName(context, token);
    }
    if ((before & WordBit.possessive) !== 0 || beforeModalNoun.has(beforeWord)) return false;
    if (
      (before & WordBit.determiner) !== 0 &&
      !/^(?:this|that|these|those|some|many|few|all|both|each|most|another|any|such)$/.test(beforeWord)
    )
      return false;
    if (beforeWord === 'of' || beforeWord === 'to') return false;
    return true;
  }
  if (condition === 'prep') {
    if ((after & (WordBit.determiner | WordBit.possessive)) !== 0)
      return (before & (VERBAL_BEFORE | WordBit.pronoun)) === 0 && beforeWord !== 'to';
    return undefined;
  }
  if (condition === 'noun' || condition === 'verb' || condition === 'adj' || condition === 'adv') {
    const ending = condition === 'verb' ? endingOf(context.wordOf(token)) : '';
    if (initial) return ending === 'ing' ? true : undefined;
    // "this concerns us", "issues that concern us": no determiner
    if (/^(?:this|that|these|those)$/.test(beforeWord)) return undefined;
    if ((before & NOMINAL_BEFORE) !== 0) {
      const followed = (after & CLOSED) === 0 && afterKind === TokenKind.Word;
      if (condition === 'verb')
        return /^(?:that|these|those|this|many|some|all|both|most)$/.test(beforeWord) ? undefined : false;
      if (!followed && condition === 'noun') return true;
      if (!followed && condition === 'adj') return false;
      return undefined;
    }
    if (beforeWord === 'to' || (before & VERBAL_BEFORE) !== 0) {
      if (condition === 'verb') return true;
      if (condition === 'noun') return beforeWord === 'to' ? undefined : false;
      return undefined;
    }
    // "we urge", "did not recommend"
    if (condition === 'verb' && (before & (WordBit.pronoun | WordBit.negation)) !== 0) return true;
    // no noun ends so: "Duran urged", "a letter urging"; "strongly urge", "and urge"
    if (ending !== '') return true;
    if (condition === 'verb' && (before & (WordBit.adverb | WordBit.coordinator)) !== 0) return true;
    if (condition === 'verb' && context.wordOf(token).endsWith('s')) {
      // "your spending plans?", against "his legacy means a lot"
      if (afterKind === TokenKind.Terminator) return false;
      if ((after & (WordBit.determiner | WordBit.possessive)) !== 0 && (after & WordBit.subordinator) === 0)
        return true;
    }
    if ((before & WordBit.be) !== 0 && condition === 'noun') return false;
    if (context.wordOf(token + 1) === 'of' && (condition === 'noun' || condition === 'adj'))
      return condition === 'noun' ? true : undefined;
  }
  return undefined;
}

/** Whether a question begins at a capital that is not the first of its sentence: "Q Can you", "Roe: Would they", "“May I". */
function opensQuestion(context: WordContext, token: number): boolean {
  const { tokens } = context;
  const before = token - 1;
  if ((tokens.kind[before] as number) > TokenKind.Clitic) return true;
  const label = TokenFlag.SentenceStart | TokenFlag.Capital;
  const single = (tokens.end[before] as number) - (tokens.start[before] as number) === 1;
  return single && ((tokens.flags[before] as number) & label) === label && context.wordOf(before) !== 'i';
}

/** "May" and "Will" are names too. */
function isAlsoName(context: WordContext, token: number): boolean {
  const word = context.wordOf(token);
  return word === 'may' || word === 'will' || word === 'might';
}

function endingOf(word: string): 'ed' | 'ing' | '' {
  return word.endsWith('ing') ? 'ing' : word.endsWith('ed') ? 'ed' : '';
}
