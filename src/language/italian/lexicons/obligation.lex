# What must or should be done.
@metric obligation
@source own selection after Palmer (2001), Serianni (1989) on dovere and its kin
@licence MIT
@version 1

@category strong
deve	0.9
devono	0.9
debba	0.9
debbano	0.9
dobbiamo	0.9
devo	0.9
dovrà	0.9
dovranno	0.9
dovremo	0.9
dovete	0.9
è imperativo	0.9
ha il dovere	0.9
hanno il dovere	0.9
abbiamo il dovere	0.9
avere~ il dovere di	0.9
doveva	0.7
dovevano	0.7
dovette	0.7
dovettero	0.7
è indispensabile	0.7
è imprescindibile	0.7
è necessario	0.7
sono necessari|necessarie	0.7
si rende necessario	0.7
è d'obbligo	0.7
è tenuto|tenuta a	0.7
sono tenuti|tenute a	0.7
è obbligato|obbligata a	0.7
sono obbligati|obbligate a	0.7
costretto~ a	0.7
avere~ l'obbligo	0.7
ha l'obbligo	0.7
hanno l'obbligo	0.7
bisogna	0.7
occorre	0.7
occorrono	0.7
è essenziale	0.7
è vitale	0.7
è cruciale	0.7
è quindi necessario|essenziale|indispensabile|imperativo	0.7
è fondamentale	0.65
è quindi fondamentale	0.65
è pertanto fondamentale	0.65
è inoltre fondamentale	0.65
va|vanno rispettato|rispettata|rispettati|rispettate|garantito|garantita|affrontato|affrontati|risolto|risolta|evitato|evitata	0.65
ha la responsabilità di	0.65
hanno la responsabilità di	0.65
occorrerà	0.65
bisognerà	0.65
è doveroso	0.65
è obbligatorio	0.65
obbligo	0.6
obblighi	0.6
obbligatorio~	0.6
obbligare~	0.6
dovere di	0.6
doveroso~	0.6
necessità di	0.6
la necessità	0.6
necessità	0.6
non ha|hanno altra scelta	0.6
non resta che	0.6
imporre~ la necessità	0.6
urgente necessità	0.6
imprescindibile~	0.6
indispensabile~	0.6
prerequisito~	0.6
il bisogno di	0.45
bisogno di	0.45
c'è bisogno di	0.45
esigenza~	0.45
requisito~	0.45
imporre~	0.45
esigere~	0.45
imperativo	0.45
richiedere~	0.4
dovere|doveri	0.4
assolvere~ il compito di	0.4

@category medium
dovrebbe	0.5
dovrebbero	0.5
dovremmo	0.5
dovreste	0.5
dovrei	0.5
sarebbe opportuno	0.5
sarebbe bene	0.5
è opportuno	0.5
conviene	0.5
è importante che	0.5
è bene che	0.5
occorrerebbe	0.5
bisognerebbe	0.5
sarebbe necessario	0.5
è ora di	0.5
è tempo di	0.5
è giunto il momento di	0.5
spetta a	0.5
invitare~ a	0.3
è auspicabile	0.3
merita di	0.3
affinché	0.4
chiamato~ a	0.4

@category prohibition
non deve mai	0.95
non devono mai	0.95
non dovrà mai	0.95
non permetterà mai	0.9
non permetteranno mai	0.9
non permetteremo mai	0.9
non permetterà	0.9
non permetterò	0.9
non permetteremo	0.9
non tollererà	0.9
non tollereremo	0.9
non accetterà mai	0.9
non accetterà	0.9
non accetteremo	0.9
non consentirà	0.9
non consentiremo	0.9
non può essere permesso|tollerato|accettato|consentito	0.9
non deve	0.85
non devono	0.85
non dobbiamo	0.85
non dovete	0.85
è vietato	0.8
è proibito	0.8
vietare~	0.8
proibire~	0.8
divieto~	0.8
in nessun caso	0.8
in nessuna circostanza	0.8
non è permesso	0.8
non è consentito	0.8
non dovrebbe	0.65
non dovrebbero	0.65
linea rossa	0.65
linee rosse	0.65
inaccettabile~	0.65
inammissibile~	0.65
nessun paese dovrebbe	0.65
nessuno dovrebbe	0.65

@category directive
esortare~	0.5
insistere~ su|affinché|perché	0.5
intimare~	0.5
pretendere~	0.5
sollecitare~	0.5
esigere~ che	0.5
ordinare~	0.5
fare~ appello	0.4
lanciare~ un appello	0.4
chiedere~ di|che|a|al|alla|ai|alle	0.4
invocare~	0.4
incaricare~	0.4
raccomandare~	0.3
consiglia|consigliano|consigliato|consigliamo|consigliare	0.3
attenersi	0.3
rispettare~ … disposizioni|norme|legge|leggi|accordi|obblighi|principi	0.3
astenersi da|dal|dall'	0.3
con grande prudenza	0.35
con la massima prudenza	0.35
con estrema prudenza	0.35
con la massima cautela	0.35

@category commitment
impegnarsi a	0.35
si impegna a	0.35
si impegnano a	0.35
ci impegniamo a	0.35
impegnato~ a	0.35
promettiamo	0.35
promettere~ di	0.35
giurare~ di	0.35
impegno a	0.3
impegni a	0.3
impegno nei confronti	0.3
impegno … nei confronti	0.3
determinato~ a	0.3
deciso~ a	0.3
assumersi l'impegno	0.3

@category neutral
si sono tenuti|tenute a	0
si è tenuto|tenuta a	0
dovere civico	0
a dovere	0
dazi doganali	0
in necessità	0
di necessità virtù	0
dovuto a	0
dovuta a	0
dovuti a	0
dovute a	0
