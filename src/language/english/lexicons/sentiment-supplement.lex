# Evaluative words and idioms of news and editorials that the general lists lack.
@metric sentiment
@category general
@source own selection
@licence MIT
@version 2
could not be better|happier|prouder|more	0.55
couldn't be better|happier|prouder|more	0.55
could not have been better|happier|prouder	0.55
couldn't have been better|happier|prouder	0.55
could not be worse	-0.6
couldn't be worse	-0.6
has|have never been better|stronger|closer|happier	0.6
has|have never been worse|weaker|lower	-0.55
never better	0.5
never worse	-0.5
nothing better	0.4
nothing worse	-0.5
better than ever	0.5
worse than ever	-0.55
no better|happier|stronger friend|partner|time|place|way	0.45
no worse time|place|way|enemy	-0.5
abdicate~	-0.35
aberration	-0.35
abet|abets|abetted|abetting	-0.5
abominable	-0.8
abomination	-0.65
abrasive	-0.35
abrogate~	-0.35
abrupt|abruptly	-0.35
absurdity|absurdities	-0.5
absurd|absurdly	-0.5
abundance	0.35
abundant	0.35
abuse of power	-0.5
abuse|abuses of authority|office	-0.5
abysmal|abysmally	-0.65
accolade(s)	0.5
accommodating	0.35
accountability	0.35
accountable	0.35
accredit~	0.35
accuracy	0.35
accurate|accurately	0.35
accuser(s)	-0.35
acid rain	-0.5
acquit~	0.2
acrimony	-0.35
adaptable	0.35
addict(s)	-0.2
addicted to	-0.5
addiction(s)	-0.2
addled	-0.35
adept	0.5
adeptly	0.5
adequate|adequately	0.35
adrift	-0.35
adulterate~	-0.35
aesthetic	0.35
affable	0.35
affirmation	0.35
affliction(s)	-0.5
afflict~	-0.5
affluence	0.35
affordability	0.35
afloat	0.35
aftershock(s)	-0.35
afterthought	-0.2
aggressively hostile	-0.5
aggrieved	-0.5
agile	0.35
agility	0.35
aging infrastructure	-0.35
aid	0.1
ail~	-0.35
aimlessness	-0.2
aimless|aimlessly	-0.35
air raid(s)	-0.65
alarm bells	-0.35
alarming|alarmingly	-0.5
alcoholic(s)|alcoholism	-0.2
alienate~	-0.5
allay~	0.2
alleged|allegedly	-0.2
alleviate~	0.35
aloof	-0.35
aloofness	-0.2
altruism	0.5
ambiguity|ambiguities	-0.2
ambiguous	-0.2
ambition	0.2
ambitions	0.2
ambivalent	-0.2
ambush~	-0.35
ameliorate~	0.35
amiable	0.5
amicably	0.5
amiss	-0.35
amnesty	0.1
anarchy	-0.5
anemic	-0.35
angst	-0.35
annihilate~	-0.8
annihilation	-0.8
anomaly|anomalies	-0.35
anti - semitism	-0.65
antics	-0.35
antiquated	-0.2
antisemitic	-0.65
antisemitism	-0.65
apartheid	-0.8
appeasement	-0.35
appease~	-0.35
appetizing	0.35
applause for	0.5
apt	0.25
aptitude	0.35
aptly	0.35
arbitrarily	-0.35
arbitrary	-0.35
archaic	-0.35
ardent supporter|supporters	0.5
arduous	-0.35
arrest~	-0.35
arson	-0.65
arsonist(s)	-0.65
artful	0.35
articulate	0.3
artistry	0.5
asbestos	-0.3
aspiration(s)	0.2
aspire~	0.2
assail~	-0.35
assassin(s)	-0.65
assassinate~	-0.65
astute|astutely	0.5
at a loss	-0.2
at loggerheads	-0.35
at risk	-0.35
at the expense of	-0.2
atrophy	-0.5
attainable	0.35
attentive	0.35
attentiveness	0.35
auspicious|auspiciously	0.5
austerity	-0.35
authentic	0.35
authoritarian	-0.5
authoritarian leader|leaders|regime|regimes	-0.5
authoritarianism	-0.5
autocracy	-0.5
autocratic	-0.5
autonomy	0.1
award - winning	0.5
awe - inspiring	0.5
awed	0.5
backdoor deal	-0.5
backfire~	-0.35
backlog	-0.2
backroom deal|deals	-0.35
backslide~	-0.35
backstabbing	-0.5
backtrack~	-0.35
backward	-0.2
backward - looking	-0.35
bad actor(s)	-0.5
bad blood	-0.5
bad faith	-0.5
bad news	-0.5
badly damaged|hurt|needed help|injured|wounded	-0.5
baffle~	-0.35
bailout(s)	-0.35
balanced approach	0.35
balanced budget	0.35
balk~	-0.35
banal	-0.35
bankruptcy|bankruptcies	-0.5
bankrupt~	-0.5
barbarism	-0.8
barbarity	-0.8
bare minimum	-0.2
barrage	-0.35
bash~	-0.35
beacon of	0.5
beaten up	-0.5
beating(s)	-0.5
beheading(s)	-0.8
behead~	-0.8
behind bars	-0.2
behind closed doors	-0.2
behind the times	-0.2
belated|belatedly	-0.35
beleaguered	-0.35
belie~	-0.35
belittle~	-0.35
bellicose	-0.5
belligerence	-0.5
belligerent	-0.5
belt - tightening	-0.2
bemoan~	-0.35
berate~	-0.35
beset	-0.35
besiege~	-0.35
best hope|chance|way|news|possible|thing	0.5
best interest|interests of	0.5
best|finest hour	0.35
bewilder~	-0.35
beyond reproach	0.65
bicker~	-0.35
big break	0.35
bigot(s)	-0.65
bigoted	-0.65
bigotry	-0.65
bioterrorism	-0.65
bipartisan support|agreement|consensus	0.5
bitter pill	-0.35
blackmail~	-0.5
blame game	-0.35
blaming the victim	-0.35
bland	-0.35
blare	-0.2
blast~ for	-0.35
blast~ the	-0.35
blatant|blatantly	-0.5
bleak	-0.5
blight~	-0.5
blindside~	-0.35
blip	-0.35
bloat	-0.35
blood - soaked	-0.5
blood on	-0.5
bloodbath	-0.8
bloodied	-0.5
bloodshed	-0.8
bloodthirsty	-0.65
blossom~	0.5
blot on	-0.35
blown cover	-0.35
bluff	-0.2
blunder~	-0.5
blur~ the	-0.35
bogus	-0.5
bolster~	0.3
bombard~	-0.35
bombast	-0.35
bombastic	-0.35
boon	0.5
boondoggle	-0.35
boorish	-0.5
botch~	-0.5
bottleneck(s)	-0.35
bountiful	0.5
bounty	0.35
brain drain	-0.35
brain trust	0.35
brash	-0.35
bravo	0.5
brawl~	-0.35
brazen|brazenly	-0.5
breakdown	-0.5
break~ the law	-0.35
breath of fresh air	0.5
breathe~ new life	0.35
breathing room	0.2
bribery	-0.65
bridge the divide	0.35
bridge~ the gap	0.35
bright future|spot|spots	0.5
bright idea	0.35
bright side	0.35
broken law	-0.35
broken promise|promises	-0.5
broken system	-0.5
broken windows	-0.35
bruising	-0.35
brush aside	-0.2
brute force	-0.5
brutish	-0.5
bubble	-0.1
budding	0.35
bumbling	-0.35
bumps	-0.2
bumpy	-0.35
bungle~	-0.5
buoy|buoyed|buoyant	0.35
bureaucracy|bureaucracies	-0.2
bureaucratic	-0.35
bureaucratic nightmare	-0.5
burglar(s)	-0.5
burglary|burglaries	-0.5
burn down	-0.35
burn out	-0.35
burnout	-0.2
bustling	0.35
butchery	-0.8
bypassed	-0.35
calamitous	-0.8
callousness	-0.65
callous|callously	-0.65
can of worms	-0.35
capably	0.35
captivate~	0.35
car bomb|bombs|bombing|bombings	-0.65
carcinogen(s)	-0.5
caricature	-0.2
carjacking(s)	-0.65
carnage	-0.8
cast a shadow	-0.35
cast doubt|doubts	-0.35
castigate~	-0.35
cast~ aspersions	-0.35
cataclysm	-0.65
cataclysmic	-0.65
catastrophic|catastrophically	-0.8
catch - 22	-0.35
caustic	-0.35
cautious optimism	0.35
cautiously optimistic	0.35
cavalier	-0.35
cave in	-0.35
caveat(s)	-0.2
caved in	-0.35
censorship	-0.35
censor~	-0.35
charade	-0.5
charismatic	0.5
charlatan(s)	-0.5
chauvinism	-0.5
chauvinist(s)	-0.5
chauvinistic	-0.5
cheaper	0.2
cheer on	0.5
chemical attack(s)	-0.65
chemical weapons attack(s)	-0.65
chicanery	-0.5
child abuse	-0.8
chilling effect	-0.5
chilly	-0.35
chill~ relations	-0.35
cholera	-0.45
chore	-0.2
civic - minded	0.35
civil discourse	0.35
civil society	0.1
civility	0.5
civilized	0.35
civilizing	0.35
clamor|clamour	-0.2
clampdown	-0.35
clarification	0.2
clarify~	0.2
clash~	-0.35
classier	0.5
clean - energy	0.2
clean - up	0.35
clean up	0.35
cleanup	0.2
clear - eyed	0.5
clear - headed	0.5
clear conscience|victory	0.35
clearer	0.2
climate change	0
clogged	-0.35
clumsily	-0.35
clumsy	-0.35
clunky	-0.2
clutter	-0.35
cocaine	-0.4
coerce~	-0.5
cogent	0.5
coherence	0.35
coherent	0.35
cohesion	0.35
cohesive	0.5
cold - blooded	-0.5
cold - hearted	-0.35
cold comfort	-0.35
collateral damage	-0.5
collide|collides|collided	-0.35
collision course	-0.35
collude~	-0.5
collusion	-0.5
collusive	-0.5
combative	-0.35
comeback	0.35
comfort zone	0.2
commanding lead	0.35
common - sense	0.35
common enemy	-0.5
common sense	0.35
commonsense	0.35
commotion	-0.2
compatible	0.35
compensate~	0.2
competence	0.5
competent|competently	0.5
competitive edge|advantage	0.35
complacency	-0.5
complement~	0.35
complications	-0.2
complicit	-0.5
complicity	-0.5
compulsion	-0.2
con game	-0.5
con man|artist	-0.65
concede~	-0.1
concentration camp(s)	-0.65
concerted effort|efforts	0.35
conciliation	0.35
condescending	-0.5
condescension	-0.5
conducive	0.2
confess~	-0.2
confine~ to	-0.2
conflagration	-0.35
confound~	-0.35
confrontationist	-0.35
confront|confronts|confronted|confronting	-0.1
congenial	0.35
congested	-0.35
congestion	-0.35
conniving	-0.35
conscience	0.2
conscientious|conscientiously	0.5
consensus - building	0.35
conserve~	0.35
consistent leadership	0.35
conspiracy theory|theories|theorist|theorists	-0.5
conspiratorial	-0.35
conspire~	-0.35
constraint(s)	-0.35
constrain~	-0.35
consummate	0.5
contraband	-0.35
contravene~	-0.35
contravention	-0.35
contribute|contributes|contributed|contributing to	0.2
contribution(s)	0.15
contrived	-0.35
convenient	0.1
convoluted	-0.35
cop out	-0.35
correct|correctly	0.1
corruptible	-0.5
corrupt|corruptly	-0.65
cost - effective	0.35
cost - saving	0.35
cost overruns	-0.2
cost taxpayers	-0.35
cost~ lives|jobs	-0.35
counterfeit	-0.35
counterproductive	-0.35
courteous|courteously	0.5
cover - up(s)	-0.5
cover up	-0.35
coveted	0.35
coward(s)	-0.5
cowardice	-0.5
cozy	0.35
crack cocaine|addict|addicts	-0.5
cracks in	-0.2
cramp~	-0.35
crass	-0.5
craven	-0.35
craze	-0.2
creative solution|solutions	0.35
credibility	0.3
credible	0.35
credibly	0.35
credit to	0.3
creeping	-0.35
crime - ridden	-0.35
crimes against humanity	-0.8
criminality	-0.5
criminally	-0.5
cripple~	-0.5
crisis - ridden	-0.35
crisp	0.35
critique(s)	-0.1
cronyism	-0.65
crony|cronies	-0.5
crook(s)	-0.5
crooked	-0.5
crowd out	-0.35
crowded	-0.35
crown jewel	0.5
crumble~	-0.5
culpability	-0.35
culpable	-0.35
culprit(s)	-0.5
culture of corruption|fear|impunity	-0.5
culture of peace	0.35
cultured	0.35
cumbersome	-0.35
curb on	-0.2
cure~	0.35
cursory	-0.2
curtailment	-0.35
curtail~	-0.35
cut corners	-0.5
cutthroat	-0.5
cyber attack(s)	-0.35
cyberattack(s)	-0.35
cynic(s)	-0.35
damper	-0.2
damp~ hopes	-0.35
dark money	-0.5
dastardly	-0.5
daunting	-0.25
dazzle~	0.5
dead on arrival	-0.35
dead weight	-0.35
deadbeat	-0.5
deadlocked	-0.35
deadly force	-0.5
deaf ear	-0.35
death blow	-0.5
death sentence(s)	-0.5
death squad(s)	-0.65
death threats|threat	-0.5
debacle(s)	-0.65
debase~	-0.5
debilitating	-0.5
debt - ridden	-0.35
debt burden	-0.2
decapitate~	-0.8
decency	0.5
decent	0.35
decently	0.35
deceptive|deceptively	-0.5
decimate~	-0.5
decimation	-0.5
decisive leadership|action|step|steps	0.35
decrepit	-0.5
deepening crisis	-0.35
defamation	-0.5
defamatory	-0.5
default~ on	-0.35
defiance	-0.35
defiant|defiantly	-0.35
deficit(s)	-0.2
defile~	-0.5
deflate~	-0.35
deflation	-0.35
deforestation	-0.35
defraud~	-0.65
deft|deftly	0.5
defuse~	0.35
degenerate	-0.35
dehumanize~|dehumanise~	-0.5
delay~	-0.3
delegitimize~|delegitimise~	-0.35
delinquency	-0.35
delinquent	-0.35
deliverance	0.2
deliver~ on	0.2
delude~	-0.5
delusion(s)	-0.5
delusional	-0.5
demagogic	-0.65
demagogue(s)	-0.65
demagoguery	-0.65
demagogy	-0.65
demean~	-0.5
demise	-0.35
democracy	0.15
democratically	0.35
democratically elected	0.35
democratize~|democratise~	0.35
demolish~	-0.35
demoralize~|demoralise~	-0.35
demote~	-0.35
demotion	-0.35
denigrate~	-0.5
dependable	0.5
deplete~	-0.5
deplorable conditions	-0.35
deprave	-0.5
depraved	-0.5
deranged	-0.5
dereliction	-0.5
derogatory	-0.35
desecrate~	-0.65
desert~ the|his|her|their	-0.35
deserve	0.3
deserved	0.3
deserves	0.3
deserving	0.5
desolate	-0.5
desolation	-0.5
desperate measures	-0.35
despot(s)	-0.65
despotic	-0.65
despotism	-0.65
destitute	-0.5
destitution	-0.5
destroy~ jobs	-0.35
determined to succeed	0.35
detractor(s)	-0.35
detract~	-0.35
devalue~	-0.35
deviate~	-0.35
devious	-0.5
devoid of	-0.35
devoted father|mother|husband|wife|servant	0.35
devout	0.35
dexterity	0.5
diabolic	-0.5
diabolical	-0.8
diatribe(s)	-0.5
dick	0	cap
dictate terms	-0.35
dictator(s)	-0.5
dictatorial	-0.65
dictatorship(s)	-0.65
difficulties with	-0.2
dilapidated	-0.35
diligence	0.5
diligent|diligently	0.5
dilute~	-0.35
dim prospects	-0.35
dim view	-0.35
din	-0.2
dingy	-0.5
dirty money|tricks|war|work	-0.5
disaffected	-0.35
disaffection	-0.35
disappear~	-0.2
disarray	-0.5
disastrous|disastrously	-0.65
disbelief	-0.35
discerning	0.35
disciplined	0.35
disclaim~	-0.2
discontent	-0.35
discreet	0.35
discriminate~ against	-0.5
discrimination	-0.35
disdainful	-0.5
disdain~	-0.5
disempower~	-0.35
disenfranchisement	-0.5
disenfranchise~	-0.5
disgraceful|disgracefully	-0.65
disgrace~	-0.65
disgruntled	-0.5
disgruntlement	-0.35
disheveled	-0.35
dishonesty	-0.5
dishonest|dishonestly	-0.5
dishonor	-0.5
dishonorable	-0.5
disingenuous|disingenuously	-0.5
disintegrate~	-0.5
disinterested	-0.2
dislocation	-0.35
disloyal	-0.5
disloyalty	-0.5
dismal|dismally	-0.5
dismantle~	-0.1
dismember~	-0.5
dismissive	-0.35
dismiss~	-0.2
disobey~	-0.35
disorderly	-0.35
disparate treatment	-0.35
disparity|disparities	-0.35
displacement	-0.35
displace~	-0.35
displease~	-0.35
disproportionate|disproportionately	-0.5
disputes over	-0.35
disqualify~	-0.35
disquieting	-0.35
disreputable	-0.5
disrespectful	-0.5
disrespect~	-0.5
dissension	-0.35
dissent	-0.2
dissenter(s)	-0.2
dissipate~	-0.35
dissonance	-0.35
distinction	0.35
distortion(s)	-0.5
distract~ from	-0.35
disunited	-0.5
diversify~	0.15
divided country	-0.35
divided nation	-0.35
divide~ us|americans|society	-0.35
divide~ the country|nation|society	-0.35
division(s) within	-0.35
divisiveness	-0.5
doable	0.35
dodged|dodging	-0.2
dog - whistle	-0.5
dog whistle(s)	-0.5
dogmatic	-0.35
domestic violence|abuse	-0.65
doom~	-0.35
double - edged	-0.35
doublespeak	-0.5
downbeat	-0.35
downfall	-0.5
downgrade~	-0.35
downplay~	-0.35
downsizing	-0.35
downtrodden	-0.35
downturn(s)	-0.35
draconian	-0.5
dragging their feet	-0.35
drag~ down	-0.35
drag~ on	-0.35
drastic|drastically	-0.35
drawback(s)	-0.35
dream come true	0.35
drop - out|dropout|dropouts	-0.35
drop out	-0.2
drought(s)	-0.45
drowned out	-0.2
drug addiction|overdose|overdoses|abuse	-0.5
drug dealer|dealers|trafficking|trafficker|traffickers|lord|lords|cartel|cartels	-0.5
drunken	-0.35
dubious distinction	-0.35
dump~ on	-0.35
dupe|dupes|duped	-0.5
duplicitous	-0.35
duplicity	-0.35
dwindle~	-0.35
dysfunctional	-0.5
dysfunctions	-0.35
earnestly	0.35
earnings	0.1
earn~	0.1
ease~ the burden|burdens|tensions|tension|pain|suffering|fears|concerns|pressure	0.35
eavesdropping	-0.35
ebola	-0.45
eco - friendly	0.35
economic boom	0.5
economic development	0.1
economic recovery|growth|opportunity	0.15
economical	0.35
edgy	-0.35
education reform	0.35
efficacy	0.3
effortless	0.5
egomaniac|egomaniacal	-0.5
egotistical	-0.5
egregious|egregiously	-0.65
elitist	-0.35
eloquence	0.5
eloquent|eloquently	0.5
elusive	-0.35
emaciated	-0.5
emancipate~	0.5
emancipation	0.5
embattled	-0.35
embezzle~	-0.65
embitter~	-0.5
embrace~	0.35
embroil~	-0.35
eminently	0.2
empathy	0.5
empower~	0.5
empty promise|promises|words|rhetoric|threat|threats	-0.35
enamored	0.5
enchantment	0.5
enchant~	0.5
encore	0.35
encourage progress	0.35
encumber~	-0.35
endear~	0.5
endemic	-0.2
endorsement(s)	0.35
endow~	0.35
enfeeble~	-0.35
enhancement(s)	0.35
ennoble~	0.35
enrichment	0.5
enrich~	0.5
enslavement	-0.65
enslave~	-0.65
ensnare~	-0.35
ensure~ the safety|security|success|survival|fairness	0.35
entangle~	-0.35
enthral~	0.5
entrenched interests	-0.35
enviable	0.5
environmentally friendly|sound	0.35
equal opportunity|rights|justice|treatment|footing	0.35
equanimity	0.5
equitably	0.2
errant	-0.35
erroneous|erroneously	-0.5
err|errs|erred|erring	-0.35
erudite	0.5
erudition	0.35
estrange~	-0.35
ethical|ethically	0.5
evade~	-0.35
evasion	-0.35
evasive	-0.35
even - handed	0.35
eviction(s)	-0.35
evict~	-0.35
evil empire	-0.65
exaggeration(s)	-0.15
exalted	0.5
exasperate~	-0.5
exasperation	-0.5
exceptional|exceptionally	0.5
excesses	-0.35
excessive force	-0.5
excessive|excessively	-0.35
exclude~	-0.2
exclusionary	-0.5
exculpate~	0.35
excuse(s)	-0.2
exhilarate~	0.5
exile~	-0.35
exodus	-0.35
exorbitant	-0.35
expendable	-0.35
expertise	0.2
exploit loopholes	-0.35
exploit workers|people|children|the poor	-0.5
exploitation	-0.5
exploitative	-0.5
expose~ the hypocrisy	-0.35
expose~ to	-0.2
expulsion(s)	-0.35
exterminate~	-0.8
extermination	-0.8
extinct	-0.2
extinction	-0.2
extol~	0.35
extortion	-0.65
extort~	-0.65
extraordinary achievement|success|progress	0.65
extravagance	-0.35
extravagant	-0.35
exuberance	0.5
eye - catching	0.35
eye - opening	0.35
eyesore	-0.35
fabricate~	-0.5
fabrication(s)	-0.5
fad	-0.2
failed policy|policies|attempt|attempts	-0.5
failed state(s)	-0.5
fail|fails|failed miserably	-0.35
faint hope	-0.35
fair - minded	0.5
fair - mindedness	0.5
fair share|play|trial|hearing|deal|wage|wages|trade|treatment	0.35
fairer	0.35
fairly treated	0.35
faked	-0.35
fallacious	-0.5
fallacy|fallacies	-0.5
fall|falls|fell|falling|fallen apart	-0.35
fall|falls|fell|falling|fallen behind	-0.35
fall|falls|fell|falling|fallen short	-0.35
false promise|promises|claims|claim|accusation|accusations	-0.5
falsehood(s)	-0.5
falter~	-0.35
famed	0.35
family - friendly	0.35
famine(s)	-0.45
fan the flames	-0.5
fanatic(s)	-0.5
fanatical	-0.5
fanaticism	-0.5
fanning the flames	-0.5
far - reaching consequences	-0.2
far - reaching reforms|reform	0.35
far - sighted	0.5
farcical	-0.5
farsighted	0.5
fatal flaw|error|mistake	-0.5
fatalistic	-0.35
favorable|favourable impression|outcome|result|results	0.5
fear - mongering	-0.5
fearmongering	-0.5
fears of|that|about	-0.35
feasible	0.2
feckless	-0.5
feel - good	0.5
feign~	-0.35
felon(s)	-0.5
fentanyl	-0.3
fervor for	0.5
fester~	-0.35
feverish	-0.2
fiasco(s)	-0.65
fickle	-0.2
fidelity	0.35
fiend	-0.5
fiery rhetoric	-0.35
fine example	0.5
firearms	-0.2
firing squad	-0.65
first - class	0.5
first - rate	0.65
fiscal discipline|responsibility	0.35
fissure(s)	-0.35
fit for purpose	0.35
fitting	0.2
fitting tribute	0.2
fizzle~	-0.35
flagrant|flagrantly	-0.5
flair	0.35
flare - up(s)	-0.35
flaring	-0.35
flattered	0.35
flattering	0.5
fleeting	-0.2
flee|flees|fled|fleeing	-0.35
flimsiest	-0.35
flimsy	-0.5
flip - flop	-0.2
flop~	-0.35
flounder~	-0.35
flout~	-0.5
foiled	-0.35
folly	-0.5
food poisoning	-0.5
forbid|forbids|forbade|forbidden	-0.35
forced to	-0.2
foreboding	-0.35
forget about	-0.2
forlorn	-0.35
formidable	0.35
forsake	-0.2
forthright	0.35
fortitude	0.5
forward - looking	0.5
forward - thinking	0.5
forward step	0.35
foster~ peace|growth|understanding|trust	0.35
fragmented	-0.35
frail	-0.35
fraudulent|fraudulently	-0.65
fray	-0.2
free rider|riders	-0.35
frenzied	-0.35
fresh ideas|air|approach	0.35
fresh start	0.5
fret|frets|fretted|fretting	-0.35
fringe group|groups	-0.35
frivolous	-0.5
frown|frowned	-0.35
frugal	0.35
frugality	0.35
fruition	0.35
fuel~ fears|resentment|anger|hatred|violence|tensions|speculation	-0.35
fugitive(s)	-0.35
fulfill~|fulfil~	0.2
furor	-0.35
fuss	-0.35
futility	-0.5
gaffe(s)	-0.35
gain support|ground|momentum	0.35
gain|gains support|momentum|strength	0.35
gamble	-0.2
gamble with	-0.2
gang - related	-0.5
gang rape	-0.65
gang violence|members|warfare	-0.5
gang(s)	-0.35
gap between rich	-0.35
gaping	-0.35
garbled	-0.5
gem of	0.65
genius	0.5
genocidal	-0.8
genuine progress	0.5
genuine|genuinely	0.2
gerrymander~	-0.35
ghetto(s)	-0.5
ghost town	-0.5
ghoulish	-0.5
gibberish	-0.35
gifted	0.5
gimmick(s)	-0.2
glaring	-0.5
glaringly	-0.35
gleaming	0.5
glib	-0.2
glimmer of hope	0.35
glitch(es)	-0.35
global warming	-0.1
gloss over	-0.35
glowing	0.5
glut	-0.35
gluttony	-0.5
go - ahead	0.35
go wrong|bad|broke|bankrupt	-0.35
goaded	-0.35
god - awful	-0.65
golden age|opportunity|era|rule	0.35
good example|faith|governance|idea|ideas|job|judgment|judgement|news|reason|reasons|sense|thing|things|work|works	0.5
good samaritan	0.35
goodwill gesture	0.5
goodwill toward	0.35
good|goods for	0.35
goon(s)	-0.5
gouge~	-0.5
graft	-0.65
grandstanding	-0.35
grant~ asylum	0.35
grapple~ with	-0.35
great achievement|success|progress|idea|leader|respect|admiration|job|strides	0.5
greatness	0.35
greener	0.2
greenhouse gas(es)	-0.2
gridlock	-0.5
grief - stricken	-0.65
gripe~	-0.35
gross negligence|misconduct|injustice|violation|violations	-0.35
grossly	-0.35
grotesque	-0.5
groundbreaking	0.5
growth in jobs	0.35
grudge(s)	-0.35
grudging|grudgingly	-0.35
grumble~	-0.35
grunt	-0.2
guarantee~ the safety|rights	0.35
guilty of	-0.5
gulag	-0.5
gun - toting	-0.35
gun lobby	-0.2
gun(s)	-0.1
gunmen|gunman	-0.65
gunned down	-0.65
gutless	-0.5
hack	-0.35
hacker(s)	-0.35
hacking	-0.35
hackneyed	-0.35
hail~ as	0.5
hair - raising	-0.35
half - baked	-0.35
half - hearted	-0.35
half - truth(s)	-0.5
halfhearted	-0.35
hallmark of excellence	0.5
hamstring	-0.35
hamstrung	-0.35
hand - wringing	-0.35
handgun(s)	-0.1
handouts	-0.35
handwringing	-0.35
handy	0.35
haphazard	-0.5
haphazardly	-0.5
hapless victims	-0.5
happy ending	0.5
hard - boiled	-0.35
hard - hitting	-0.2
hard - line	-0.35
hard - liner(s)	-0.35
hard - pressed	-0.2
hard choices	-0.2
hard luck	-0.35
harden~ positions	-0.35
hardest hit	-0.35
hardline	-0.35
hardliner(s)	-0.35
hardly a|an|the	-0.2
hardship(s)	-0.5
harmonize~|harmonise~	0.35
harrowing	-0.65
harsh reality	-0.2
hassle	-0.2
hastily	-0.35
hasty	-0.35
hate - filled	-0.5
hate crime(s)	-0.65
hate group(s)	-0.65
hate monger	-0.5
hate speech	-0.65
haunt~	-0.35
hawkish	-0.35
hazard(s)	-0.5
headache(s)	-0.35
headless	-0.35
headlong	-0.2
headwinds	-0.35
healthful	0.2
healthier	0.35
heal~	0.35
heart - warming	0.5
heart - wrenching	-0.65
heart and soul	0.2
heartache	-0.65
hearten~	0.5
heavy - handed	-0.5
heavy losses|casualties|fighting|burden	-0.35
heavy toll	-0.5
heckle~	-0.35
hectic	-0.2
helping hand	0.35
help|helps|helped|helping the poor|people|families	0.35
hemorrhage~	-0.35
heyday	0.35
hidden agenda	-0.35
hide|hides|hid|hidden|hiding	-0.1
high - minded	0.35
high - tech	0.1
high cost|costs|prices|price|taxes|crime|unemployment|risk|stakes	-0.2
high crimes	-0.5
high marks|hopes|standards|praise	0.35
high spirits|esteem|regard|praise	0.35
highly - regarded	0.35
highly regarded|respected|praised|effective|qualified|skilled|successful	0.5
hijacker(s)	-0.65
hijacking(s)	-0.65
hijack~	-0.65
hiss~	-0.35
historic achievement|agreement|victory|moment	0.35
hit by	-0.2
hit hard	-0.35
hit the mark	0.35
hobble~	-0.35
hodgepodge	-0.35
hold~ hostage	-0.35
homage	0.35
homelessness	-0.35
homophobia	-0.65
homophobic	-0.65
honorably|honourably	0.5
hopeful sign|signs	0.35
horde(s)	-0.35
hospitable	0.35
hostage crisis	-0.65
hot potato	-0.35
house of cards	-0.35
howl~	-0.35
hubris	-0.5
human dignity	0.35
human rights abuse|abuses|violation|violations	-0.65
humanely	0.5
humanity	0.15
humiliate~	-0.5
humility	0.5
hungry	-0.35
hurdle(s)	-0.35
hyperbole	-0.35
hyperbolic	-0.35
hype~	-0.35
hypocrisy	-0.5
hypocrite(s)	-0.5
ideal for	0.5
identity politics	-0.2
ideological	-0.1
ideologue(s)	-0.2
idiot(s)	-0.5
ignoble	-0.5
ill - advised	-0.5
ill - conceived	-0.5
ill - considered	-0.5
ill - defined	-0.35
ill - equipped	-0.35
ill - gotten	-0.35
ill - informed	-0.2
ill - prepared	-0.5
ill - suited	-0.35
ill - timed	-0.35
ill - treatment	-0.5
ill at ease	-0.35
ill will	-0.5
illegal immigrant(s)|immigration|aliens	-0.2
illegitimacy	-0.35
illicit	-0.35
illiterate	-0.35
illuminate~	0.35
illustrious	0.5
imagination	0.25
imbalance(s)	-0.35
imbroglio	-0.35
imitation	-0.2
immaculate	0.5
immature	-0.5
immigration raid|raids	-0.2
immorality	-0.5
impartiality	0.5
impartial|impartially	0.5
impeachable	-0.35
impeach~	-0.35
impeccable	0.5
implausible	-0.35
implicate~	-0.2
implode|implodes|imploded	-0.35
implosion	-0.35
important step|steps|role	0.2
imposing restrictions	-0.2
imposition	-0.35
impostor(s)	-0.5
impotence	-0.35
impoverish~	-0.5
impractical	-0.35
imprison~	-0.35
improbable	-0.35
impropriety|improprieties	-0.5
improved relations	0.35
improve~ the lives	0.35
imprudent	-0.35
impulsive	-0.35
impunity	-0.5
in a bind	-0.35
in bad shape	-0.5
in bloom	0.35
in decline	-0.35
in doubt	-0.2
in favor|favour	0.35
in good hands|shape|standing|health	0.35
in harmony	0.35
in hot water	-0.35
in jeopardy|peril	-0.5
in limbo	-0.35
in name only	-0.2
in ruins|shambles|tatters	-0.5
in shock	-0.35
in the wrong	-0.35
in trouble	-0.35
in vain	-0.2
inaccessible	-0.35
inaccuracy|inaccuracies	-0.35
inaccurate	-0.35
inadequate|inadequately	-0.35
inadvisable	-0.35
inalienable	0.35
inappropriate|inappropriately	-0.35
incendiary	-0.5
incisive	0.5
inclusion	0.2
inclusive society	0.35
incomparable	0.5
incompetently	-0.5
inconclusive	-0.2
inconclusively	-0.2
inconsistency|inconsistencies	-0.35
inconsistent	-0.35
incorrigible	-0.5
incorruptible	0.5
indebtedness	-0.35
indecency	-0.5
indecent	-0.5
indefensibly	-0.5
indefinite detention	-0.35
indictment(s)	-0.35
indict~	-0.35
indignity|indignities	-0.5
indiscriminate|indiscriminately	-0.35
indispensable	0.5
indomitable	0.5
industrious	0.35
inefficiency|inefficiencies	-0.5
ineligible	-0.35
ineptly	-0.5
inequality|inequalities	-0.35
inequitable	-0.5
inequity|inequities	-0.5
inert	-0.15
inertia	-0.35
inexcusably	-0.5
inexperience	-0.35
inexperienced	-0.35
infallible	0.35
infamous	-0.5
inferiority	-0.35
inferno	-0.65
infestation	-0.35
infidelity	-0.5
infighting	-0.5
infiltrate~	-0.35
infirm	-0.35
inflammatory	-0.5
inflate~ the	-0.35
inflationary	-0.35
inflexibility	-0.35
inflexible	-0.35
informative	0.2
infraction(s)	-0.35
infringe~ on	-0.5
ingenious	0.35
ingenuity	0.5
inhibit~	-0.35
inhospitable	-0.5
inhuman conditions	-0.35
inhumane	-0.8
inhumanity	-0.5
injure~	-0.35
injurious	-0.5
injustice(s)	-0.5
innovate~	0.2
innovator(s)	0.2
insatiable	-0.35
insider trading	-0.5
insidious	-0.5
insight(s)	0.35
insightful	0.5
insolence	-0.5
insolvency	-0.5
inspiration to	0.5
instigator(s)	-0.35
instructive	0.35
insular	-0.35
insurmountable	-0.35
insurrection	-0.65
interminable	-0.35
intolerance	-0.5
intolerant	-0.5
intractable	-0.5
intransigent	-0.5
intrepid	0.35
intrigue(s)	-0.15
intriguing	0.35
intrude~	-0.35
intrusion(s)	-0.35
intrusive	-0.35
inundate~	-0.35
invade~ the privacy	-0.35
invalid	-0.35
invalidate~	-0.35
invaluable	0.5
invective	-0.35
inventive	0.5
invest in	0.1
investment in	0.1
irk~	-0.35
ironically	-0.2
irrational fear	-0.5
irregularity|irregularities	-0.35
irrelevant	-0.35
irreparably	-0.5
irresponsibility	-0.5
islamophobic	-0.65
isolate|isolated from	-0.1
isolationism	-0.35
isolationist(s)	-0.35
it 's hard to	-0.15
jackboot|jackboots	-0.5
jackpot	0.5
jail time	-0.5
jail~	-0.35
jargon	-0.2
jarring	-0.35
jeer~	-0.35
jingoism	-0.5
jingoistic	-0.5
jitters	-0.35
jittery	-0.35
job creation|growth|creator|creators	0.35
jobless	-0.35
joblessness	-0.35
jobs created	0.35
jolt~	-0.35
jubilation	0.5
judgmental	-0.35
judicious|judiciously	0.5
jumble	-0.2
junk	-0.35
junk science|food|mail	-0.5
junta	-0.4
just cause|reward|rewards	0.35
justifiable	0.35
justly	0.2
kangaroo court	-0.35
keen insight|interest|awareness	0.5
keepsake	0.35
kidnapper(s)	-0.65
killing spree	-0.5
kind - hearted	0.5
kleptocracy	-0.65
kleptocratic	-0.65
knack	0.35
knee - jerk	-0.35
knockout	0.2
knock~ down	-0.35
knowledgeable	0.5
ku klux klan	-0.8
labor of love	0.5
lackeys	-0.5
lackluster	-0.5
lackluster performance	-0.35
laggard(s)	-0.35
lag|lags|lagged|lagging behind	-0.35
laid - off	-0.35
lame duck	-0.2
land grab	-0.5
land mine(s)	-0.5
landmark achievement	0.65
landmark deal|agreement|legislation	0.35
landmark ruling	0.35
languish~	-0.35
lapse(s)	-0.35
lash~	-0.35
lash~ out	-0.35
laughable	-0.35
laughingstock	-0.5
laurels	0.5
law - abiding	0.5
lawbreaker(s)	-0.5
lawless	-0.5
lawlessness	-0.5
lax	-0.35
lay waste	-0.65
layoff(s)	-0.35
lay|lays|laid|laying off	-0.35
lead poisoning	-0.5
leaderless	-0.35
lead|leads|led|leading the way	0.35
leak~ of	-0.35
leave behind	-0.15
leave much	-0.2
leave unanswered	-0.2
leaves much	-0.2
leery	-0.35
leeway	0.35
legitimacy	0.2
legitimate	0.2
legitimately	0.2
leisure	0.2
lengthy delays	-0.35
leniency	0.35
less safe|secure	-0.35
let down	-0.2
level - headed	0.5
level playing field	0.35
levelheaded	0.5
lewd	-0.5
liability for	-0.35
liability|liabilities	-0.2
liable for	-0.35
liberate~	0.3
liberation	0.3
life - saving	0.5
lifelike	0.35
lifesaving	0.5
light - hearted	0.5
light at the end	0.35
lighten~	0.2
limited success	-0.2
lip service	-0.5
litany of	-0.35
little more than	-0.2
livelihood	0.2
lively debate	0.35
loath	-0.35
lofty	0.5
lone wolf	-0.35
long - winded	-0.2
long delays|lines|waits	-0.2
loophole(s)	-0.35
looters	-0.5
loot~	-0.65
lopsided	-0.35
lose|loses|losing|lost ground|control|patience|sight|confidence|credibility|support|jobs|money|faith|trust	-0.35
loss of	-0.2
lost cause	-0.35
low morale|wages|pay|standards|quality	-0.2
lower - cost	0.2
lower - quality	-0.2
lower cost|costs|prices	0.2
lower standards	-0.35
lucid	0.35
ludicrous|ludicrously	-0.5
lull~ into	-0.35
luminary|luminaries	0.35
luminous	0.5
lunacy	-0.5
lurch~	-0.35
lure~	-0.15
lurid	-0.5
lurk~	-0.35
lush	0.5
luxuriant	0.5
luxurious	0.35
lynched|lynching|lynchings	-0.65
mafia	-0.5
magic	0.5
magical	0.5
magnanimity	0.5
magnanimous	0.5
maim~	-0.65
majestic	0.5
make it easier	0.2
makes it easier	0.2
makes no sense	-0.5
makeshift	-0.2
make|made no sense	-0.5
make|makes|made|making progress|headway|strides|history	0.35
make|makes|made|making sense	0.35
making it easier	0.2
maladministration	-0.35
malady|maladies	-0.35
malaise	-0.5
malcontent(s)	-0.35
malevolent	-0.65
malfeasance	-0.5
malice	-0.65
malicious|maliciously	-0.65
malignant	-0.5
malign~	-0.5
malnutrition	-0.65
malpractice	-0.35
malware	-0.35
mangle~	-0.5
maniac(s)	-0.5
manic	-0.5
manipulate voters|elections|markets	-0.5
manipulation(s)	-0.35
manipulative	-0.5
marginal	-0.1
marginalization|marginalisation	-0.35
marginalize~|marginalise~	-0.35
martial law	-0.35
marvelously	0.35
mar|marred|marring	-0.35
mass grave(s)	-0.8
mass layoffs	-0.65
mass unemployment	-0.65
massacre~	-0.8
masterful|masterfully	0.65
masterly	0.5
mastery	0.35
maturity	0.35
mayhem	-0.65
meager|meagre	-0.35
meaningful change	0.2
meaningfully	0.35
mediocre	-0.2
mediocre at best	-0.35
melee	-0.35
melodrama	-0.35
meltdown	-0.35
menace~	-0.5
mendacious	-0.5
mendacity	-0.5
mend~	0.35
mentor	0.2
merciful	0.35
merciless|mercilessly	-0.65
mere	-0.2
merit - based	0.5
mess up the	-0.5
messed up	-0.35
methamphetamine	-0.5
meticulous|meticulously	0.5
milestones	0.35
military coup	-0.5
mindful	0.2
minefield	-0.2
minefields	-0.2
miracle(s)	0.5
miraculous|miraculously	0.5
mire~ in	-0.35
misbehavior	-0.35
miscalculate~	-0.35
miscalculation(s)	-0.35
miscarriage	-0.35
miscarriage of justice	-0.65
mischievous	-0.35
misconceive~	-0.35
misconception(s)	-0.35
misdeed(s)	-0.35
misery index	-0.35
misfire~	-0.35
misfortune(s)	-0.35
misguided	-0.5
misguided policies	-0.35
mishandle~	-0.5
misinform~	-0.35
misinterpret~	-0.35
misjudge~	-0.35
misleadingly	-0.5
mislead|misleads|misled|misleading	-0.5
mismanagement	-0.5
mismanage~	-0.5
mismatch	-0.35
misogynist(s)	-0.65
misogynistic	-0.65
misogyny	-0.65
misspeak|misspoke|misspoken	-0.35
misspend|misspent	-0.35
misstate~	-0.35
misstep(s)	-0.35
mistreatment	-0.5
mistreat~	-0.5
mistrustful	-0.35
mistrust~	-0.35
mitigate~	0.35
mob boss	-0.5
mob rule|violence	-0.5
mob(s)	-0.35
mobilize~|mobilise~ support	0.35
moderation	0.35
momentous	0.35
money laundering	-0.65
monolithic	-0.2
monopolistic	-0.35
monopolize~|monopolise~	-0.35
monopoly|monopolies	-0.25
monstrous	-0.8
monumental achievement	0.5
moral	0.15
moral bankruptcy	-0.5
moral courage|clarity|authority	0.5
morality	0.35
more effective|efficient	0.2
moribund	-0.5
mortified	-0.5
motivate~	0.35
mounting debt|losses|evidence against|pressure	-0.35
moving tribute	0.35
much - needed	0.2
much worse	-0.2
muck	-0.35
mud - slinging	-0.5
muddle~	-0.35
muddy the waters	-0.35
mudslinging	-0.35
mugger(s)	-0.5
mugging(s)	-0.65
multicultural	0.35
mundane	-0.15
murder charge|charges	-0.5
mutilate~	-0.65
mutilation	-0.65
mutiny	-0.5
muzzle~	-0.35
myopic	-0.2
mystify~	-0.2
myth(s)	-0.2
naive|naively|naïve	-0.35
name - calling	-0.5
narcissist	-0.5
narcissistic	-0.5
narrow - minded	-0.35
narrow - mindedness	-0.35
narrowly escaped	-0.35
natural beauty	0.35
nauseating	-0.5
nauseous	-0.5
necessary evil	-0.35
needless|needlessly	-0.5
nefarious	-0.65
negate~	-0.2
negligence	-0.5
negligent	-0.5
nemesis	-0.35
nepotism	-0.65
nepotistic	-0.35
nerve - racking	-0.35
nerve agent	-0.65
newfound freedom	0.35
nightmare(s)	-0.5
nightmarish	-0.5
nirvana	0.5
nitpick~	-0.35
no easy	-0.2
no end in sight	-0.2
no excuse	-0.2
no match for	-0.2
no place for|in	-0.2
no substitute for	-0.2
nobility	0.5
nobly	0.5
noise	-0.15
non - compliance	-0.35
noncompliance	-0.35
nonexistent	-0.35
nonsensical	-0.5
nosedive	-0.35
nostalgia	-0.2
not enough	-0.2
not so fast	-0.2
not working	-0.35
notable success	0.35
noteworthy	0.35
nothing more than	-0.2
nothing to do with	-0.2
notorious|notoriously	-0.5
nourishment	0.2
nourish~	0.35
novel approach|idea|ideas|solution	0.35
nuclear attack|war|holocaust|blackmail	-0.5
nuclear meltdown	-0.5
nuisance	-0.35
nuisances	-0.35
obesity	-0.2
obfuscate~	-0.35
obfuscation	-0.35
objectionable	-0.35
obliging	0.35
obliterate~	-0.65
oblivious	-0.35
obscenity|obscenities	-0.5
obscure~	-0.35
obscurity	-0.35
obsess~	-0.35
obstinacy	-0.35
obstructionism	-0.5
obstructionist(s)	-0.5
odious	-0.8
off course	-0.2
off the mark	-0.2
offensive remark|remarks|comment|comments|language	-0.5
offensive to	-0.35
ogre	-0.5
oil spill(s)	-0.5
old - fashioned	-0.2
oligarch(s)	-0.25
ominous|ominously	-0.35
on edge	-0.35
on solid ground|footing	0.35
on the brink|verge of	-0.35
on the mend	0.35
on the right path	0.35
on the rocks	-0.35
on the ropes	-0.35
on the upswing	0.35
on track	0.2
one - sided	-0.35
onerous	-0.5
onslaught	-0.35
opaque	-0.35
open - minded	0.5
open government|society|dialogue|debate|markets	0.35
open heart|mind	0.35
opioid crisis|epidemic	-0.5
opioid(s)	-0.25
opportunism	-0.35
opportunistic	-0.35
opposition from	-0.2
oppressive|oppressively	-0.65
oppress~	-0.65
ordeal	-0.35
orphan~	-0.35
ostracize~|ostracise~	-0.5
oust~	-0.5
out of control	-0.5
out of step	-0.35
out of sync	-0.35
out of touch	-0.5
out of work	-0.35
outbreak of violence	-0.5
outburst(s)	-0.35
outcast(s)	-0.35
outclassed	-0.35
outdated	-0.35
outdo	0.5
outgoing personality	0.35
outlandish	-0.35
outmoded	-0.35
outperform~	0.35
outright lie|lies	-0.5
outshine	0.5
outstretched hand	0.35
ovation	0.5
overachieve	0.35
overbearing	-0.35
overblown	-0.35
overblown fears	-0.35
overburden~	-0.5
overcharge~	-0.5
overcrowd~	-0.35
overdone	-0.2
overdose deaths	-0.5
overdose~	-0.35
overdue	-0.35
overestimate~	-0.2
overheat~	-0.35
overkill	-0.35
overlook~	-0.2
overly	-0.35
overpaid	-0.35
overpopulation	-0.2
overpriced	-0.5
overrated	-0.35
overreach~	-0.5
overreliance	-0.35
overrun	-0.35
overshadow~	-0.35
oversight failure|failures	-0.35
oversimplify~	-0.35
overspend~	-0.35
overstate~	-0.35
overstep~	-0.35
oversupply	-0.2
overtaxed	-0.35
overthrow|overthrows|overthrew|overthrown	-0.35
overtones	-0.2
overturn~ the	-0.35
overwhelmed	-0.35
overwork~	-0.35
overzealous	-0.35
pacify~	0.35
paid leave	0.2
paid the price	-0.35
painstaking|painstakingly	0.35
pale in comparison	-0.35
paltry	-0.35
pander~	-0.5
pandora 's box	-0.35
panic~	-0.35
paralysis	-0.35
paralyze~	-0.35
paranoia	-0.5
paranoid	-0.5
parasite(s)	-0.5
parasitic	-0.5
pariah	-0.5
parochial	-0.35
part of the problem	-0.2
partisan bickering|politics|attack|attacks|gridlock	-0.35
partisan(s)	-0.2
partisanship	-0.35
passivity	-0.35
patchwork	-0.35
patchy	-0.2
patience	0.15
patiently	0.35
patriot(s)	0.3
patriotic	0.3
patriotism	0.3
patronizing	-0.35
paucity	-0.35
pay|pays|paid|paying off	0.35
peace of mind	0.5
peddle~	-0.35
penalize~|penalise~	-0.35
penalty|penalties	-0.25
perceptive	0.5
perfect storm	-0.35
perfectly clear	0.35
perilous|perilously	-0.5
perish~	-0.35
perjure~	-0.5
pernicious	-0.5
perplexing	-0.35
perseverance	0.5
persistent problems|poverty	-0.35
personable	0.35
personal best	0.35
persuasive	0.5
pervasive corruption	-0.5
pervert~	-0.5
pessimist(s)	-0.35
pesticide(s)	-0.2
pettiness	-0.35
petty	-0.5
petulant	-0.35
phenomenal	0.65
philanthropic	0.5
philanthropist(s)	0.5
phishing	-0.35
phony	-0.35
picks up steam	0.35
picture - perfect	0.5
pile up	-0.2
pillage~	-0.65
pillory	-0.5
pinnacle	0.35
pioneer~	0.5
pitfall(s)	-0.35
pivotal role	0.35
plagiarism	-0.5
plagiarize~|plagiarise~	-0.5
plaudits	0.5
plead guilty	-0.2
pleaded|pleads|pled guilty	-0.2
plentiful	0.1
plenty of	0.1
plight	-0.35
plot to|against	-0.35
plotting	-0.35
ploy	-0.2
plunder~	-0.65
pogrom(s)	-0.8
pointed fingers	-0.35
pointless|pointlessly	-0.5
poise	0.35
poised to win	0.35
polarization|polarisation	-0.5
polarize~|polarise~	-0.35
police brutality	-0.65
polite|politely	0.35
pollute~	-0.5
pompous	-0.35
poor judgment|judgement	-0.5
poor performance|judgment|quality|management|planning	-0.5
popular support	0.35
populist(s)|populism	-0.2
pork - barrel	-0.35
porn	-0.2
porous	-0.35
positive development|developments|change|changes|impact|effect|effects|influence|force|role|step|steps|signal|signals|sign|signs|results|trend|trends|contribution	0.5
posturing	-0.5
poverty - stricken	-0.5
power - hungry	-0.35
power grab	-0.5
power vacuum	-0.35
practical solution|solutions|steps|approach	0.2
pragmatic	0.35
pragmatism	0.35
prank	-0.35
pre - eminent	0.5
precarious|precariously	-0.35
precipitous	-0.35
precise	0.1
precision	0.1
predatory pricing	-0.2
predicament	-0.35
preeminence	0.35
preeminent	0.5
preferable	0.35
preposterous	-0.5
preservation	0.1
press~ charges	-0.35
prestige	0.35
prestigious	0.5
pretense|pretence	-0.35
pretentious	-0.35
pretext	-0.35
prey on|upon	-0.5
price gouging	-0.5
price increases|hikes	-0.35
priceless	0.5
pricey	-0.2
pride of	0.5
primacy of law	0.35
principled stand|stance	0.5
prison(s)	-0.2
privilege|privileged to	0.35
probe into	-0.1
procrastinate~	-0.35
prodigy	0.5
productive|productively	0.35
productivity	0.2
profane	-0.35
profanity	-0.35
professionalism	0.35
proficient	0.5
profitability	0.35
profiteer(s)	-0.5
profiteering	-0.5
profligate	-0.35
profound gratitude|respect	0.5
progressive reform|reforms	0.35
prohibitive	-0.35
prohibitively	-0.35
prominence	0.15
prominent|prominently	0.1
promising start	0.2
prompt|promptly	0.2
propagandist(s)	-0.5
propitious	0.5
prosperous|prosperously	0.5
protections	0.2
protest votes	-0.35
protester(s)	-0.2
proven track record	0.35
provocateur(s)	-0.35
prowess	0.5
prudent|prudently	0.5
psychopath	-0.5
psychotic	-0.5
public - spirited	0.35
public service|good	0.1
publicly praised	0.35
pummel~	-0.35
purge~	-0.35
pushback	-0.2
pushed back	-0.15
putrid	-0.5
puzzling	-0.35
quagmire	-0.5
quaint	0.35
qualified	0.2
quality education|care|service|work	0.35
quality of life	0.5
quandary	-0.35
quarrelsome	-0.35
quarrel~	-0.35
quash~	-0.35
quell~	0.35
question mark|marks	-0.2
question~ the	-0.1
quibble~	-0.35
quick - witted	0.35
quick recovery	0.35
quirk	-0.2
rabid	-0.5
race to the bottom	-0.5
racial tension|tensions|divide|divisions	-0.35
racially charged	-0.35
racket	-0.35
racketeering	-0.65
racy	-0.2
radiation	-0.2
radical(s)	-0.2
radicalize~|radicalise~	-0.2
radioactive	-0.25
rags to riches	0.35
raid~	-0.35
rail~ against	-0.35
rally~ around|behind	0.35
rampage(s)	-0.5
rampant	-0.5
ramshackle	-0.35
rancor	-0.5
rancorous	-0.5
ransom	-0.4
ransomware	-0.35
rant~	-0.35
rapacious	-0.5
rational	0.35
rationally	0.35
raucous	-0.2
ravage~	-0.65
rave reviews	0.5
ravenous	-0.5
ravishing	0.5
raw deal	-0.35
raw nerve	-0.35
ray of hope	0.35
reactionary	-0.2
readily available	0.2
ready to help	0.2
realistic	0.35
realistically	0.35
reasonable	0.35
reasonably	0.35
rebellion(s)	-0.2
rebirth	0.5
rebound~	0.35
rebuff~	-0.35
rebuild|rebuilds|rebuilt|rebuilding	0.35
recalcitrant	-0.35
recant~	-0.35
receptive	0.35
recession(s)	-0.45
recklessness	-0.5
recoil~	-0.35
recommendable	0.35
recommend~	0.2
reconcile~ with	0.5
reconsider~	0.2
recoup~	0.35
recovery	0.25
recover~	0.25
recrimination(s)	-0.35
rectify~	0.35
red flag(s)	-0.35
red herring	-0.35
red ink	-0.35
red tape	-0.35
redeem~	0.5
reduce~ crime|poverty|pollution|costs|violence|emissions|taxes	0.35
redundant	-0.35
reek~ of	-0.5
refine~	0.15
reform(s)	0.05
reformed	0.05
reformer(s)	0.05
refreshing|refreshingly	0.5
refusal	-0.25
regain~	0.35
regime(s)	-0.1
regressive	-0.5
regress~	-0.35
rehabilitate~	0.15
rehabilitation	0.15
reinstate~	0.35
rejuvenate~	0.5
relapse	-0.35
relegate~	-0.35
relish	0.35
remarkable progress|achievement|success	0.5
remarkable|remarkably	0.5
remedy|remedies|remedied	0.35
remiss	-0.2
remorseful	-0.35
remunerative	0.35
renaissance	0.5
renegade	-0.35
renege~	-0.5
reneg~	-0.5
renewable energy	0.35
renew~	0.2
renew~ hope	0.35
renowned	0.5
repair~	0.2
repel~	-0.35
reprehensible	-0.65
reprisal(s)	-0.5
reproach	-0.35
repudiation	-0.35
repugnant	-0.65
reputable	0.5
rescuer(s)	0.2
rescue|rescued|rescues|rescuing	0.25
resent~	-0.5
reservations about	-0.2
resigned in disgrace	-0.35
resigned to	-0.35
resilient economy	0.5
resolutely	0.35
resourceful	0.35
resourcefulness	0.5
respite	0.35
resplendent	0.5
responsiveness	0.35
restoration	0.35
restorative	0.35
restore~ confidence|trust|faith|hope|order|peace|dignity	0.5
restrained	0.15
resurgence of hope	0.5
resurgent	0.35
retaliatory	-0.5
reticent	-0.2
retreat~ from	-0.35
retribution	-0.5
reunion	0.25
reunite~	0.2
reverence	0.5
revere~	0.5
revert~	-0.35
reviled	-0.5
revitalize~|revitalise~	0.35
revive~	0.35
revolutionize~|revolutionise~	0.35
revulsion	-0.5
rhetoric of	-0.35
rigged election(s)	-0.65
right decision|choice|call|idea|step	0.5
right direction	0.5
right side of history	0.5
right thing	0.5
right track	0.5
righteous	0.5
right|rights the wrong	0.35
rigid	-0.2
rig|rigs|rigged|rigging	-0.35
rile~	-0.35
rioters	-0.5
riot~	-0.5
rip - off	-0.5
rip apart	-0.35
ripoff	-0.5
rise~ to the occasion|challenge	0.5
risk losing	-0.35
rival faction|factions	-0.35
roadblock(s)	-0.35
roadside bomb(s)	-0.65
robber(s)	-0.5
robbery|robberies	-0.35
robust|robustly	0.5
rocket attack(s)	-0.65
rogue	-0.5
role model(s)	0.5
rosy	0.5
rot	-0.5
rotting	-0.35
rough	-0.2
rough patch	-0.35
routine abuse	-0.2
rout|routed	-0.35
rubble	-0.35
ruckus	-0.2
rude awakening	-0.35
rule of law	0.15
rumor|rumors|rumour|rumours	-0.35
run - down	-0.35
run afoul	-0.35
run amok	-0.35
runaway costs|inflation|spending	-0.35
rupture~	-0.35
ruse	-0.5
rush to judgment	-0.35
rust	-0.15
ruthless|ruthlessly	-0.65
saboteur(s)	-0.65
sacked	-0.35
sacrilege	-0.5
saddled with	-0.35
sadistic	-0.8
safe haven	0.35
sagacity	0.5
sag|sags|sagged|sagging	-0.35
sanction~ by	-0.2
sane	0.35
sanity	0.35
sap|sapped|sapping	-0.35
save lives|money|jobs|time	0.35
saved lives|money|jobs|time	0.35
saves lives|money|jobs|time	0.35
saving lives|money|jobs|time	0.35
savior|saviour	0.35
savor	0.5
savory	0.2
savvy	0.5
scandal - plagued|ridden	-0.5
scandalize~|scandalise~	-0.35
scandalous|scandalously	-0.65
scapegoat~	-0.5
scarce	-0.35
scarcity	-0.35
scare tactics	-0.5
scar~	-0.35
scathing	-0.5
scathingly	-0.35
scatter - brained	-0.35
scenic	0.35
schism	-0.35
scholarly	0.35
scintillating	0.5
scoff~	-0.35
scold~	-0.35
scorched earth	-0.5
scorn~	-0.5
scoundrel(s)	-0.65
scourge	-0.5
scrap plans	-0.35
screw up	-0.35
scrupulous|scrupulously	0.5
scuffle(s)	-0.35
scurrilous	-0.5
scuttle~	-0.35
searing	-0.35
second - class citizen|citizens	-0.5
second chance	0.35
second thoughts	-0.2
second to none	0.65
secrecy	-0.35
secret deal|deals	-0.2
secretive	-0.5
sectarian	-0.35
sectarian violence	-0.5
sectarianism	-0.35
secure future|borders	0.35
see red	-0.35
seedy	-0.5
segregate~	-0.5
segregation	-0.5
self - absorbed	-0.35
self - confidence|respect|reliance|sacrifice|made	0.5
self - defeating	-0.35
self - destruct	-0.35
self - destructive	-0.5
self - determination|government|sufficiency|sufficient|esteem|defense	0.35
self - discipline	0.35
self - imposed	-0.1
self - inflicted	-0.35
self - inflicted wound|wounds	-0.5
self - interest	-0.15
self - pity	-0.35
self - proclaimed	-0.35
self - reliant	0.2
self - righteous	-0.35
self - serving	-0.5
selflessness	0.65
selfless|selflessly	0.35
sensational	0.5
sense of humor|humour|purpose|community|duty	0.2
sensible	0.5
sensibly	0.5
serenity	0.5
servitude	-0.5
sewage	-0.5
sex trafficking	-0.65
sexism	-0.65
sexist(s)	-0.65
sexual assault|assaults|abuse|harassment|misconduct|violence	-0.65
shabby	-0.5
shadowy	-0.35
shady	-0.5
shake - up	-0.2
shaken	-0.35
shallow	-0.35
sham	-0.5
shambles	-0.5
shared prosperity|values	0.2
shatter~	-0.5
shell - shocked	-0.5
shelve|shelved|shelving	-0.35
shine~|shone	0.35
shirk~	-0.2
shock waves	-0.35
shocking|shockingly	-0.35
shoddy	-0.35
shoot - out	-0.35
shooting spree	-0.65
shore up	0.35
short - lived	-0.35
short - term fix	-0.35
short of cash|money|funds	-0.35
shortchange~	-0.35
shortcoming(s)	-0.35
shortfall(s)	-0.35
shortsighted	-0.5
shortsightedness	-0.5
shot dead	-0.35
shouting	-0.2
shouting match	-0.35
shove~	-0.35
shrill	-0.35
shrug~ off	-0.2
shun~	-0.5
shutdown(s)	-0.35
shuttered	-0.35
shy away	-0.35
sick of	-0.35
sickly	-0.35
side effect(s)	-0.2
sidelined	-0.35
sidestep~	-0.35
siege	-0.35
sigh of relief	0.35
sign of hope	0.35
signs of hope	0.35
silver lining	0.35
simplify~	0.2
simplistic	-0.35
sinking ship	-0.35
sketchy	-0.2
skew~	-0.35
skill	0.15
skilled	0.35
skillful|skillfully	0.5
skills	0.15
skimp~	-0.35
skirmish~	-0.35
skirt~ the	-0.35
skyrocketing costs|prices	-0.35
skyrocket~	-0.35
slack	-0.35
slacken~	-0.35
slam~ the|his|her|trump|clinton|obama	-0.35
slanderous	-0.5
slap in the face	-0.5
slap on the wrist	-0.5
slap~ sanctions|tariffs	-0.35
slash~ funding|spending|benefits	-0.35
slaughter~	-0.8
sleazy	-0.5
sleepless	-0.35
slime	-0.5
slimy	-0.5
slippery slope	-0.5
slipshod	-0.5
slip~ away	-0.2
slog	-0.35
slow	-0.1
slum(s)	-0.5
slump~	-0.35
slur(s)	-0.35
smack of	-0.35
smashing success	0.5
smash~	-0.35
smoke and mirrors	-0.5
smolder~	-0.35
smooth sailing	0.35
smoothly	0.2
smother~	-0.5
smug	-0.35
snag(s)	-0.35
snarled	-0.35
sneer~	-0.5
snug	0.35
soaring costs|prices|deficits|debt|inflation|unemployment	-0.35
sob	-0.35
sobering	-0.35
social justice|progress	0.35
social unrest	-0.35
socially responsible	0.2
soft - spoken	0.35
solace	0.35
solidarity with	0.5
soothe~	0.35
sordid	-0.5
sore point|spot	-0.35
soulful	0.5
sound advice|judgment|judgement|policy|policies|basis|principle|principles|science|reasoning|investment	0.35
sound mind	0.35
sour	-0.35
soured	-0.35
souring	-0.35
special treat	0.35
specious	-0.35
spectacular|spectacularly	0.5
spendthrift	-0.35
spill(s)	-0.35
spin doctor|doctors	-0.2
spineless	-0.5
spiral~	-0.35
spiral~ out of control	-0.35
spirited defense	0.5
splinter~	-0.35
split over	-0.35
spoil~	-0.35
spook~	-0.35
sporadic violence|fighting	-0.35
sportsmanship	0.5
spotty	-0.35
spree	-0.2
spur growth	0.35
spurious	-0.35
sputter~	-0.35
spy on	-0.35
squabble~	-0.35
squalid	-0.5
squalor	-0.5
squeamish	-0.35
squeeze	-0.2
stabbing(s)	-0.65
stabilize~|stabilise~	0.35
stab~	-0.35
staggering	-0.35
stagnant	-0.5
stagnate~	-0.5
stagnation	-0.5
stain~	-0.35
stale	-0.35
standing ovation	0.5
standoff	-0.35
stand|stands|stood|standing up for	0.35
stand|stands|stood|standing with	0.3
stark reminder|contrast	-0.35
startling	-0.15
state of grace	0.5
stately	0.35
statesman	0.35
statesmanlike	0.35
statesmanship	0.35
staunch supporter|supporters|ally|allies	0.35
steadfastly	0.5
steadfastness	0.5
steadier	0.35
steady hand	0.35
steep decline|price|drop	-0.35
stellar	0.65
step down	-0.1
step in the right direction	0.5
steps in the right direction	0.5
stereotype(s)	-0.35
sterling	0.5
stiff penalties	-0.35
stifle~	-0.5
stigma	-0.5
stigma of	-0.35
stigmatize~|stigmatise~	-0.5
stinging	-0.35
stodgy	-0.2
stonewall~	-0.35
stop short	-0.1
straightforwardly	0.35
strain~	-0.35
stranded	-0.35
stranglehold	-0.5
strangle~	-0.5
strap~ for	-0.35
strategic success	0.35
streamline~	0.35
strenuously objected	-0.35
strictures	-0.2
strident	-0.35
strife	-0.35
strike~ fear	-0.35
strings attached	-0.2
strip~ of	-0.35
strong case|leadership|growth|leader|performance|economy|record|sense	0.35
strongly support|supports|supported	0.35
strongman	-0.5
strongmen	-0.5
struggle~ with	-0.35
struggling to	-0.35
stuck in	-0.2
stumble~	-0.35
stunning success	0.5
stunningly	0.5
stunted	-0.35
sturdy	0.35
stylish	0.35
stymie~	-0.35
sub - standard	-0.35
subhuman	-0.5
subjugate~	-0.65
subjugation	-0.65
sublime	0.5
subpar	-0.35
subpoena~	-0.2
subservient	-0.2
substandard	-0.35
substantive progress	0.35
subvert~	-0.5
suffer from	-0.35
sufferings	-0.35
sufficient	0.2
sufficiently	0.2
suffocate~	-0.5
suicide bomber|bombers|bombing|bombings|attack|attacks	-0.65
sulk	-0.35
sumptuous	0.5
superb|superbly	0.65
superficial	-0.35
superfluous	-0.35
superstition	-0.35
supremacist(s)	-0.8
surge in support	0.35
surly	-0.35
surmount~	0.35
surpass~	0.2
surplus(es)	0.2
surrender~	-0.35
survive~	0.15
suspend~	-0.2
suspension	-0.2
sustainable growth|development	0.35
sustain~ peace|growth	0.2
swamp	-0.15
swamp~ by|with	-0.5
sway~ by	-0.35
swear at	-0.35
sweatshop(s)	-0.5
sweep under	-0.2
swift response	0.35
swindler(s)	-0.65
swindle~	-0.65
sycophant(s)	-0.5
sympathize~|sympathise~	0.2
tacky	-0.35
tactful	0.35
take pride	0.35
take|takes|took|taking issue	-0.2
tall order	-0.2
tangled	-0.2
tantalizing	0.35
tardy	-0.35
target~ civilians	-0.35
tarnish~	-0.5
tasteful	0.5
tasty	0.35
tatters	-0.5
taunt~	-0.35
tax burden	-0.35
tax dodge|dodging|cheat|cheats	-0.5
tax evasion	-0.5
taxing	-0.2
teamwork	0.35
tear down	-0.35
tear~ apart	-0.5
tedious	-0.35
tedium	-0.2
teeter~	-0.2
tempt	-0.2
temptation(s)	-0.2
tenacious	0.5
tenacity	0.5
tense standoff	-0.2
tentacles	-0.35
tenuous	-0.35
tepid	-0.35
thankless	-0.35
the worst	-0.6
theft	-0.5
thoroughness	0.35
thorough|thoroughly	0.2
threadbare	-0.35
thrifty	0.5
throw under the bus	-0.35
throwback	-0.2
thrown into	-0.35
thug(s)	-0.65
thuggery	-0.5
thuggish	-0.65
thumbs up	0.35
ticking time bomb	-0.35
tighten~ the noose	-0.35
time - consuming	-0.35
timely	0.25
tip of the iceberg	-0.35
tireless|tirelessly	0.5
tiresome	-0.35
tire~ of	-0.2
tiring	-0.2
to blame	-0.2
tobacco industry	-0.2
togetherness	0.35
token gesture	-0.35
toll	-0.2
toll on	-0.35
tongue - lashing	-0.35
too late|little|slow|costly|expensive|weak|narrow	-0.35
too many|much	-0.35
too often|long|far	-0.35
top - notch	0.65
top - quality	0.35
top - rated	0.5
topple~	-0.35
torment~	-0.5
touchy	-0.35
tough - minded	0.35
tough luck|times	-0.35
tour de force	0.35
toxic waste|chemicals	-0.2
toxicity	-0.35
toxin(s)	-0.5
traction	0.35
trade deficit	-0.2
trafficked	-0.65
train wreck	-0.35
traitor(s)	-0.65
traitorous	-0.5
trample~	-0.5
transform lives	0.35
transformative	0.35
transgression(s)	-0.5
trap~ in	-0.35
trash~	-0.35
treacherous	-0.65
treachery	-0.65
treasonable	-0.5
trial by fire	-0.35
tribute to	0.5
trick~	-0.35
trivial	-0.35
trivialize~|trivialise~	-0.35
trouble - making	-0.35
trouble spot(s)	-0.35
truce	0.2
tuition - free	0.2
tumble~	-0.2
tumor(s)	-0.2
tumult	-0.35
tumultuous	-0.35
turf war|wars	-0.2
turnaround	0.35
turned their backs|back on	-0.5
turn~ a blind eye	-0.5
turn~ sour	-0.35
turn~ the corner	0.35
tussle	-0.35
twisted logic	-0.5
tyranny	-0.8
tyrant(s)	-0.5
unabated	-0.35
unaccountable	-0.5
unaffordable	-0.5
unanimity	0.25
unanimous	0.25
unanimously	0.25
unanswered	-0.35
unappealing	-0.35
unattainable	-0.35
unattended	-0.35
unauthorized	-0.2
unbalanced	-0.35
unbecoming	-0.35
unbelievably bad	-0.5
unbiased	0.5
unblemished	0.35
unburden~	0.35
uncaring	-0.35
uncharitable	-0.35
unchecked	-0.35
uncivil	-0.35
uncivilized	-0.5
uncomplicated	0.35
uncompromised	0.5
unconscionable	-0.65
unconstitutional|unconstitutionally	-0.5
unconvincing	-0.35
uncooperative	-0.35
undaunted	0.35
undemocratic	-0.5
under fire|scrutiny|investigation|pressure|threat|strain	-0.35
under siege|attack	-0.5
undercut|undercuts|undercutting	-0.35
underfund~	-0.35
underhanded	-0.35
underpaid	-0.35
underprivileged	-0.35
underrated	0.35
underrepresented	-0.35
underserved	-0.35
undersized	-0.2
understandable	0.1
understandably	0.1
undeserved	-0.5
undeterred	0.35
undignified	-0.5
undue	-0.35
unduly	-0.35
uneducated	-0.5
unencumbered	0.35
unenviable	-0.35
unequal treatment	-0.5
uneven	-0.2
unexpected costs	-0.2
unexpectedly high|large|low	-0.2
unexplained	-0.35
unfairness	-0.5
unfaithful	-0.5
unfathomable	-0.5
unfavorable|unfavourable	-0.35
unfavorably|unfavourably	-0.35
unfettered	0.35
unfinished	-0.1
unforgettable	0.35
unharmed	0.35
unhelpful	-0.35
unhinged	-0.5
unholy	-0.5
unified front	0.35
unify~	0.2
unimaginable	-0.5
unimpeachable	0.5
uninformed	-0.35
uninsured	-0.35
unintended consequence|consequences	-0.35
unintentionally	-0.35
unite|unites|uniting	0.3
unity	0.3
unity of purpose	0.5
unjust|unjustly	-0.5
unknown risks	-0.35
unlivable	-0.35
unlucky	-0.35
unmanageable	-0.35
unmet	-0.35
unmistakable progress	0.35
unnecessarily	-0.5
unnecessary	-0.5
unnerve~	-0.35
unpaid	-0.35
unpalatable	-0.35
unparalleled success	0.5
unpatriotic	-0.5
unpopular	-0.35
unpopularity	-0.35
unprecedented crisis	-0.2
unprecedented growth|progress|success	0.35
unprepared	-0.35
unprincipled	-0.5
unproductive	-0.5
unpunished	-0.35
unqualified	-0.5
unravel~	-0.35
unrealistic	-0.35
unreasonable	-0.5
unreasonably	-0.5
unreliable	-0.5
unremarkable	-0.2
unrepentant	-0.5
unresponsive	-0.35
unrivaled	0.5
unruly	-0.35
unsatisfactory	-0.35
unscathed	0.35
unscrupulous	-0.5
unseemly	-0.5
unsettle~	-0.35
unsolved	-0.35
unspeakable	-0.65
unspeakably	-0.5
unspecified allegations	-0.35
unsuitable	-0.35
unsurpassed	0.5
unsurprising|unsurprisingly	-0.2
unsustainable	-0.5
unswerving	0.5
unsympathetic	-0.35
untenable	-0.5
untested	-0.35
unthinkable	-0.35
untidy	-0.2
untimely	-0.35
untold damage|suffering	-0.35
untrustworthy	-0.5
untruth(s)	-0.5
unwelcoming	-0.35
unwieldy	-0.35
unwilling	-0.35
unwillingness	-0.35
unwise|unwisely	-0.5
unwitting|unwittingly	-0.35
unworkable	-0.5
up in arms	-0.35
upbeat	0.5
upgrade~	0.2
uphill battle|fight|struggle	-0.35
uphold|upholds the law	0.35
uplift~	0.5
upright	0.5
uproot~	-0.35
upset~	-0.35
upside	0.35
upside of	0.2
upstanding	0.35
upward mobility	0.35
user - friendly	0.35
usurp~	-0.5
utopia	0.35
vacillate~	-0.35
vagueness	-0.35
vainly	-0.35
valiant|valiantly	0.5
valid	0.2
validity	0.35
valor|valour	0.5
vandal(s)	-0.5
vandalism	-0.5
vandalize~|vandalise~	-0.5
vanish~	-0.2
vanquish~	-0.35
vast improvement	0.35
vehemence	-0.35
vehement|vehemently oppose	-0.35
veiled threat|threats	-0.35
venal	-0.5
venality	-0.5
vendetta	-0.5
venerable	0.5
vengeance	-0.5
vengeful	-0.5
venom	-0.5
venomous	-0.5
verbose	-0.2
veritable feast	0.5
vermin	-0.5
versatile	0.5
veto~	-0.2
vexatious	-0.5
viability	0.35
viable	0.5
vice - ridden	-0.35
vicious circle|cycle	-0.5
victimize~|victimise~	-0.5
vigilance	0.35
vigilante(s)	-0.5
vileness	-0.5
vindicate~	0.5
vindication	0.5
vindictive	-0.5
violent crime	-0.5
vitriol	-0.5
vocal opponent|opponents|critic|critics	-0.2
voice of reason	0.35
void	-0.2
voluntarism	0.35
volunteer~	0.15
vote buying|rigging|fraud	-0.5
voter fraud|suppression|intimidation	-0.5
vulgar	-0.5
vulgarity	-0.5
vulnerability|vulnerabilities	-0.35
wage theft	-0.5
wail~	-0.35
wake - up call	-0.15
wane~	-0.35
war - weary	-0.35
war of words	-0.2
wariness	-0.35
warlord(s)	-0.5
warm - hearted	0.5
warm welcome|reception|words|applause|relationship|relations	0.35
wary	-0.35
wasteful	-0.5
wasteland	-0.35
waterboarding	-0.8
watered	-0.2
watered - down	-0.35
waver~	-0.35
way forward	0.2
weak spot|spots	-0.2
weaponize~|weaponise~	-0.5
weariness	-0.35
weighed down	-0.2
welcome change|news|relief|step|development|addition|respite	0.5
well - balanced	0.35
well - built	0.35
well - crafted	0.5
well - designed	0.5
well - documented	0.35
well - done	0.5
well - earned	0.5
well - educated	0.5
well - equipped	0.5
well - funded	0.35
well - informed	0.5
well - intentioned	0.35
well - kept	0.35
well - liked	0.5
well - managed	0.35
well - mannered	0.35
well - meaning	0.35
well - paid	0.35
well - prepared	0.5
well - qualified	0.5
well - reasoned	0.5
well - rounded	0.35
well - run	0.5
well - spoken	0.35
well - suited	0.35
well - thought - out	0.35
well - timed	0.35
well - to - do	0.35
well - trained	0.5
well - versed	0.35
well - written	0.35
whimper	-0.35
whine~	-0.35
white elephant	-0.2
white nationalist(s)|nationalism	-0.65
white power	-0.5
white supremacist(s)|supremacy	-0.8
whole - hearted	0.35
wholehearted|wholeheartedly	0.5
wholesome	0.5
widely praised|respected|admired|acclaimed	0.35
wild	-0.1
wild claims|claim	-0.35
willing and able	0.5
win - win situation|solution	0.5
winning streak|team|formula	0.5
win|won|wins praise|support|approval|acclaim	0.35
wipe out	-0.35
wiped out	-0.35
wiretap~	-0.2
wise counsel	0.35
wishful thinking	-0.35
wit	0.5
witch - hunt(s)	-0.5
witch hunt(s)	-0.5
with honor	0.35
wither~	-0.35
withhold|withholds|withheld|withholding	-0.35
witty	0.5
wobbly	-0.2
won over	0.35
wonder of	0.5
wondrous	0.5
wordy	-0.2
workable	0.35
workhorse	0.35
workmanlike	0.35
work~ wonders	0.5
world - famous	0.35
world - renowned	0.35
worn out	-0.35
worse off	-0.35
worse than	-0.35
worst - case	-0.35
worst - ever	-0.35
worst of all	-0.6
worth it	0.35
worth the wait	0.35
worthy of	0.35
wrangle~	-0.35
wrath	-0.5
wreak havoc	-0.65
wreaked havoc	-0.65
wreak~	-0.5
wreckage	-0.5
wreck~	-0.5
wrestle~ with	-0.35
wretched	-0.65
wrong - headed	-0.5
wrong direction	-0.5
wrongdoer(s)	-0.35
wrongful conviction|death|arrest|detention	-0.5
wrongheaded	-0.5
wrong|wrongs	-0.35
xenophobe(s)	-0.65
yank~	-0.35
yawn	-0.2
yet to	-0.1
zeal	0.5
zealotry	-0.5
zest	0.5

# Words and phrases whose rating in the general lists is of another register or another sense: technical terms, names,
# words of chat, of sport, of everyday life. 0 takes the tokens away.
aboard	0
absorbed	0
advantages|advantage	0.15
aggressive growth	0
air pressure	0
alive	0
alleged	0
angel	0	cap
anti	0
apologize~|apologise~	0
arguably	0
asset(s)	0.15
associate justice	0
assure	0
assured	0
assures	0
assuring	0
at worst	0
attack ad|ads	0
avoidance	0
await|awaits|awaited|awaiting	0
award|awards|awarded|awarding	0.15
bargain	0
bargain for	0
battlefield(s)	0
benefit concert	0
benefits package	0
best seller(s)	0
better half	0
better part	0
bless	0.15
break down by	0
champion(s)	0.15
championship(s)	0.15
chances	0
charge card	0
charge of	0
charge sheet	0
charged	-0.15
charged particle(s)	0
charges of	0
charities|charity	0.15
cleared	0
comedian	0
comedy	0
comic	0
commit|commits	0
competencies	0
contend~	0
convinced	0
convince~	0
cool down	0
credited	0.15
credits	0.15
crime rate|bill|scene	0
crush on	0
cure	0.15
cures	0.15
curing	0.15
dead heat	0
defer|defers|deferred	0
definitely	0
depression era	0
devil 's advocate	0
devote~	0
diamond(s)	0
difference(s) between	0
disabilities	0
disability	0
donate~	0.15
donation(s)	0.15
dream(s)	0.15
dreamed	0.15
entertain	0
entertainment	0
entrusted	0
error rate	0
exciting	0.15
excuse me	0
fair and balanced	0
false negative(s)|positive(s)	0
fan|fans	0
favor(s)	0
favoring	0
favorite	0.15
fine - tune	0
fine arts	0
fines	0
flagship	0
for better or worse	0
free - charge	0
free agent(s)	0
free enterprise	0
free fall	0
freedoms	0.15
fresh	0.15
fringe benefits	0
gain on	0
gains in	0
grace	0	cap
grace period	0
grand jury	0
gray|grey	0
great society	0
greatest	0.25
gross	0
gross income	0
gross national product	0
gross revenue	0
hard disk	0
health benefits package	0
holiday(s)	0.15
humor	0.15
importantly	0
impress	0
impression(s)	0
in spite of	0
inhibitor(s)	0
intellectuals	0
intense	0
interesting|interestingly	0.15
joke|jokes|joked|joking	0
joy	0	cap
justice	0	cap
laughs	0
laugh|laughed|laughing	0.15
legally	0
lethal aid|assistance|weapon|weapons	0
lethal injection	0
libertarian(s)	0
liberties	0.15
liberty county|university|island	0
lies|lie|lay ahead|in|with|at|on|behind|beyond|down|beneath	0
likes of	0
lobby~	0
lord justice	0
lowest	0
managed care	0
margin of error	0
measurement error	0
medal(s)	0.15
merits	0.15
motivated	0.15
negative for	0
no significant difference|differences	0
novel|novels	0
no|without exaggeration	0
original	0
outgoing	0
outreach	0
plea bargain	0
positive for	0
pray	0.15
prayer(s)	0.15
praying	0.15
prison guard|guards	0
problem set	0
profit(s)	0.15
promptly	0
prosecute|prosecutes|prosecuted|prosecution|prosecutor	0
prospect(s)	0
questioned	0
questioning	0
question~ whether	-0.15
red flag law|laws	0
rises	0
romance	0
romantic	0.15
rose by	0
rose from	0
rose to	0
safe deposit	0
second - best	0
securities	0
settlements	0
shake|shook|shakes|shaking	-0.1
shock(s)	-0.2
significant difference|differences	0
slip|slips|slipped	0
smart grid|card|cards	0
smart phone(s)|smartphone(s)	0
spark	0
standard error	0
strike~ down	0
stronger	0.25
strongest	0.25
succession	0
successive	0
successor(s)	0
super pac(s)	0
superior court	0
surely	0
surprisingly	0
suspect	-0.15
suspected	-0.15
suspects	-0.15
swear	0
swearing	0
swift	0
swiftly	0
tender offer	0
tops	0
touted|tout|touting|touts	0
tribute	0.15
tropical depression	0
trust territory	0
unemployment benefits|insurance|rate|compensation	0
victor	0	cap
visions	0.15
volunteer(s)	0.15
war crimes tribunal	0
wealth	0
welfare state|recipients|benefits|reform|office	0
well as	0
wells	0
wonder	0.15
worker benefits	0
world 's fair	0
wow	0.15
yep	0
