import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import type { Range, Scene } from './attribution.js';
import { isInvariablePlural, resolveSource } from './coreference.js';
import type { Discourse } from './discourse.js';
import { joinsPeople } from './joined-people.js';

/** Whether the source is several people or sides, who may discuss something. */
export function isJoint(scene: Scene, source: Range, discourse: Discourse): boolean {
  const { voice } = resolveSource(scene, source, discourse, undefined);
  if (voice.parties !== undefined) return true;
  let mask = 0;
  for (let token = source.first; token < source.end; token++) mask |= scene.language.classOf(scene.tokens, token);
  return (
    joinsPeople(scene, source) ||
    (mask & (WordBit.sidesNoun | WordBit.group)) !== 0 ||
    isInvariablePlural(scene, source) ||
    scene.language.is(scene.tokens, source.first, Role.pluralPerson)
  );
}
