import type { Comparison, DistinctiveWord } from '../model/comparison.js';
import { innermostId } from '../model/voice-id.js';
import { type Cell, columns, type Table } from './table.js';

/** Statements that two accounts share, one row for each pair and metric. */
export function alignmentsTable({ event, shifts }: Comparison): Table {
  const rows = shifts.flatMap(({ a, b, similarity, size, changes, dropped, added }, at) =>
    Object.entries(changes).map(([metric, change]): Cell[] => [
      event.id,
      at + 1,
      a.readout,
      b.readout,
      a.span.start,
      a.span.end,
      b.span.start,
      b.span.end,
      innermostId(a.voices),
      innermostId(b.voices),
      similarity,
      size,
      metric,
      change.a,
      change.b,
      change.difference,
      dropped.join('; '),
      added.join('; '),
      a.text,
      b.text,
    ]),
  );
  return {
    name: 'alignments',
    columns: columns(
      ['event', 'text', 'id of the event'],
      ['pair', 'whole', 'rank of the pair, 1 is what changed most'],
      ['readout_a', 'text', 'id of the first account'],
      ['readout_b', 'text', 'id of the second account'],
      ['start_a', 'whole', 'where the statement begins in the first text, in UTF-16 units'],
      ['end_a', 'whole', 'where it ends'],
      ['start_b', 'whole', 'where the statement begins in the second text'],
      ['end_b', 'whole', 'where it ends'],
      ['voice_a', 'text', 'who says it in the first account; empty for narration'],
      ['voice_b', 'text', 'who says it in the second account'],
      ['similarity', 'number', 'how alike the statements are, 0 to 1'],
      ['size', 'number', 'how much changed, over all metrics, times the similarity squared'],
      ['metric', 'text', 'name of the metric'],
      ['value_a', 'number', 'its value over the first statement'],
      ['value_b', 'number', 'its value over the second statement'],
      ['difference', 'number', 'value_b − value_a'],
      ['dropped', 'text', 'words of the first statement only, the most telling first'],
      ['added', 'text', 'words of the second statement only'],
      ['text_a', 'text', 'the first statement'],
      ['text_b', 'text', 'the second statement'],
    ),
    rows,
  };
}

/** Names and topics, one row for each and every account; no mentions where the account has none. */
export function coverageTable({ event, readouts, coverage }: Comparison): Table {
  const rows = coverage.flatMap(({ name, kind, accounts, only, telling }) =>
    readouts.map((readout): Cell[] => {
      const salience = accounts[readout];
      return [
        event.id,
        name,
        kind,
        readout,
        salience?.mentions ?? 0,
        salience?.words ?? 0,
        salience?.share ?? 0,
        salience?.order,
        salience?.inTitle ?? false,
        salience?.inLead ?? false,
        salience?.quoted,
        only === readout,
        telling,
        salience?.first.text,
      ];
    }),
  );
  return {
    name: 'coverage',
    columns: columns(
      ['event', 'text', 'id of the event'],
      ['name', 'text', 'name or topic'],
      ['kind', 'text', 'topic, country, organisation, agreement, event, place, party, person, other'],
      ['readout', 'text', 'id of the account'],
      ['mentions', 'whole', 'mentions in the account'],
      ['words', 'whole', 'words of the statements that mention it'],
      ['share', 'number', 'their share of the words of the account, 0 to 1'],
      ['first_order', 'whole', 'rank by first mention among the names, or topics, of the account'],
      ['in_title', 'flag', 'whether the title mentions it'],
      ['in_lead', 'flag', 'whether the first two statements mention it'],
      ['quoted', 'number', 'share of the words that stand in direct quotation, 0 to 1'],
      ['only_here', 'flag', 'whether no other account mentions it'],
      ['telling', 'number', 'how telling it is that some mention it and others do not'],
      ['first_text', 'text', 'the first statement that mentions it'],
    ),
    rows,
  };
}

/** Distinctive words of accounts and of parties. */
export function wordingTable({ event, wording }: Comparison): Table {
  const of = (by: string, groups: Record<string, DistinctiveWord[]>) =>
    Object.entries(groups).flatMap(([group, words]) =>
      words.map(({ word, count, others, logOdds, z, keyness }): Cell[] => [
        event.id,
        by,
        group,
        word,
        count,
        others,
        logOdds,
        z,
        keyness,
      ]),
    );
  return {
    name: 'wording',
    columns: columns(
      ['event', 'text', 'id of the event'],
      ['by', 'text', 'account or party'],
      ['group', 'text', 'id of the account or party'],
      ['word', 'text', 'the word in its commonest form'],
      ['count', 'whole', 'count in the group'],
      ['others', 'whole', 'count in all the others'],
      ['log_odds', 'number', 'log-odds ratio with an informative Dirichlet prior'],
      ['z', 'number', 'its z-score'],
      ['keyness', 'number', 'log-likelihood ratio G², negative where the others use it more'],
    ),
    rows: [...of('account', wording.accounts), ...of('party', wording.parties)],
  };
}

/** Differences of profiles between two accounts. */
export function comparisonsTable({ event, differences }: Comparison): Table {
  return {
    name: 'comparisons',
    columns: columns(
      ['event', 'text', 'id of the event'],
      ['party', 'text', 'id of the party'],
      ['person', 'text', 'id of the person; empty for the party'],
      ['role', 'text', 'speaker or publisher'],
      ['metric', 'text', 'name of the metric'],
      ['readout_a', 'text', 'id of the first account'],
      ['readout_b', 'text', 'id of the second account'],
      ['value_a', 'number', 'value in the first account'],
      ['value_b', 'number', 'value in the second account'],
      ['difference', 'number', 'value_b − value_a'],
      ['low', 'number', 'lower end of its 95 % bootstrap interval'],
      ['high', 'number', 'upper end'],
      ['p', 'number', 'permutation test, two-sided'],
      ['p_corrected', 'number', 'p corrected for all differences of the event (Holm)'],
      ['cliffs_delta', 'number', 'effect size, −1 to 1'],
      ['passages_a', 'whole', 'passages in the first account'],
      ['passages_b', 'whole', 'passages in the second account'],
      ['enough', 'flag', 'whether there are passages enough to say anything'],
    ),
    rows: differences.map((one): Cell[] => [
      event.id,
      one.party,
      one.person,
      one.role,
      one.metric,
      one.a,
      one.b,
      one.values[0],
      one.values[1],
      one.difference,
      one.interval[0],
      one.interval[1],
      one.p,
      one.corrected,
      one.cliffsDelta,
      one.passages[0],
      one.passages[1],
      one.enough,
    ]),
  };
}
