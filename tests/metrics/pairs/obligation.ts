import type { Table } from './table.js';

/** Pairs of sentences, the first with more obligation than the second, by the reason why. */
export const obligationPairs: readonly Table[] = [
  [
    'a strong modal binds more than a medium one',
    [
      ['They must go.', 'They should go.'],
      ['We must act today.', 'We should act today.'],
      ['The sides must respect the border.', 'The sides should respect the border.'],
      ['You have to sign it.', 'You should sign it.'],
      ['Both have to pay.', 'Both ought to pay.'],
      ['The parties shall meet yearly.', 'The parties should meet yearly.'],
      ['The troops are required to leave.', 'The troops ought to leave.'],
      ['The firm is obliged to pay.', 'The firm should pay.'],
      ['It is imperative to act.', 'It is time to act.'],
      ['We need to talk.', 'We had better talk.'],
    ],
  ],
  [
    'a medium modal binds more than a possibility or a wish',
    [
      ['They should go.', 'They could go.'],
      ['They should go.', 'They may go.'],
      ['We ought to wait.', 'We might wait.'],
      ['They should sign.', 'They want to sign.'],
      ['You should come.', 'You can come.'],
      ['The treaty should enter into force.', 'The treaty would enter into force.'],
      ['The bank should open.', 'The bank hopes to open.'],
      ['They are supposed to answer.', 'They like to answer.'],
    ],
  ],
  [
    'an undertaking counts, a plain fact does not',
    [
      ['We will support the plan.', 'We support the plan.'],
      ['We pledged to build it.', 'We built it.'],
      ['They vowed to return.', 'They returned.'],
      ['The sides committed to a ceasefire.', 'The sides saw a ceasefire.'],
      ['The firm undertakes to deliver.', 'The firm delivers.'],
      ['We will sign it.', 'We may sign it.'],
      ['They will send ships.', 'They hope to send ships.'],
    ],
  ],
  [
    'a duty binds more than an undertaking',
    [
      ['We must support the plan.', 'We will support the plan.'],
      ['They should leave.', 'They will leave.'],
      ['The sides shall meet.', 'The sides will meet.'],
      ['We have a duty to help.', 'We pledge to help.'],
    ],
  ],
  [
    'a prohibition binds, however it is put',
    [
      ['They must not enter.', 'They do not enter.'],
      ['We will never allow this to happen.', 'We will see this happen.'],
      ['Smoking is forbidden here.', 'Smoking is known here.'],
      ['No country should interfere.', 'No country interferes.'],
      ['The line cannot be allowed to move.', 'The line cannot move.'],
      ['That is a red line.', 'That is a long line.'],
      ['The move is unacceptable.', 'The move is unknown.'],
      ['Under no circumstances shall they enter.', 'They shall enter.'],
      ['They must never return.', 'They never return.'],
    ],
  ],
  [
    'telling somebody to act binds, telling him that it happened does not',
    [
      ['She urged them to leave.', 'She saw them leave.'],
      ['They called on the sides to talk.', 'They heard the sides talk.'],
      ['He demanded that it stop.', 'He saw that it stopped.'],
      ['They called for a truce.', 'They described a truce.'],
      ['She instructed the envoy to go.', 'She watched the envoy go.'],
      ['They insisted on a date.', 'They spoke of a date.'],
      ['He ordered a retreat.', 'He saw a retreat.'],
    ],
  ],
  [
    'a duty binds, a conclusion about the past does not',
    [
      ['They must know it.', 'They must have known it.'],
      ['They must come.', 'They must have come.'],
    ],
  ],
];
