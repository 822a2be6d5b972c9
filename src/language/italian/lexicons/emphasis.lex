# Boosters, degree, superlatives, absolutes, focus.
@metric emphasis
@source own selection after Holmes (1984), Hyland (2005); Serianni (1989) on the superlative; Caffi (2007) on intensity
@licence MIT
@version 1

@category booster
certamente	0.6
sicuramente	0.6
senza dubbio	0.6
senza alcun dubbio	0.6
indubbiamente	0.6
indubitabilmente	0.6
indiscutibilmente	0.6
innegabilmente	0.6
fuor di dubbio	0.6
fuori dubbio	0.6
senz'altro	0.6
senza ombra di dubbio	0.6
non c'è dubbio	0.6
non vi è dubbio	0.6
con certezza	0.6
inequivocabilmente	0.6
categoricamente	0.6
inevitabilmente	0.6
immancabilmente	0.6
innegabile~	0.6
indiscutibile~	0.6
incontestabile~	0.6
con assoluta certezza	0.8
naturalmente	0.5
ovviamente	0.5
chiaramente	0.5
evidentemente	0.5
di certo	0.5
di sicuro	0.5
in effetti	0.5
in realtà	0.5
di fatto	0.5
infatti	0.5
effettivamente	0.5
davvero	0.5
proprio	0.5
è chiaro che	0.5
è evidente che	0.5
è ovvio che	0.5
è certo che	0.5
è vero che	0.5
è risaputo che	0.5
è noto che	0.5
sappiamo che	0.5
sono certo|certa|sicuro|sicura|convinto|convinta|fiducioso|fiduciosa che	0.5
siamo certi|sicuri|convinti|fiduciosi che	0.5
convinto~ che	0.5
certo~ che	0.5
sicuro~ di|che	0.5
fiducioso~ che	0.5
sono fiducioso	0.5
è un fatto che	0.5
il fatto è che	0.5
il fatto che	0.5
come sapete	0.5
come sappiamo	0.5
come è noto	0.5
è degno di nota	0.5
degno di nota	0.5
degni di nota	0.5
inutile dire	0.5
va da sé	0.5
sia chiaro	0.5
a dire il vero	0.5
in verità	0.5
la verità è	0.5
realmente	0.4
veramente	0.4
sinceramente	0.4
francamente	0.4
onestamente	0.4
dimostrare~ che	0.4
dimostrare~	0.4
confermare~ che	0.4
giustamente	0.4
esattamente	0.4
precisamente	0.4
appunto	0.4
non a caso	0.4
per definizione	0.4
è vero	0.4
notoriamente	0.4
attestare~	0.4

@category maximiser
estremamente	0.6
eccezionalmente	0.6
straordinariamente	0.6
assolutamente	0.6
incredibilmente	0.6
risolutamente	0.6
con fermezza	0.6
fermamente	0.6
con risolutezza	0.6
incondizionatamente	0.6
tassativamente	0.6
massimo~	0.65
massimamente	0.65
incrollabile~	0.65
irremovibile~	0.65
incrollabilmente	0.65
irrevocabile~	0.65
irrevocabilmente	0.65
completamente	0.55
totalmente	0.55
interamente	0.55
del tutto	0.55
immensamente	0.55
enormemente	0.55
fermo sostegno	0.55
ferma determinazione	0.55
piena fiducia	0.55
pieno appoggio	0.55
di tutto cuore	0.55
radicalmente	0.55
immenso~	0.55
enorme~	0.55
travolgente~	0.55
schiacciante~	0.55
stragrande maggioranza	0.55
stragrande	0.55
pienamente	0.45
altamente	0.45
profondamente	0.45
profondissimo~	0.45
perfettamente	0.45
perfetto~	0.45
vivamente	0.45
solennemente	0.45
solenne~	0.45
particolarmente	0.45
specialmente	0.45
soprattutto	0.45
grandemente	0.45
fortemente	0.45
strettamente	0.45
grande importanza	0.45
di grande importanza	0.45
decisamente	0.45
nettamente	0.45
drasticamente	0.45
in modo particolare	0.45
in particolar modo	0.45
in modo molto	0.45
in modo estremamente	0.45
ad ogni costo	0.45
con la massima	0.45
con il massimo	0.45
il più stretto	0.45
molto	0.4
moltissimo	0.4
tanto	0.4
notevolmente	0.4
notevole~	0.4
considerevolmente	0.4
ampiamente	0.4
con grande	0.4
assai	0.4
oltremodo	0.4
ben oltre	0.4
ben più	0.4
di gran lunga	0.4
grande vitalità	0.4
grande prudenza	0.4
grande sacrificio	0.4
quanto mai	0.4
talmente	0.4
con impegno	0.4
con successo	0.4
con entusiasmo	0.4
in modo costante	0.4
decisivo~	0.4
davvero amichevole	0.3
sempre più	0.3
ancora più	0.3
ancor più	0.3
significativamente	0.3
significativo~	0.3
sostanzialmente	0.3
tale da	0.3
intensamente	0.3
fermo	0.3
ferma	0.3
fermi	0.3
ferme	0.3
vigorosamente	0.3
energicamente	0.3
in modo energico	0.3
costantemente	0.3
continuamente	0.3
ogni successo	0.3
realmente inclusivo~	0.3
efficacemente	0.3
approfonditamente	0.3
a tutti i livelli	0.3
in tutti i settori	0.3
a tutto tondo	0.3
strettissimo~	0.3
grande	0.15
grandi	0.15
gran	0.15
forte	0.15
forti	0.15
così	0.15

@category superlative
il|la|i|le più importante|importanti	0.75
più importante	0.75
più importanti	0.75
di fondamentale importanza	0.75
della massima importanza	0.75
di vitale importanza	0.75
il|la più grande|alto|alta|forte|grave|urgente|significativo|significativa	0.65
i|le più urgenti|gravi|alti|alte|delicati|delicate|significativi|significative	0.65
più importante al mondo	0.65
la più importante al mondo	0.65
ineguagliabile~	0.65
impareggiabile~	0.65
senza pari	0.65
supremo~	0.65
più urgenti	0.65
senza precedenti	0.6
più che mai	0.6
come mai prima	0.6
mai visto|vista	0.6
inaudito~	0.6
straordinario~	0.6
eccezionale~	0.6
primario~	0.6
prioritario~	0.6
priorità assoluta	0.6
massima priorità	0.6
il più	0.55
la più	0.55
i più	0.55
le più	0.55
il migliore	0.55
la migliore	0.55
i migliori	0.55
miglior	0.55
il maggiore	0.55
la maggiore	0.55
al massimo	0.55
più di tutto	0.55
prima di tutto	0.55
innanzitutto	0.55
anzitutto	0.55
priorità	0.55
storico~	0.45
cruciale~	0.45
vitale~	0.45
essenziale~	0.45
fondamentale~	0.45
decisivo	0.45
interessi fondamentali	0.45
interessi vitali	0.45
nucleo degli interessi	0.45
irrinunciabile~	0.45
insostituibile~	0.45
unico~	0.45
esemplare~	0.45
indispensabile	0.45
strategico	0.45
principale	0.1
principali	0.1
chiave	0.1
primo	0.1
sesto	0.1
principale fornitore	0.3
principale partner	0.3
ospite principale	0.3
speciale~	0.3
speciali	0.3
fattore potente	0.3
importante fattore	0.3
di importanza	0.3
più	0.3
pietra miliare	0.3
importante	0.3

@category absolute
mai	0.6
sempre	0.6
per sempre	0.6
una volta per tutte	0.6
a qualunque costo	0.6
a tutti i costi	0.6
in ogni circostanza	0.6
in qualsiasi circostanza	0.6
qualunque cosa accada	0.6
senza eccezioni	0.6
senza eccezione	0.6
senza riserve	0.6
incondizionato~	0.6
irreversibile~	0.6
inviolabile~	0.6
inalienabile~	0.6
inseparabile~	0.6
indivisibile~	0.6
indissolubile~	0.6
assoluto~	0.45
totale~	0.45
tutto l'anno	0.45
in tutto il mondo	0.45
in tutti i contesti	0.45
in tutti	0.45
nessuno	0.45
nulla	0.45
niente	0.45
in nessun caso	0.45
ovunque	0.45
dappertutto	0.45
ogni	0.45
intero~	0.45
intera	0.45
all'intera	0.45
tutti i canali	0.45
pienamente attuale	0.45
tutti	0.35
tutte	0.35
tutto il	0.35
tutta la	0.35
entrambe le parti	0.35
entrambi i	0.35
indipendentemente da|dal|dalla|dalle|dagli|dai	0.35
piena	0.35
pieno	0.35
continua tutto	0.35
non permetterà mai	0.75
non … mai	0.75
non accetterà mai	0.75
non tollererà mai	0.75

@category emphatic-verb
sottolineare~	0.5
ribadire~	0.5
riaffermare~	0.5
evidenziare~	0.5
rimarcare~	0.5
mettere~ in evidenza	0.5
mettere~ in rilievo	0.5
porre~ l'accento	0.5
insistere~	0.5
mettere~ in guardia	0.5
tenere~ a sottolineare	0.5
tenere~ a ribadire	0.5
affermare~ con forza	0.4
dichiarare~	0.4
proclamare~	0.4
asserire~	0.4
promettere~	0.4
promettiamo	0.4
giurare~	0.4
assicurare~	0.4
avvertire~	0.4
ammonire~	0.4
esortare~	0.4
confermare~	0.4
fare~ sul serio	0.4
attribuire~ importanza	0.4
attribuisco grande importanza	0.4
attribuire~ … importanza	0.4
richiamare~ l'attenzione	0.4
attirare~ l'attenzione	0.4

@category focus
in primo luogo	0.5
in particolare	0.5
particolare attenzione	0.5
con particolare attenzione	0.5
specificamente	0.5
specie	0.5
più di ogni altra cosa	0.5
ancora una volta	0.5
una volta di più	0.5
non solo … ma anche	0.5
non solo	0.5
la cosa più importante	0.5
ciò che conta	0.5
l'importante è	0.5
il punto è	0.5
questo è anche ciò	0.5
è proprio	0.5
questo è esattamente	0.5
è il momento in cui	0.5
sia … che	0.5
lasciatemi dire	0.5
voglio sottolineare	0.5
vorrei sottolineare	0.5
vorrei ribadire	0.5
desidero sottolineare	0.5
tengo a sottolineare	0.5
è importante sottolineare	0.5
va sottolineato	0.5
vale la pena	0.5
perfino	0.35
addirittura	0.35
persino	0.35
nientemeno	0.35
unicamente	0.35
esclusivamente	0.35
solo	0.35
soltanto	0.35
anche	0.35
anzi	0.35
importanza di	0.35
nonché	0.35
compresa	0.35
compreso	0.35
congiuntamente	0.35

@category commitment
non verrà mai	0.6
saldo come una roccia	0.6
fare~ tutto il possibile	0.6
fare~ di tutto	0.6
con tutti i mezzi	0.6
determinato~ a	0.6
deciso~ a	0.6
risoluto~	0.6
determinazione	0.6
risolutezza	0.6
fare sul serio	0.6
mantenere~ i suoi impegni	0.6
mantenere~ gli impegni	0.6
mantenere~ la parola	0.6
nessun compromesso	0.6
intransigente~	0.6
schiena contro schiena	0.6
spalla a spalla	0.6
contare l'uno sull'altro	0.6
