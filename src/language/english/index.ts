import { lazily } from '../lazily.js';
import { type Lexicon, parseLexicon } from '../lexicon.js';
import type { LanguagePack } from '../pack.js';
import backgroundText from './background.txt';
import commonWordsText from './common-words.txt';
import comparisonText from './comparison.txt';
import countriesText from './countries.txt';
import { inflect } from './inflect.js';
import emphasisText from './lexicons/emphasis.lex';
import hedgingText from './lexicons/hedging.lex';
import obligationText from './lexicons/obligation.lex';
import reportingText from './lexicons/reporting.lex';
import sentimentDiplomaticText from './lexicons/sentiment-diplomatic.lex';
import sentimentGeneralText from './lexicons/sentiment-general.lex';
import sentimentSupplementText from './lexicons/sentiment-supplement.lex';
import shiftersText from './lexicons/shifters.lex';
import namesText from './names.txt';
import { partOfSpeech } from './part-of-speech.js';
import { stem } from './stem.js';
import tablesText from './tables.txt';
import { createTagger } from './tagger.js';
import topicsText from './topics.txt';
import wordsText from './words.txt';

/** Frames of reporting words: see the head of reporting.lex. */
const frames = ['z', 't', 'q', 'n', 'i', 'j', 'a', 'e', 'm', 'o', 'p', 'c', 'v', 's', 'x'];

const reporting = lazily(() => parseLexicon('reporting', reportingText, frames));
const shifters = lazily(() => parseLexicon('shifters', shiftersText));
const metrics = lazily(
  (): Record<string, readonly Lexicon[]> => ({
    sentiment: [
      parseLexicon('sentiment-general', sentimentGeneralText),
      parseLexicon('sentiment-supplement', sentimentSupplementText),
      parseLexicon('sentiment-diplomatic', sentimentDiplomaticText),
    ],
    hedging: [parseLexicon('hedging', hedgingText)],
    emphasis: [parseLexicon('emphasis', emphasisText)],
    obligation: [parseLexicon('obligation', obligationText)],
  }),
);

/** The English pack: wink-nlp's tagger where a word's part of speech decides, our lexicons, read at the first use. */
export const english: LanguagePack = {
  code: 'en',
  name: 'English',
  apostrophe: 'suffix',
  clitics: new Set(['s', 're', 've', 'll', 'd', 'm']),
  inflect,
  words: wordsText,
  commonWords: commonWordsText,
  countries: countriesText,
  grammar: { baseForm: 'finite', dropsSubjects: false, negativeConcord: false, capitalDemonyms: true },
  get reporting() {
    return reporting();
  },
  get shifters() {
    return shifters();
  },
  get metrics() {
    return metrics();
  },
  tables: (pack) => (pack === english && !tablesText.startsWith('#') ? tablesText : undefined),
  partOfSpeech,
  createTagger: () => createTagger(),
  comparison: { words: comparisonText, names: namesText, topics: topicsText, background: backgroundText, stem },
};
