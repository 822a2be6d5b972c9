const irregular: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  speak: 'speaks spoke spoken speaking',
  think: 'thinks thought thinking',
  feel: 'feels felt feeling',
  know: 'knows knew known knowing',
  see: 'sees saw seen seeing',
  hear: 'hears heard hearing',
  hold: 'holds held holding',
  keep: 'keeps kept keeping',
  make: 'makes made making',
  take: 'takes took taken taking',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  come: 'comes came coming',
  get: 'gets got gotten getting',
  find: 'finds found finding',
  bring: 'brings brought bringing',
  build: 'builds built building',
  fight: 'fights fought fighting',
  lose: 'loses lost losing',
  win: 'wins won winning',
  lead: 'leads led leading',
  meet: 'meets met meeting',
  pay: 'pays paid paying',
  rise: 'rises rose risen rising',
  arise: 'arises arose arisen arising',
  fall: 'falls fell fallen falling',
  grow: 'grows grew grown growing',
  break: 'breaks broke broken breaking',
  steal: 'steals stole stolen stealing',
  strike: 'strikes struck striking',
  strive: 'strives strove strived striven striving',
  swear: 'swears swore sworn swearing',
  seek: 'seeks sought seeking',
  send: 'sends sent sending',
  spend: 'spends spent spending',
  stand: 'stands stood standing',
  understand: 'understands understood understanding',
  uphold: 'upholds upheld upholding',
  withhold: 'withholds withheld withholding',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  overcome: 'overcomes overcame overcoming',
  undermine: 'undermines undermined undermining',
  forbid: 'forbids forbade forbidden forbidding',
  forget: 'forgets forgot forgotten forgetting',
  forgive: 'forgives forgave forgiven forgiving',
  hurt: 'hurts hurting',
  cut: 'cuts cutting',
  put: 'puts putting',
  set: 'sets setting',
  hit: 'hits hitting',
  shut: 'shuts shutting',
  mean: 'means meant meaning',
  deal: 'deals dealt dealing',
  learn: 'learns learned learnt learning',
  write: 'writes wrote written writing',
  drive: 'drives drove driven driving',
  choose: 'chooses chose chosen choosing',
  begin: 'begins began begun beginning',
  become: 'becomes became becoming',
  show: 'shows showed shown showing',
  throw: 'throws threw thrown throwing',
  draw: 'draws drew drawn drawing',
  tear: 'tears tore torn tearing',
  bear: 'bears bore borne bearing',
  wear: 'wears wore worn wearing',
  shake: 'shakes shook shaken shaking',
  sink: 'sinks sank sunk sinking',
  shrink: 'shrinks shrank shrunk shrinking',
  flee: 'flees fled fleeing',
  bleed: 'bleeds bled bleeding',
  breed: 'breeds bred breeding',
  burst: 'bursts bursting',
  undertake: 'undertakes undertook undertaken undertaking',
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  lie: 'lies lied lay lain lying',
  die: 'dies died dying',
  focus: 'focuses focused focusing focusses focussed focussing',
  forecast: 'forecasts forecasted forecasting',
};

/** Verbs of two syllables and more that are stressed on the last, and so double their consonant. */
const doubling = new Set(
  'admit commit permit submit refer prefer infer deter occur concur regret rebut compel propel expel repel control transfer embed allot equip abhor patrol'.split(
    ' ',
  ),
);

/** Inflected forms of an English verb, the base form first. British and American spellings are given. */
export function inflect(verb: string): readonly string[] {
  const known = Object.hasOwn(irregular, verb) ? irregular[verb] : undefined;
  if (known !== undefined) return [verb, ...known.split(' ')];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('ie')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -2)}ying`];
  if (verb.endsWith('ee') || verb.endsWith('oe') || verb.endsWith('ye'))
    return [verb, `${verb}s`, `${verb}d`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const last = verb.slice(-1);
  const short = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(verb);
  if (short || doubling.has(verb)) return [verb, third, `${verb}${last}ed`, `${verb}${last}ing`];
  const forms = [verb, third, `${verb}ed`, `${verb}ing`];
  if (/[aeiou]l$/.test(verb)) forms.push(`${verb}led`, `${verb}ling`);
  return forms;
}

let bases: Map<string, string> | undefined;

/** The base of an irregular form ("held" of "hold"), where the form is of one verb alone; otherwise the word itself. */
export function irregularBase(word: string): string {
  if (bases === undefined) {
    bases = new Map();
    for (const [base, forms] of Object.entries(irregular))
      for (const form of forms.split(' ')) bases.set(form, bases.has(form) ? form : base);
  }
  return bases.get(word) ?? word;
}
