import type { Voice } from '../model/passage.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import { announcement } from './announcement.js';
import { type Attribution, newAttribution, type Quotation, type Range, type Scene } from './attribution.js';
import { isImpersonal, readClauses, type SentenceReading } from './clauses.js';
import { shareOf } from './confidence.js';
import { continues, isOfShortParagraphs, runsOver } from './continuation.js';
import { resolveSource } from './coreference.js';
import { type Discourse, isUnattributed, newDiscourse, UNATTRIBUTED } from './discourse.js';
import { introductionBefore } from './introduction.js';
import { goesOn, isOwnAccount } from './own-account.js';
import { type LaidPassages, layPassages } from './passages.js';
import { findQuotations } from './quotations.js';
import { type AttributionInput, ReadScene } from './scene.js';
import { signatureBehind } from './signature.js';
import { findTurns } from './turns.js';

/** Quotations of fewer words that nobody is said to speak are names and emphasis. */
const SHORTEST_SPEECH = 5;

/** Who says what in a scanned text: its passages, and the places where the parties are named. */
export function attributeTokens(input: AttributionInput): LaidPassages {
  const { tokens, reports, cast, genre } = input;
  const mentions = cast.mentions(tokens);
  const { quotations, quoted } = findQuotations(tokens);
  const scene = new ReadScene(input, mentions, quotations, quoted);
  const turns = input.author === undefined ? findTurns(scene) : [authored(scene, input.author)];
  const turnAt = new TurnFinder(turns);
  const attributions: Attribution[] = [...turns];
  const owned = new Uint8Array(quotations.length);
  const discourse = newDiscourse();
  const runsOn = isOfShortParagraphs(scene);
  let report = 0;
  let speech: Attribution | undefined;
  let direct: Attribution | undefined;
  /** First quotation that does not end before the sentence. */
  let quotation = 0;

  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    const first = tokens.sentences[sentence] as number;
    const end = tokens.sentences[sentence + 1] as number;
    const from = report;
    while (report < reports.count && reports.first(report) < end) report++;
    const reported = report > from;
    const starts = ((tokens.flags[first] as number) & TokenFlag.ParagraphStart) !== 0;
    if (starts && !(runsOn && speech !== undefined && runsOver(scene, { first, end }, speech.voice)))
      speech = undefined;
    while (quotation < quotations.length && quotations[quotation]!.end <= first) quotation++;
    const quotes = quotation < quotations.length && quotations[quotation]!.first < end;
    // most sentences say nothing of who speaks; but news report without a cue too, in their headlines
    if (!reported && speech === undefined && !quotes && genre !== 'news') continue;
    const range: Range = { first, end };
    // a sentence that begins with a label belongs to the turn it opens
    const turn = turnAt.token(end - 1);
    const body = withAnnounced(scene, bodyOf(turn, range));
    if (body.first >= body.end) continue;
    const reading = reported || genre === 'news' ? readClauses(scene, body, from, report, turn, discourse) : NOTHING;
    // in speech that goes on, "China is ready to …" is its content
    const inSpeech = speech !== undefined && genre !== 'news' && !isOwnAccount(genre);
    if (inSpeech && isImpersonal(scene, reading, turn)) reading.attributions.length = 0;
    for (const attribution of reading.attributions) {
      attributions.push(attribution);
      claimQuotations(scene, attribution, owned);
    }
    const last = lastOf(reading.attributions, turn);
    if (last !== undefined) {
      direct = last;
      const content = last.contents.at(-1)!;
      speech = content.end >= body.end - 4 || last.contents[0]!.first <= body.first + 1 ? last : undefined;
    } else {
      const left =
        !quotes || (speech !== undefined && genre !== 'news' && scene.quoted[body.first]! < 0)
          ? NONE
          : assignQuotations(scene, body, direct, turn, owned, discourse);
      if (left.length > 0) {
        attributions.push(...left);
        direct = left.at(-1);
        if (genre !== 'news') speech = undefined;
      } else if (speech !== undefined && genre !== 'news') {
        if (!reading.acts && goesOn(genre) && continues(scene, body, speech, turn)) {
          const next = newAttribution({
            mode: 'continuation',
            voice: speech.voice,
            source: speech.source,
            cue: speech.cue,
            contents: [trimEndMark(scene, body)],
            parent: speech.parent,
            confidence:
              speech.mode === 'continuation' ? speech.confidence : shareOf(scene, 'continuation') * speech.confidence,
          });
          if (speech.mode === 'continuation') speech.contents.push(...next.contents);
          else {
            attributions.push(next);
            speech = next;
          }
        } else speech = undefined;
      }
    }
  }
  return { passages: layPassages(scene, attributions), mentions };
}

/** What is read in a sentence without a cue; never written to. */
const NOTHING: SentenceReading = { attributions: [], acts: false };

const NONE: readonly Attribution[] = [];

/** The last attribution that no other one in the sentence holds, of somebody's if there is one: "said when asked". */
function lastOf(attributions: readonly Attribution[], parent: Attribution | undefined): Attribution | undefined {
  let last: Attribution | undefined;
  for (let at = attributions.length - 1; at >= 0; at--) {
    const one = attributions[at]!;
    if (one.parent !== parent) continue;
    if (!isUnattributed(one.voice)) return one;
    last ??= one;
  }
  return last;
}

/** A text that is one person's own from beginning to end. */
function authored(scene: Scene, voice: Voice): Attribution {
  return newAttribution({
    mode: 'narration',
    voice,
    source: undefined,
    cue: undefined,
    contents: [{ first: 0, end: scene.tokens.count }],
    parent: undefined,
    confidence: 0.95,
  });
}

/** Finds the turns of tokens that are asked for in order. */
class TurnFinder {
  private readonly turns: readonly Attribution[];
  private turn = 0;
  private part = 0;

  constructor(turns: readonly Attribution[]) {
    this.turns = turns;
  }

  token(token: number): Attribution | undefined {
    for (; this.turn < this.turns.length; this.turn++, this.part = 0) {
      const turn = this.turns[this.turn]!;
      while (this.part < turn.contents.length && turn.contents[this.part]!.end <= token) this.part++;
      if (this.part < turn.contents.length) return turn.contents[this.part]!.first <= token ? turn : undefined;
    }
    return undefined;
  }
}

/** The sentence without the label that opens it. */
function bodyOf(turn: Attribution | undefined, range: Range): Range {
  if (turn?.cue === undefined || turn.cue.first < range.first || turn.cue.first >= range.end) return range;
  return { first: Math.min(turn.cue.end, range.end), end: range.end };
}

/** With the quotation that stands by itself behind the sentence's colon: "He said:", and "“…”" in a paragraph of its own. */
function withAnnounced({ tokens, quotations, quoted }: ReadScene, body: Range): Range {
  if (body.first >= body.end || tokens.kind[body.end - 1] !== TokenKind.Colon) return body;
  const quotation = quotations[quoted[body.end] as number];
  return quotation?.first === body.end ? { first: body.first, end: quotation.end } : body;
}

/** Marks the quotations in an attribution's content as spoken, and takes in the rest of those that run on. */
function claimQuotations(scene: Scene, attribution: Attribution, owned: Uint8Array): void {
  for (const content of attribution.contents) {
    for (let token = content.first; token < content.end; token++) {
      const index = scene.quoted[token] as number;
      if (index < 0) continue;
      owned[index] = 1;
      const quotation = scene.quotations[index]!;
      if (quotation.end > content.end && quotation.first >= content.first) content.end = quotation.end;
      token = Math.max(token, quotation.end - 1);
      // a quotation that is left open goes on in the next paragraphs
      let next = index + 1;
      let end = quotation.end;
      while (
        next < scene.quotations.length &&
        scene.quotations[next]!.continues &&
        scene.quotations[next]!.first === end
      ) {
        owned[next] = 1;
        end = scene.quotations[next]!.end;
        content.end = end;
        next++;
      }
      if (end > token) token = end - 1;
    }
  }
}

/** Quotations of a sentence without cue: they go on with the last speaker of the paragraph, or stay unattributed. */
function assignQuotations(
  scene: Scene,
  body: Range,
  last: Attribution | undefined,
  turn: Attribution | undefined,
  owned: Uint8Array,
  discourse: Discourse,
): Attribution[] {
  const { quotations, quoted } = scene;
  const found: Attribution[] = [];
  for (let token = body.first; token < body.end; token++) {
    const index = quoted[token] as number;
    if (index < 0) continue;
    const quotation = quotations[index]!;
    token = quotation.end - 1;
    if (owned[index] === 1) continue;
    owned[index] = 1;
    // in a turn a quotation that began in the sentence before is the speaker's own: "And I said, “Yes. I can.”"
    const fills = quotation.first <= body.first + 1 && (turn?.mode !== 'turn' || quotation.first >= body.first);
    const signature = quotation.words < SHORTEST_SPEECH ? undefined : signatureBehind(scene, quotation.end);
    const introduction =
      signature !== undefined
        ? undefined
        : scene.genre === 'news'
          ? introductionBefore(scene, quotation.first)
          : announcement(scene, quotation, body.first, turn);
    const named = signature ?? introduction?.source;
    if (named !== undefined) {
      const { voice, confidence } = resolveSource(scene, named, discourse, turn);
      found.push(
        newAttribution({
          mode: 'direct',
          voice,
          source: named,
          cue: introduction?.cue,
          contents: [{ first: quotation.first, end: quotation.end }],
          parent: turn,
          confidence: shareOf(scene, 'quotation') * confidence,
        }),
      );
      continue;
    }
    const source = last !== undefined && near(scene, last, quotation) ? last : undefined;
    // a short quotation that is a sentence goes on with what was just quoted: “Let it pass.”
    const goesOn = source !== undefined && fills && ends(scene, quotation) && isQuoted(scene, source);
    if (
      (quotation.words < SHORTEST_SPEECH && !goesOn) ||
      (!fills && !ends(scene, quotation)) ||
      (turn?.mode === 'turn' && !fills)
    )
      continue;
    if (source === undefined && turn?.mode === 'turn' && !standsAlone(scene, quotation)) continue;
    found.push(
      newAttribution({
        mode: 'direct',
        voice: source?.voice ?? { label: UNATTRIBUTED },
        source: source?.source,
        cue: source?.cue,
        contents: [{ first: quotation.first, end: quotation.end }],
        parent: source?.parent,
        confidence: shareOf(scene, source === undefined ? 'unspoken' : 'goesOn'),
      }),
    );
  }
  return found;
}

/** Words of the shortest quotation on lines of its own that is read out. */
const SHORTEST_READ = 8;

/** A quotation that fills a paragraph: a letter that is read out. */
function standsAlone({ tokens }: Scene, { first, end, words }: Quotation): boolean {
  if (words < SHORTEST_READ || ((tokens.flags[first] as number) & TokenFlag.ParagraphStart) === 0) return false;
  return end >= tokens.count || ((tokens.flags[end] as number) & TokenFlag.ParagraphStart) !== 0;
}

/** Whether a quotation is part of what the attribution conveys. */
function isQuoted(scene: Scene, { contents }: Attribution): boolean {
  return contents.some(({ first, end }) => scene.quoted[first]! >= 0 || scene.quoted[end - 1]! >= 0);
}

/** A whole sentence: a stop or a question mark before the closing mark. */
function ends(scene: Scene, quotation: Range): boolean {
  const kind = scene.tokens.kind[quotation.end - 2];
  return kind === TokenKind.Terminator || kind === TokenKind.Comma;
}

/** Whether the attribution stands in the same paragraph as the quotation, or in the one before. */
function near(scene: Scene, attribution: Attribution, quotation: Range): boolean {
  const { tokens } = scene;
  let breaks = 0;
  for (let token = attribution.contents.at(-1)!.end; token <= quotation.first; token++)
    if (((tokens.flags[token] as number) & TokenFlag.ParagraphStart) !== 0) {
      breaks++;
      if (breaks > 1) return false;
    }
  return true;
}

function trimEndMark(scene: Scene, range: Range): Range {
  const { kind } = scene.tokens;
  const { first, end } = range;
  if (end - first > 3 && kind[end - 1] === TokenKind.CloseBracket && kind[end - 3] === TokenKind.OpenBracket)
    return { first, end: end - 3 };
  return range;
}
