/** The forms of an Italian verb that texts report in: third persons, and what is not finite. */
export interface Conjugation {
  infinitive: string[];
  gerund: string[];
  participle: string[];
  /** Third persons of all tenses. */
  third: string[];
  /** First and second persons. */
  first: string[];
}

const clitics = ['si', 'lo', 'la', 'li', 'le', 'gli', 'ci', 'ne', 'vi'];

/** Participle and third person of the past of verbs in -ere and -ire that end so; the longest ending wins. */
const irregular: readonly (readonly [ending: string, participle: string, past: string])[] = [
  ['prendere', 'preso', 'prese'],
  ['fendere', 'feso', 'fese'],
  ['rendere', 'reso', 'rese'],
  ['tendere', 'teso', 'tese'],
  ['pendere', 'peso', 'pese'],
  ['spendere', 'speso', 'spese'],
  ['scendere', 'sceso', 'scese'],
  ['mettere', 'messo', 'mise'],
  ['scrivere', 'scritto', 'scrisse'],
  ['cidere', 'ciso', 'cise'],
  ['videre', 'viso', 'vise'],
  ['ludere', 'luso', 'luse'],
  ['adere', 'aso', 'ase'],
  ['ridere', 'riso', 'rise'],
  ['chiudere', 'chiuso', 'chiuse'],
  ['chiedere', 'chiesto', 'chiese'],
  ['vedere', 'visto', 'vide'],
  ['discutere', 'discusso', 'discusse'],
  ['primere', 'presso', 'presse'],
  ['rispondere', 'risposto', 'rispose'],
  ['nascondere', 'nascosto', 'nascose'],
  ['fondere', 'fuso', 'fuse'],
  ['ungere', 'unto', 'unse'],
  ['ingere', 'into', 'inse'],
  ['stringere', 'stretto', 'strinse'],
  ['angere', 'anto', 'anse'],
  ['orgere', 'orto', 'orse'],
  ['ergere', 'erso', 'erse'],
  ['leggere', 'letto', 'lesse'],
  ['reggere', 'retto', 'resse'],
  ['teggere', 'tetto', 'tesse'],
  ['figgere', 'fitto', 'fisse'],
  ['struggere', 'strutto', 'strusse'],
  ['igere', 'etto', 'esse'],
  ['volgere', 'volto', 'volse'],
  ['gliere', 'lto', 'lse'],
  ['solvere', 'solto', 'solse'],
  ['muovere', 'mosso', 'mosse'],
  ['vincere', 'vinto', 'vinse'],
  ['perdere', 'perso', 'perse'],
  ['correre', 'corso', 'corse'],
  ['rompere', 'rotto', 'ruppe'],
  ['nascere', 'nato', 'nacque'],
  ['vivere', 'vissuto', 'visse'],
  ['cedere', 'ceduto', 'cedette'],
  ['concedere', 'concesso', 'concesse'],
  ['succedere', 'successo', 'successe'],
  ['flettere', 'flesso', 'flesse'],
  ['sistere', 'sistito', 'sistette'],
  ['sumere', 'sunto', 'sunse'],
  ['stinguere', 'stinto', 'stinse'],
  ['noscere', 'nosciuto', 'nobbe'],
  ['crescere', 'cresciuto', 'crebbe'],
  ['piacere', 'piaciuto', 'piacque'],
  ['rimanere', 'rimasto', 'rimase'],
  ['tenere', 'tenuto', 'tenne'],
  ['cuotere', 'cosso', 'cosse'],
  ['aprire', 'aperto', 'aprì'],
  ['coprire', 'coperto', 'coprì'],
  ['offrire', 'offerto', 'offrì'],
  ['soffrire', 'sofferto', 'soffrì'],
];

/** Verbs in -ire without -isc-: they, and what ends like them. */
const withoutIsc =
  /(?:sentire|aprire|coprire|offrire|soffrire|partire|servire|dormire|seguire|vertire|vestire|mentire|fuggire|bollire|plaudire)$/;

/** Verbs whose stem changes: infinitive to stem of the infinitive, present (third singular, third plural), subjunctive, past, participle, stem of the future. */
const strong: readonly (readonly [
  ending: string,
  stem: string,
  present: string,
  plural: string,
  subjunctive: string,
  past: string,
  participle: string,
  future: string,
])[] = [
  ['porre', 'pon', 'pone', 'pongono', 'ponga', 'pose', 'posto', 'porr'],
  ['durre', 'duc', 'duce', 'ducono', 'duca', 'dusse', 'dotto', 'durr'],
  ['trarre', 'tra', 'trae', 'traggono', 'tragga', 'trasse', 'tratto', 'trarr'],
  ['venire', 'ven', 'viene', 'vengono', 'venga', 'venne', 'venuto', 'verr'],
  ['tenere', 'ten', 'tiene', 'tengono', 'tenga', 'tenne', 'tenuto', 'terr'],
  ['dire', 'dic', 'dice', 'dicono', 'dica', 'disse', 'detto', 'dir'],
  ['fare', 'fac', 'fa', 'fanno', 'faccia', 'fece', 'fatto', 'far'],
  ['dare', 'd', 'dà', 'danno', 'dia', 'diede', 'dato', 'dar'],
  ['volere', 'vol', 'vuole', 'vogliono', 'voglia', 'volle', 'voluto', 'vorr'],
  ['sapere', 'sap', 'sa', 'sanno', 'sappia', 'seppe', 'saputo', 'sapr'],
  ['rimanere', 'riman', 'rimane', 'rimangono', 'rimanga', 'rimase', 'rimasto', 'rimarr'],
  ['cogliere', 'cogli', 'coglie', 'colgono', 'colga', 'colse', 'colto', 'coglier'],
  ['scegliere', 'scegli', 'sceglie', 'scelgono', 'scelga', 'scelse', 'scelto', 'sceglier'],
  ['togliere', 'togli', 'toglie', 'tolgono', 'tolga', 'tolse', 'tolto', 'toglier'],
  ['uscire', 'usc', 'esce', 'escono', 'esca', 'uscì', 'uscito', 'uscir'],
  ['apparire', 'appar', 'appare', 'appaiono', 'appaia', 'apparve', 'apparso', 'apparir'],
  ['sedere', 'sed', 'siede', 'siedono', 'sieda', 'sedette', 'seduto', 'seder'],
];

/** Short verbs that many others end like by chance, and their compounds. */
const short = /^(?:dire|fare|dare)$/;
const compounds = new Set(
  'dire predire contraddire benedire maledire disdire ridire fare rifare soddisfare sopraffare contraffare disfare dare ridare'.split(
    ' ',
  ),
);

/** Conjugates a verb by its infinitive (-are, -ere, -ire, -rre; -rsi for reflexives); `undefined` for other words. */
export function conjugate(verb: string): Conjugation | undefined {
  if (verb.endsWith('rsi')) {
    const plain = conjugate(`${verb.slice(0, -2)}e`);
    return plain === undefined ? undefined : { ...plain, infinitive: [...plain.infinitive, verb] };
  }
  for (const row of strong)
    if (verb.endsWith(row[0]) && (!short.test(row[0]) || compounds.has(verb))) return conjugateStrong(verb, row);
  if (verb.endsWith('are') && verb.length > 4) return first(verb.slice(0, -3));
  if (verb.endsWith('ere') && verb.length > 4) return second(verb.slice(0, -3), verb);
  return verb.endsWith('ire') && verb.length > 4 ? third(verb.slice(0, -3), verb) : undefined;
}

function first(stem: string): Conjugation {
  const soft = /[cg]$/.test(stem) ? `${stem}h` : /[cg]i$/.test(stem) ? stem.slice(0, -1) : stem;
  const before = stem.endsWith('i') ? stem.slice(0, -1) : soft;
  return {
    infinitive: withClitics(`${stem}are`),
    gerund: gerunds(`${stem}ando`),
    participle: agreeing(`${stem}ato`),
    third: [
      ...[`${stem}a`, `${stem}ano`, `${before}ino`, `${stem}ava`, `${stem}avano`, `${stem}ò`, `${stem}arono`],
      ...[`${stem}asse`, `${stem}assero`, ...future(`${soft}er`)],
    ],
    first: [`${stem}o`, `${before}i`, `${before}iamo`, `${stem}avo`, `${stem}avamo`, `${stem}ai`, ...own(`${soft}er`)],
  };
}

function second(stem: string, verb: string): Conjugation {
  const row = irregular.filter(([ending]) => verb.endsWith(ending)).sort((a, b) => b[0].length - a[0].length)[0];
  const head = row === undefined ? stem : verb.slice(0, -row[0].length);
  const participle = row === undefined ? `${stem}uto` : head + row[1];
  const past = row === undefined ? `${stem}ette` : head + row[2];
  return {
    infinitive: withClitics(verb),
    gerund: gerunds(`${stem}endo`),
    participle: agreeing(participle),
    third: [
      ...[`${stem}e`, `${stem}ono`, `${stem}a`, `${stem}ano`, `${stem}eva`, `${stem}evano`, past, `${past}ro`],
      ...[`${stem}esse`, `${stem}essero`, ...future(`${stem}er`)],
    ],
    first: [`${stem}o`, `${stem}i`, `${stem}iamo`, `${stem}evo`, `${stem}evamo`, ...own(`${stem}er`)],
  };
}

function third(stem: string, verb: string): Conjugation {
  const row = irregular.find(([ending]) => verb.endsWith(ending));
  const present = withoutIsc.test(verb) ? stem : `${stem}isc`;
  return {
    infinitive: withClitics(verb),
    gerund: gerunds(`${stem}endo`),
    participle: agreeing(row === undefined ? `${stem}ito` : verb.slice(0, -row[0].length) + row[1]),
    third: [
      ...[`${present}e`, `${present}ono`, `${present}a`, `${present}ano`, `${stem}iva`, `${stem}ivano`],
      ...[`${stem}ì`, `${stem}irono`, `${stem}isse`, `${stem}issero`, ...future(`${stem}ir`)],
    ],
    first: [`${present}o`, `${present}i`, `${stem}iamo`, `${stem}ivo`, `${stem}ivamo`, ...own(`${stem}ir`)],
  };
}

function conjugateStrong(
  verb: string,
  [ending, stem, present, plural, subjunctive, past, participle, futureStem]: (typeof strong)[number],
): Conjugation {
  const head = verb.slice(0, -ending.length);
  const root = head + stem;
  const vowel = ending === 'dare' ? 'a' : ending.endsWith('ire') && ending !== 'dire' ? 'i' : 'e';
  return {
    infinitive: withClitics(verb),
    gerund: gerunds(ending === 'dare' ? `${head}dando` : `${root}endo`),
    participle: agreeing(head + participle),
    third: [
      ...[head + present, head + plural, head + subjunctive, `${head}${subjunctive}no`],
      ...[`${root}${vowel}va`, `${root}${vowel}vano`, head + past, `${head}${past}ro`],
      ...[`${root}${vowel}sse`, `${root}${vowel}ssero`, ...future(head + futureStem)],
    ],
    first: [`${head}${plural.replace(/no$/, '')}`, `${root}iamo`, ...own(head + futureStem)],
  };
}

function future(stem: string): string[] {
  return [`${stem}à`, `${stem}anno`, `${stem}ebbe`, `${stem}ebbero`];
}

function own(stem: string): string[] {
  return [`${stem}ò`, `${stem}emo`, `${stem}ei`, `${stem}emmo`];
}

function agreeing(participle: string): string[] {
  const stem = participle.slice(0, -1);
  return [participle, `${stem}a`, `${stem}i`, `${stem}e`];
}

function gerunds(gerund: string): string[] {
  return [gerund, ...clitics.map((clitic) => gerund + clitic)];
}

function withClitics(verb: string): string[] {
  const stem = verb.endsWith('rre') ? verb.slice(0, -2) : verb.slice(0, -1);
  return [verb, ...clitics.map((clitic) => stem + clitic)];
}
