import { describe, expect, it } from 'vitest';
import { csvRow, cuesAsCsv, profilesAsCsv } from '../../src/report/csv.js';
import { framingAsNdjson } from '../../src/report/ndjson.js';
import { terminalTable } from '../../src/report/terminal-table.js';
import { terminalWidth } from '../../src/report/terminal-width.js';
import { handMadeFraming } from './framing.js';

describe('the table', () => {
  it('lines up accounts, parties, people, roles and figures, and ends with what is missing and the stamp', () => {
    expect(terminalTable(handMadeFraming())).toBe(
      [
        'A call',
        'call · 2026-02-04',
        '',
        'office: Press, office, readout, 40 words',
        'who               as       words  sentiment',
        '阿登              speaker     40  0.25 [0.00, 0.50] 2',
        '  Elin "E." Mora  speaker     40  0.00 0',
        'Bel mar [31m      target       4',
        '',
        'missing: post (Someone): no text',
        '',
        'readout-framing 9.9.9, lexicons aa, options bb',
        '',
      ].join('\n'),
    );
  });
  it('lists the cues where asked for', () => {
    expect(terminalTable(handMadeFraming(), { cues: true })).toContain('  sentiment: -not good -0.25 (warmth)\n');
  });
  it('has bold and dim where asked for, and the same words', () => {
    const colour = terminalTable(handMadeFraming(), { colour: true, cues: true });
    expect(colour).toContain('\u001b[1mA call\u001b[22m');
    // biome-ignore lint/complexity/useRegexLiterals: it holds an escape
    expect(colour.replace(new RegExp('\u001b\\[\\d+m', 'g'), '')).toBe(
      terminalTable(handMadeFraming(), { cues: true }),
    );
  });
});

describe('terminalWidth', () => {
  it.each([
    ['', 0],
    ['Xi', 2],
    ['习近平', 6],
    ['푸틴', 4],
    ['e\u0301\u200d', 1],
    ['Erdoğan', 7],
    ['\ud800', 1],
  ])('of %j is %d', (line, columns) => {
    expect(terminalWidth(line)).toBe(columns);
  });
});

describe('CSV', () => {
  it('quotes by RFC 4180', () => {
    expect(csvRow(['a,b', 'a"b', 'a\nb', 'a\rb', ' a ', '', undefined, 0.1])).toBe(
      '"a,b","a""b","a\nb","a\rb", a ,,,0.1\r\n',
    );
  });
  it.each(['=1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1'])('keeps %j from being a formula', (text) => {
    expect(csvRow([text])).toMatch(/^"?'/);
  });
  it('leaves numbers alone', () => {
    expect(csvRow([-1, 1e-7])).toBe('-1,1e-7\r\n');
  });
  it('has a row for each profile and metric, and one for what is missing', () => {
    const [header, ...rows] = [...profilesAsCsv(handMadeFraming())];
    expect(header).toBe(
      'event,readout,party,person,role,metric,value,low,high,cues,words,per_thousand,raw,passages,note,version,lexicons,options\r\n',
    );
    expect(rows).toEqual([
      "call,office,'=a,,speaker,sentiment,0.25,-0.004,0.5,2,40,12.5,0.5,1,,9.9.9,aa,bb\r\n",
      "call,office,'=a,mora,speaker,sentiment,-0.001,,,0,40,0,0,1,,9.9.9,aa,bb\r\n",
      'call,post,,,,,,,,,,,,,missing: no text,9.9.9,aa,bb\r\n',
    ]);
  });
  it('has a row for each cue', () => {
    expect([...cuesAsCsv(handMadeFraming(), false)]).toEqual([
      'call,office,sentiment,warmth,3,11,"\'-not\r\ngood",0.5,-0.25,negated by not (-0.5),0,indirect,\'=a > mora,9.9.9,aa,bb\r\n',
    ]);
  });
});

describe('NDJSON', () => {
  it('has one record a line, with its type, event and stamp', () => {
    const lines = [...framingAsNdjson(handMadeFraming(), true)];
    for (const line of lines) expect(line.indexOf('\n')).toBe(line.length - 1);
    const records = lines.map((line) => JSON.parse(line));
    expect(records.map(({ type }) => type)).toEqual(['profile', 'profile', 'profile', 'cue', 'missing']);
    for (const record of records) expect(record).toMatchObject({ event: 'call', stamp: { version: '9.9.9' } });
    expect(records[3]).toMatchObject({ readout: 'office', voices: [{ label: 'the aide' }, { person: 'mora' }] });
  });
  it('has no cues unless asked for', () => {
    expect([...framingAsNdjson(handMadeFraming())].map((line) => JSON.parse(line).type)).not.toContain('cue');
  });
});
