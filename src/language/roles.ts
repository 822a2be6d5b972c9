/**
 * Words that single rules look for, by what they do in the rule. A pack lists them in its words beside the classes; a
 * role that no word plays in a language is left out.
 */
export const wordRoles = [
  // words that open a clause or a phrase
  'that',
  'infinitiveMarker',
  'dative',
  'agentMarker',
  'temporal',
  'absolute',
  'clauseLink',
  'clauseLinkBefore',
  'clauseJoint',
  'as',
  'quantity',
  'clauseQuestion',
  'contentQuestion',
  'turning',
  'and',
  'adversative',
  'nounPreposition',
  'complementPreposition',
  'objectPreposition',
  'adverbialPreposition',
  'predicative',
  'topic',
  // verbs
  'carrier',
  'proclitic',
  'reflexive',
  'carrierParticle',
  'aspect',
  'control',
  'enough',
  'standalone',
  'linking',
  'occasion',
  'circumstance',
  'sourcePreposition',
  'viewPreposition',
  'lightVerb',
  'lightParticle',
  'strongPast',
  'irregularPast',
  'copula',
  'jointPassive',
  'attends',
  'attendsLead',
  'encounter',
  // pronouns and their like
  'singularPerson',
  'pluralPerson',
  'masculine',
  'feminine',
  'masculineTitle',
  'feminineTitle',
  'singularPronoun',
  'objectPronoun',
  'self',
  'clauseCondition',
  'vague',
  'it',
  'both',
  'firstPersonSubject',
  'firstPersonSingular',
  'possessiveClitic',
  'article',
  'pointer',
  'expletive',
  'topicPreposition',
  'thought',
  'possessivePerson',
  'possessivePlural',
  'two',
  'three',
  'four',
  'pluralDeterminer',
  'invariablePlural',
  'imperative',
  'no',
  'definite',
  // titles and names
  'deputy',
  'titleModifier',
  'counterpart',
  'former',
  'prime',
  'generation',
  'particle',
  // labels of transcripts
  'question',
  'answer',
  'endOfTranscript',
] as const;
export type WordRole = (typeof wordRoles)[number];

/** Index of each role. */
export const Role = Object.fromEntries(wordRoles.map((name, index) => [name, index])) as Record<WordRole, number>;

/** Forms of words, known by their endings where the word itself is not known. */
export const wordForms = [
  'gerund',
  'past',
  'passive',
  'thirdPerson',
  'pluralNoun',
  'pluralEnding',
  'adverbial',
  'adverbialEnding',
  'demonym',
  'infinitive',
  'participle',
  'firstPersonVerb',
  'pluralVerb',
  'superlative',
  'conditional',
  'future',
] as const;
export type WordForm = (typeof wordForms)[number];

/** Bit of each form in the form mask of a word. */
export const FormBit = Object.fromEntries(wordForms.map((name, index) => [name, 1 << index])) as Record<
  WordForm,
  number
>;
