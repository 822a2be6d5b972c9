import model from 'wink-eng-lite-web-model';
import make from 'wink-nlp';
import type { WinkParts } from './wink.js';

/** wink-nlp and its English model as parts of a bundle: the build puts this file in the place of wink-node.ts there. */
export function loadWink(): WinkParts {
  return { make, model } as unknown as WinkParts;
}
