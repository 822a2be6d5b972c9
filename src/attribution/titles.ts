import { WordBit } from '../language/pack.js';
import { TokenFlag } from '../text/tokens.js';
import type { Attribution, Range, Resolution, Scene } from './attribution.js';
import type { Mention } from './cast.js';
import { firstPerson } from './mentions.js';
import { textOf, voiceOf } from './voices.js';

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
  const specific =
    /^(?:president|minister|premier|chancellor|king|queen|emir|sultan|pope|secretary|leader|chairman|prince|prime|speaker)$/.test(
      title,
    );
  if (!specific) return undefined;
  const deputy = /\b(vice|deputy)\b/i.exec(textOf(scene, source))?.[1]?.toLowerCase();
  if (/\bformer\b/i.test(textOf(scene, source))) return undefined;
  if (party >= 0) {
    const people = cast.parties[party]!.people ?? [];
    const person = people.findIndex(
      (one) => one.id !== turn?.voice.person && hasTitle(one.name, one.aliases, title, deputy),
    );
    const index =
      person >= 0
        ? person
        : (deputy === undefined && title === 'leader') || (deputy === undefined && title === 'president')
          ? people.findIndex((one) => one.id !== turn?.voice.person)
          : -1;
    return index < 0 ? undefined : { voice: voiceOf(scene, { party, person: index }), confidence: 0.9 };
  }
  const candidates: { party: number; person: number }[] = [];
  cast.parties.forEach((one, at) => {
    (one.people ?? []).forEach((person, index) => {
      if (person.id !== turn?.voice.person && hasTitle(person.name, person.aliases, title, deputy))
        candidates.push({ party: at, person: index });
    });
  });
  if (candidates.length === 0 && title === 'president' && deputy === undefined) {
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

function hasTitle(
  name: string,
  aliases: readonly string[] | undefined,
  title: string,
  deputy: string | undefined,
): boolean {
  return [name, ...(aliases ?? [])].some((alias) => {
    const words = alias.toLowerCase().split(/\s+/);
    return (
      words.includes(title) &&
      (deputy === undefined ? !words.includes('vice') && !words.includes('deputy') : words.includes(deputy))
    );
  });
}

function titleWord(scene: Scene, source: Range): string {
  const { tokens, language } = scene;
  let title = '';
  for (let token = source.first; token < source.end; token++) {
    const mask = language.classOf(tokens, token);
    if ((mask & WordBit.title) !== 0) title = tokens.textOf(token).toLowerCase();
    else if (title !== '' && (mask & WordBit.preposition) !== 0) break;
  }
  return title === 'minister' && /prime/i.test(textOf(scene, source)) ? 'prime' : title;
}

const demonymStems: Readonly<Record<string, string>> = {
  french: 'france',
  british: 'united kingdom',
  dutch: 'netherlands',
  spanish: 'spain',
  polish: 'poland',
  danish: 'denmark',
  finnish: 'finland',
  turkish: 'türkiye',
  greek: 'greece',
  swiss: 'switzerland',
  us: 'united states',
  american: 'united states',
  german: 'germany',
  israeli: 'israel',
  irish: 'ireland',
  filipino: 'philippines',
};

/** Party whose demonym a token is ("Chinese" → China), -1 if none. */
export function partyOfDemonym(scene: Scene, token: number): number {
  const { tokens, cast } = scene;
  if (((tokens.flags[token] as number) & TokenFlag.Capital) === 0) return -1;
  const word = tokens.textOf(token).toLowerCase();
  if (word.length < 4 || !/(?:ese|ian|an|i|ish|ch|sh|ss|ek|ino)$/.test(word)) return -1;
  const country = Object.hasOwn(demonymStems, word) ? demonymStems[word] : undefined;
  return cast.parties.findIndex((party) =>
    [party.name, ...(party.aliases ?? [])].some((name) => {
      const lower = name.toLowerCase().replace(/^the /, '');
      return lower === country || (lower.length >= 4 && !lower.includes(' ') && lower.slice(0, 4) === word.slice(0, 4));
    }),
  );
}
