# Words that change the weight of cues. Weight: the factor on a cue in their reach; 0 takes the words away from shorter
# entries ("non solo" negates nothing).
@metric shifters
@source own selection after Serianni (1989) on negation and degree; factor of negation as in English
@licence MIT
@version 1

@category negator
non	-0.74
né	-0.74
mai	-0.74
senza	-0.74
neppure	-0.74
nemmeno	-0.74
neanche	-0.74
niente	-0.74
nulla	-0.74
nessuno	-0.74
nessun	-0.74
nessuna	-0.74
mancanza di|del|della|dell'	-0.7
assenza di|del|della|dell'	-0.7
privo~ di	-0.7
fallire~ nel	-0.7
lungi da|dal|dall'	-0.7
lontano da|dal|dall'	-0.7
non … più	-0.7
non … affatto	-0.7
in nessun modo	-0.7
in alcun modo	-0.7
rifiutare~ di	-0.6
rifiuto di	-0.6
rifiutarsi di	-0.6
evitare~	-0.6
impedire~	-0.6
prevenire~	-0.6
eliminare~	-0.6
superare~	-0.6
scongiurare~	-0.6
escludere~	-0.6
porre~ fine a|al|alla|ai|alle	-0.6
mettere~ fine a|al|alla|ai|alle	-0.6
ridurre~	-0.5
risolvere~	-0.5
negare~	-0.5
smentire~	-0.5
contrastare~	-0.5
affrontare~	-0.5
combattere~	-0.5
a malapena	-0.4
raramente	-0.4
di rado	-0.4
poco	-0.4
difficilmente	-0.4
invece di	-0.7
anziché	-0.7
piuttosto che	-0.7
non solo	0
non soltanto	0
non meno	0
senza dubbio	0
senza precedenti	0
senza alcun dubbio	0
non da ultimo	0
niente di meno	0
non c'è dubbio	0
nulla di meno	0
non a caso	0
non oltre	0
non mancare~	0
mai come ora	0
più che mai	0
quanto mai	0
fine di	0
alla fine	0
in fin dei conti	0
senza visto	0
senza eccezioni	0
senza esitazione	0
perché non	0
come mai	0
se mai	0

@category amplifier
molto	1.3
davvero	1.3
veramente	1.3
estremamente	1.3
eccezionalmente	1.3
straordinariamente	1.3
incredibilmente	1.3
enormemente	1.3
profondamente	1.3
fortemente	1.3
particolarmente	1.3
specialmente	1.3
assai	1.3
assolutamente	1.3
completamente	1.3
totalmente	1.3
interamente	1.3
pienamente	1.3
altamente	1.3
realmente	1.3
notevolmente	1.3
ampiamente	1.3
vivamente	1.3
oltremodo	1.3
così	1.2
tanto	1.2
grande	1.2
gran	1.2
profondo~	1.2
sincero~	1.2
forte~	1.2
fermo~	1.2
vivo~	1.2
considerevolmente	1.2
significativamente	1.2
sensibilmente	1.2
sostanzialmente	1.2
ottimo~	1.2
più	1.15
sempre più	1.15
costantemente	1.15
vigorosamente	1.15
energicamente	1.15
risolutamente	1.15
fermamente	1.15
ancora più	1.15
ancor più	1.15
con fermezza	1.15
troppo	1.1

@category downtoner
leggermente	0.6
lievemente	0.6
lieve	0.6
leggero~	0.6
un po'	0.6
un poco	0.6
parzialmente	0.6
in parte	0.6
marginalmente	0.6
modestamente	0.6
modesto~	0.6
limitato~	0.6
temporaneo~	0.6
momentaneo~	0.6
meno	0.6
in una certa misura	0.6
in qualche misura	0.6
minore~	0.6
abbastanza	0.8
piuttosto	0.8
relativamente	0.8
ragionevolmente	0.8
moderatamente	0.8
quasi	0.9
praticamente	0.9

@category adversative
nonostante	0.4
malgrado	0.4
a dispetto di	0.4
a prescindere da|dal|dalla|dalle	0.4
indipendentemente da|dal|dalla|dalle|dagli|dai	0.4
sebbene	0.6
benché	0.6
anche se	0.6
pur	0.6

@category conditional
se	0.6	lower
qualora	0.6
nel caso in cui	0.6
a condizione che	0.6
purché	0.6
a patto che	0.6
in caso di	0.6
finché	0.7
fintanto che	0.7
a meno che	-0.4
come se	0
se non altro	0

@category irrealis
vorrebbe	0.8
potrebbe	0.8
potrebbero	0.8
sarebbe	0.8
sarebbero	0.8
sperare~ di	0.8
cercare~ di	0.8
tentare~ di	0.8
provare~ a	0.8
al fine di	0.9
per poter	0.9
