# Words and phrases of diplomacy and of news: what natural's vocabulary, mostly adjectives, does not hold. They win over it.
# Weight: valence, -1 ... 1, graded as in the English lexicons: courtesy and stock phrases low.
@metric sentiment
@source own selection after readouts and communiqués; grading after Martin & White (2005)
@licence MIT
@version 1

@category warmth
amico~	0.6
amichevole~	0.6
amichevolmente	0.6
vero amico	0.6
buon amico	0.6
buoni amici	0.6
grande amico	0.6
amica~	0.6
caro amico	0.85
cari amici	0.85
mio caro amico	0.85
vecchio e caro amico	0.85
mio vecchio e caro amico	0.85
amicizia~	0.55
fraterno~	0.55
fraternamente	0.55
popolo fratello	0.55
popoli fratelli	0.55
paese fratello	0.55
paesi fratelli	0.55
legami di amicizia	0.55
vincoli di amicizia	0.55
ottimo~	0.55
splendido~	0.55
meraviglioso~	0.55
magnifico~	0.55
fratellanza	0.5
calore	0.5
buona volontà	0.5
ammirazione	0.5
ammirare~	0.5
ammirevole~	0.5
affetto	0.5
affettuoso~	0.5
affettuosamente	0.5
calorosissimo~	0.5
buona intesa	0.5
ottima intesa	0.5
piena fiducia	0.5
grande stima	0.5
sincera amicizia	0.5
commosso~	0.5
caloroso~	0.45
calorosamente	0.45
cordiale~	0.45
cordialmente	0.45
cordialità	0.45
fiducia	0.45
fiducia reciproca	0.45
reciproca fiducia	0.45
basato~ sulla fiducia	0.45
fiducioso~	0.45
buon vicinato	0.45
armonia	0.45
armonioso~	0.45
amato~	0.45
amore	0.45
generoso~	0.45
generosità	0.45
solidarietà	0.45
solidale~	0.45
fidato~	0.45
affidabile~	0.45
accoglienza calorosa	0.45
calda accoglienza	0.45
rapporto di fiducia	0.45
rapporti di fiducia	0.45
clima di fiducia	0.45
clima amichevole	0.45
atmosfera amichevole	0.45
atmosfera cordiale	0.45
atmosfera calorosa	0.45
profondo rispetto	0.45
grande rispetto	0.45
alta stima	0.45
indissolubile~	0.45
incrollabile~	0.45
rispetto	0.4
rispettare~	0.4
rispettoso~	0.4
stima	0.4
stimato~	0.4
ospitalità	0.4
orgoglioso~	0.4
orgoglio	0.4
stretti legami	0.4
stretti rapporti	0.4
stretta collaborazione	0.4
stretto coordinamento	0.4
più stretto coordinamento	0.4
rapporti cordiali	0.4
relazioni amichevoli	0.4
relazioni di buon vicinato	0.4
lealtà	0.4
leale~	0.4
lealmente	0.4
gentilezza	0.4
gentile~	0.4
compassione	0.4
umanità	0.4
simpatia	0.4
comprensione reciproca	0.4
vicinanza	0.4
sostegno incrollabile	0.4
fiducia strategica	0.4
fiducia politica	0.4
ristabilire~ la fiducia	0.4
costruire~ la fiducia	0.4
costruire~ … fiducia	0.4
rafforzare~ la fiducia	0.4
gradito~	0.4
benvenuto~	0.4
rispetto reciproco	0.35
reciproco rispetto	0.35
mutuo rispetto	0.35
uguaglianza e rispetto	0.35
schiena contro schiena	0.35
spalla a spalla	0.35
fianco a fianco	0.35
mano nella mano	0.35
auguri di cuore	0.35
di cuore	0.35
sentito~	0.35
sentitamente	0.35
devoto~	0.35
devozione	0.35
partner affidabile	0.35
partner fidato	0.35
alleato fidato	0.35
sincero~	0.25
sinceramente	0.25
sincerità	0.25
partner	0.25
alleato~	0.25
alleanza~	0.25
auguri	0.25
augurio	0.25
augurare~	0.25
saluti calorosi	0.25
partenariato strategico	0.25
partenariato~	0.25
partnership	0.25
cooperazione amichevole	0.25
amichevole cooperazione	0.25
trattato di amicizia	0.15
trattato di buon vicinato	0.15
trattato di buon vicinato e cooperazione amichevole	0.15
trattato di buon vicinato e amichevole cooperazione	0.15
speranza~	0.15
sperare~	0.15
saluti	0.15
salutare~	0.15
insieme	0.15
collaborazione~	0.15
collaborare~	0.15
cooperazione	0.15
cooperare~	0.15
legami	0.15
medaglia dell'amicizia	0.15
rispetto a|al|alla|all'|allo|ai|agli|alle	0
in ogni caso	0
nel rispetto	0
nei confronti	0

@category approval
elogiare~	0.5
elogio~	0.5
lodare~	0.5
lode~	0.5
encomiare~	0.5
encomiabile~	0.5
lodevole~	0.5
plaudire~	0.5
plauso	0.5
applaudire~	0.5
applauso~	0.5
lieto~	0.5
lietamente	0.5
felice~	0.5
felicemente	0.5
felicità	0.5
gioia	0.5
gioioso~	0.5
entusiasmo	0.5
entusiasta~	0.5
entusiastico~	0.5
con entusiasmo	0.5
eccellente~	0.5
eccezionale~	0.5
straordinario~	0.5
brillante~	0.5
magistrale~	0.5
grande apprezzamento	0.5
vivo apprezzamento	0.5
profonda gratitudine	0.5
profondo apprezzamento	0.5
energia positiva	0.5
favoloso~	0.5
fantastico~	0.5
soddisfazione	0.45
piacere	0.45
gran piacere	0.45
grande piacere	0.45
con soddisfazione	0.45
soddisfare~	0.45
compiacimento	0.45
compiacersi	0.45
esultare~	0.45
trionfo~	0.45
trionfare~	0.45
meritorio~	0.45
meritevole~	0.45
impeccabile~	0.45
accogliere~ con favore	0.4
accolto|accolta|accolti|accolte con favore	0.4
apprezzare~	0.4
apprezzamento~	0.4
soddisfatto~	0.4
contento~	0.4
gratitudine	0.4
grato~	0.4
riconoscente~	0.4
riconoscenza	0.4
con gratitudine	0.4
congratulazione~	0.4
congratularsi	0.4
congratulato~	0.4
felicitazioni	0.4
felicitarsi	0.4
complimenti	0.4
complimentarsi	0.4
positivo~	0.4
positivamente	0.4
costruttivo~	0.4
costruttivamente	0.4
esemplare~	0.4
notevole risultato	0.4
notevoli risultati	0.4
favorevolmente	0.4
valutazione positiva	0.4
giudizio positivo	0.4
onorato~	0.4
sostegno pieno	0.4
pieno sostegno	0.4
fermo sostegno	0.4
forte sostegno	0.4
appoggio incondizionato	0.4
meritare~	0.4
degno di lode	0.4
gradire~	0.4
auspicabile~	0.4
appoggio	0.35
appoggiare~	0.35
favorevole~	0.35
approvazione	0.35
approvare~	0.35
tributare~ omaggio	0.35
rendere~ omaggio	0.35
onorare~	0.35
onore	0.35
rallegrarsi	0.35
rallegrato~	0.35
ringraziamento~	0.35
ringraziare~	0.35
grazie	0.15
attendere~ con ansia	0.35
attendo con ansia	0.35
ben accolto	0.35
buona accoglienza	0.35
buon esito	0.35
saggio~	0.35
saggezza	0.35
saggiamente	0.35
lungimirante~	0.35
lungimiranza	0.35
equilibrato~	0.35
responsabile~	0.35
responsabilmente	0.35
degnamente	0.35
accettare~ con gratitudine	0.35
sostegno	0.25
sostenere~	0.25
sostenitore~	0.25
a favore di|del|della|dell'|dei|delle|degli	0.25
avallo	0.25
avallare~	0.25
giustamente	0.25
legittimo~	0.25
legittimamente	0.25
accettare~	0.25
accettazione	0.25
interesse reciproco	0.25
reciproco interesse	0.25
privilegio~	0.25
pronto a|ad	0.25
disponibilità	0.25
disponibile~	0.25
ospite d'onore	0.25
premio~	0.25
premiare~	0.25
via libera	0.25
disposto~ a|ad	0.15
agevolare~	0.15
agevolazione~	0.15
facilitare~	0.15
facilitazione~	0.15
corretto~	0.15
correttamente	0.15
ragionevole~	0.15
ragionevolmente	0.15
pragmatico~	0.15
realistico~	0.15
accogliere~	0.05
importante~	0.05
importanza	0.05
interesse~	0.05
considerare~	0.05
sostegno al|del terrorismo	-0.5
sostegno ai terroristi	-0.5
appoggio al terrorismo	-0.5

@category achievement
fiorente~	0.5
fiorire~	0.5
rigoglioso~	0.5
prosperare~	0.5
rifiorire~	0.5
risultati tangibili	0.5
risultati concreti	0.5
eccellenti risultati	0.5
ottimi risultati	0.5
grande successo	0.5
successo clamoroso	0.5
con grande successo	0.5
decollare~	0.5
prospero~	0.45
produttivo~	0.45
fecondo~	0.45
risultati positivi	0.45
risultati concreti significativi	0.45
risultati significativi	0.45
livello senza precedenti	0.45
livelli senza precedenti	0.45
vantaggioso~ per entrambe le parti	0.45
reciprocamente vantaggioso~	0.45
mutuamente vantaggioso~	0.45
coronato~ da|dal successo	0.45
gloria	0.45
glorioso~	0.45
successo	0.4
successi	0.4
conseguimento~	0.4
traguardo~	0.4
conquista~	0.4
svolta storica	0.4
benefico~	0.4
beneficio~	0.4
vantaggioso~	0.4
proficuo~	0.4
fruttuoso~	0.4
dare~ frutti	0.4
promettente~	0.4
propizio~	0.4
benessere	0.4
vitalità	0.4
vivace~	0.4
vivacità	0.4
dinamismo	0.4
dinamico~	0.4
eroe	0.4
eroi	0.4
eroismo	0.4
eroico~	0.4
valoroso~	0.4
progredire~	0.4
progressi significativi	0.4
notevoli progressi	0.4
buoni progressi	0.4
passo avanti	0.4
passi avanti	0.4
passi da gigante	0.4
età dell'oro	0.4
epoca d'oro	0.4
progresso	0.35
progressi	0.35
con successo	0.35
vantaggio reciproco	0.35
reciproco vantaggio	0.35
beneficio reciproco	0.35
a vantaggio di|del|della|dei|delle	0.35
a beneficio di|del|della|dei|delle	0.35
vigore	0.35
vigoroso~	0.35
vigorosamente	0.35
crescita sostenuta	0.35
crescita dinamica	0.35
in modo dinamico	0.35
rafforzamento dei legami	0.35
solido slancio	0.35
nuovo slancio	0.35
slancio positivo	0.35
nuovo impulso	0.35
migliorare~	0.35
miglioramento~	0.35
migliore~	0.35
nuovi livelli	0.35
nuove vette	0.35
piena attuazione	0.35
guadagno	0.35
guadagnare~	0.35
vittorioso~	0.35
sviluppo di alta qualità	0.35
riuscire~	0.35
riuscito~	0.35
riuscita	0.35
stabile e duraturo	0.35
duraturo~	0.35
prosperità	0.35
robusto~	0.35
resiliente~	0.35
resilienza	0.35
florido~	0.35
pietra miliare	0.35
pietre miliari	0.35
guidare~ con successo	0.35
opportunità	0.25
occasione storica	0.25
opportunità storica	0.25
opportunità storiche	0.25
finestra di opportunità	0.25
nuova opportunità	0.25
nuove opportunità	0.25
innovativo~	0.25
innovazione~	0.25
ambizioso~	0.25
all'avanguardia	0.25
rinnovamento	0.25
risveglio	0.25
rinascita	0.25
rilancio	0.25
rilanciare~	0.25
ripresa economica	0.25
potenziale significativo	0.25
notevole potenziale	0.25
vittoria	0.25
vittorie	0.25
vincere~	0.25
vincente~	0.25
solido~	0.25
solidamente	0.25
solidità	0.25
slancio	0.25
slanci	0.25
impulso	0.25
energico~	0.25
energicamente	0.25
in modo energico	0.25
energia e determinazione	0.25
efficace~	0.25
efficacemente	0.25
efficacia	0.25
efficiente~	0.25
efficienza	0.25
competitivo~	0.25
competitività	0.25
redditizio~	0.25
fattore di stabilizzazione	0.25
stabilizzante~	0.25
semplificare~	0.25
snellire~	0.25
nuovi inizi	0.25
nuovo inizio	0.25
nuova fase di sviluppo	0.25
avere~ successo	0.25
ogni successo	0.25
successo e prosperità	0.25
rafforzare~	0.2
rafforzamento	0.2
consolidare~	0.2
consolidamento	0.2
crescita	0.2
crescere~	0.2
valorizzare~	0.2
arricchire~	0.2
arricchimento	0.2
potenziare~	0.2
potenziamento	0.2
incremento	0.2
aumento degli scambi	0.2
avanzare~	0.2
avanzamento	0.2
avanzato~	0.2
moderno~	0.2
modernizzazione	0.2
modernizzare~	0.2
salute	0.2
buona salute	0.2
ricchezza	0.2
ricco~	0.2
agiato~	0.2
stabilire~ un record	0.2
stabilità	0.2
stabile~	0.2
stabilmente	0.2
stabilizzare~	0.2
stabilizzazione	0.2
armonizzare~	0.2
equo~	0.2
equamente	0.2
equità	0.2
giusto~	0.2
giustizia	0.2
inclusivo~	0.2
vantaggi	0.2
vantaggio	0.2
primavera	0.05
felice anno	0.2
buon anno	0.2
promuovere~	0.15
promozione	0.15
favorire~	0.15
incoraggiare~	0.15
incentivare~	0.15
incentivo~	0.15
incrementare~	0.15
stimolare~	0.15
stimolo	0.15
sviluppo sostenibile	0.15
sviluppo comune	0.15
ampliare~	0.15
ampliamento	0.15
approfondire~	0.15
approfondimento	0.15
approfondito~	0.15
approfonditamente	0.15
ottimizzare~	0.15
perfezionare~	0.15
perfezionamento	0.15
agevole~	0.15
attivo~	0.15
attivamente	0.15
proattivo~	0.15
concretezza	0.15
concreto~	0.15
potenziale	0.15
simbolico~	0.15
celebrare~	0.15
festeggiare~	0.15
commemorare~	0.15
festa	0.05
festa di primavera	0.05
felice festa di primavera	0.2
felice anno nuovo	0.2
anniversario della vittoria	0.15
esito vittorioso	0.15
esiti vittoriosi	0.15
vittoria nella seconda guerra mondiale	0.15
vittoria nella guerra	0.15
giorno della vittoria	0.15
sviluppo	0.1
sviluppare~	0.1
svilupparsi	0.1
espandere~	0.1
espansione	0.1
apertura	0.1
aprire~	0.1
ottenere~	0.1
conseguire~	0.1
raggiungere~	0.1
realizzare~	0.1
realizzazione	0.1
salvaguardare~	0.1
salvaguardia	0.1
tutelare~	0.1
tutela	0.1
preservare~	0.1
mantenere~ la pace	0.1
attuare~	0.1
attuazione	0.1
collegare~	0.1
connettività	0.1
sicurezza	0.1
sicuro~	0.1
scambi	0.1
scambio~ culturale	0.1
scambi interpersonali	0.1
scambi culturali	0.1
nuovo~ livello	0.1
futuro condiviso	0.1
garantire~	0.1
garanzia~	0.1
risultato~	0.1
esito~	0.1
aumentare~	0.05
accelerare~	0.05
difendere~	0.05
estendere~	0.05
progetto~	0.05
iniziativa~	0.05

@category cooperation
reciproca comprensione	0.45
win win	0.45
vantaggio per tutti	0.45
pacifica|pacifiche|pacifici	0.45
soluzione pacifica	0.45
pacificamente	0.45
pace duratura	0.45
soluzione pacifica	0.45
coesistenza pacifica	0.45
rappacificazione	0.45
riconciliazione	0.45
riconciliare~	0.45
amicizia e cooperazione	0.45
riavvicinamento	0.45
pace	0.4
dialogo costruttivo	0.4
colloquio costruttivo	0.4
colloqui costruttivi	0.4
colloqui fruttuosi	0.4
colloqui produttivi	0.4
colloqui sostanziali	0.4
distensione	0.4
distensivo~	0.4
disgelo	0.4
intesa	0.4
intese	0.4
mettere~ fine alla guerra	0.4
porre~ fine alla guerra	0.4
porre~ fine al conflitto	0.4
cessate il fuoco	0.4
cessate - il - fuoco	0.4
tregua	0.4
buona comunicazione	0.35
buone interazioni	0.35
buoni rapporti	0.35
buone relazioni	0.35
ottimi rapporti	0.35
ottimo rapporto	0.35
terreno comune	0.35
punti in comune	0.35
normalizzazione	0.35
normalizzare~	0.35
libertà	0.35
libero~	0.35
democrazia	0.35
democratico~	0.35
eguaglianza	0.35
uguaglianza	0.35
paritario~	0.35
pari dignità	0.35
diritti umani	0.35
dignità	0.35
dignitoso~	0.35
accordo	0.25
accordi	0.25
concordare~	0.25
convenire~	0.25
concordanza	0.25
consenso	0.25
collaborare~ strettamente	0.25
cooperazione strategica	0.25
cooperazione pratica	0.25
dialogo	0.25
dialogare~	0.25
condivisione	0.25
condividere~	0.25
concorde~	0.25
coincidere~ pienamente	0.25
comprensione	0.25
comprensivo~	0.25
mediazione	0.25
mediare~	0.25
compromesso	0.25
negoziato costruttivo	0.25
soluzione politica	0.25
soluzione negoziata	0.25
soluzione diplomatica	0.25
aiuto~	0.25
aiutare~	0.25
assistenza	0.25
assistere~	0.25
umanitario~	0.25
soccorso~	0.25
soccorrere~	0.25
unità	0.25
unito~	0.25
uniti	0.25
coesione	0.25
coeso~	0.25
compatto~	0.25
avvicinare~	0.25
avvicinamento	0.25
disarmo	0.25
ricostruzione	0.25
ricostruire~	0.25
negoziato~	0.15
negoziare~	0.15
negoziale~	0.15
trattativa~	0.15
colloqui di pace	0.15
intermediazione	0.15
contribuire~	0.15
contributo~	0.15
partecipazione	0.15
interlocuzione	0.15
reciprocità	0.15
reciproco~	0.15
reciprocamente	0.15
congiuntamente	0.15
congiunto~	0.15
impegno	0.15
impegnarsi	0.15
impegnato~	0.15
mantenere~ gli|i|suoi impegni	0.15
mantenere~ i suoi impegni	0.15
rispettare~ gli impegni	0.15
onorare~ gli impegni	0.15
consultazione~	0.15
contatto~	0.05
esenzione dal visto	0.15
senza visto	0.15
opinione comune	0.15
sforzi congiunti	0.15
sforzi comuni	0.15
lavorare~ insieme	0.15
lavorare~ fianco a fianco	0.15
buona fede	0.15
in buona fede	0.15
coordinamento	0.05
coordinare~	0.05
comunicazione	0.05
integrazione	0.05
integrare~	0.05
multilaterale~	0.05
multilateralismo	0.05
diplomazia	0.05
diplomatico~	0.05
scambio di opinioni	0.05
approfondito scambio di opinioni	0.05

@category good
perfetto~	0.6
perfettamente	0.6
bellissimo~	0.6
ottimamente	0.6
superbo~	0.6
grandioso~	0.6
prezioso~	0.6
inestimabile~	0.6
buono~	0.45
buon	0.45
buona	0.45
buone	0.45
buoni	0.45
bello~	0.45
bellezza	0.45
prodigioso~	0.45
eccellenza	0.45
virtuoso~	0.45
virtù	0.45
nobile~	0.45
nobiltà	0.45
bene	0.4
ben fatto	0.4
gentilmente	0.4
fortunato~	0.4
fortuna	0.4
sereno~	0.4
serenità	0.4
tranquillo~	0.4
tranquillità	0.4
benedire~	0.4
benedizione	0.4
sorridere~	0.4
sorriso~	0.4
grande~	0.3
grandissimo~	0.3
forte leadership	0.3
potente~	0.3
interessante~	0.3
utile~	0.3
utilmente	0.3
utilità	0.3
piacevole~	0.3
piacevolmente	0.3
comodo~	0.3
facile~	0.3
facilmente	0.3
bravo~	0.3
intelligente~	0.3
onesto~	0.3
onestà	0.3
trasparente~	0.3
trasparenza	0.3
credibile~	0.3
credibilità	0.3
integrità	0.3
coraggio	0.3
coraggioso~	0.3
audace~	0.3
audacia	0.3
valore~	0.3
valido~	0.3
pulito~	0.3
speciale~	0.3
adeguato~	0.15
adeguatamente	0.15
appropriato~	0.15
opportuno~	0.15
opportunamente	0.15
prudente~	0.15
prudenza	0.15
cauto ottimismo	0.15
ottimismo	0.15
ottimista~	0.15
ottimistico~	0.15
attento~	0.15
cura	0.15
energia	0.15
essenziale~	0.15
fondamentale~	0.15
significativo~	0.15
significativamente	0.15
unico~	0.15
storico~	0.15
pieno~	0.15
chiarezza	0.15
nitido~	0.15
autorevole~	0.15
autorevolezza	0.15
prestigio	0.15
prestigioso~	0.15
leadership	0.15
salvare~	0.2
salvezza	0.2
liberare~	0.2
liberazione	0.2
risolvere~	0.2
soluzione~	0.2
risoluzione pacifica	0.2
guarire~	0.2
guarigione	0.2
proteggere~	0.2
protezione	0.2
protetto~	0.2
rassicurare~	0.2
rassicurante~	0.2
rispettabile~	0.2
educazione	0.2
istruzione	0.2
riposo	0.2
sollievo	0.2
grandi paesi	0
grande paese	0
grande potenza	0
grandi potenze	0
grande guerra	0
grande guerra patriottica	0
grande sala	0
grande nave	0
grande quantità	0
gran parte	0
gran bretagna	0
grandi città	0
grande parte	0
grande numero	0
in gran parte	0
stati uniti	0
stati uniti d'america	0
nazioni unite	0
emirati arabi uniti	0
regno unito	0
consiglio di sicurezza	0
sicurezza nazionale	0
consiglio supremo di sicurezza	0
questioni di sicurezza	0
gas naturale	0
carta delle nazioni unite	0
libero scambio	0
va bene	0
ben presto	0
ben oltre	0
ben più	0
bene o male	0
buona parte	0
buon numero	0
buongiorno	0
beni	0
intelligenza artificiale	0
zona di libero scambio	0
prima di tutto	0
grande importanza	0.1
grande attenzione	0.1
grande prudenza	0.1
grande sacrificio	0.1
con grande prudenza	0.1
valore aggiunto	0.1
segretario generale	0.1
ministero della giustizia	0.1

@category threat
minaccia	-0.45
minacce	-0.45
minacciare~	-0.45
minaccioso~	-0.45
ricatto~	-0.45
ricattare~	-0.45
intimidire~	-0.45
intimidazione~	-0.45
intimidatorio~	-0.45
ultimatum	-0.45
coercizione	-0.45
coercitivo~	-0.45
prepotenza	-0.45
prepotente~	-0.45
bullismo	-0.45
terrore	-0.45
terrorizzare~	-0.45
panico	-0.45
pericolo~	-0.4
pericoloso~	-0.4
pericolosamente	-0.4
rischioso~	-0.4
ostilità	-0.4
ostile~	-0.4
allarme~	-0.4
allarmante~	-0.4
inquietante~	-0.4
egemonia	-0.4
egemonico~	-0.4
egemonismo	-0.4
emergenza umanitaria	-0.4
minacce emergenti	-0.4
corsa agli armamenti	-0.4
proliferazione	-0.4
contenimento militare	-0.4
accerchiamento	-0.4
rischio	-0.35
rischi	-0.35
rischiare~	-0.35
sfida alla sicurezza	-0.35
tensione	-0.35
tensioni	-0.35
teso~	-0.35
situazione tesa	-0.35
situazione di tensione	-0.35
turbolenza	-0.35
turbolenze	-0.35
turbolento~	-0.35
instabilità	-0.35
instabile~	-0.35
preoccupante~	-0.35
destabilizzare~	-0.35
destabilizzante~	-0.35
destabilizzazione	-0.35
insicurezza	-0.35
insicuro~	-0.35
vulnerabile~	-0.35
vulnerabilità	-0.35
allarmare~	-0.35
intimorire~	-0.35
fragile~	-0.35
fragilità	-0.35
precario~	-0.35
precarietà	-0.35
estremamente teso e instabile	-0.35
preoccupazione~	-0.25
preoccupare~	-0.25
preoccupato~	-0.25
inquietudine	-0.25
ansia	-0.25
timore~	-0.25
temere~	-0.25
paura~	-0.25
spaventare~	-0.25
spaventoso~	-0.25
incertezza~	-0.25
incerto~	-0.25
sospetto~	-0.25
sospettare~	-0.25
diffidenza	-0.25
diffidare~	-0.25
sfiducia	-0.25
esitazione	-0.25
scetticismo	-0.25
scettico~	-0.25
nervosismo	-0.25
delicato equilibrio	-0.25
sfide	-0.15
sfida	-0.15
sfide esterne	-0.15
sfidare~	-0.15
complesso e in continua evoluzione	-0.15
difficoltà	-0.15
difficile~	-0.15
difficilmente	-0.15
complicazione~	-0.15
complicare~	-0.15
complicato~	-0.15
problema	-0.15
problemi	-0.15
problematico~	-0.15
ostacolo~	-0.15
ostacolare~	-0.15
ritardo	-0.15
ritardi	-0.15
ritardare~	-0.15
lacuna~	-0.15
carenza~	-0.15
scarsità	-0.15
scarso~	-0.15
pressione	-0.15
pressioni	-0.15
differenze	-0.15
divergenza~	-0.15
divergere~	-0.15
questione spinosa	-0.15
spinoso~	-0.15
complesso~	-0.1
urgente~	-0.1
urgenza	-0.1
delicato~	-0.1
vendita di armi	-0.1
vendite di armi	-0.1
armi strategiche	-0.1
armi	-0.1
arma	-0.1
armamento~	-0.1
missile~	-0.1
limite~	-0.1
armi strategiche offensive	0
corpo d'armata	0
controllo degli armamenti	0
riduzione e limitazione delle armi	0
strategico~ offensivo~	0
reciproche preoccupazioni	0
alle preoccupazioni	0
minaccia comune	0

@category dispute
disaccordo	-0.3
disaccordi	-0.3
dissenso	-0.3
dissentire~	-0.3
contrasto	-0.3
contrasti	-0.3
contesa~	-0.3
conteso~	-0.3
contestare~	-0.3
contestazione~	-0.3
controversia~	-0.3
controverso~	-0.3
disputa~	-0.3
attrito~	-0.3
frizione~	-0.3
polemica~	-0.3
polemico~	-0.3
lite~	-0.3
litigio~	-0.3
litigare~	-0.3
obiezione~	-0.3
obiettare~	-0.3
opposizione	-0.3
opporsi	-0.3
opporre~	-0.3
contrario~	-0.3
rivale~	-0.3
rivalità	-0.3
avversario~	-0.3
avversare~	-0.3
antagonismo	-0.3
antagonista~	-0.3
conflittuale~	-0.3
conflittualità	-0.3
scontento~	-0.3
insoddisfatto~	-0.3
insoddisfazione	-0.3
malcontento	-0.3
delusione~	-0.3
deluso~	-0.3
deludere~	-0.3
deludente~	-0.3
rammarico	-0.3
rammaricarsi	-0.3
frustrazione	-0.3
frustrante~	-0.3
frustrato~	-0.3
reticenza	-0.3
sterile~	-0.3
stallo	-0.3
impasse	-0.3
vicolo cieco	-0.3
respingere~	-0.35
rigettare~	-0.35
rigetto	-0.35
rifiutare~	-0.35
rifiuto	-0.35
rifiuti	-0.35
bocciare~	-0.35
bocciatura	-0.35
fallire~	-0.35
fallimento~	-0.35
fallito~	-0.35
insuccesso~	-0.35
fiasco	-0.35
sconfitta~	-0.35
perdere~	-0.35
perdita~	-0.35
peggiorare~	-0.35
peggioramento	-0.35
deteriorare~	-0.35
deterioramento	-0.35
degenerare~	-0.35
inasprire~	-0.35
inasprimento	-0.35
aggravare~	-0.35
aggravamento	-0.35
ritorsione~	-0.35
rappresaglia~	-0.35
sanzione~	-0.35
sanzionare~	-0.35
embargo	-0.35
boicottaggio	-0.35
boicottare~	-0.35
protezionismo	-0.35
protezionista~	-0.35
dazi	-0.35
dazio	-0.35
guerra commerciale	-0.35
guerra dei dazi	-0.35
escalation	-0.35
unilateralismo	-0.35
unilaterale~	-0.35
unilateralmente	-0.35
doppio standard	-0.35
doppi standard	-0.35
ingerenza~	-0.35
interferenza~	-0.35
interferire~	-0.35
interferire negli affari interni	-0.35
intromissione~	-0.35
criticare~	-0.4
critica	-0.4
critiche	-0.4
criticamente	-0.4
biasimare~	-0.4
biasimo	-0.4
accusare~	-0.4
accusa	-0.4
accuse	-0.4
denunciare~	-0.4
denuncia	-0.4
denunce	-0.4
incolpare~	-0.4
rimproverare~	-0.4
rimprovero	-0.4
irresponsabile~	-0.4
irresponsabilmente	-0.4
irragionevole~	-0.4
assurdo~	-0.4
assurdità	-0.4
inaccettabile~	-0.4
inammissibile~	-0.4
intollerabile~	-0.4
ingiusto~	-0.4
ingiustamente	-0.4
ingiustizia~	-0.4
ingiustificato~	-0.4
ingiustificabile~	-0.4
illegittimo~	-0.4
illegale~	-0.4
illegalmente	-0.4
illecito~	-0.4
violare~	-0.4
violazione~	-0.4
infrangere~	-0.4
infrazione~	-0.4
provocazione~	-0.4
provocare~	-0.4
provocatorio~	-0.4
provocatoriamente	-0.4
discriminazione~	-0.4
discriminare~	-0.4
discriminatorio~	-0.4
arbitrario~	-0.4
arbitrariamente	-0.4
scorretto~	-0.4
sleale~	-0.4
abuso	-0.4
abusi	-0.4
abusare~	-0.4
ipocrisia	-0.4
ipocrita~	-0.4
arroganza	-0.4
arrogante~	-0.4
menzogna~	-0.4
mentire~	-0.4
bugia~	-0.4
bugiardo~	-0.4
falso~	-0.4
falsità	-0.4
falsificare~	-0.4
falsificazione~	-0.4
distorcere~	-0.4
distorsione~	-0.4
manipolare~	-0.4
manipolazione~	-0.4
ingannare~	-0.4
inganno~	-0.4
ingannevole~	-0.4
disinformazione	-0.4
propaganda	-0.4
calunnia~	-0.4
calunniare~	-0.4
diffamare~	-0.4
diffamazione~	-0.4
insulto~	-0.4
insultare~	-0.4
offendere~	-0.4
offesa~	-0.4
offensivo~	-0.4
umiliare~	-0.4
umiliazione~	-0.4
umiliante~	-0.4
disprezzo	-0.4
disprezzare~	-0.4
cinico~	-0.4
cinismo	-0.4
tradire~	-0.4
tradimento~	-0.4
traditore~	-0.4
condannare~	-0.5
condanna	-0.5
condanne	-0.5
deplorare~	-0.5
deplorevole~	-0.5
esecrare~	-0.5
esecrabile~	-0.5
vergogna	-0.5
vergognoso~	-0.5
vergognosamente	-0.5
scandalo~	-0.5
scandaloso~	-0.5
oltraggio~	-0.5
oltraggioso~	-0.5
spregevole~	-0.5
odioso~	-0.5
odio	-0.5
odiare~	-0.5
ripugnante~	-0.5
indignazione	-0.5
indignato~	-0.5
sdegno	-0.5
rabbia	-0.5
furioso~	-0.5
furia	-0.5
disastroso~	-0.5
nefasto~	-0.5
deleterio~	-0.5
pernicioso~	-0.5
dannoso~	-0.5
nocivo~	-0.5
danneggiare~	-0.5
danno	-0.5
danni	-0.5
minare~	-0.5
compromettere~	-0.5
sabotare~	-0.5
sabotaggio	-0.5
indebolire~	-0.5
indebolimento	-0.5
erodere~	-0.5
erosione	-0.5
screditare~	-0.5
oppressione	-0.5
oppressivo~	-0.5
opprimere~	-0.5
repressione~	-0.5
reprimere~	-0.5
repressivo~	-0.5
persecuzione~	-0.5
perseguitare~	-0.5
sopruso~	-0.5
sopraffazione	-0.5
dittatura~	-0.5
dittatore~	-0.5
tirannia	-0.5
tiranno~	-0.5
corruzione	-0.5
corrotto~	-0.5
corrompere~	-0.5
criminale~	-0.5
crimine~	-0.5
criminalità	-0.5
delitto~	-0.5
reato~	-0.5
frode~	-0.5
illegalità	-0.5
pirateria	-0.5
contrabbando	-0.5
traffico di droga	-0.5
traffico di esseri umani	-0.5
riciclaggio	-0.5
limitare~	-0.2
restrizione~	-0.2
restrittivo~	-0.2
calo	-0.2
lieve calo	-0.2
leggero calo	-0.2
calare~	-0.2
diminuire~	-0.2
diminuzione	-0.2
declino	-0.2
recessione	-0.2
rallentamento	-0.2
rallentare~	-0.2
inflazione	-0.2
disoccupazione	-0.2
deficit	-0.2
debito	-0.2
indebitamento	-0.2
costoso~	-0.2
povertà	-0.2
povero~	-0.2
spreco~	-0.2
sprecare~	-0.2
ostruzionismo	-0.2
separare~	-0.2
separazione	-0.2
separatismo	-0.2
separatista~	-0.2
isolamento	-0.2
isolare~	-0.2
isolazionismo	-0.2
divisione~	-0.2
dividere~	-0.2
frattura~	-0.2
fratturare~	-0.2
chiusura	-0.2
interrompere~	-0.2
interruzione~	-0.2
sospendere~	-0.2
sospensione~	-0.2
rompere~	-0.2
rottura~	-0.2
rinviare~	-0.2
rinvio~	-0.2
abbandono	-0.2
abbandonare~	-0.2
espellere~	-0.2
espulsione~	-0.2
revocare~	-0.2
scadere~	-0.2

@category conflict
guerra	-0.4
guerre	-0.4
conflitto	-0.4
conflitti	-0.4
belligerante~	-0.4
bellico~	-0.4
combattimento~	-0.4
scontro	-0.4
scontri	-0.4
scontrarsi	-0.4
crisi	-0.4
crisi umanitaria	-0.4
esplosione~	-0.4
esplodere~	-0.4
militarizzazione	-0.4
occupazione militare	-0.4
occupare~ illegalmente	-0.4
assedio~	-0.4
assediare~	-0.4
blocco navale	-0.4
raid	-0.4
offensiva	-0.4
offensive	-0.4
controffensiva	-0.4
guerra mondiale	-0.1
seconda guerra mondiale	-0.1
prima guerra mondiale	-0.1
guerra mondiale antifascista	-0.1
guerra patriottica	-0.1
guerra di resistenza	-0.1
anni difficili	-0.1
sforzo bellico	-0.1
guerra fredda	-0.1
dopoguerra	-0.1
attaccare~	-0.55
attacco	-0.55
attacchi	-0.55
aggressione~	-0.55
aggredire~	-0.55
aggressore~	-0.55
aggressivo~	-0.55
aggressività	-0.55
invasione~	-0.55
invadere~	-0.55
invasore~	-0.55
violenza~	-0.55
violento~	-0.55
violentemente	-0.55
bombardare~	-0.55
bombardamento~	-0.55
bomba~	-0.55
distruggere~	-0.55
distruzione~	-0.55
distruttivo~	-0.55
devastare~	-0.55
devastazione~	-0.55
devastante~	-0.55
sofferenza~	-0.55
soffrire~	-0.55
dolore	-0.55
doloroso~	-0.55
ferire~	-0.55
ferito~	-0.55
ferita~	-0.55
vittima~	-0.55
sangue	-0.55
sanguinoso~	-0.55
spargimento di sangue	-0.55
ostaggio~	-0.55
rapire~	-0.55
rapimento~	-0.55
sequestro di persona	-0.55
deportare~	-0.55
deportazione~	-0.55
catastrofe~	-0.55
catastrofico~	-0.55
disastro~	-0.55
tragedia~	-0.55
tragico~	-0.55
tragicamente	-0.55
lutto	-0.55
cordoglio	-0.55
carestia~	-0.55
epidemia~	-0.55
pandemia~	-0.55
uccidere~	-0.65
uccisione~	-0.65
assassinare~	-0.65
assassinio~	-0.65
assassino~	-0.65
omicidio~	-0.65
morte	-0.65
morti	-0.65
morire~	-0.65
mortale~	-0.65
terrorismo	-0.65
terrorista~	-0.65
terroristico~	-0.65
attentato~	-0.65
estremismo	-0.65
estremista~	-0.65
fanatismo	-0.65
nazismo	-0.65
nazista~	-0.65
neonazismo	-0.65
neonazista~	-0.65
fascismo	-0.65
fascista~	-0.65
tortura~	-0.65
torturare~	-0.65
schiavitù	-0.65
crimini di guerra	-0.65
crimine di guerra	-0.65
crimini contro l'umanità	-0.65
armi di distruzione di massa	-0.65
guerra nucleare	-0.65
olocausto	-0.65
genocidio~	-0.8
massacro~	-0.8
massacrare~	-0.8
strage~	-0.8
sterminio	-0.8
sterminare~	-0.8
atrocità	-0.8
atroce~	-0.8
barbarie	-0.8
barbaro~	-0.8
pulizia etnica	-0.8
eccidio~	-0.8
mattanza	-0.8
lotta al|contro il terrorismo	0.1
lotta alla|contro la povertà	0.1
lotta alla|contro la criminalità	0.1
lotta alla|contro la corruzione	0.1
contrasto al|del terrorismo	0.1
combattere~ il terrorismo	0.1
sconfitta del nazismo	0.1
vittoria sul nazismo	0.1
antifascista~	0.1
coalizione antifascista	0.1
antiterrorismo	0.1
liberazione degli ostaggi	0.1
rilascio degli ostaggi	0.1
scambio di prigionieri	0.1
porre~ fine alla povertà	0.1
riduzione della povertà	0.1
prevenire~ la guerra	0.1
prevenzione dei conflitti	0.1
deterrenza	-0.3
arma nucleare	-0.3
armi nucleari	-0.3
arsenale~	-0.3
prigioniero~	-0.3
prigionia	-0.3
carcere	-0.3
incarcerare~	-0.3
arresto	-0.3
arresti	-0.3
arrestare~	-0.3
detenzione	-0.3
detenuto~	-0.3
rifugiato~	-0.3
profugo~	-0.3
sfollato~	-0.3
esilio	-0.3
esiliare~	-0.3
migrazione illegale	-0.3
vittime civili	-0.3
contro terzi	-0.3
confronto militare	-0.3
prova di forza	-0.3
linea rossa	-0.3
linee rosse	-0.3
odio razziale	-0.3
razzismo	-0.3
razzista~	-0.3
antisemitismo	-0.3
xenofobia	-0.3
intolleranza	-0.3
intollerante~	-0.3
crollo	-0.3
crollare~	-0.3
collasso	-0.3
collassare~	-0.3
naufragio	-0.3
naufragare~	-0.3
sacrificio~	0.05
sacrificare~	0.05
memoria	0.05
verità storica	0.05
verità	0.05

@category bad
male	-0.45
fare~ il male	-0.45
cattivo~	-0.45
cattiva	-0.45
pessimo~	-0.45
orribile~	-0.45
orrore~	-0.45
terribile~	-0.45
tremendo~	-0.45
brutto~	-0.45
peggio	-0.45
peggiore~	-0.45
dannazione	-0.45
malvagio~	-0.45
malvagità	-0.45
crudele~	-0.45
crudeltà	-0.45
spietato~	-0.45
miserabile~	-0.45
miseria	-0.45
disperato~	-0.45
disperazione	-0.45
triste~	-0.45
tristezza	-0.45
sfortunato~	-0.45
sfortunatamente	-0.45
purtroppo	-0.45
sventura~	-0.45
doloso~	-0.45
malato~	-0.45
malattia~	-0.45
inutile~	-0.45
inutilmente	-0.45
inefficace~	-0.45
incapace~	-0.45
incapacità	-0.45
incompetente~	-0.45
incompetenza	-0.45
stupido~	-0.45
stupidità	-0.45
ridicolo~	-0.45
folle~	-0.45
follia	-0.45
sbagliato~	-0.45
sbagliare~	-0.45
errore	-0.45
errori	-0.45
errato~	-0.45
colpa	-0.45
colpevole~	-0.45
negativo~	-0.25
negativamente	-0.25
insufficiente~	-0.25
inadeguato~	-0.25
debole~	-0.25
debolezza	-0.25
mancanza	-0.25
mancare~	-0.25
assenza	-0.25
lamentare~	-0.25
lamentela~	-0.25
fastidio	-0.25
fastidioso~	-0.25
disagio	-0.25
disagi	-0.25
stanco~	-0.25
lento~	-0.25
rigido~	-0.25
rigidità	-0.25
pesante~	-0.25
oneroso~	-0.25
oscuro~	-0.25
confuso~	-0.25
confusione	-0.25
caos	-0.25
caotico~	-0.25
disordine~	-0.25
superficiale~	-0.25
irrisolto~	-0.25
mancare~ di fare	0
non mancare~	0
senza problemi	0
male che vada	0
meno male	0
mal di	0
per errore	0
salvo errori	0

# words that the vocabulary grades and that say nothing of relations here
@category neutral
ancora	0
atto|atti	0
economico~	0
fine	0
freddo~	0
leader	0
mondiale~	0
naturale~	0
naturalmente	0
noto~	0
nota	0
nuovo~	0
passato~	0
piccolo~	0
presente~	0
qui	0
quasi	0
recente~	0
scena	0
scena internazionale	0
spaziale~	0
tipo~	0
vecchio~	0
vertice~	0
molto~	0
numeroso~	0
particolare~	0
principale~	0
crescente~	0.05
culturale~	0
globale~	0
attuale~	0
costante~	0.1
frequente~	0
sociale~	0
professionale~	0
breve~	0
lieve~	-0.05
ultimo~	0
personale~	0
internazionale~	0
nazionale~	0
centrale~	0
regionale~	0
politico~	0
militare~	0
nucleare~	0
religioso~	0
scientifico~	0
tecnico~	0
tradizionale~	0.05
russo~	0
cinese~	0
americano~	0
vero~	0.1
alto~	0.1
basso~	-0.05
caro	0.15
largo~	0
ampio~	0.1
aperto~	0.1
concreto~	0.15
pronto~	0.15
degno~	0.25
degno|degni di nota	0.1
serio~	0.05
in serie	0
contesto|contesti	0
nel complesso	0
asia - pacifico	0
pacifico	0.1
integrità territoriale	0.1
integrità	0.1
trattato di non	0
propri|proprio	0
