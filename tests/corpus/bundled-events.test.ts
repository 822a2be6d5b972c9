import { existsSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { readEvent } from '../../src/corpus/read-event.js';

const schema = JSON.parse(readFileSync('corpus/event.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
const file = (id: string) => JSON.parse(readFileSync(`corpus/${id}/event.json`, 'utf8'));
const ids = Object.keys(events) as (keyof typeof events)[];
const text = (id: keyof typeof events, readout: string) =>
  events[id].readouts.find((one) => one.id === readout)?.text ?? '';

describe('the JSON Schema', () => {
  it.each(ids)('accepts %s', (id) => {
    expect(validate(file(id)), JSON.stringify(validate.errors)).toBe(true);
  });
  it.each<[string, (event: ReturnType<typeof file>) => void]>([
    [
      'a path as file',
      (event) => {
        event.readouts[0].file = '../x.txt';
      },
    ],
    [
      'dots as file',
      (event) => {
        event.readouts[0].file = '..';
      },
    ],
    [
      'an unknown genre',
      (event) => {
        event.readouts[0].genre = 'poem';
      },
    ],
    [
      'text and file',
      (event) => {
        event.readouts[0].text = 'x';
      },
    ],
    [
      'neither text nor file',
      (event) => {
        delete event.readouts[0].file;
      },
    ],
    [
      'no id',
      (event) => {
        delete event.id;
      },
    ],
    [
      'a backslash in file',
      (event) => {
        event.readouts[0].file = 'texts\\x.txt';
      },
    ],
    [
      'a blank id',
      (event) => {
        event.readouts[0].id = ' ';
      },
    ],
    [
      'a date that is no date',
      (event) => {
        event.date = '2026-02-04Tea';
      },
    ],
    [
      'an unknown field',
      (event) => {
        event.parties[0].colour = 'red';
      },
    ],
    [
      'provenance that is no text',
      (event) => {
        event.readouts[0].provenance.date = 2026;
      },
    ],
  ])('refuses %s', (_, spoil) => {
    const event = file('2026-02-04-xi-putin');
    spoil(event);
    expect(validate(event)).toBe(false);
  });
});

describe('the bundled events', () => {
  it.each(ids)('%s is what its folder holds', async (id) => {
    expect(await readEvent(`corpus/${id}`)).toEqual(events[id]);
  });
  it('hold five accounts, one of them without text', () => {
    expect(ids.flatMap((id) => events[id].readouts.map((readout) => [readout.id, readout.text !== null]))).toEqual([
      ['china-mfa', true],
      ['kremlin', true],
      ['ushakov-briefing', true],
      ['xinhua', true],
      ['trump-post', false],
    ]);
  });
  it('keep what their genre has', () => {
    expect(text('2026-02-04-xi-putin', 'kremlin')).toContain('\nPresident of Russia Vladimir Putin: ');
    expect(text('2026-02-04-xi-putin', 'kremlin')).toContain(
      "\nPresident of the People's Republic of China Xi Jinping (retranslated): ",
    );
    expect(text('2026-02-04-xi-putin', 'ushakov-briefing')).toContain('\nPresidential Aide Yury Ushakov: ');
    expect(text('2026-02-04-xi-putin', 'kremlin')).toContain('Asia-Pacific [Economic] Cooperation');
    expect(text('2026-02-04-xi-putin', 'ushakov-briefing')).toContain('\n\nFebruary 4, 2026\n\n15:10\n\n');
    expect(text('2026-02-04-xi-putin', 'china-mfa')).toMatch(/\(Enditem\)\n$/);
    expect(text('2026-02-04-xi-trump', 'xinhua')).toMatch(/” \(Enditem\)\n$/);
    expect(text('2026-02-04-xi-trump', 'xinhua')).toContain(
      '“do not fail to do good because it is small; do not do evil because it is small.”',
    );
    expect(text('2026-02-04-xi-trump', 'xinhua')).toContain(
      '“I have an excellent relationship with President Xi and I respect him very much,” Trump said.',
    );
  });
  it('keep the first person that slips into the reported speech', () => {
    expect(text('2026-02-04-xi-trump', 'xinhua')).toContain('. I attach great importance to China-U.S. relations.');
    expect(text('2026-02-04-xi-putin', 'china-mfa')).toContain('President Xi said that over the past year we have met');
    expect(text('2026-02-04-xi-putin', 'ushakov-briefing')).toContain('I would like to stress that');
  });
  it('render a phrase that stands twice in the source once', () => {
    const names = "the Russian Federation and the People's Republic of China.";
    expect(text('2026-02-04-xi-putin', 'ushakov-briefing').split(names)).toHaveLength(2);
  });
  it.each(
    ids.flatMap((id) =>
      events[id].readouts.flatMap(({ id: readout, text }) => (text === null ? [] : [{ id, readout, text }])),
    ),
  )('$id/$readout is paragraphs between blank lines, with curly quotation marks in pairs and no URL', ({ text }) => {
    expect(text).toMatch(/^\S[^\n]*(?:\n\n\S[^\n]*)*\n$/);
    expect(text).not.toMatch(/[\r\t"]|[ \u00a0]\n| {2}/);
    expect(text.replace(/“[^“”\n]*”/g, '')).not.toMatch(/[“”]/);
    expect(text).not.toMatch(/https?:|www\.|\b\w+\.(?:com|org|net|ru|cn|gov)\b/i);
  });
  it.each(ids)('%s gives no name to two parties or people', (id) => {
    const owners = new Map<string, string>();
    for (const party of events[id].parties)
      for (const one of [party, ...(party.people ?? [])])
        for (const name of new Set([one.name, ...(one.aliases ?? [])])) {
          expect(owners.get(name.toLowerCase()), name).toBeUndefined();
          owners.set(name.toLowerCase(), one.id);
        }
  });
  it('say where every account comes from', () => {
    const always = ['title', 'source', 'date', 'originalLanguage', 'reachedUsFrom', 'rights', 'note'] as const;
    for (const id of ids)
      for (const { provenance, text } of events[id].readouts) {
        for (const field of always) expect(provenance?.[field], field).toMatch(/\w/);
        expect(provenance?.rendering !== undefined).toBe(text !== null);
        expect(provenance?.renderingDate).toBe(text === null ? undefined : '2026-11-24');
      }
  });
});

const source = '../shared/readouts/pekingnology-2026-02-04.it.txt';
describe.runIf(existsSync(source))('beside the source', () => {
  const lines = existsSync(source)
    ? readFileSync(source, 'utf8')
        .split('\n')
        .map((line) => line.trim())
    : [];
  const between = (from: string, to: string) =>
    lines
      .slice(
        lines.findIndex((line) => line.startsWith(from)),
        to === '' ? undefined : lines.findIndex((line) => line.startsWith(to)),
      )
      .filter((line) => line !== '').length;
  it.each([
    ['2026-02-04-xi-trump', 'xinhua', '习近平', 'Post sui social'],
    ['2026-02-04-xi-putin', 'china-mfa', 'Il presidente Xi Jinping ha incontrato', 'Attraverso il Cremlino'],
    ['2026-02-04-xi-putin', 'kremlin', 'Videoconferenza con', 'Commento del consigliere'],
    ['2026-02-04-xi-putin', 'ushakov-briefing', 'Commento del consigliere', ''],
  ] as const)('%s/%s has every paragraph', (id, readout, from, to) => {
    expect(
      text(id, readout)
        .split('\n')
        .filter((line) => line !== '').length,
    ).toBe(between(from, to));
  });
});
