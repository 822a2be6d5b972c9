import { compileLexicons } from '../language/compile-lexicons.js';
import { CompiledLanguage } from '../language/compiled.js';
import type { LanguagePack } from '../language/pack.js';
import { type WordKnowledge, wordKnowledge } from '../language/word-knowledge.js';
import { UnknownLanguageError } from '../model/errors/unknown-language-error.js';
import type { Party } from '../model/event.js';
import { scan } from '../text/scanner.js';
import { Tokens } from '../text/tokens.js';
import { NameFinder } from './names.js';

/** Reads texts of one language about one event: tokens, and the names that the event and the language know. */
export class Reader {
  readonly language: CompiledLanguage;
  readonly knowledge: WordKnowledge;
  readonly names: NameFinder;

  constructor(pack: LanguagePack, parties: readonly Party[]) {
    this.language = new CompiledLanguage(pack, compileLexicons(pack, []));
    this.knowledge = wordKnowledge(pack);
    this.names = new NameFinder(parties, this.knowledge.names, (text) => this.read(text));
  }

  read(text: string): Tokens {
    return scan(text, this.language.vocabulary, this.language.rules, new Tokens());
  }
}

/** Readers by language tag, made when a text needs one. */
export function readersOf(languages: readonly LanguagePack[], parties: readonly Party[]): (tag: string) => Reader {
  const readers = new Map<LanguagePack, Reader>();
  return (tag) => {
    const pack = packFor(languages, tag);
    let reader = readers.get(pack);
    if (reader === undefined) {
      reader = new Reader(pack, parties);
      readers.set(pack, reader);
    }
    return reader;
  };
}

function packFor(languages: readonly LanguagePack[], tag: string): LanguagePack {
  const low = tag.toLowerCase();
  const pack = languages.find((one) => one.code === low) ?? languages.find((one) => one.code === low.split(/[-_]/)[0]);
  if (pack === undefined)
    throw new UnknownLanguageError(
      tag,
      languages.map((one) => one.code),
    );
  return pack;
}
