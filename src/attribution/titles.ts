import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import type { Person } from '../model/event.js';
import { TokenFlag } from '../text/tokens.js';
import type { Attribution, Range, Resolution, Scene } from './attribution.js';
import type { Mention } from './cast.js';
import { firstPerson } from './mentions.js';
import { voiceOf } from './voices.js';

/** "the President", "the Chinese leader", "the head of the Russian state": a title that stands for a person of the event. */
export function byTitle(
  scene: Scene,
  source: Range,
  turn: Attribution | undefined,
  inside: readonly Mention[],
): Resolution | undefined {
  const { tokens, cast } = scene;
  if (cast.parties.length === 0) return undefined;
  for (let token = source.first; token < source.end; token++) {
    // a name that is not of the event: somebody else
    const capital =
      ((tokens.flags[token] as number) & (TokenFlag.Capital | TokenFlag.SentenceStart)) === TokenFlag.Capital;
    const known =
      (scene.language.classOf(tokens, token) &
        (WordBit.title | WordBit.determiner | WordBit.titleAbbreviation | WordBit.organisation)) !==
      0;
    const mentioned = inside.some((mention) => token >= mention.first && token < mention.end);
    if (capital && !known && !mentioned && partyOfDemonym(scene, token) < 0) return undefined;
  }
  let party = inside.find((mention) => mention.person < 0)?.party ?? -1;
  for (let token = source.first; party < 0 && token < source.end; token++) party = partyOfDemonym(scene, token);
  const title = titleWord(scene, source);
  if (title === undefined) return undefined;
  const deputy = holds(scene, source, Role.deputy);
  if (holds(scene, source, Role.former)) return undefined;
  if (party >= 0) {
    const people = cast.parties[party]!.people ?? [];
    const person = people.findIndex((one) => one.id !== turn?.voice.person && hasTitle(scene, one, title, deputy));
    const index =
      person >= 0
        ? person
        : !deputy && (title === 'leader' || title === 'president')
          ? people.findIndex((one) => one.id !== turn?.voice.person)
          : -1;
    return index < 0 ? undefined : { voice: voiceOf(scene, { party, person: index }), confidence: 0.9 };
  }
  const candidates: { party: number; person: number }[] = [];
  cast.parties.forEach((one, at) => {
    (one.people ?? []).forEach((person, index) => {
      if (person.id !== turn?.voice.person && hasTitle(scene, person, title, deputy))
        candidates.push({ party: at, person: index });
    });
  });
  if (candidates.length === 0 && title === 'president' && !deputy) {
    const own = scene.publisherParty >= 0 ? scene.publisherParty : (firstPerson(scene, turn)?.party ?? -1);
    const index = (cast.parties[own]?.people ?? []).findIndex((one) => one.id !== turn?.voice.person);
    return index < 0 ? undefined : { voice: voiceOf(scene, { party: own, person: index }), confidence: 0.7 };
  }
  if (candidates.length === 1) return { voice: voiceOf(scene, candidates[0]!), confidence: 0.9 };
  const turnParty = cast.parties.findIndex((one) => one.id === turn?.voice.party);
  const home = turnParty >= 0 ? turnParty : scene.publisherParty;
  const own = candidates.find((candidate) => candidate.party === home);
  if (own !== undefined) return { voice: voiceOf(scene, own), confidence: 0.85 };
  const earliest = firstPerson(scene, turn);
  const named = candidates.find(
    (candidate) => candidate.party === earliest?.party && candidate.person === earliest?.person,
  );
  return named === undefined ? undefined : { voice: voiceOf(scene, named), confidence: 0.7 };
}

function hasTitle({ language }: Scene, { name, aliases }: Person, title: string, deputy: boolean): boolean {
  return [name, ...(aliases ?? [])].some((alias) => {
    const words = alias.toLowerCase().split(/\s+/);
    return (
      words.some((word) => language.titleOf(word) === title) &&
      words.some((word) => language.plays(word, Role.deputy)) === deputy
    );
  });
}

/** The office that the source names, as the pack's list of titles calls it. */
function titleWord(scene: Scene, source: Range): string | undefined {
  const { tokens, language } = scene;
  let title = -1;
  for (let token = source.first; token < source.end; token++) {
    const mask = language.classOf(tokens, token);
    if ((mask & WordBit.title) !== 0) title = token;
    else if (title >= 0 && (mask & WordBit.preposition) !== 0) break;
  }
  if (title < 0) return undefined;
  const office = language.titleOf(tokens.textOf(title).toLowerCase());
  return office === 'minister' && holds(scene, source, Role.prime) ? 'prime' : office;
}

function holds({ tokens, language }: Scene, { first, end }: Range, role: number): boolean {
  for (let token = first; token < end; token++) if (language.is(tokens, token, role)) return true;
  return false;
}

/** Party whose demonym a token is ("Chinese" → China), -1 if none. */
export function partyOfDemonym(scene: Scene, token: number): number {
  const { tokens, language, cast } = scene;
  if (language.pack.capitalDemonyms && ((tokens.flags[token] as number) & TokenFlag.Capital) === 0) return -1;
  const word = tokens.textOf(token).toLowerCase();
  if (word.length < 2) return -1;
  const countries = language.countries.ofDemonym(word);
  const derived = word.length >= 4 && (language.formOf(tokens, token) & FormBit.demonym) !== 0;
  if (countries.length === 0 && !derived) return -1;
  return cast.parties.findIndex((party) =>
    [party.name, ...(party.aliases ?? [])].some((name) => {
      const lower = language.withoutArticle(name.toLowerCase());
      if (countries.includes(lower)) return true;
      return derived && lower.length >= 4 && !lower.includes(' ') && lower.slice(0, 4) === word.slice(0, 4);
    }),
  );
}
