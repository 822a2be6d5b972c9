import { Role } from '../language/roles.js';
import type { Voice } from '../model/passage.js';
import type { Range, Scene } from './attribution.js';
import { Frame, takes } from './frames.js';
import { lastPerson } from './mentions.js';
import type { ReportingCue } from './reporting-cue.js';
import { jointVoice, partiesWhoMet } from './voices.js';

/** Tokens of the title and first sentence of a statement. */
const LONGEST_OPENING = 60;
/** Tokens in which "joint" names its document: "joint press statement". */
const REACH = 3;

/** Whose "we" a joint statement is: of all parties. `undefined` for any other text. */
export function jointAuthors(scene: Scene, label: string): Voice | undefined {
  const { genre, cast, tokens, language } = scene;
  if (genre !== 'statement' || cast.parties.length < 2) return undefined;
  const end = Math.min(tokens.count, LONGEST_OPENING);
  for (let token = 0; token < end; token++) {
    if (!language.is(tokens, token, Role.together)) continue;
    for (let next = token + 1; next <= token + REACH && next < end; next++)
      if (language.is(tokens, next, Role.document)) return jointVoice(scene, label, partiesWhoMet(scene));
  }
  return undefined;
}

/** "We agreed to meet", "we decided to", in a post that has named the other side before: what both did. */
export function agreesWithOther(scene: Scene, cue: ReportingCue, source: Range): Voice | undefined {
  const { entry } = cue;
  const { genre, cast, tokens, language, publisherParty } = scene;
  if (genre !== 'post' || cast.parties.length < 2 || source.end - source.first > 1) return undefined;
  if (!language.is(tokens, source.first, Role.firstPersonSubject)) return undefined;
  if (language.is(tokens, source.first, Role.firstPersonSingular)) return undefined;
  const agreed = takes(entry, Frame.t) && (!takes(entry, Frame.e) || language.is(tokens, cue.first, Role.decided));
  if (entry.category !== 'joint' && !(entry.category === 'commitment' && agreed)) return undefined;
  const other = lastPerson(scene, source.first, ({ party }) => party !== publisherParty);
  if (other === undefined) return undefined;
  const sides = publisherParty < 0 ? partiesWhoMet(scene) : [publisherParty, other.party];
  return sides.length < 2 ? undefined : jointVoice(scene, 'we', sides);
}
