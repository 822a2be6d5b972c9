/** wink-nlp, as far as it is used here. */
export interface Wink {
  readDoc(text: string): WinkDocument;
  its: { pos: unknown };
}

interface WinkDocument {
  tokens(): { out(of?: unknown): string[] };
}

/** wink's English model: a bag of functions that load its parts. */
export type WinkModel = Record<string, unknown> & { metaCER: () => unknown };

/** What makes a tagger, and what it knows. */
export interface WinkParts {
  make: (model: unknown, pipe: string[]) => Wink;
  model: WinkModel;
}
