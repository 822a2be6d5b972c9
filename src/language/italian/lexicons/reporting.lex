# Words that attribute, with the class of their force. Frames as in the English lexicon: t a clause with "che" or a
# question, q a quotation, n its object is what is conveyed, i an infinitive with "di" or "a", j only of several or of
# sides, a an addressee may stand before its clause, e only of persons, m only in news, x content follows at once.
@metric reporting
@source own selection after Serianni (1989) on verbs of saying and thinking
@licence MIT
@version 1

@category neutral
dire~	0	t q i
affermare~	0.2	t q n i
dichiarare~	0.3	t q n i
osservare~	0	t q
notare~	0.1	t q
aggiungere~	0	t q
spiegare~	0	t q n
precisare~	0.1	t q n
chiarire~	0.1	t q n
puntualizzare~	0.2	t q n
commentare~	0	t q n
rispondere~	0	t q
replicare~	0.1	t q
ribattere~	0.2	t q
scrivere~	0	t q
proseguire~	0	q
continuare~	0	q
concludere~	0.1	q
esordire~	0	q
raccontare~	0	t q n
riferire~	0	t q n
riportare~	0	t q
comunicare~	0.1	t n a
annunciare~	0.2	t n q i
informare~	0	t n a
illustrare~	0	n
menzionare~	0	t n
citare~	0	n
ricordare~	0.1	t q n a
rammentare~	0.1	t q n a
indicare~	0	t n e
rilevare~	0.1	t q n
constatare~	0.1	t n
rendere~ noto|nota|noti	0.1	t n
far|fatto|fa|fece|facendo notare|presente|sapere|osservare	0.2	t n
prendere~ atto	0.1	t n
prendere~ nota	0.1	t n
delineare~	0	n
descrivere~	0	n
esporre~	0	n
presentare~	0	n e
condividere~ il|la|i|le|gli|un|una|l'|con	0	n x e
condividere~ suo|sua|suoi|sue	0	n e
parlare~ di|del|della|dell'|delle|degli|dei	0	n
tornare~ su|sul|sulla|sulle|sui	0	n
fare~ riferimento	0	n
esprimere~	0.2	n
esprimersi|espresso|espressa|espressi|espresse a favore	0.3	n x
dirsi|detto|detta|detti|dette favorevole|favorevoli|contrario|contrari|pronto|pronta|pronti|convinto|convinta|convinti|fiducioso|fiduciosi|certo|certi|soddisfatto|soddisfatti|lieto|lieti|preoccupato|preoccupati|disposto|disposti|disponibile|disponibili|d'	0.3	x
manifestare~	0.2	n
formulare~	0.2	n
trasmettere~	0.1	n
rivolgere~ auguri|saluti|condoglianze|congratulazioni|felicitazioni|ringraziamenti|parole	0.2	x
rivolgere~ un|il|i|le	0.2	x
rivolgere~ sinceri|calorosi|cordiali|i|suoi|sentiti|vivi|sincere	0.2	x
porgere~	0.2	n
inviare~ auguri|saluti|condoglianze|congratulazioni	0.2	x
presentare~ le|sue condoglianze	0.2	x
estendere~ un|l'invito	0.2	x
augurare~	0.3	n
augurarsi	0.2	t n
salutare~	0.2	n e
ringraziare~	0.3	n
congratularsi|congratulato|congratulata|congratulati|congratulandosi|congratula|congratulano	0.3	n
felicitarsi|felicitato|felicitata|felicitati|felicitandosi|felicita|felicitano	0.3	n
complimentarsi|complimentato|complimentata|complimentandosi|complimenta	0.3	n
scusarsi|scusato|scusata|scusandosi	0.2	n
invitare~	0.2	n
accettare~ … invito	0.3	x e
chiedere~	0	t q n i a
domandare~	0	t q
domandarsi|chiedersi	-0.1	t
proporre~	0.1	t n i
suggerire~	-0.2	t n i
offrire~ di	0.2	x e
offrire~ il|la|le|un|una|l'	0.2	n x e
definire~	0	n
valutare~ positivamente	0.3	n
apprezzare~	0.4	n e
richiamare~	0.2	n
attirare~ l'attenzione	0.3	n
richiamare~ l'attenzione	0.3	n
toccare~	0	n e
sollevare~	0.1	n
rivelare~	0.1	t n e
testimoniare~	0.2	t e
leggere~ in	0	n
elencare~	0	n
riassumere~	0	n
sintetizzare~	0	n
tracciare~	0	n e
confidare~	0	t n
auspicare~	0.1	t n i
sperare~	0	t i
ipotizzare~	-0.3	t n

@category emphatic
sottolineare~	0.6	t q n
ribadire~	0.6	t q n i
evidenziare~	0.5	t q n
rimarcare~	0.5	t q n
rimarcando	0.5	t q n
riaffermare~	0.6	t q n i
confermare~	0.4	t q n i
asserire~	0.3	t q
sostenere~ che	0.3	x
insistere~	0.5	t q n
proclamare~	0.5	t n
assicurare~	0.5	t q a
garantire~ che	0.5	x e
promettere~	0.5	t n i
giurare~	0.6	t i
avvertire~	0.5	t q n a
ammonire~	0.5	t q n
mettere~ in guardia	0.5	n
mettere~ in evidenza|rilievo|luce|risalto	0.5	t n
porre~ l'accento	0.5	n
esigere~	0.6	t n i
pretendere~	0.6	t n i
esortare~	0.5	n i
rivendicare~	0.4	n
ripetere~	0.3	t q n
tenere~ a precisare|sottolineare|ribadire|ringraziare	0.5	t n
attribuire~ … importanza	0.5	n x
attestare~	0.3	t e
impegnarsi|impegnato|impegnata|impegnati|impegnate|impegnandosi|impegna|impegnano a	0.6	x e
assumersi|assumere~ l'impegno	0.6	n
dimostrare~ che	0.2	x e

@category tentative
credere~	-0.1	t i
pensare~	-0.1	t i
ritenere~	0	t i
reputare~	0	t n
supporre~	-0.2	t
presumere~	-0.2	t
immaginare~	-0.2	t
sospettare~	-0.3	t n
stimare~	-0.1	t
prevedere~	0	t e
considerare~	0	t n e m
giudicare~	0	t n
valutare~	0	t n e m
temere~	0	t n
dubitare~	-0.3	t n
sapere~	0.2	t e
capire~	0	t e
comprendere~	0	t e
riconoscere~	0.3	t n
ammettere~	0.1	t n q
concedere~ che	0	x
vedere~	0	t e m
trovare~	0	t e m
accennare~	-0.1	t n
alludere~	-0.1	n
lasciare~ intendere	-0.2	t
segnalare~	0.1	t n
prospettare~	-0.1	n
è|era|sono|erano|sia|siano del parere|dell'avviso|dell'opinione	0	t
è|era|sia convinto|convinta|certo|certa|sicuro|sicura|fiducioso|fiduciosa	0.5	t e
sono|erano|siano convinti|convinte|certi|sicuri|fiduciosi	0.5	t e
è|era consapevole	0.2	t n e
sono|erano consapevoli	0.2	t n e
è|era preoccupato|preoccupata	0.1	t n e
sono|erano preoccupati	0.1	t n e

@category welcoming
accogliere~ con	0.4	x e
accogliere~ favorevolmente	0.4	n e
lodare~	0.5	n
elogiare~	0.5	n
encomiare~	0.5	n
plaudire~	0.5	n
applaudire~	0.5	n e
rallegrarsi|rallegrato|rallegrata|rallegrati|rallegrandosi	0.4	t n
compiacersi|compiaciuto|compiaciuta|compiaciuti	0.4	t n
rendere~ omaggio	0.3	n
appoggiare~	0.4	n e
sostenere~	0.4	n e
avallare~	0.4	n e
approvare~	0.4	n e
caldeggiare~	0.4	n
è|era|sia pronto|pronta|disposto|disposta|disponibile	0.3	i e
sono|erano|siano pronti|pronte|disposti|disponibili	0.3	i e
è|era lieto|lieta|felice|grato|grata|orgoglioso|orgogliosa|soddisfatto|soddisfatta	0.4	t n i e
sono|erano lieti|liete|felici|grati|grate|orgogliosi|soddisfatti|soddisfatte	0.4	t n i e
attendere~ con	0.3	x e

@category refusing
negare~	0.4	t q n i
smentire~	0.4	t q n
respingere~	0.5	n
rifiutare~	0.5	n i
rifiutarsi	0.5	i
condannare~	0.6	n
deplorare~	0.5	t n
denunciare~	0.6	t n
criticare~	0.4	n
biasimare~	0.5	n
accusare~	0.4	n
contestare~	0.3	t n
confutare~	0.4	n
opporsi|opposto|opposta|opposti|opponendosi|oppone|oppongono	0.4	n e
protestare~	0.4	t n
lamentare~	0.2	t n
lamentarsi	0.2	t n
rammaricarsi|rammaricato|rammaricata	0.2	t n
escludere~	0.4	t n
minacciare~	0.5	t n i e
stigmatizzare~	0.5	n
dissociarsi	0.3	n

@category directive
ordinare~	0.5	t n i a
chiedere~ a|ai|agli|alla|alle|al	0.2	n i x
sollecitare~	0.4	n
raccomandare~	0.2	t n i
consigliare~	0.1	t n i
incoraggiare~	0.2	n e
incaricare~	0.4	n e
appellarsi|appellato|appellata|appellati	0.3	n
lanciare~ un appello	0.3	n x
fare~ appello	0.3	n
invocare~	0.3	n
implorare~	0.4	n
richiedere~	0.3	t n i
pregare~	0.2	n i
disporre~ che	0.4	x

@category commitment
concordare~	0.4	t n i
convenire~	0.4	t n i
accordarsi|accordato|accordati|accordandosi	0.4	n i
è|sono|era|erano d'accordo	0.3	t n i e
decidere~	0.4	t i e
stabilire~ che|di	0.3	x e
raggiungere~ un accordo|intesa	0.4	n
raggiungere~ un'intesa	0.4	n
giungere~ alla conclusione	0.3	t
intendere~	0.2	i e
volere~	0.1	t e
desiderare~	0.1	i e
mirare~ a	0.2	x e
pianificare~	0.2	n i e
programmare~	0.2	i e

@category joint
discutere~	0	j n t
scambiare~ … opinioni|pareri|vedute|idee|valutazioni|punti	0	j x n
scambiarsi	0	j n
avere~|avuto|ha|hanno … scambio di	0	j x n
avuto|ha|hanno … scambio	0	j n
esaminare~	0	j n
dibattere~	0	j n
dialogare~	0	j n
prestare~ … attenzione	0.1	j n
dedicare~ … attenzione	0.1	j n
fare~ il punto	0	j n
passare~ in rassegna	0	j n
coordinare~ … approcci|posizioni	0	j n e
cercare~ di	0	j x e
formulare~ il compito	0.4	j n
consultarsi|consultati	0	j n

@category according
secondo	0	x
a detta di|del|della|dell'|dei|degli	0	x
a giudizio di|del|della|dell'	0	x
a parere di|del|della|dell'	0	x
ad avviso di|del|della|dell'	0	x
nelle parole di|del|della	0	x
stando a|alle|al|alla|ai	0	x
