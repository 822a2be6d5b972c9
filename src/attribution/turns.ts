import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import { type Attribution, newAttribution, type Range, type Scene } from './attribution.js';
import { findInterlocutors } from './interlocutor.js';
import { mentionsIn } from './mentions.js';
import { voiceOfLabel } from './voices.js';

const LONGEST_LABEL = 22;
const LESS_THAN = 0x3c;

interface Label {
  paragraph: number;
  /** Tokens that name the speaker. */
  name: Range;
  /** Token after the label. */
  end: number;
  /** Needs no company to count as a label: capitals, a question mark, a person of the event, a title. */
  sure: boolean;
  /** A dash stands for the colon: only where another paragraph is set so too, and none with a colon. */
  dash: boolean;
}

/**
 * Finds the turns of a transcript: paragraphs that begin with a label ("MS. PSAKI:", "Q", "President of China Xi
 * Jinping (retranslated):"), and the paragraphs after them until the next label or a break.
 */
export function findTurns(scene: Scene): Attribution[] {
  const { tokens } = scene;
  const spoken = scene.genre === 'transcript' || scene.genre === 'briefing';
  const labels: Label[] = [];
  let sure = 0;
  let dashes = 0;
  let colons = 0;
  const seen = new Map<string, number>();
  for (let paragraph = 0; paragraph < tokens.paragraphCount; paragraph++) {
    const first = tokens.sentences[tokens.paragraphs[paragraph] as number] as number;
    const label = labelAt(scene, paragraph, first);
    if (label === undefined) continue;
    labels.push(label);
    if (label.dash || tokens.kind[label.end] === TokenKind.Dash) dashes++;
    else if (tokens.kind[label.end - 1] === TokenKind.Colon) colons++;
    if (label.sure) sure++;
    if (spoken) continue;
    const name = nameOf(scene, label.name);
    seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const turns: Attribution[] = [];
  if (!spoken && sure < 2) return turns;
  let current: Attribution | undefined;
  let next = 0;
  for (let paragraph = 0; paragraph < tokens.paragraphCount; paragraph++) {
    const first = tokens.sentences[tokens.paragraphs[paragraph] as number] as number;
    const end = tokens.sentences[tokens.paragraphs[paragraph + 1] as number] as number;
    const label = labels[next]?.paragraph === paragraph ? labels[next++] : undefined;
    const known = label !== undefined && (!label.dash || (spoken && dashes > 1 && colons === 0));
    if (label !== undefined && known && (label.sure || spoken || (seen.get(nameOf(scene, label.name)) ?? 0) > 1)) {
      current = newAttribution({
        mode: 'turn',
        voice: voiceOfLabel(scene, label.name),
        source: label.name,
        cue: { first: label.name.first, end: label.end },
        contents: [],
        parent: undefined,
        confidence: label.sure ? 0.98 : 0.85,
      });
      turns.push(current);
      if (label.end < end) addContent(current, label.end, end);
    } else if (current !== undefined) {
      if (isBreak(scene, first, end)) current = undefined;
      else if (!isRemark(scene, first, end)) addContent(current, first, end);
    }
  }
  if (spoken) findInterlocutors(scene, turns);
  return turns;
}

/** Adds tokens to a turn; paragraphs side by side are one content. */
function addContent({ contents }: Attribution, first: number, end: number): void {
  const last = contents.at(-1);
  if (last?.end === first) last.end = end;
  else contents.push({ first, end });
}

function nameOf(scene: Scene, name: Range): string {
  return scene.tokens.text.slice(scene.tokens.start[name.first], scene.tokens.end[name.end - 1]).toUpperCase();
}

/** Marks that may stand before a label: "– Question:", "[Reporter]:", "**Q:**". */
const MOST_MARKS = 3;

function labelAt(scene: Scene, paragraph: number, start: number): Label | undefined {
  const { tokens, language } = scene;
  const { kind, flags, count } = tokens;
  let first = start;
  while (first < count && first - start < MOST_MARKS && isMark(kind[first] as number)) first++;
  if (kind[first] !== TokenKind.Word || ((flags[first] as number) & TokenFlag.Capital) === 0) return undefined;
  const question = isLetter(scene, first, Role.question);
  const second = first + 1;
  if (
    (question || isLetter(scene, first, Role.answer)) &&
    second < count &&
    ((flags[second] as number) & TokenFlag.ParagraphStart) === 0
  ) {
    if (kind[second] === TokenKind.Colon || kind[second] === TokenKind.Terminator)
      return {
        paragraph,
        name: { first, end: second },
        end: afterMarks(scene, second + 1),
        sure: question,
        dash: false,
      };
    if (
      question &&
      kind[second] !== TokenKind.Clitic &&
      kind[second] !== TokenKind.Hyphen &&
      ((flags[second] as number) & TokenFlag.SpaceBefore) !== 0
    )
      return { paragraph, name: { first, end: second }, end: second, sure: true, dash: false };
  }
  let capitals = 0;
  let allCaps = 0;
  let words = 0;
  let titles = 0;
  let nameEnd = -1;
  let depth = 0;
  for (let token = first; token < count && token - first < LONGEST_LABEL; token++) {
    const flag = flags[token] as number;
    if (token > first && (flag & TokenFlag.ParagraphStart) !== 0) return undefined;
    const what = kind[token];
    if (what === TokenKind.OpenBracket) {
      if (nameEnd < 0) nameEnd = token;
      depth++;
      continue;
    }
    if (what === TokenKind.CloseBracket) {
      // "[Reporter]:" is opened before the name
      if (depth === 0 && nameEnd < 0) nameEnd = token;
      depth = Math.max(0, depth - 1);
      continue;
    }
    if (depth > 0) continue;
    const dash = what === TokenKind.Dash && isSpaced(scene, token);
    if (dash && allCaps === words && words > 0 && (language.classOf(tokens, first) & WordBit.pronoun) === 0)
      return { paragraph, name: { first, end: token }, end: token + 1, sure: false, dash };
    if (what === TokenKind.Colon) {
      const end = nameEnd < 0 ? token : nameEnd;
      if (end === first || capitals === 0) return undefined;
      const behind = afterMarks(scene, token + 1);
      if (behind < count && ((flags[behind] as number) & (TokenFlag.SpaceBefore | TokenFlag.ParagraphStart)) === 0)
        return undefined;
      const person = mentionsIn(scene, { first, end }).some((mention) => mention.person >= 0);
      const sure = allCaps === words || person || (titles > 0 && words > 1);
      return { paragraph, name: { first, end }, end: behind, sure, dash };
    }
    nameEnd = -1;
    const mask = language.classOf(tokens, token);
    if (what === TokenKind.Word || what === TokenKind.Number) {
      words++;
      if ((flag & TokenFlag.Capital) !== 0 || what === TokenKind.Number) {
        if ((mask & WordBit.notLabel) !== 0) return undefined;
        if ((mask & (WordBit.be | WordBit.have | WordBit.modal | WordBit.subordinator)) !== 0) return undefined;
        capitals++;
        if (
          (flag & TokenFlag.AllCaps) !== 0 ||
          what === TokenKind.Number ||
          tokens.end[token]! - tokens.start[token]! === 1
        )
          allCaps++;
        if ((mask & WordBit.title) !== 0) titles++;
      } else if (
        (mask &
          (WordBit.preposition | WordBit.coordinator | WordBit.title | WordBit.determiner | WordBit.organisation)) ===
          0 &&
        !language.is(tokens, token, Role.particle) &&
        !language.is(tokens, token, Role.labelled)
      ) {
        return undefined;
      }
    } else if (what === TokenKind.Terminator) {
      const width = (tokens.end[token - 1] as number) - (tokens.start[token - 1] as number);
      if ((language.classOf(tokens, token - 1) & WordBit.titleAbbreviation) === 0 && width > 2) return undefined;
    } else if (
      what !== TokenKind.Hyphen &&
      what !== TokenKind.Symbol &&
      what !== TokenKind.Comma &&
      what !== TokenKind.Clitic &&
      what !== TokenKind.Dash
    )
      return undefined;
  }
  return undefined;
}

function isMark(kind: number): boolean {
  return (
    kind === TokenKind.Dash || kind === TokenKind.Hyphen || kind === TokenKind.OpenBracket || kind === TokenKind.Symbol
  );
}

/** The first token from `token` on that is no sign: the asterisks of "**Q:**" belong to the label. */
function afterMarks({ tokens }: Scene, token: number): number {
  let behind = token;
  while (
    behind < tokens.count &&
    behind - token < MOST_MARKS &&
    tokens.kind[behind] === TokenKind.Symbol &&
    ((tokens.flags[behind] as number) & TokenFlag.SpaceBefore) === 0
  )
    behind++;
  return behind;
}

/** Whether white space stands on both sides of the token. */
function isSpaced({ tokens: { flags, count } }: Scene, token: number): boolean {
  return (
    token + 1 < count &&
    ((flags[token] as number) & TokenFlag.SpaceBefore) !== 0 &&
    ((flags[token + 1] as number) & TokenFlag.SpaceBefore) !== 0 &&
    ((flags[token + 1] as number) & TokenFlag.ParagraphStart) === 0
  );
}

/** "Q", "A": a label of one capital letter. */
function isLetter({ tokens, language }: Scene, token: number, role: number): boolean {
  // few words are so short: what each means is looked up last
  return (
    tokens.end[token]! - tokens.start[token]! === 1 &&
    ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 &&
    language.is(tokens, token, role)
  );
}

/** A line that ends the spoken part: "* * *", "END 2:05 P.M.", "###". */
function isBreak(scene: Scene, first: number, end: number): boolean {
  const { tokens } = scene;
  let word = first;
  while (word < end && (tokens.kind[word] as number) > TokenKind.Number) word++;
  if (word === end) return true;
  const closes =
    scene.language.is(tokens, first, Role.endOfTranscript) &&
    ((tokens.flags[first] as number) & TokenFlag.AllCaps) !== 0 &&
    end - first < 12;
  return closes || tokens.units[tokens.start[first] as number] === LESS_THAN;
}

/** A paragraph that is one bracketed remark: "(Applause.)". */
function isRemark(scene: Scene, first: number, end: number): boolean {
  const { tokens } = scene;
  if (tokens.kind[first] !== TokenKind.OpenBracket) return false;
  for (let token = first; token < end; token++)
    if (tokens.kind[token] === TokenKind.CloseBracket) return token >= end - 2;
  return false;
}
