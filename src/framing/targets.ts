import { firstTokenAt, TokenKind } from '../text/tokens.js';
import { bearing } from './bearing.js';
import type { ProfileInput } from './profile-input.js';
import type { Unit } from './scores.js';

interface Target {
  party: string;
  person?: string;
  units: Unit[];
}

/**
 * The cues aimed at each party and person: in every sentence that names one, a cue goes to the mention on which it bears
 * most directly. Names that stand as the source of a statement are not its target.
 */
export function targetUnits(input: ProfileInput): Target[] {
  const { language, tokens, mentions, cues, segments, cast, metrics, passages } = input;
  const targets = new Map<string, Target>();
  if (mentions.length === 0) return [];
  const sources = new Set<number>();
  for (const passage of passages) {
    if (passage.source === undefined) continue;
    for (
      let token = firstTokenAt(tokens, passage.source.start);
      token < tokens.count && (tokens.start[token] as number) < passage.source.end;
      token++
    )
      sources.add(token);
  }
  let at = 0;
  let cue = 0;
  let segment = 0;
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    const end = tokens.sentences[sentence + 1] as number;
    const first = tokens.sentences[sentence] as number;
    while (at < mentions.length && mentions[at]!.first < first) at++;
    const named = [];
    while (at < mentions.length && mentions[at]!.first < end) {
      if (!sources.has(mentions[at]!.first)) named.push(mentions[at]!);
      at++;
    }
    while (cue < cues.count && (cues.first[cue] as number) < first) cue++;
    if (named.length === 0) continue;
    while (segment + 1 < segments.count && (segments.first[segment + 1] as number) <= first) segment++;
    let words = 0;
    for (let token = first; token < end; token++) if ((tokens.kind[token] as number) <= TokenKind.Number) words++;
    const fresh = new Map<string, Unit>();
    const unitsOf = (party: number, person: number): Unit[] => {
      const partyId = cast.parties[party]!.id;
      const found: Unit[] = [];
      const ids = person < 0 ? [undefined] : [undefined, cast.parties[party]!.people![person]!.id];
      for (const id of ids) {
        const key = `${partyId}\n${id ?? ''}`;
        let unit = fresh.get(key);
        if (unit === undefined) {
          const zeros = () => new Array<number>(metrics.length).fill(0);
          unit = {
            passage: segments.passage[segment] as number,
            words,
            raw: zeros(),
            cues: zeros(),
            cueWords: zeros(),
          };
          fresh.set(key, unit);
          const target = targets.get(key) ?? { party: partyId, units: [], ...(id === undefined ? {} : { person: id }) };
          target.units.push(unit);
          targets.set(key, target);
        }
        found.push(unit);
      }
      return found;
    };
    for (const mention of named) unitsOf(mention.party, mention.person);
    for (let index = cue; index < cues.count && (cues.first[index] as number) < end; index++) {
      const cueFirst = cues.first[index] as number;
      const cueEnd = cues.end[index] as number;
      const negative = (cues.contribution[index] as number) < 0;
      let aimedAt = named[0]!;
      let most = -1;
      for (const mention of named) {
        const weight = bearing(language, tokens, mention, cueFirst, cueEnd, negative);
        if (weight > most) {
          most = weight;
          aimedAt = mention;
        }
      }
      for (const unit of unitsOf(aimedAt.party, aimedAt.person)) {
        const metric = cues.metric[index] as number;
        (unit.raw as number[])[metric]! += cues.contribution[index] as number;
        (unit.cues as number[])[metric]!++;
        (unit.cueWords as number[])[metric]! += cueEnd - cueFirst;
      }
    }
  }
  return [...targets.values()];
}
