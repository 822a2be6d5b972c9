import { lazily } from '../lazily.js';
import { type Lexicon, parseLexicon } from '../lexicon.js';
import type { LanguagePack } from '../pack.js';
import countriesText from './countries.txt';
import { inflect, verbForms } from './inflect.js';
import emphasisText from './lexicons/emphasis.lex';
import hedgingText from './lexicons/hedging.lex';
import obligationText from './lexicons/obligation.lex';
import reportingText from './lexicons/reporting.lex';
import sentimentDiplomaticText from './lexicons/sentiment-diplomatic.lex';
import shiftersText from './lexicons/shifters.lex';
import { vocabularyOfNatural } from './natural.js';
import { partOfSpeech } from './part-of-speech.js';
import wordsText from './words.txt';

/** Frames of reporting words: see the head of reporting.lex. */
const frames = ['t', 'q', 'n', 'i', 'j', 'a', 'e', 'm', 'x'];

const reporting = lazily(() => parseLexicon('reporting', reportingText, frames));
const shifters = lazily(() => parseLexicon('shifters', shiftersText));
const metrics = lazily(
  (): Record<string, readonly Lexicon[]> => ({
    sentiment: [vocabularyOfNatural(), parseLexicon('sentiment-diplomatic', sentimentDiplomaticText)],
    hedging: [parseLexicon('hedging', hedgingText)],
    emphasis: [parseLexicon('emphasis', emphasisText)],
    obligation: [parseLexicon('obligation', obligationText)],
  }),
);

/**
 * The Italian pack: natural's stemmer and sentiment vocabulary under our own lexicons, read at the first use. It needs
 * the package natural (`npm install readout-framing natural`).
 *
 * @throws MissingPackageError, at the first text, if natural is not installed.
 * @example
 * const analyzer = createAnalyzer({ languages: [italian] });
 * analyzer.attribute('Xi ha detto che piove.', { language: 'it' }).map((passage) => passage.mode); // => ['narration', 'indirect']
 */
export const italian: LanguagePack = {
  code: 'it',
  name: 'Italian',
  apostrophe: 'prefix',
  clitics: new Set(),
  inflect,
  verbForms,
  words: wordsText,
  countries: countriesText,
  grammar: { baseForm: 'infinitive', dropsSubjects: true, negativeConcord: true, capitalDemonyms: false },
  get reporting() {
    return reporting();
  },
  get shifters() {
    return shifters();
  },
  get metrics() {
    return metrics();
  },
  formCues: [
    { form: 'superlative', metric: 'emphasis', category: 'superlative', weight: 0.5 },
    { form: 'conditional', metric: 'hedging', category: 'epistemic-modal', weight: 0.3 },
    { form: 'future', metric: 'obligation', category: 'commitment', weight: 0.25 },
  ],
  partOfSpeech,
};
