# Words that hold back from full commitment.
@metric hedging
@source own selection after Lakoff (1973), Hyland (1998); Serianni (1989) on the conditional; Caffi (2007) on mitigation
@licence MIT
@version 1

@category epistemic-modal
potrebbe	0.6
potrebbero	0.6
potremmo	0.6
potreste	0.6
potrei	0.6
può	0.2
possono	0.2
possiamo	0.2
potremo	0.2
possa	0.4
possano	0.4
potesse	0.4
potessero	0.4
sarebbe	0.35
sarebbero	0.35
avrebbe	0.35
avrebbero	0.35
sarebbe stato	0.35
farebbe	0.35
vorrebbe	0.35
vorrebbero	0.35
definirei	0.3
direi	0.3
penserei	0.3
riterrei	0.3
suggerirei	0.3
dovrebbe	0.1
dovrebbero	0.1
dovremmo	0.1
dovreste	0.1
dovrei	0.1
vorrei	0.1
vorremmo	0.1
desidererei	0.1
desidero	0.1
desideriamo	0.1
potrebbe darsi	0.6
può darsi	0.6
può essere che	0.6
potrebbe essere	0.6

@category epistemic-verb
sembrare~	0.6
parere che	0.6
pare	0.6
parrebbe	0.6
sembrerebbe	0.6
credo	0.45
crediamo	0.45
credono	0.45
crede	0.45
credeva	0.45
penso	0.45
pensiamo	0.45
pensa	0.45
pensano	0.45
ritengo	0.45
riteniamo	0.45
ritiene	0.45
ritengono	0.45
reputo	0.45
suppongo	0.5
supporre~	0.5
presumo	0.5
presumere~	0.5
immagino	0.5
ipotizzare~	0.5
presupporre~	0.5
congetturare~	0.5
dubito	0.5
dubitare~	0.5
sospettare~ che	0.5
prevedo	0.35
attendersi che	0.35
aspettarsi	0.35
ci si aspetta	0.35
ci aspettiamo	0.35
si prevede	0.35
tendere~ a	0.35
stimare~ che	0.35
valutare~ se	0.35
chiedersi se	0.35
domandarsi se	0.35
spero	0.3
speriamo	0.3
spera	0.3
sperano	0.3
auspico	0.3
auspichiamo	0.3
auspica	0.3
confidiamo	0.3
mi auguro	0.3
ci auguriamo	0.3
ci si augura	0.3
suggerire~	0.4
lasciare~ intendere	0.4
indicare~ che	0.4
far pensare	0.4
accennare~	0.4
dipendere~ da|dal|dalla|dalle	0.4
potere~ contare	0
credere~ in	0
credito	0

@category epistemic-adverb
forse	0.7
magari	0.7
chissà	0.7
presumibilmente	0.6
apparentemente	0.6
ipoteticamente	0.6
verosimilmente	0.6
possibilmente	0.6
probabilmente	0.55
eventualmente	0.55
in teoria	0.55
teoricamente	0.55
a quanto pare	0.55
a quanto sembra	0.55
potenzialmente	0.5
circa	0.5
all'incirca	0.5
pressappoco	0.5
grosso modo	0.5
in un certo senso	0.5
per così dire	0.5
in qualche modo	0.5
in una certa misura	0.5
più o meno	0.5
a grandi linee	0.5
presunto~	0.5
generalmente	0.35
in genere	0.35
in generale	0.35
solitamente	0.35
di solito	0.35
di norma	0.35
normalmente	0.35
tipicamente	0.35
relativamente	0.35
in linea di massima	0.35
in linea di principio	0.35
per lo più	0.35
nella maggior parte dei casi	0.35
parzialmente	0.35
in parte	0.35
perlopiù	0.35
tendenzialmente	0.35
tendenziale~	0.35
piuttosto	0.35
abbastanza	0.35
approssimativamente	0.35
spesso	0.3
talvolta	0.3
a volte	0.3
quasi	0.3
praticamente	0.3
sostanzialmente	0.3
in sostanza	0.3
momentaneamente	0.3
leggermente	0.3
lieve~	0.3
leggero~	0.3
all'apparenza	0.3
quasi perfettamente	0.3
virtualmente	0.3
almeno	0.3
in larga misura	0.3
largamente	0.3
incontrare~ virtualmente	0
ha incontrato virtualmente	0
incontro virtuale	0
piuttosto che	0
o quasi	0

@category epistemic-adjective
possibile	0.45
possibili	0.45
probabile~	0.45
improbabile~	0.45
plausibile~	0.45
verosimile~	0.45
ipotetico~	0.45
eventuale~	0.45
incerto~	0.45
dubbio~	0.45
discutibile~	0.45
provvisorio~	0.45
preliminare~	0.45
approssimativo~	0.45
apparente~	0.45
incline~ a	0.3
il prima possibile	0
al più presto possibile	0
per quanto possibile	0
potenziale significativo	0
potenziale economico	0
fare~ il possibile	0
tutto il possibile	0

@category epistemic-noun
possibilità di|che	0.4
possibilità	0.4
eventualità	0.4
probabilità	0.4
ipotesi	0.4
supposizione~	0.4
presunzione	0.4
impressione	0.4
sensazione	0.4
tendenza~	0.4
indizio~	0.4
incertezza~	0.4
dubbio|dubbi	0.4
speranza|speranze	0.4
finestra di opportunità	0.4
opinione che	0.4
idea che	0.4
sospetto|sospetti	0.4
senza dubbio	0
senza alcun dubbio	0
non c'è dubbio	0
fuori dubbio	0
fuor di dubbio	0
senza ombra di dubbio	0

@category approximator
circa #	0.4
quasi #	0.4
intorno a #	0.4
attorno a #	0.4
all'incirca #	0.4
poco più di|d'	0.4
poco meno di	0.4
una sorta di	0.4
una specie di	0.4
una qualche	0.4
nell'ordine di	0.4
alcune	0.4
alcuni	0.4
qualche	0.4
fino a #	0.2
qualche parola	0
alcuna	0
diverse regioni	0

@category shield
secondo me	0.5
a mio avviso	0.5
a nostro avviso	0.5
a mio parere	0.5
a nostro parere	0.5
a mio giudizio	0.5
dal mio punto di vista	0.5
dal nostro punto di vista	0.5
per quanto ne so	0.5
per quanto ne sappiamo	0.5
per quanto mi risulta	0.5
per quanto ci risulta	0.5
per quel che ne so	0.5
per quanto mi riguarda	0.5
se non sbaglio	0.5
se non erro	0.5
mi sembra	0.5
ci sembra	0.5
mi pare	0.5
ho l'impressione	0.5
direi che	0.5
si dice che	0.5
si ritiene che	0.5
si pensa che	0.5
si stima che	0.5
è possibile che	0.5
è probabile che	0.5
sembra che	0.5
pare che	0.5
si può affermare	0.3
si può dire	0.3
si potrebbe dire	0.3
secondo il|la|le|i	0.3
per quanto riguarda	0
per quanto concerne	0
secondo il calendario	0
secondo i principi	0

@category conditional
se	0.35	lower
se	0.35	initial
qualora	0.35
nel caso in cui	0.35
nel caso	0.35
in caso	0.35
a condizione che	0.35
purché	0.35
a patto che	0.35
a meno che	0.35
sempre che	0.35
finché	0.35	initial
finché entrambe	0.35
fintanto che	0.35
ammesso che	0.35
se necessario	0.35
se possibile	0.35
se del caso	0.35
se … o no	0.25
anche se	0.3
se stesso|stessa|stessi	0
come se fosse	0
chiedersi	0
