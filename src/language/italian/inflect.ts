import type { WordForm } from '../roles.js';
import { conjugate } from './conjugation.js';

/** Inflected forms of an Italian verb, noun or adjective, the base form first. Nouns get both genders of an adjective. */
export function inflect(word: string): readonly string[] {
  const verb = conjugate(word);
  if (verb === undefined) return [...new Set([word, ...decline(word)])];
  const { infinitive, gerund, participle, third, first } = verb;
  return [...new Set([word, ...infinitive, ...gerund, ...participle, ...third, ...first])];
}

/** The forms that the rules of attribution tell apart. */
export function verbForms(word: string): Partial<Record<WordForm, readonly string[]>> {
  const verb = conjugate(word);
  if (verb === undefined) return {};
  const { infinitive, gerund, participle, third, first } = verb;
  const elsewhere = new Set([...participle, ...third]);
  return {
    infinitive,
    gerund,
    participle: participle.filter((form) => !third.includes(form)),
    passive: participle,
    firstPersonVerb: first.filter((form) => !elsewhere.has(form)),
    pluralVerb: third.filter((form) => /(?:no|ro)$/.test(form)),
  };
}

/** Plurals and genders by the ending of the singular. */
export function decline(word: string): string[] {
  const stem = word.slice(0, -1);
  if (/[cg]o$/.test(word)) return [`${stem}a`, `${stem}i`, `${stem}hi`, `${stem}he`];
  if (/[^aeiou]io$/.test(word)) return [stem, `${stem}a`, `${stem}e`];
  if (word.endsWith('o')) return [`${stem}a`, `${stem}i`, `${stem}e`];
  if (/[cg]a$/.test(word)) return [`${stem}he`, `${stem}hi`];
  if (/[cg]ia$/.test(word)) return [`${stem}e`, `${stem.slice(0, -1)}e`];
  if (word.endsWith('a')) return [`${stem}e`, `${stem}i`];
  return word.endsWith('e') ? [`${stem}i`] : [];
}
