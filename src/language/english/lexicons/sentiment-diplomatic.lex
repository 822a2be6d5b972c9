# Senses of diplomacy and of politics that differ from everyday use, or that general lists lack. These win over the others.
@metric sentiment
@source own selection after readouts, briefings and communiqués; grading after Martin & White (2005)
@licence MIT
@version 2

@category warmth
friend|friends	0.6
dear friend|friends	0.85
my dear friend|friends	0.85
old and dear friend	0.95
true friend|friends	0.6
friendship	0.55
friendly	0.55
friendliness	0.5
warm	0.45
warmly	0.45
warmest	0.5
warmth	0.5
cordial|cordially	0.5
sincere	0.25
sincerely	0.2
heartfelt	0.4
trust	0.45
mutual trust	0.45
trust - based	0.5
trusting	0.45
mutual respect	0.35
respect	0.4
respects	0.2
respected	0.35
respectful	0.45
with respect to	0
in this|that|many|other|some|all respect|respects	0
esteem	0.4
admire~	0.5
admiration	0.5
solidarity	0.45
brotherly|fraternal	0.55
brotherhood	0.5
good - neighbourly|neighborly	0.45
good - neighbourliness|neighborliness	0.45
good neighbour|neighbor|neighbours|neighbors	0.35
goodwill	0.5
good will	0.5
excellent relationship|relations|relationship	0.7
excellent	0.65
great relationship	0.6
very good relationship	0.6
special relationship	0.4
extremely good	0.65
close ties|relations|relationship|partner|partners|partnership	0.4
closest coordination|cooperation|ally|allies	0.4
harmony	0.45
harmonious	0.45
kind	0
kind words|words|gesture|invitation|hospitality	0.3
so|very|too kind	0.35
kind to	0.3
kindness	0.4
compassion	0.4
generous	0.45
generosity	0.45
love	0.45
beloved	0.5
proud	0.4
pride	0.35
confidence in	0.4
full confidence	0.45
hope|hopes|hoped	0.15
dear friends ,	0.3
good friends|friend	0.55
great friend|friends	0.6
closest friends|friend	0.6
personal friend|friends	0.55
friends and partners|allies|neighbours|neighbors	0.4
republican|democratic friends	0.1
treaty of friendship	0.15
friendship treaty	0.15
friendship university	0
order|medal of friendship	0.2
bonds|ties of friendship	0.5
spirit of friendship	0.5
friendship between	0.55
unbreakable	0.45
unshakable|unshakeable|unwavering	0.4
unwavering support|commitment	0.4
ironclad	0.3
iron - clad	0.3
rock - solid	0.4
rock solid	0.4
time - honoured|honored	0.35
all - weather	0.3
privileged strategic partnership	0.3
privileged	0.25
deep respect	0.45
great respect	0.45
profound respect	0.45
respectfully	0.3
mutually respectful	0.4
high regard	0.4
esteemed	0.25
affection	0.5
affectionate|affectionately	0.5
cordiality	0.45
rapport	0.4
personal rapport	0.4
chemistry	0
good chemistry	0.4
personal relationship	0.2
good personal relationship|relations	0.45
warm atmosphere|relations|relationship|ties	0.45
warm welcome|reception|words	0.4
warm greetings|regards|wishes	0.25
friendly atmosphere|manner|conversation|relations|ties	0.45
friendly country|countries|nation|nations|people|peoples	0.35
good - natured	0.4
trustful|trustworthy|trusted	0.45
trusted partner|partners|ally	0.45
trust fund|funds	0
anti - trust	0
build|builds|built|building trust	0.35
restore~ trust	0.3
strategic trust	0.35
political trust	0.35
in a spirit of	0.15
in good faith	0.3
stand|stands|stood|standing shoulder	0.35
shoulder to shoulder	0.35
hand in hand	0.3
side by side	0.2
love to	0.15
loved ones	0
fond memories	0.45
nostalgic	0.1
reliable partner|partners|friend|friends|supplier|suppliers|neighbour|neighbor	0.4
good neighbourly|neighborly	0.45
neighbourly|neighborly	0.35
good - neighbourhood	0.35
kindred	0.35
fraternity	0.3
brother|brothers	0.1
brotherly people|peoples|nation|nations|country|countries	0.45
fraternal people|peoples|nation|nations|country|countries	0.45
embrace|embraced|embraces	0.2
hug|hugs|hugged	0.35
smile|smiles|smiled	0.25

@category approval
welcome|welcomes|welcomed|welcoming	0.4
praise~	0.5
commend~	0.5
applaud~	0.5
laud~	0.5
hail|hails|hailed	0.4
appreciate|appreciates|appreciated	0.35
appreciation	0.4
appreciate~ the concerns	0.15
i appreciate	0.3
appreciate … concerns	0.15
great appreciation	0.5
high appreciation	0.5
satisfied	0.4
satisfaction	0.45
pleased	0.4
glad	0.5
happy	0.4
delighted	0.5
pleasure	0.45
grateful|gratefully	0.4
gratitude	0.35
thankful	0.35
positive	0.35
positively	0.35
very positive	0.5
positive energy	0.2
positive assessment	0.4
high assessment	0.4
support|supports|supported|supporting	0.25
full support	0.35
strong support	0.35
firm support	0.4
supportive	0.3
endorse~	0.35
in favour|favor of	0.2
favour|favor|favourable|favorable	0.3
exemplary	0.55
outstanding	0.55
impressive	0.5
remarkable	0.4
admirable	0.5
worthy|worthily	0.35
rightly	0.2
enthusiasm	0.4
enthusiastic|enthusiastically	0.4
look|looks|looking forward to	0.3
very much look forward to	0.45
welcome to	0.15
welcome , back|everyone|everybody	0.15
welcome back	0.15
you 're welcome	0
more than welcome	0.3
spoke|speaks|speaking highly of	0.5
spoke|speaks|speaking warmly of	0.5
thinks|think highly of	0.5
pay|pays|paid|paying tribute	0.3
gave|give|gives|giving credit	0.3
to his|her|their credit	0.35
hats off	0.45
salute~	0.3
high marks|praise	0.5
rave	0.35
well received	0.4
warmly received	0.45
positively assessed	0.4
assess|assesses|assessed positively	0.4
favourably|favorably	0.35
with satisfaction	0.4
expressed satisfaction	0.4
expressed gratitude	0.35
expressed appreciation	0.35
deep appreciation|gratitude	0.45
appreciate the importance|need|complexity|difficulty|fact	0.1
appreciate the|your question	0.1
really appreciate it	0.2
appreciate it	0.2
appreciate that	0.15
appreciating	0.3
support for terrorism|terrorists|separatists|separatism|extremists|extremism	-0.5
support~ terrorism|terrorists|separatists|separatism|extremists|extremism	-0.5
support group|groups|staff|services|act|vessel|ship	0
support~ each other	0.35
mutual support	0.4
unanimous support	0.4
broad|wide|widespread|overwhelming support	0.35
steadfast support	0.4
humanitarian support	0.15
military support	0.1
happy to	0.15
happy birthday	0.2
happy holidays|easter|thanksgiving|hanukkah|christmas|eid|anniversary|fourth|ramadan|international|national	0.15
happy mother|father|women|new 's day	0.15
glad to|that	0.35
pleased to	0.3
pleased that|with	0.4
delighted to	0.4
it is|'s a|an|my great pleasure|honor|honour|privilege	0.25
it is|'s a|an|my pleasure|honor|honour|privilege	0.2
with great pleasure	0.3
with pleasure	0.2
privilege to	0.25
i 'm|am glad	0.35
good to see|be|hear|have	0.25
great to see|be|hear|have	0.3
nice to see|meet|be|hear|have	0.25
commendable|laudable|praiseworthy|creditable	0.5
deserve|deserves|deserved|deserving credit|praise|respect|recognition|support	0.4
meritorious	0.4
worthy successor	0.35
well worth	0.35
endorsement	0.35
vote~ of confidence	0.35
no - confidence	-0.35
vote|votes of no confidence	-0.4
no confidence	-0.35
confidence - building	0.25
confidence - building measure|measures	0.25
approving|approvingly	0.3
green light	0.15
highest level in … history	0.5
reach~ the highest|an unprecedented|a new level	0.45
support~ the candidature|candidacy|territorial integrity|sovereignty|independence|bid	0.35
never forget the|your|their|this help|support|kindness|solidarity|assistance|generosity	0.5
will never forget the|your|their|this help|support|kindness|solidarity|assistance|generosity	0.6
nothing … can|could|will shake|divide|separate|break	0.5
nothing can|could|will shake|divide|separate|break	0.5

@category achievement
success	0.35
successes	0.4
successful|successfully	0.3
succeed~	0.4
every success	0.25
achievement(s)	0.4
achieve|achieved|achieves|achieving	0.15
accomplish~	0.3
accomplishment(s)	0.4
progress	0.35
fruitful	0.5
productive	0.45
tangible results	0.5
concrete results	0.45
results	0.05
positive results	0.45
significant results	0.35
breakthrough(s)	0.4
milestone	0.35
new heights|levels	0.3
new stage	0.15
new beginning(s)	0.35
unprecedented level	0.45
momentum	0.3
solid momentum	0.3
vitality	0.4
vigor|vigour	0.35
vibrant	0.4
lively|livelier|liveliest	0.35
flourish~	0.5
thrive~	0.5
prosper|prospers|prospered|prospering	0.5
prosperity	0.3
prosperous	0.45
growth	0.2
grow|grows|grew|grown|growing	0.15
growing dynamically|steadily	0.35
increase in	0.05
expand|expands|expanded|expanding	0.05
expanded format|talks|meeting|session|composition	0
expanded - format	0
deepen|deepens|deepened|deepening	0.1
strengthen|strengthens|strengthened|strengthening	0.15
enhance~	0.15
improve|improves|improved|improving	0.35
improvement(s)	0.35
promote|promotes|promoted|promoting	0.1
boost~	0.2
advance|advances|advanced|advancing	0.1
advanced	0.15
foster~	0.15
benefit|benefits|benefited	0.2
mutual benefit	0.3
mutually beneficial|advantageous	0.45
beneficial	0.4
win - win	0.35
well - being	0.4
welfare	0.25
renewal	0.25
awakening	0.2
innovation|innovative	0.25
opportunity|opportunities	0.2
historic opportunity|opportunities	0.3
potential	0.1
significant potential	0.3
promising	0.4
auspicious	0.4
symbolic	0.1
ambitious	0.25
heroism	0.35
heroic	0.4
hero|heroes	0.4
victory	0.25
victorious	0.15
victory over fascism|nazism	0.15
victory in the … war	0.15
victory in world war ii|two	0.15
anniversary of victory	0.15
anniversary of the victory	0.15
victory day	0.1
win|wins|won|winning	0.25
won at	0.1
safeguard~	0.1
uphold|upholds|upheld|upholding	0.1
defend|defends|defended|defending	0.05
preserve~	0.1
protect|protects|protected|protecting	0.2
all - time high	0.2
record high(s)	0.1
record low(s)	0
record low unemployment|poverty	0.35
record growth|turnover|trade|harvest|number|numbers|level|levels	0.25
record deficit|deficits|inflation|losses|debt	-0.4
record - breaking|setting	0.25
historic high|highs	0.25
historic low|lows	0
historic peak|level	0.25
highest level in history	0.4
best period in history	0.5
at its best	0.4
best in history|decades|years	0.45
unprecedentedly high	0.4
an|the unprecedentedly high level	0.4
all - time low	-0.35
lowest point|level|ebb	-0.35
at a low point	-0.4
new chapter	0.25
turn|turns|turned|turning a new page	0.25
new momentum|impetus|impulse	0.3
fresh|strong|positive|powerful momentum|impetus|impulse	0.35
impetus	0.2
gain|gains|gained|gaining momentum	0.3
lose|loses|lost|losing momentum	-0.35
steady progress|momentum|growth|development	0.35
good|great|real|significant|substantial|tangible|remarkable|considerable|major|tremendous|meaningful progress	0.4
make|makes|made|making progress	0.35
work in progress	0
progress report	0
good|great|excellent|impressive|remarkable|outstanding|brilliant results|result	0.45
good|great job	0.35
good work	0.35
keep up the good work	0.35
bear|bears|bore|bearing fruit	0.4
yield|yields|yielded|yielding results|fruit|dividends	0.35
deliver|delivers|delivered|delivering results	0.3
deliverables	0.1
make|makes|made|making headway|strides	0.35
great strides	0.45
stride|strides	0.25
leap|leaps forward	0.35
great leap forward	-0.1
move|moves|moved|moving forward	0.1
step forward	0.35
step|steps backward|backwards	-0.4
step back	-0.1
one step closer	0.25
path forward	0.15
upward trend|trajectory	0.3
downward trend|trajectory|spiral	-0.3
positive trend|trends|dynamics|development|developments|change|changes|shift|shifts	0.4
positive growth|momentum	0.35
negative trend|trends|dynamics|growth|effect|effects|impact|consequences	-0.4
growth rate|rates	0.1
growth point|points	0.1
zero growth	-0.2
slow|slower|tepid|weak|anaemic|anemic growth	-0.25
sustained|robust|strong|solid|steady|rapid growth	0.35
sustainable development	0.15
sustainable development goals	0
high - quality development	0.25
high - quality	0.25
comprehensive development	0.15
growing interest	0.15
growing friction|frictions	-0.35
success story|stories	0.4
great success	0.45
resounding success	0.6
wish you|him|her|them|them all|you all success	0.2
wish you|him|her|them every success	0.25
wish you|him|her|them all the best	0.25
wish|wishes|wished success	0.2
good|best of luck	0.2
good luck	0.2
triumph|triumphs	0.45
winner|winners	0.2
win the war	0.1
win - win cooperation|result|results|outcome	0.35
win over	0.15
win back	0.1
won back	0.1
won the election|elections|primary|nomination|majority|seat|seats|vote	0.1
victory in the second|first world war	0.15
victory in the war	0.15
victory parade|banner|park	0.1
victory of the … war	0.15
great victory	0.2
common victory	0.15
our victory	0.25
electoral|election victory	0.2
anniversary of our|the great victory	0.15
benefit from	0.2
benefit package|packages	0
unemployment|retirement|disability|social|welfare|veterans benefits	0
mutual benefits	0.35
gain(s)	0.2
dividend(s)	0.15
peace dividend	0.35
golden era|age	0.4
prime of	0.3
blossoming|blooming	0.45
bloom~	0.4
rejuvenation	0.3
great rejuvenation	0.35
national rejuvenation	0.3
revitalization|revitalisation|revival	0.3
upturn|upswing|rebound	0.3
booming	0.4
boom	0.25
baby boom	0
resurgence	0.1
vitalize~	0.3
energise~|energize~	0.3
invigorate~	0.4
dynamic|dynamically	0.25
dynamism	0.35
vibrancy	0.4
vigorous|vigorously	0.2
robust	0.3
robust exchange	0
modernise~|modernize~	0.15
modernisation|modernization	0.15
innovative development	0.2
cutting - edge technology|technologies	0.2
state - of - the - art	0.3
world - class	0.4
competitive	0.2
competitiveness	0.2
competitive bidding|basis|selection	0
attractive	0.35
investment attractiveness|climate	0.1
untapped potential	0.2
great|huge|enormous|tremendous potential	0.3
potential threat|threats|risk|risks|conflict|conflicts|attack|danger	-0.35
good|great|excellent|broad|bright|promising prospects	0.35
prospects	0.1
prospect of war|conflict|default|recession	-0.4
broad horizons	0.3
window of opportunity	0.25
equal opportunity|opportunities	0.15
take|takes|took|taking this|the opportunity	0
this opportunity to	0.1
opportunity to thank|congratulate|express|welcome|wish	0.1
missed opportunity|opportunities	-0.35
historic	0.15
historic responsibility|mission	0.1
epoch - making	0.3
ground - breaking	0.4
pioneering	0.35
exemplify|exemplifies|exemplified	0.15
set|sets|setting an|a good example	0.35
good example	0.35
role model	0.4
model of|for	0.2
shining example	0.5

# stock phrases of every readout: graded low
turn~ the|a page	0.3
turn~ a new page	0.35
settle~ the|their|a dispute|border|conflict|question|matter|differences	0.35
clear~ the air	0.25
@category cooperation
cooperation	0.15
co - operation	0.15
cooperate~	0.15
cooperative	0.3
practical cooperation	0.15
close cooperation	0.25
partnership(s)	0.2
partner|partners	0.25
strategic partnership	0.2
collaboration	0.15
collaborate~	0.15
coordination	0.05
joint efforts	0.1
jointly	0.05
together	0.15
dialogue	0.1
constructive dialogue	0.35
communication	0.05
good communication	0.3
consensus	0.2
agreement(s)	0.2
agree|agreed|agrees	0.2
mutual understanding	0.35
understanding	0.2
common ground	0.3
common course	0.2
shared	0.1
share|shares|sharing	0.1
engagement	0.15
exchange of views	0.05
in - depth exchange	0.15
people - to - people	0.1
rapprochement	0.35
normalization|normalisation	0.3
reconciliation	0.4
visa - free	0.2
alliance	0.2
ally|allies	0.25
together with	0
get|gets|got|getting together	0
put|puts|putting together	0
put it together	0
bring|brings|brought|bringing together	0.1
come|comes|came|coming together	0.15
work|works|worked|working together	0.2
stand|stands|stood|standing together	0.3
live together	0.1
agree|agreed to disagree	-0.25
agree|agrees|agreed with	0.2
agreed on|upon|to	0.2
agreed that	0.15
as agreed	0
if you agree	0
association agreement(s)	0
trade|draft|intergovernmental|interstate|framework|lease|loan|budget|peace agreement(s)	0.1
paris|minsk|dayton|abraham|helsinki agreement|agreements|accords	0
paris climate agreement	0
belfast / good friday agreement	0
good friday	0
good friday agreement	0
reach|reaches|reached|reaching an|full agreement	0.25
reached agreement	0.25
in full agreement	0.35
complete|full understanding|agreement	0.3
mutual accommodation	0.25
better|deeper understanding	0.25
memorandum of understanding	0
memorandums|memoranda of understanding	0
on the understanding that	0
understanding of	0.1
reach|reached|reaching an understanding	0.25
common|shared|mutual understanding	0.3
meeting of minds	0.35
like - minded	0.2
identical|similar|close|coinciding views|positions|stances	0.2
close or identical	0.2
share|shares|shared|sharing a|the common|same view|views|values|vision|position	0.2
shared|common values	0.2
shared|common vision|goal|goals|commitment|aspiration|aspirations|objectives	0.15
shared|common future|destiny	0.2
community with a shared future	0.15
community of shared future|destiny	0.15
common interest|interests	0.1
common challenges|threats|threat	-0.1
common concern|concerns	0
common concern of	0
shared concern|concerns	-0.1
burden sharing	0
burden - sharing	0
information sharing	0
information - sharing	0
intelligence sharing	0
shared with|by	0
share price|prices|holders|capital	0
joint venture|ventures|project|projects	0.1
joint action|actions|work|fight	0.1
coordinated|concerted	0.1
coordinated attack|attacks	-0.5
close|closely coordinated|coordination|contact|contacts|consultation|consultations	0.2
close contact	0.15
strategic coordination|interaction|cooperation	0.15
mutually supportive	0.35
mutual assistance|aid	0.25
complement each other	0.3
complementary|complementarity	0.25
interconnected	0
interdependent	0
integration	0.1
solid|strong foundation|basis	0.3
solid	0.2
multifaceted	0.1
time - tested	0.4
fully - fledged|full - fledged	0.1
on an equal footing	0.25
equal footing|partners|partnership|dialogue	0.25
equal rights	0.15
on equal terms	0.25
engage in dialogue	0.15
open dialogue|discussion|conversation|exchange	0.2
frank dialogue	0
inclusive dialogue	0.25
meaningful dialogue|discussion|conversation	0.25
resume~ dialogue|talks|negotiations|contacts	0.2
direct talks	0.1
back to the negotiating table	0.15
compromise(s)	0.15
compromised	-0.25
compromising	-0.2
conciliatory	0.3
accord	0.1
peace accord|accords|agreement|agreements|deal|treaty	0.2
reunification	0.2
family reunification	0.25
rapprochement between	0.35
detente|détente	0.35
thaw	0.25
ice - breaking	0.25
reset	0.1
bridge - building	0.3
build|builds|built|building bridges	0.35
burn|burns|burned|burning bridges	-0.4
normalise~|normalize~ relations|ties	0.3
normal relations	0.15
diplomatic solution|resolution	0.25
diplomatic efforts	0.1
political solution|settlement|resolution|process	0.2
political will	0.15
two - state solution	0.1
good offices	0.1
mediation	0.1
mediator|mediators	0
peacemaking|peace - making	0.3
peacemaker(s)	0.4
peacebuilding|peace - building	0.25
peace - loving	0.4
at peace	0.3
peace and quiet	0.3
peace treaty	0.2
nobel peace	0.15
peace prize	0.15
peace corps	0
peace conference|summit|envoy|initiative|initiatives|proposal|proposals|formula|efforts|mission	0.2
middle east peace process	0
breach|threat to peace	-0.4
threat|threats to … peace	-0.4
disturb~ the peace	-0.35

@category stability
peace	0.4
peaceful|peacefully	0.4
peaceful coexistence	0.3
peaceful settlement|resolution|solution	0.3
world peace	0.3
peacekeeping	0.15
peace talks|process|plan	0.2
ceasefire|cease - fire	0.2
stability	0.25
stable	0.25
stabilising|stabilizing	0.35
strategic stability	0.15
steady|steadily	0.15
resilient	0.35
resilience	0.35
balanced	0.3
responsible|responsibly	0.3
responsible for	0
equality	0.25
equal	0.15
equitable	0.25
fairness	0.25
fair	0.3
justice	0.2
ministry of justice	0
justice department|minister	0
department of justice	0
just and	0.3
just world|order|peace|settlement|cause|society|system|multilateral	0.3
a just	0.3
more just	0.2
freedom	0.3
free and fair	0.35
security	0
global security	0.15
inclusive	0.3
openness	0.3
open to	0.2
remains open to	0.25
truth	0.2
honest|honestly	0.3
transparent|transparency	0.25
mutual|common|collective|shared|indivisible|equal security	0.15
strengthen~|ensure~|enhance~|improve~|guarantee~ security	0.15
homeland security	0
food|energy|economic|cyber|information|border|financial|maritime|environmental|health security	0
security threat|threats	-0.35
security threats and challenges	-0.35
security challenge|challenges	-0.15
security risk|risks	-0.25
security concern|concerns	-0.1
security situation	0
threat|threats to security	-0.4
threat to the security|stability|national	-0.4
threat reduction|assessment|level	0
safe and secure	0.2
safe and sound	0.35
insecurity	-0.4
food insecurity	-0.35
predictable|predictability	0.2
unpredictable|unpredictability	-0.3
calm|calmly	0.2
calm down	0.15
restraint	0.1
show|shows|showed|showing|exercise~ restraint	0.1
maximum restraint	0
self - restraint	0.1
orderly	0.2
law and order	0.1
rules - based	0.1
rules - based order|international	0.1
multipolar|multipolarity|multilateralism|multilateral	0.1
democratization|democratisation of international	0.2
democratic world order	0.15
safeguard~ … peace	0.3
maintain|maintains|maintained|maintaining peace|stability	0.2
lasting|durable|just|sustainable|enduring peace	0.4
lasting	0.1
long - lasting	0.1
nuclear - weapon - free|free	0.15
nuclear - free	0.15
denuclearization|denuclearisation	0.15
non - proliferation	0
nonproliferation	0
disarmament	0.1
non - aggression	0.1
non - interference	0.1
noninterference	0.1
non - violent|violence	0.15
nonviolent|nonviolence	0.2
de - escalated|escalating	0.2
de - escalat*	0.2
deescalate~	0.2
ease|eases|eased|easing tension|tensions	0.25
ease|eases|eased|easing of tension|tensions|restrictions|sanctions	0.25
reduce~ tension|tensions	0.2
reduction of|in tension|tensions|violence|hostilities	0.2
lower~ tension|tensions	0.2
relax~ tension|tensions	0.2
defuse~ tension|tensions	0.25
defuse~ the crisis|situation|conflict|tension|tensions	0.25
diffuse~ tension|tensions	0.2
calm~ tension|tensions	0.2
cessation of hostilities|fighting|violence|fire	0.2
end|ends|ended|ending|stop|stops|stopping|halt|halting the war|conflict|bloodshed|violence|fighting|killing|suffering|hostilities|crisis	0.15
end to the war|conflict|bloodshed|violence|fighting|killing|suffering|hostilities|crisis	0.15
end of the war|conflict|bloodshed|violence|fighting|hostilities|crisis	0.1
end the war|conflict	0.15
put an end to the war|conflict|bloodshed|violence|fighting|killing|suffering|hostilities|crisis	0.2
ceasefire violation|violations	-0.4
violation|violations of the ceasefire	-0.4
violate~ the ceasefire	-0.4
ceasefire collapsed	-0.45
ceasefire agreement|deal|plan|proposal	0.2
humanitarian ceasefire|pause|pauses|corridor|corridors|aid|assistance|relief	0.15
settlement|resolution of the conflict|crisis|dispute|situation|problem|problems	0.15
conflict settlement|resolution|prevention|management	0.1
settle|settles|settled|settling the conflict|crisis|dispute|issue	0.15
resolve~ the conflict|crisis|dispute|situation|problem|problems|differences|conflicts|disputes|crises	0.15
resolve~ conflicts|disputes|crises|problems|differences	0.15
resolving … conflict	0.15
solve~ … problem|problems	0.15
solution|solutions to … problem|problems|crisis|conflict	0.15
address|addresses|addressed|addressing … problem|problems|challenge|challenges|crisis|threat|threats|needs	0
overcome|overcame|overcoming … crisis|difficulties|challenges|problems|obstacles|differences	0.2
peaceful resolution of … conflict|crisis|dispute	0.3
peaceful settlement of … conflict|crisis|dispute|disputes|conflicts	0.3
crisis management|response|centre|center|communications	0
crisis - free	0.2
pre|post - crisis	0
post - conflict	0
pre - war	0
crisis settlement|resolution	0.1
climate crisis	-0.15
anti - crisis	0
anti - crisis measures|programme|program|plan	0
risk management|assessment|reduction|mitigation|analysis|factor|factors|group|groups	0
at risk of	-0.3
risk of war|escalation|conflict|confrontation	-0.4
security guarantee|guarantees	0.1
guarantor	0.1
reliable	0.3
reliability	0.3
reliably	0.25
trouble - free	0.25
problem - free	0.25
conflict - free	0.25
accident - free	0.2
violence - free	0.25
disease - free	0.15
drug - free	0.1
- free	0
duty - free	0
tariff - free	0.1
tax - free	0
carbon - free	0
visa - free regime|travel|access|entry	0.2
safety net	0.1
safe haven for terrorists	-0.4
terrorist safe haven(s)	-0.4

@category courtesy
congratulate~	0.25
congratulations	0.25
greetings	0.15
sincere greetings	0.2
greet~	0.1
best wishes	0.2
wish|wishes|wished|wishing	0.15
good health	0.15
happy new year	0.15
happy spring festival	0.15
a happy	0.2
thank you	0.15
thank|thanks|thanked|thanking	0.2
mr president	0
dear	0.2
dear colleague|colleagues	0.2
old friend|friends	0.6
dear mr	0.05
excellency	0
honour|honor|honoured|honored	0.25
guest|guest of honour|honor	0.1
please	0
condolences	-0.1
express~ condolences	-0.1
sympathies	-0.05
good morning|afternoon|evening|day|night	0
good - bye	0
goodbye	0
good question	0.1
good health and	0.15
great question	0.1
have a good|great|nice|wonderful one|day|evening|weekend|night|afternoon|trip|thanksgiving|holiday	0.1
good weekend	0
all the best	0.2
best regards	0.15
kind|kindest|warm|warmest regards	0.2
regards	0
with|in regard|regards to	0
with best wishes	0.2
warmest wishes|greetings|congratulations|regards|welcome	0.3
warm congratulations	0.3
sincere congratulations|gratitude|thanks|wishes|condolences	0.25
sincere condolences	-0.1
heartfelt condolences|sympathies|sympathy	-0.1
deep|deepest condolences|sympathies|sympathy|sorrow	-0.15
convey~ condolences	-0.1
offer~ condolences	-0.1
extend~ condolences	-0.1
condolences over|on|to|for	-0.1
sympathy	0.1
sympathy and support	0
words of sympathy|condolence|support	0
extend~ … greetings	0.2
convey~ … greetings	0.2
send|sends|sent|sending … greetings	0.2
exchange~ greetings	0.15
seasonal|season 's|festive|new year|christmas greetings	0.15
long live	0.25
thanks to	0.1
no thanks	0
thank god|goodness	0.2
thank you so|very much	0.2
thanks so|very much	0.2
thanks for|again|everyone|everybody	0.15
thank you for your question|patience|attention|time	0.15
expressed thanks|his|her|their gratitude|thanks	0.3
sincerely thank|thanked|thanks	0.3
distinguished guests|colleagues|delegates|president|chairman|members|participants|guest	0.1
distinguished friends	0.15
esteemed colleagues|friends|president|mr	0.15
dear guests|veterans|comrades|participants|teachers|students|compatriots|sir|madam|ladies	0.15
dear vladimir|xi|donald|joe|president	0.2
dear president	0.15
right honourable|honorable	0
honourable|honorable members|member|senator|judge|mr	0
medal of honor|honour	0.15
guard of honour|honor	0
guest of honour|honor	0.1
honour|honor guard	0
maid of honor	0
order of honour|honor|merit|courage|glory|alexander	0.15
in honour|honor of	0.15
honour|honor to be|have|host|welcome|meet|join|serve	0.2
honorary	0.1
hero of russia|labour|labor|the	0.2
hero city|cities	0.1
congratulate~ … victory	0.25
congratulatory	0.2
god bless	0.2
god forbid	-0.1
god willing	0
for god 's sake	-0.1
bless you	0.1
merry christmas	0.15
happy to answer|take|check|follow|get|talk|discuss|address|connect	0
welcome everyone|everybody|all	0.15
i 'm sorry	0
by the grace of god	0.1
present|presents|presented its|his|her|their|the compliments	0
has|have the honour|honor to	0
avail~ itself|himself|herself|themselves of this|the opportunity	0
take|takes|took|taking this opportunity	0
assurances of its|their|his|her|my highest consideration|esteem	0
highest consideration|esteem	0
renewed assurances	0
the assurances of	0
please accept	0
would be grateful if	0
kindly	0
thank(s) … for the|their|his|her warm welcome|reception|hospitality	0.1
thank~ … for the|their|his|her warm welcome|reception|hospitality	0.1
thank~ … for the|their|his|her kind words|hospitality|invitation	0.1
warm welcome|reception	0.1
hospitality	0.1
warm hospitality	0.15
kind words	0.1
pleased|happy|delighted|glad to welcome	0.05
pleased|happy|delighted|honoured|honored to be here	0.05
extend|extends|extended its|his|her|their congratulations	0.1
distinguished guest(s)	0
distinguished delegate(s)	0
distinguished colleague(s)	0
distinguished representative(s)	0
distinguished member(s)	0
honourable|honorable|esteemed guest(s)	0
honourable|honorable member(s)|minister(s)|delegate(s)	0
dear colleagues|guests|participants	0.05
ladies and gentlemen	0
wish|wishes|wished … a safe journey|trip|return	0
wish|wishes|wished … a good|nice|pleasant weekend|day|evening|stay	0
safe journey|travels|trip	0
equally authentic	0

@category coded
not stand idly by	-0.35
not remain indifferent	-0.3
assurances of my|our|his|her highest consideration	0.1
not in a position to	-0.1
reserves|reserve|reserved|reserving its|their|all right|rights	-0.3
reserves|reserve|reserved|reserving all its|their rights	-0.3
frank	-0.1
frank and candid	-0.15
candid	-0.1
candid and constructive	0.1
candid exchange	-0.15
frank exchange	-0.15
direct conversation|exchange	-0.05
businesslike	0.1
business - like	0.1
constructive|constructively	0.3
useful	0.2
substantive	0.15
thorough	0.15
comprehensive	0.1
in - depth	0.1
meaningful	0.25
took|take|takes|taken note	0
concern(s)	-0.2
this|that|which|it|as concern|concerns	0
concern our|their|his|its|the	0
concerned	-0.25
concerned about	-0.3
concerning	0
express~ concern|concerns	-0.3
deep|serious|strong concern|concerns	-0.45
grave concern|concerns	-0.5
each other 's concerns	0
mutual concerns	0
has its concerns	-0.1
address~ … concerns	0.1
of mutual|common concern|interest	0.1
reserves the right	-0.3
reserve the right	-0.3
regret|regrets|regretted	-0.3
deep regret	-0.45
difference(s)	-0.15
manage … differences	0.05
properly manage differences	0.1
disagreement(s)	-0.3
disagree|disagreed	-0.3
not subject to	0
not directed against	0.1
third parties	0
no official response	-0.35
no response	-0.3
no problem(s)	0.2
any problems	-0.1
sensitive	-0.1
complex	-0.1
complicated	-0.15
ever - changing	0
irritant(s)	-0.3
setback(s)	-0.35
deadlock|stalemate|impasse	-0.35
frank	0	cap
frank , constructive	0.1
frank and constructive	0.1
frank and open	0
frank and honest	0
open and frank	0
open and honest	0.1
open , honest	0.1
open and constructive	0.25
honest and open	0.1
honest exchange|conversation|discussion	0
full and frank	-0.15
blunt|bluntly	-0.25
candour|candor	0
candidly	-0.1
heated	-0.3
heated exchange|debate|argument|discussion	-0.35
sharp exchange	-0.4
sharp|sharply criticized|criticised	-0.45
testy	-0.35
icy|frosty	-0.35
lukewarm	-0.25
cool reception|response	-0.3
cold shoulder	-0.4
tough conversation|conversations|talks|negotiations	-0.2
difficult conversation|conversations|talks|negotiations|negotiation	-0.2
difficult decision|decisions|choice|choices	-0.15
hard conversation|conversations	-0.2
detailed	0
in - depth discussion|discussions|talks|conversation|consultations	0.15
substantive discussion|talks|conversation|dialogue	0.2
constructive manner|spirit|atmosphere|role|criticism|relations|relationship|cooperation|talks|discussion	0.3
businesslike atmosphere|manner	0.1
useful exchange|discussion|conversation|meeting	0.25
rich exchange	0.2
fruitful exchange|discussion|discussions|talks|negotiations|work|cooperation|meeting|visit	0.5
regrettable|regrettably	-0.35
unfortunate|unfortunately	-0.3
express~ regret	-0.3
expressed deep|profound|sincere regret	-0.4
with regret	-0.3
regret to|that	-0.3
raise|raises|raised|raising concern|concerns	-0.25
voice|voices|voiced|voicing concern|concerns	-0.3
convey|conveyed|reiterated|registered|underscored|outlined|noted concern|concerns	-0.25
raised his|her|their|our|its|us|u.s. concern|concerns	-0.25
deeply|gravely|seriously|extremely concerned	-0.45
deeply|seriously troubled|disturbed|alarmed|worried	-0.5
gravest concern|concerns	-0.55
utmost|particular|special concern	-0.35
cause|causes|caused|causing concern	-0.3
source|cause|matter of concern	-0.3
of concern	-0.2
issue|issues|areas|subjects of concern	-0.15
mutual concern|concerns	0
legitimate concern|concerns	0
security concerns of	0
core concerns	0
concern for	0
to whom it may concern	0
as far as … concerned	0
where … concerned	0
so far as … concerned	0
all concerned	0
parties|everyone|everybody|those|all parties|ministries|agencies concerned	0
unconcerned	0
humanitarian concern|concerns	-0.15
alarmed	-0.45
serious|seriously about	0
i 'm|am serious	0
serious work|attention|conversation|contribution|discussion|approach|effort|efforts|step|steps|progress|success	0.1
serious consequences|problem|problems|threat|damage|crisis|difficulties|challenge|challenges|injuries|injury|harm|crime|crimes|risk|risks|violation|violations|mistake|mistakes|danger	-0.4
grave consequences|danger|threat|crime|crimes|violation|violations|breach	-0.55
severe consequences|penalties|sanctions|restrictions	-0.45
face|faces|facing consequences	-0.3
bear|bears|bearing the|full|all responsibility|consequences|responsible	-0.3
bear the consequences	-0.4
pay a|the price	-0.4
swift and severe	-0.4
hold|holds|held|holding … accountable	-0.2
hold|holds|held|holding … responsible	-0.3
held accountable	-0.2
those responsible	-0.15
responsibility for … attack|attacks|killing|crime|bombing	-0.4
claim~ responsibility	-0.3
responsible authorities|officials|agencies|minister|persons	0
shared responsibility	0.1
special responsibility	0.1
fiscally responsible	0.25
corporate|social responsibility	0
no comment	0
agree to differ	-0.2
differences remain	-0.3
narrow|narrowed|narrowing … differences	0.2
bridge|bridges|bridging … differences	0.25
resolve|resolved|resolving … differences	0.15
overcome|overcame|overcoming … differences	0.2
despite differences	0
difference between	0
make|makes|made|making a|the difference	0.2
no difference	0
big difference	0
time|age|hour difference	0
disagreements remain	-0.35
at odds	-0.35
divergent|divergence(s)	-0.2
friction(s)	-0.3
rift(s)	-0.35
estrangement	-0.4
alienation	-0.45
misunderstanding(s)	-0.3
mistrust|distrust	-0.45
crisis of confidence|trust	-0.45
trust deficit	-0.4
misgiving(s)	-0.3
reservation(s)	-0.1
with reservations	-0.2
reserve~ judgment|judgement	-0.1
non - starter	-0.35
dead - end	-0.4
dead end	-0.4
stumbling block(s)	-0.35
sticking point(s)	-0.3
bone of contention	-0.35
contentious	-0.3
unresolved	-0.25
broke|break|breaks|broken down	-0.35
break|breaks|broke|broken|breaking off	-0.35
collapse of the talks|negotiations|agreement|deal	-0.45
suspend~ … talks|negotiations|cooperation|participation|membership	-0.35
walk~ out	-0.35
walk~ away from	-0.3
pull|pulls|pulled|pulling out of	-0.25
withdraw|withdraws|withdrew|withdrawn|withdrawing from	-0.15
withdrawal of … troops|forces	0
troop withdrawal|withdrawals	0
snub~	-0.4
stall|stalls|stalled|stalling	-0.3
drag|drags|dragged|dragging feet|its|their|his	-0.3
lodge~ a|an|strong|solemn|stern protest|representations|complaint	-0.45
solemn representations|representation	-0.45
stern representations|warning|warnings	-0.5
strong protest	-0.45
summon~ … ambassador|envoy	-0.35
recall~ … ambassador|envoy	-0.4
expel|expels|expelled|expelling … diplomats|diplomat	-0.45
expulsion|expulsions of … diplomats	-0.45
persona non grata	-0.5
sever~ … relations|ties	-0.5
all options	-0.1
all options … table	-0.3
last resort	-0.1
use of force	-0.25
threat or use of force	-0.35
show of force	-0.3
by force	-0.2
necessary measures|means	-0.1
all necessary measures|means	-0.2
countermeasure(s)	-0.2
retaliatory measures|steps|tariffs|strikes|strike|sanctions	-0.35
retaliate~	-0.4
retaliation	-0.4
proportionate response	-0.1
firm response|rebuff	-0.25
resolute rebuff|response	-0.25
play~ with fire	-0.5
cross~ … line	-0.3
red lines	-0.3
wait and see	0
remains to be seen	0
subject to approval	0
not aimed at	0
not directed at	0
hyped|hyping up	-0.35
politicise~|politicize~	-0.4
politicisation|politicization	-0.4
double standards	-0.5
double standard	-0.5
so - called	-0.2
groundless|baseless|unfounded|unsubstantiated	-0.45
far - fetched	-0.35
absurd	-0.5
declin~ to comment	0
open exchange	-0.05
full and open exchange	-0.15
direct and businesslike	-0.1
views|positions|opinions differ|differed|diverge|diverged	-0.2
gaps remain|remained	-0.2
significant|serious|wide|important|considerable gaps	-0.2
significant|serious|wide|important|considerable gaps remain|remained	-0.25
patience … thin|out	-0.4
patience has|have limits	-0.35
patience is|was not unlimited|endless|infinite	-0.35
recalled for consultations	-0.35
recall~ its|their|the|his ambassador	-0.4
summon~ the|its|their ambassador	-0.4
closely follow~|monitor~ the|these developments|situation	-0.1
take|takes|took|taking|adopt appropriate measures|steps|action	0
reserve~ the right	-0.3
express~ its|his|her|their|our concern	-0.3
express~ concern	-0.3
voice~ concern	-0.3
with concern	-0.3
extremely|very|particularly frank	-0.25
tell|tells|told|tells a different|another story	-0.35
draw|draws|drew the necessary|appropriate|own conclusions	-0.3

@category tension
tension(s)	-0.4
tense	-0.4
turbulence	-0.4
turbulent	-0.4
winds and waves	-0.15
instability	-0.45
unstable	-0.4
destabilising|destabilizing	-0.5
destabilise~|destabilize~	-0.5
confrontation(s)	-0.45
confrontational	-0.45
escalation	-0.45
escalate~	-0.4
de - escalation	0.2
de - escalate	0.2
provocation(s)	-0.5
provocative	-0.4
threat|threats	-0.45
threaten~	-0.5
challenge|challenges	-0.2
external challenges	-0.2
crisis|crises	-0.35
conflict|conflicts	-0.35
dispute|disputes	-0.3
sanctions	-0.25
sanction|sanctioned	-0.25
lifting|lift … sanctions	0.2
sanctions relief	0.2
tariff|tariffs	-0.2
pressure	-0.25
coercion|coercive	-0.5
interference	-0.45
interfere~	-0.45
hegemony|hegemonic|hegemonism	-0.5
unilateral|unilaterally|unilateralism	-0.3
bullying	-0.55
encirclement|containment	-0.3
cold war mentality	-0.5
zero - sum	-0.4
separated	-0.2
separate|separated from	-0.25
separatist(s)|separatism|secession	-0.4
independence forces	-0.35
arms sales	-0.25
arms sale	-0.25
provoke~	-0.45
undermine~	-0.5
violate~	-0.5
violation(s)	-0.5
infringe~	-0.45
oppose~	-0.35
resolutely|strongly|firmly oppose~	-0.5
opposition to	-0.25
slight decline	-0.12
decline|declined|declines|declining	-0.2
adjustment	0
deteriorate~	-0.45
deterioration	-0.45
worsen~	-0.45
risk|risks	-0.3
danger|dangers	-0.45
dangerous	-0.5
difficult	-0.25
difficulty|difficulties	-0.3
problem|problems	-0.3
obstacle|obstacles	-0.3
burden	-0.3
stern|sternly	-0.3
red line	-0.3
consequences	-0.2
grave	-0.4
serious	-0.2
imposition of	-0.2
strained relations|ties|relationship	-0.45
strained	-0.35
tension in relations	-0.4
surface tension	0
international|geopolitical|regional tension|tensions	-0.4
inflame~ tension|tensions	-0.5
escalate~ tension|tensions	-0.5
escalation of tension|tensions|conflict|violence	-0.5
further escalation	-0.45
deescalation	0.2
prevent~ … escalation	0
avoid~ … escalation	0
volatile|volatility	-0.3
fragile	-0.25
fraught	-0.35
precarious	-0.4
uncertain	-0.25
uncertainty|uncertainties	-0.3
chaos|chaotic	-0.5
turmoil|upheaval|unrest	-0.5
disorder(s)	-0.35
flashpoint|flashpoints	-0.35
hotspot|hotspots	-0.25
hot spot(s)	-0.2
powder keg	-0.45
brink of	-0.3
brinkmanship|brinksmanship	-0.5
sabre|saber - rattling	-0.5
standoff|stand - off	-0.35
showdown	-0.35
antagonism|antagonistic|antagonise~|antagonize~	-0.5
hostile	-0.5
hostile takeover	-0.3
hostility	-0.5
hostilities	-0.4
enmity	-0.55
animosity	-0.5
hatred	-0.65
adversary|adversaries	-0.35
adversarial	-0.4
enemy|enemies	-0.45
foe(s)	-0.45
rival(s)	-0.2
rivalry|rivalries	-0.35
great power competition|rivalry	-0.15
strategic competition	-0.1
fierce competition	-0.15
unfair competition	-0.45
unfair trade|trading practices	-0.45
unfair trade	-0.45
unfair|unfairly	-0.45
bloc confrontation|politics|mentality|thinking	-0.4
camp confrontation	-0.45
small circles|cliques	-0.35
exclusive blocs|clubs|cliques	-0.35
power politics	-0.45
supremacy	-0.35
dominance|domination	-0.3
world domination	-0.5
hegemon	-0.45
diktat|dictate(s)	-0.45
dictating	-0.35
blackmail	-0.55
nuclear blackmail	-0.6
intimidate~	-0.5
intimidation	-0.5
bully|bullies|bullied	-0.55
strong - arm	-0.4
arm - twisting	-0.45
long - arm jurisdiction	-0.4
extraterritorial	-0.2
decoupling|decouple~	-0.3
de - coupling	-0.3
protectionism|protectionist	-0.35
trade barrier|barriers|restrictions|friction|frictions	-0.25
trade dispute|disputes|tensions	-0.3
lift|lifts|lifted|lifting restrictions|tariffs|barriers	0.2
remove~ … barriers|obstacles|restrictions	0.2
lower~ tariffs|barriers	0.15
barrier(s)	-0.25
embargo(es)	-0.35
blockade(s)	-0.45
restrictive measures	-0.3
restrict|restricts|restricted|restricting|restriction|restrictions	-0.2
restricted format|talks|meeting|session|composition	0
restricted - format	0
ban	0	cap
ban|bans	-0.25
test ban	0
test - ban	0
travel ban(s)	-0.35
ban on nuclear|chemical|biological	0
banned	-0.35
illegal sanctions	-0.45
unilateral sanctions|coercive|restrictions|measures	-0.4
impose~ … sanctions	-0.35
impose~ … tariffs	-0.3
new sanctions	-0.35
sanctions pressure|war|policy	-0.35
sanctions regime|list	-0.2
sanctions against|on	-0.3
ease|eases|eased|easing … sanctions	0.2
removal of … sanctions	0.2
waive~ … sanctions	0.15
relief from … sanctions	0.2
counter - sanctions	-0.25
regime	0
regime change	-0.35
kiev|kyiv|puppet|nazi|neo - nazi|criminal regime	-0.5
puppet regime|government|state	-0.55
assad|taliban|castro|maduro|iranian|dprk|clerical|totalitarian|repressive|brutal regime	-0.35
visa regime	0
trade|legal|tax|customs|inspection|verification|inspections|ceasefire|preferential|nonproliferation|proliferation regime	0
coup|coups	-0.45
coup d'état|d'etat	-0.5
coup attempt|attempts	-0.5
attempted coup	-0.5
color|colour revolution|revolutions	-0.35
destabilization|destabilisation	-0.5
subversion|subversive	-0.5
sabotage~	-0.55
espionage|spying	-0.35
meddle~	-0.45
meddling	-0.45
election interference|meddling	-0.5
electronic|radio interference	-0.1
interference in|with	-0.45
violate~ … sovereignty|airspace|integrity|law|rights	-0.55
breach of	-0.4
breach~	-0.35
data breach|breaches	-0.35
infringement(s)	-0.4
encroach~	-0.4
encroachment(s)	-0.4
erode~	-0.4
erosion	-0.4
erosion of	-0.45
threat posed by	-0.45
pose|poses|posed|posing a threat|threats|risk|risks|danger|challenge	-0.45
pose|poses|posed|posing … threat|threats|danger	-0.45
existential threat|threats|risk	-0.55
nuclear threat|threats	-0.5
terrorist|terror threat|threats	-0.55
under threat	-0.45
counter|countering|countered threat|threats	0
counter|countering|confront|combat|address|prevent|against … threats	-0.1
respond|responding to … threats|threat	-0.15
new challenges and threats	-0.25
challenges and threats	-0.3
meet|meets|met|meeting the|these|this|those challenge|challenges	0.1
rise|rises|rose|rising to the challenge|occasion	0.3
global|common|regional|shared|new|modern|contemporary|current|pressing challenge|challenges	-0.1
challenges of the|our|today|21st	-0.1
challenging	-0.15
challenge to	-0.2
challenged	-0.1
cup challenge	0
arms race	-0.35
arms build - up	-0.3
arms buildup	-0.3
military build - up	-0.3
military buildup	-0.3
militarization|militarisation	-0.35
militarize~|militarise~	-0.35
militarism|militarist|militaristic	-0.5
remilitarization|remilitarisation	-0.35
revanchism|revanchist	-0.5
expansionism|expansionist	-0.45
nato expansion|enlargement	-0.15
encircle~	-0.35
containment policy	-0.35
policy of containment	-0.35
contain russia|china	-0.35
separatist|splittist activities	-0.45
taiwan independence	-0.35
pro - independence	-0.1
independence	0.1
independence day	0
salami - slicing	-0.4
gray|grey zone	-0.2
unfriendly	-0.4
unfriendly countries|states|actions|steps|act	-0.4
collective west	-0.2
anti - russian|chinese|american|western|israeli|european	-0.35
anti - government|democratic|constitutional	-0.3
anti - semitic|muslim|immigrant|black|gay|asian|arab	-0.55
anti - china|russia	-0.35
russophobia|russophobic|sinophobia|islamophobia|xenophobia|xenophobic	-0.55
china threat	-0.35
cold - war mentality	-0.5
new cold war	-0.4
zero - sum game	-0.4
thucydides trap	-0.3
sore point	-0.3
hard times	-0.3
difficult time|times|period|situation|circumstances|conditions|moment	-0.3
difficult task|job|issue|issues|question|questions	-0.15
tough times	-0.3
complicated|complex situation|circumstances	-0.2
complex problem|problems	-0.25
complex issues|issue	0
complicate~	-0.2
economic problems|difficulties|crisis|downturn	-0.35
problem with|of	-0.25
the problem is	-0.2
problem - solving	0.1
problem solvers caucus	0
problem solver|solvers|solving	0.1
downturn|slump|recession	-0.4
slowdown	-0.3
plummet~|plunge~	-0.35
drop in … unemployment|inflation|crime|prices	0.15
decline in … unemployment|inflation|crime|poverty|mortality	0.2
decrease in … unemployment|inflation|crime|poverty|mortality	0.2
reduction in … unemployment|inflation|crime|poverty|mortality	0.2
declining fertility|population|birth	-0.2
hinder~|hamper~|impede~|obstruct~	-0.35
hindrance(s)	-0.35
impediment(s)	-0.35
thwart~	-0.4
derail~	-0.45
torpedo~	-0.45
jeopardise~|jeopardize~	-0.5
endanger~	-0.5
imperil~	-0.5
exacerbate~	-0.45
aggravate~	-0.4
aggravation	-0.4
inflame~	-0.5
fuel~ tension|tensions|conflict|violence|hatred|instability	-0.5
stoke~	-0.4
stir~ up	-0.4
incite~	-0.55
incitement	-0.55
instigate~	-0.45
foment~	-0.45
sow~ discord|division|chaos|distrust	-0.5
drive|drives|driving a wedge	-0.45
discord	-0.45
disunity	-0.4
division|divisions	-0.1
dividing lines	-0.3
divided	-0.2
divisive	-0.45
isolate russia|china|iran	-0.25
isolated	-0.2
backlash	-0.35
serious deterioration	-0.5
sharp deterioration	-0.5
worst	-0.6

@category disapproval
condemn~	-0.55
condemnation	-0.55
denounce~	-0.55
deplore~	-0.5
deplorable	-0.55
reject~	-0.4
rejection	-0.35
criticise~|criticize~	-0.4
criticism	-0.35
critical of	-0.35
critical	0
accuse~	-0.45
accusation(s)	-0.45
blame~	-0.45
unacceptable	-0.55
irresponsible	-0.5
illegal|unlawful|illegitimate	-0.5
unjustified|unjustifiable	-0.5
unprovoked	-0.5
brutal	-0.65
barbaric	-0.7
heinous	-0.7
aggression	-0.6
war of resistance	-0.1
resistance against japanese aggression	-0.15
aggressor(s)|aggressive	-0.5
occupation|occupied	-0.4
annexation|annex~	-0.45
invasion|invade~	-0.55
warn~	-0.3
protest(s)	-0.25
protested	-0.3
demand(s)	-0.1
demanded|demanding	-0.15
strongly|resolutely|firmly|categorically|vehemently opposed|opposes|oppose|opposing	-0.5
strongly|resolutely|firmly|categorically|unequivocally|vigorously condemn|condemns|condemned|condemning	-0.65
strongly|categorically|firmly|flatly reject|rejects|rejected|rejecting	-0.5
strongest|harshest possible terms	-0.4
in the strongest terms	-0.4
strong condemnation	-0.65
strong opposition	-0.45
the opposition	0
in opposition to	-0.2
opposed to	-0.35
as opposed to	0
reject~ … accusation|accusations|allegations|claims	-0.2
reject~ violence|terrorism|extremism|hatred|war|confrontation	0.1
rejection of violence|terrorism|extremism|war	0.1
refute~	-0.15
dismiss~ as	-0.25
slam|slams|slammed	-0.45
blast|blasts|blasted	-0.4
lambast~|lambaste~	-0.5
rebuke~	-0.45
censure~	-0.4
reprimand~	-0.4
decry|decries|decried|decrying	-0.45
repudiate~	-0.4
denunciation(s)	-0.5
admonish~	-0.35
vilify|vilifies|vilified|vilifying	-0.5
demonise~|demonize~	-0.5
discredit~	-0.45
smear~	-0.5
slander~	-0.5
defame~	-0.5
insult~	-0.5
outrage~	-0.55
outrageous|outrageously	-0.55
outcry	-0.4
unacceptably	-0.5
inadmissible|impermissible|intolerable	-0.5
indefensible	-0.55
inexcusable	-0.6
abhorrent	-0.7
despicable	-0.7
cowardly	-0.55
criminal act|acts|actions|regime	-0.55
criminal code|procedure|law|justice|proceedings|case|cases|court|division|investigation|investigations|liability|charges	0
reckless|recklessly	-0.5
senseless	-0.5
wanton	-0.55
flagrant|blatant|gross|egregious violation|violations|breach|interference|disregard|attempt	-0.6
flagrant|blatant	-0.5
act|acts of aggression|war|terror|terrorism|violence|provocation|intimidation	-0.6
aggressive policy|policies|rhetoric|actions|behaviour|behavior|war	-0.55
aggressive nationalism	-0.6
war of aggression	-0.65
resist|resisted|resisting|repel|repelled|against … aggression	-0.15
deter aggression	0
russian|further aggression	-0.6
russia 's aggression	-0.6
occupied territory|territories	-0.35
occupied with|by	0
occupying power|forces	-0.4
illegal occupation|annexation|invasion|war|settlements	-0.6
illegal immigration|migration|migrants|migrant	-0.25
illegally	-0.45
unlawfully	-0.45
unconstitutional	-0.45
fascism|fascist|fascists	-0.65
nazism|nazi|nazis	-0.65
neo - nazi(s)	-0.7
neo - nazism	-0.7
militarism	-0.5
victory over … fascism|nazism|militarism|nazi|hitler|fascists|nazis|invaders	0.15
defeat of … fascism|nazism|militarism|nazi	0.1
defeat~ … fascism|nazism|militarism|nazi	0.1
fight|struggle|war|victory|fought against … fascism|nazism|militarism|nazi|fascists	0
nazi germany	-0.2
anti - nazi	0
anti - fascism	0
whitewash~	-0.5
falsify|falsifies|falsified|falsifying	-0.5
falsification(s)	-0.45
distort~	-0.4
rewrite history	-0.35
rewriting history	-0.35
rewriting of history	-0.35
lie|lies|lied about|to	-0.45
lies ahead|in|with|at|on|behind|before|within|beyond	0
lying	-0.5
lying in|on|ahead|at|down	0
disinformation|misinformation	-0.4
propaganda	-0.35
fake news	-0.45
puppet(s)	-0.4
proxy|proxies	-0.15
proxy war|wars	-0.4
terrorist organization|organizations|organisation|organisations|group|groups|groupings|network|networks	-0.55
state sponsor|sponsors of terrorism	-0.6
warmonger(s)	-0.65
warmongering	-0.65
unwarranted	-0.45
counterproductive|counter - productive	-0.35
harm|harms|harmed|harming	-0.45
harm reduction	0
detrimental	-0.45
damage|damages|damaged|damaging	-0.45
damage control	-0.1
loss and damage	0
harsh|harshly	-0.45
strongly worded	-0.3
oppressor(s)	-0.55
persecution	-0.6
repression(s)	-0.55
victims of … repression|repressions	-0.2
wrongfully detained|imprisoned|convicted|held	-0.5
wrongful detention|detentions|imprisonment	-0.5
unjustly|unfairly detained|imprisoned|treated	-0.5
arbitrary detention|arrest|arrests	-0.5
political prisoner|prisoners	-0.5
crackdown(s)	-0.45
suppress~	-0.4
suppression	-0.45
no|little progress	-0.4
no results|result	-0.35
without result|results	-0.3
lack of cooperation|progress|transparency|will|commitment|understanding	-0.35
fail~ to reach an|any agreement	-0.4
not recognise|recognize	-0.3
break|breaks|broke|broken|breaking its|his|her|their word|promise|promises|pledge|commitments	-0.5

@category conflict
war	-0.4
wars	-0.4
the war	-0.4
world war	-0.1
world war ii|two|one|i	-0.1
second|first world war	-0.1
cold war	-0.2
post - war	-0.05
great patriotic war	-0.05
anti - fascist war	-0.05
world anti - fascist war	-0.05
anti - fascist	0
trade war	-0.4
attack|attacks|attacked	-0.5
terrorist attack(s)	-0.65
terrorism|terrorist|terrorists	-0.6
fight|combat~|counter~ against terrorism|crime|corruption|drugs|poverty	0.1
fight|fighting|combat|combating|combatting|counter|countering terrorism|crime|corruption|trafficking|extremism|poverty|climate	0.1
fight|combat|combating against	0
counterterrorism	0
counter - terrorism	0
anti - terrorism|corruption|crime|narcotics|drug|piracy	0
strike|strikes	-0.3
missile|missiles	-0.15
bomb|bombs|bombing|bombings	-0.5
kill|kills|killed|killing	-0.6
death|deaths	-0.45
casualties	-0.5
victim|victims	-0.4
humanitarian	0.1
humanitarian crisis|catastrophe|disaster	-0.5
humanitarian exchanges|ties|contacts|cooperation	0.15
hostage|hostages	-0.4
release of … hostages	0.2
refugee(s)	-0.2
suffering	-0.5
sacrifice|sacrifices	0
sacrificed	0.05
extremism|extremist(s)	-0.5
genocide|massacre	-0.8
weapons	-0.2
nuclear weapons	-0.25
weapons of mass destruction	-0.4
end|ended|ending the war	0.15
stop|stopping the war	0.15
since|after|before|during the war	-0.15
war veterans|veteran|memorial|college|department|room|powers|effort|years|time	-0.1
war and peace	0
the great war	-0.1
civil war(s)	-0.5
nuclear war	-0.6
state of war	-0.5
at war	-0.45
go|goes|went|going to war	-0.45
war crime|crimes|criminal|criminals	-0.7
price|currency|bidding|culture war(s)	-0.15
star wars	0
war on terror|terrorism	-0.2
war on drugs|poverty|cancer|crime|hunger	0
war - torn	-0.5
war - ravaged	-0.5
global war on terror|terrorism	-0.2
war against terror|terrorism|international	-0.2
veterans of … war	0
veterans of foreign wars	0
warfare	-0.4
biological|chemical|cyber warfare	-0.35
invaders	-0.55
invader	-0.55
invasion of	-0.6
full - scale invasion|war	-0.65
incursion(s)	-0.4
offensive weapon|weapons|capability|capabilities	0
offensive against	-0.25
charm offensive	0
go on the offensive	-0.1
counteroffensive|counter - offensive	-0.1
attack|attacks on|against	-0.55
attack helicopter|helicopters|submarine|submarines|aircraft	0
under attack	-0.5
heart|panic|asthma attack(s)	-0.3
attacker(s)	-0.5
assault weapon|weapons	-0.25
assault rifle|rifles	-0.25
sexual assault(s)	-0.65
military assault	-0.5
missile strike|strikes|attack|attacks	-0.55
air strike|strikes	-0.4
airstrike(s)	-0.4
drone strike|strikes|attack|attacks	-0.5
terrorist act|acts	-0.65
terror attack|attacks	-0.65
mass shooting|shootings	-0.7
mass murder	-0.75
strike~ a deal|balance|agreement|chord|bargain	0.15
strike group|force|price	0
strike fighter|fighters	0
struck	-0.1
struck by	0
struck a deal|balance|chord	0.15
hunger strike	-0.4
general strike	-0.2
missile defence|defense|shield|technology	0
missile system|systems|treaty	0
anti - missile	0
anti - missile defence|defense	0
anti - ballistic missile	0
ballistic missile|missiles	-0.15
ballistic missile launch|launches|test|tests	-0.3
missile launch|launches|test|tests	-0.25
nuclear test|tests|testing	-0.2
nuclear test - ban	0
nuclear weapons test	-0.25
nuclear disarmament	0.15
elimination|destruction of chemical|nuclear weapons	0.1
reduction|limitation of … arms|weapons	0.1
weapons inspectors|inspectors	0
weapons of war	-0.3
small arms	0
arms sales to taiwan	-0.3
arms embargo|embargoes	-0.1
arms supplies|shipments|deliveries	-0.1
man|men|brothers|comrades in arms	0.1
brothers - in - arms	0.25
comrades - in - arms	0.25
take~ up arms	-0.3
call to arms	-0.1
bombardment|shelling	-0.6
shell~	-0.1
shelled	-0.5
explosion(s)	-0.45
blast	-0.3
murder|murders|murdered	-0.7
massacre(s)|massacred	-0.8
slaughter(s)|slaughtered	-0.8
atrocity|atrocities	-0.8
ethnic cleansing	-0.8
holocaust	-0.5
victims of the holocaust	-0.3
holocaust remembrance	-0.1
torture|tortured|torturing	-0.75
abduct~	-0.6
abduction(s)	-0.6
kidnap|kidnapped|kidnapping|kidnappings|kidnaps	-0.6
taken hostage	-0.55
hostage - taking	-0.55
hostages held	-0.4
release|releases|released|releasing|free|freed|freeing|return|rescue|rescued|recover hostages	0.25
release|released|releasing|free|freed|freeing|return|rescue|bring … hostages	0.2
release of … prisoners|detainees|captives	0.2
hostage release|deal|negotiations|talks	0.15
hostages for	0
prisoner|prisoners exchange|swap	0.15
exchange of prisoners	0.15
prisoner|prisoners of war	-0.2
prisoner(s)	-0.3
captive(s)	-0.35
captivity	-0.45
casualty|casualties	-0.5
civilian casualties|deaths	-0.6
loss of life	-0.55
lost their lives	-0.55
lost his|her|its life	-0.55
lost lives	-0.55
loss of … lives|life	-0.55
lost loved ones	-0.45
claimed the lives	-0.6
give|gave|given|giving … lives for	-0.1
gave their lives	-0.15
fallen heroes|soldiers|comrades|service|warriors	-0.1
fallen	-0.15
the fallen	-0.15
fall~ victim	-0.5
dead	-0.5
deadly	-0.55
die|dies|died|dying	-0.5
dead sea	0
death penalty	-0.25
death row	-0.2
death toll	-0.5
wounded|injured	-0.45
injury|injuries	-0.4
mourn~	-0.35
grief	-0.5
grieve~|grieving	-0.5
tragedy|tragedies	-0.6
tragic	-0.6
calamity|calamities	-0.6
disaster(s)	-0.5
disaster relief|management|prevention|response|preparedness|recovery|risk	0
natural disaster(s)	-0.4
man - made disaster(s)	-0.45
emergency situation|situations|ministry|services|service|response|management|room|preparedness|relief|aid|assistance|meeting|session|funding|use	0
state of emergency	-0.3
humanitarian catastrophe	-0.6
catastrophe(s)	-0.6
famine|starvation	-0.6
hunger	-0.4
food crisis	-0.4
refugee crisis	-0.35
refugee camp|camps	-0.25
displaced persons|people	-0.25
migration|migrant crisis	-0.25
flood(s)|flooding|floods	-0.3
hurricane|hurricanes|earthquake|earthquakes|tsunami|typhoon|wildfire|wildfires|tornado|tornadoes	-0.25
pandemic|pandemics	-0.2
novel coronavirus	-0.1
virus|viruses	-0.1
epidemic|epidemics	-0.35
outbreak|outbreaks	-0.35
disease prevention|control	0
centers for disease control	0
health emergency	-0.15
drug trafficking|traffickers|trafficker|smuggling	-0.4
human trafficking	-0.55
organised|organized crime	-0.35
cross - border crime	-0.35
crime rate|rates|prevention|fighting|bill	0
corruption	-0.4
corrupt	-0.5
gun violence prevention	0
violence prevention|intervention|interruption	0
violence intervention|interventions	0
gun safety	0
gender - based violence	-0.5
domestic violence	-0.55
violence against	-0.6
surge|rise|increase|spike|escalation of|in violence	-0.6
fight|fights|fighting|fought|combat~|tackle~ terrorism|extremism|corruption|trafficking|poverty|hunger|inequality|inflation|piracy	0.1
fight|fights|fighting|fought|combat~|tackle~ crime|drugs|smuggling|disinformation|cybercrime|violence|disease|diseases|covid	0.1
fight|fights|fighting|fought|combat~|tackle~ climate|fraud|hate|racism|antisemitism|cancer|aids|wildfires|infections|money	0.1
combat|combats|combated|combating|combatting|counter|counters|countered|countering terrorist|terrorists|terror|violent|hybrid|cyber|common|drug|narcotics|organised|organized|transnational|human|foreign|nuclear	0
counter|counters|countered|countering|curb|curbs|curbing|eradicate~|suppress~ terrorism|extremism|corruption|trafficking|poverty|hunger|crime|piracy|inflation|violence	0.1
combat|combating|combatting|fight|fighting|counter|countering international|global|transnational terrorism|crime|organised|organized	0.1
combat|combating|combatting|fight|fighting|counter|countering the financing|scourge|threat|threats|spread|trafficking|proliferation	0
fight|fights|fighting|struggle|battle|war|combat|campaign|efforts|measures|cooperation|coalition against international|global|terrorism|terrorist|terrorists|terror|extremism|crime|corruption|drugs	0.1
fight|fights|fighting|struggle|battle|war|combat|campaign|efforts|measures|cooperation|coalition against poverty|hunger|disease|diseases|trafficking|piracy|covid|coronavirus|climate|cancer|aids|hiv	0.1
fight|struggle|battle|campaign against inequality|racism|fraud|infection|infections|the	0
defeat|defeats|defeated|defeating isis|isil|daesh|terrorism|terrorists|covid|al	0.1
defeat~ the|this virus|pandemic|terrorists|enemy	0
defeat	-0.25
beat|beating covid|cancer|inflation|the	0
prevent|prevents|prevented|preventing terrorism|crime|violence|war|conflict|conflicts|genocide|attacks|accidents|disasters	0.1
prevention of … crime|crimes|terrorism|violence|conflict|conflicts|war|accidents|disasters|genocide	0
condemn~ … terrorism|violence|extremism|hatred	-0.2
end|ends|ended|ending|eradicate~|eliminate~|reduce~|alleviate~ poverty|hunger|famine	0.2
poverty reduction|alleviation|eradication|relief	0.2
lift|lifts|lifted|lifting … out of poverty	0.35
out of poverty	0.2
poverty rate|line|level	-0.1
anti - poverty	0.1
debt relief|forgiveness|cancellation|restructuring	0.15
debt ceiling|limit	0
student debt|loan|loans	-0.1
deficit reduction	0.15
reduce|reduces|reduced|reducing|cut|cuts|cutting|lower|lowers|lowered|lowering … deficit	0.15
lower|lowers|lowered|lowering|cut|cuts|cutting … costs|prices|inflation|unemployment	0.15
lower costs|prices|inflation|unemployment|taxes	0.15
low inflation|unemployment|crime	0.2
inflation reduction act	0
inflation	-0.15
unemployment rate	-0.1
create|creates|created|creating … jobs	0.2
job|jobs creation	0.2
job - creating	0.2
good - paying	0.25
well - paying	0.25
lose|loses|lost|losing … job|jobs	-0.4
job losses	-0.4
test|tests|tested|testing our|its|their resolve	-0.25
mistake … for weakness	-0.35
hours to leave|withdraw|surrender|comply	-0.4
there will be war	-0.6
villages|houses|homes|towns were burned|burnt	-0.5
hunted down	-0.5

@category neutral
arms control|reduction|limitation	0.05
arms	0
strategic offensive arms	0
offensive arms	0
offensive	-0.2
defence|defense	0
national security	0
security council	0
security council(s)|issues|issue|cooperation|guarantees|agencies|services|policy|adviser|advisor|forces|environment	0.05
social security	0.1
united	0
united states|nations|kingdom|arab|states'	0
great power|powers	0
great hall	0
great britain	0
great patriotic	0
great ship	0.1
great prudence|attention	0
great importance	0.15
great sacrifice	0.1
great extent|deal	0
great	0.3
a great deal	0
good	0.4
goods	0
as well	0
as well as	0
well	0.1
go|going|went|gone well	0.3
very well	0.25
well above|below|beyond|over|into|before|after|aware|known|established	0
well - established	0.15
well - known	0
well ,	0
like	0
i|we|they|people like	0.2
would|'d like to	0
i would like	0
like to	0
just	0
just as	0
pretty	0
kind|kinds of	0
interest	0.05
interests	0
interest rate(s)	0
interested	0.15
national|fundamental|core|key|common|mutual interests	0
matter|matters	0
important	0.15
importance	0.1
treaty	0
number of	0
natural gas|resources	0
natural	0
share of	0
intelligence	0
artificial intelligence	0
straight	0
defense|defence minister|ministry|secretary|department|agencies	0
chief	0
secretary	0
executive	0
top	0
true	0.15
sure	0.1
certain	0
allowed|allow|allows	0
ensure|ensures|ensured|ensuring	0.05
solution(s)	0.2
solve|solves|solved|solving	0.2
resolution	0.05
resolve|resolved|resolves|resolving	0.15
determination	0.2
determined	0.15
commit|commits|committed|committing to	0.15
commitment(s)	0.2
committed	0.15
honors|honours its commitments	0.35
active|actively	0.05
strong	0.3
strongly	0.1
firm	0.1
firmly	0.1
significant|significantly	0.1
special	0.15
powerful	0.25
value|values	0.15
free trade	0.15
free time	0
feel free	0
free	0.15
care	0.1
careful|carefully	0.1
chance	0.1
easier	0.2
easy	0.2
clear|clearly	0.05
bright	0.3
leader|leaders|leading	0
leadership	0.1
united front	0
exercise|exercises	0
vision	0.15
visionary	0.35
straightforward	0.15
engage|engaged	0.1
gain|gains	0.2
profit	0.15
rich	0.2
fine	0.15
spirit	0.15
spirits	0.1
big	0.05
doubt	-0.1
without|no doubt	0
bad	-0.45
evil	-0.5
hard	-0.05
hard work|work|working	0.2
work hard	0.25
works hard	0.25
cold	0
hot	0
dark	-0.15
cut|cuts	-0.05
low|lower	-0.05
poor	-0.35
fire	-0.05
fire horse	0
ceased	0
stop|stops|stopped	-0.05
limited	0
limit|limits	0
limitation	0
expire~	0
reduction	0
abolish~	-0.05
cancel~	-0.15
charge|charges	-0.1
charter	0
vice	0
vice president	0
prime	0
grand	0.2
fun	0.3
funny	0.2
god	0.1
hell	-0.3
alone	-0.05
miss	-0.05
apart	-0.05
no	0
no .	0
yes|yeah	0
yeah	0
ok|okay	0
kidding	0
relief	0.2
gained	0.2
not lost on	0
full faith and credit	0
faith leaders|leader|communities|community	0
faith - based	0
popular front	0
poor people 's campaign	0
amnesty international	0
gun violence	-0.4
patriot	0	cap
popular	0.25
popular vote|culture|music	0
big deal	0.1
no big great deal of	0
good deal of	0
great many	0
great - grandfather|grandmother	0
great patriotic war veterans|veteran	0
great depression|recession	-0.3
great lakes|plains|wall	0
great majority|number|variety|range|attention|interest|significance|care	0.1
great honor|honour|pleasure|privilege	0.3
great experience|prospects|opportunities|opportunity	0.3
a great many	0
good number|portion|part|amount	0
good cause	0.2
good enough	0.1
good at	0.2
good for	0.2
common|public good	0.2
as best	0
at best	0
best practice|practices	0.1
best available	0.1
do|does|did|doing our|my|his|her|their|your|its best	0.15
best interest|interests	0.2
best way|ways|thing|option|avenue|place|person	0.25
best suited|placed|known|positioned	0.1
best of all	0.2
had better	0
'd better	0
better off	0.25
better understand|know|known	0.1
better than	0.25
for the better	0.35
for the worse	-0.4
better or worse	0
build back better	0
build back better act|agenda|plan	0
thank - you	0.15
most important	0.1
important to note|remember|know|say	0
important thing|point|question|issue|issues|questions|matter	0
very important	0.15
important role|step|contribution	0.15
of great|utmost|particular|paramount|special importance	0.1
special attention|representative|representatives|envoy|envoys|counsel|prosecutor|session|operation|operations|forces	0
special assistant|adviser|advisor|committee|commission|services|service|unit|units|election|elections|status|interest|interests	0
special economic|drawing|rapporteur|military|purpose|purposes|needs|measures|rules|regime|procedure|programme|program|equipment|meeting|focus|emphasis|issue	0
special thanks	0.25
special guest|guests	0.15
special prize|award	0.1
make|makes|made|making sure	0
for sure	0
sure thing	0
sure .	0
sure ,	0
i 'm|am sure	0.1
to be sure	0
clear that|how|about	0
made|make|makes|making clear	0
made|make|makes|making it clear	0
clear and present danger	-0.5
clear signal|message	0
true that	0
it 's|is true	0
that 's|is true	0
true or|false	0
come|comes|came|coming true	0.2
true love|hero|heroes|patriot|patriots|leader|leaders|ally|allies	0.4
free and open	0.2
free will|press|world|country|countries|nation|nations|people|society|speech|expression|elections|election	0.2
free market(s)	0
free economic zone(s)	0
free of|from	0
free movement|access|exchange|circulation	0.1
set free	0.2
freedom of navigation|movement|information|religion|speech|expression|assembly|association|overflight|choice	0.1
freedom	0	cap
liberty	0	cap
democratic	0	cap
democratic party|senators|senator|members|member|leader|leaders|nominee|caucus|majority|congress|governors|governor	0
democratic people 's republic of korea	0
democratic republic of	0
democratic values|institutions|principles|norms|rights	0.2
social|christian|liberal democratic	0
united in|behind|by	0.25
united we stand	0.35
stand|stands|stood|standing united	0.35
remain|remains|remained united	0.35
united nations security council	0
a just russia	0
just transition	0.1
criminal justice	0
justice system|department|ministry|minister|ministers|reform|officials	0
court of justice	0
chief justice	0
justice	0	cap
racial|social|environmental|economic justice	0.1
bring|brings|brought|bringing … to justice	-0.1
obstruction of justice	-0.4
peace and justice	0.35
fair share	0.1
fair and equitable	0.3
fair enough	0
fair question|point	0
fair trade|price|prices|competition	0.2
world|state|county|trade|book fair	0
trade fair(s)	0
to be fair	0
responsible gun	0
strong economy|growth|leadership|ties|bond|bonds|relationship|relations|partnership|alliance|partner|ally|friendship|commitment	0.35
strong words|language|message|signal|reaction|response|measures|position	0
strengths and weaknesses	0
strength of	0.15
show of strength	0
in strength	0
security assistance|cooperation|partnership|partnerships	0
social security administration|benefits|fund|system|number	0
social|health care	0
health care	0
health - care	0
child care	0
child - care	0
day care	0
long - term care	0
care act|package|workers|worker|providers|provider|system|facilities|facility	0
affordable care act	0
affordable care	0.1
medical care	0
reproductive care	0
take|takes|took|taking|taken care of	0.1
take care	0
care about|for	0.15
intensive care	0
american rescue plan	0
american rescue plan act	0
rescue plan	0
rescue|search and rescue	0
rescue team|teams|workers|operation|operations|service|services|effort|efforts|worker	0
cares act	0
child tax credit	0
tax credit|credits	0
tax cut|cuts|relief|break|breaks|incentives|rebate|rebates	0.1
tax hike|hikes|increase|increases	-0.1
loan|credit|bank credit(s)	0
credit institution|institutions|rating|ratings|card|cards|history|union|unions	0
credit for	0.15
violence against women act	0
patriot act|missile|missiles|battery|batteries|system|systems	0
clean air|water act	0
clean air|water	0.15
clean energy|technology|technologies|fuel|fuels|manufacturing|power|economy|hydrogen|transportation|cars|vehicles	0.1
freedom house|caucus|party|union|support|square	0
gold|silver|bronze medal|medals	0.2
gold standard	0.15
gold	0
golden	0.1
interest payments|groups|group	0
interest in	0.1
of interest	0
special interest|interests	-0.1
vested interest|interests	-0.2
conflict|conflicts of interest	-0.35
in the interest|interests of	0
value - added	0
value added	0
added value	0
value chain|chains|judgment	0
face value	0
fine print	0
fined	-0.2
fine .	0
fine ,	0
hard power	0
hard currency|copy|drive|line|liner|liners|target	0
hard to	-0.15
hard hit	-0.4
hard - hit	-0.4
hard - won	0.3
hard - working	0.3
hardworking	0.3
hard worker|workers	0.3
big pharma	0
love story|letter	0.1
i love	0.3
low - carbon|emission|emissions	0
low - income	0
lower house|chamber|court|courts	0
lower emission|emissions	0.1
grow~ up	0
grown - up	0
growing up	0
grow old	0
create~ conditions|jobs|favourable|favorable	0.15
rise of	0
rise|rises|rose|risen|rising against|up	0
charge d'affaires	0
in charge	0
in charge of	0
take|takes|took|taking charge	0
free of charge	0.1
charged with	-0.35
criminal charges	-0.3
charge|charges|charged|charging against	-0.2
detention center|centers|centre|centres	-0.2
gun owner|owners	0
gun control|reform	0
pressure group|groups	0
blood pressure	0
maximum pressure	-0.3
under pressure	-0.3
high - pressure	0
putting pressure	-0.3
put|puts pressure	-0.3
demand action	0
in demand	0.1
high|domestic|consumer|energy|growing demand	0
supply and demand	0
demand side	0
demand that	-0.15
on demand	0
in high demand	0.15
meet|meets|meeting … demand	0
fire department|fighter|fighters|service|safety|marshal|chief	0
firefighter|firefighters	0
ceasefire talks	0.1
cease fire	0.2
fire at|on	-0.35
under fire	-0.35
open fire	-0.5
opened fire	-0.5
exchange of fire	-0.4
friendly fire	-0.4
hot spots	-0.2
play~ an|a|the important|key|crucial|vital|leading|constructive|central|positive role	0.15
fair play	0.3
well - deserved	0.4
as well .	0
may well	0
might well	0
could well	0
well - respected	0.45
well done	0.45
bode~ well	0.35
work|works|worked|working well	0.3
do|does|did|doing well	0.25
doing very well	0.3
get along well	0.35
pretty much|good|clear|sure|well	0
smart city|cities|phone|phones|grid|grids|technology|technologies|power	0
super	0.2
super bowl|tuesday|pac|computer|powers|power|league|cup	0
superior	0.15
wealthy|wealthiest	0
richest	0
rich history|heritage|tradition|traditions|experience|culture	0.3
natural wealth	0.1
national wealth fund	0
sick leave|days|pay	0
happy holidays	0.15
gas tax holiday	0
award ceremony	0.15
prize|prizes|prizewinner|prizewinners	0.2
prize winners|winner	0.2
world championship|cup	0
intellectual property	0
intellectual	0
huge	0
hopefully	0.1
hoping	0.15
anti - war|fraud|discrimination|racism|racist|money|hate|doping|monopoly|aircraft|ship|satellite|tank|personnel|virus|dumping	0
pro - war	-0.3
cancer	-0.3
cancer research|moonshot|center|centre|institute|society|screening|treatment|prevention	0
lowering	0
drop|drops|dropped|dropping|fall|falls|fell|falling	0
fall short	-0.3
dropped out	-0.2
fall semester	0
withdrawal(s)	0
adopt|adopts|adopted|adopting|adoption	0
exposed	-0.1
curious	0
backed|backing|backs	0.1
supporter|supporters	0.1
opponent|opponents	-0.1
argue|argues|argued|arguing|argument|arguments	0
invite|invites|invited|inviting|invitation	0.1
dynamics	0
building block(s)	0.1
save	0.4
save lives|money	0.35
saves|saved|saving lives|money	0.35
savings bank	0
crude	0
gross domestic product	0
gross regional product	0
illegal settlements	-0.45
settlement expansion|activity	-0.35
self - defence|defense	0
self - determination	0.1
self - sufficient|sufficiency|reliance	0.2
fighter jet|jets|aircraft	0
fighter|fighters	0
fulfil|fulfill|fulfilled|fulfilling|fulfils|fulfills|fulfilment|fulfillment	0.15
guarantee|guarantees|guaranteed	0.1
devoted to	0
devoted	0.35
dedicated to	0.1
motivated by	0
politically motivated	-0.35
interesting question|questions	0.1
frozen assets	-0.1
adversely	-0.35
forget|forgets|forgetting	-0.1
don't forget	0
never forget	0.1
not forget	0
waste water	0
waste management|disposal|processing	0
nuclear waste	-0.15
hazardous waste	-0.25
war games	-0.15
fight for	0
fight back	-0.1
fight for peace|freedom|justice|rights|independence|democracy	0.1
battleground	0
resist~	0
resistance	0
survive|survives|survived|survivor|survivors|survival	0
at stake	0
sharp increase|rise	0
sharp decline|fall|drop	-0.3
lost time	-0.1
no time to lose	0
nothing to lose	0
negatively	-0.4
negative and positive	0
positive and negative	0
tested negative	0
tested positive	0
test positive|negative	0
don't worry	0
no worries	0
i 'm afraid	-0.15
there is no doubt	0
without a doubt	0
no doubt that	0
cast|casts|casting doubt	-0.35
deny|denies|denied|denying that|any|having|reports|rumours|rumors|allegations|claims|accusations	0
energy	0

@category calibration
# words whose weight in the general lists is of another register: chat, film reviews, everyday life
stress~	0
stress and anxiety	-0.4
under stress	-0.3
respectively|respective	0
reach~	0.05
festival(s)	0.1
spring festival	0.05
party|parties	0
create|creates|created|creating|creation	0.1
pay|pays|paid|paying	0
worth	0.1
worth mentioning	0
celebrate~	0.25
celebration(s)	0.25
commemorate~	0.1
solemn|solemnly	0.1
supreme	0
play|plays|played|playing	0
exploration	0.05
increase|increases|increased|increasing	0.05
cutting - edge	0.25
cutting	-0.05
extend|extends|extended|extending	0.05
accept|accepts|accepted	0.15
distinguished	0.25
distinguished by	0.15
readiness|ready	0.15
certain|certainly|certainty|certainties	0.05
confident	0.3
confidence	0.25
appropriate|appropriately	0.2
perfectly	0.3
effective|effectively	0.25
want|wants|wanted	0
help|helps|helped|helping	0.25
applause|laughter	0
bipartisan	0.15
best	0.45
better	0.3
focused	0.1
focused on|upon	0
democratic	0.1
democratic people 's republic	0
quality	0.15
leave|leaves|leaving	0
legal	0
safety	0.15
safe|safer|safely	0.2
secure|secured|securing	0.2
prevent|prevents|prevented|preventing	0
clean	0.15
approved|approve|approves|approval	0.2
launch|launches|launched	0.05
capability|capabilities	0.05
settlement	0.1
encourage|encourages|encouraged	0.2
encouraging	0.35
faith	0.2
credit	0.1
hand	0
greater	0.2
number	0
responsibility|responsibilities	0.1
authority	0
join|joined|joins|joining	0.1
combat	0
strength|strengths	0.3
confident that	0.3
prepared	0.1
treasury	0
ability	0.15
giving	0.1
affected	-0.05
engaging	0.1
highlight~	0
promise|promises|promised	0.15
feeling|feelings	0
pardon	0
truly	0.15
immune	0
stopping	0
integrity	0.2
territorial integrity	0.1
grant|grants|granted	0.1
willing|willingness	0.2
substantial	0.1
desire	0.15
unified	0.15
recognition	0.2
rise	0.05
tough	-0.05
seriously	0
significance	0.1
gun	-0.1
detained|detention	-0.3
battlefield	-0.2
oversight	0
surprise|surprised	0
share|shares of	0
assets	0.05
engagement(s)	0.1
treat|treats|treated	0
extraordinary	0.2
energetically|energetic	0.25
principled	0.2
fight|fights|fighting|fought	-0.15
emergency	-0.1
crime|crimes|criminal|criminals	-0.35
violence	-0.6
poverty	-0.3
infection|infections|disease	-0.2
debt	-0.2
sorry	-0.05
demand for	0.05
will|shall never allow|permit|tolerate|accept	-0.35
never allow|permit|tolerate|accept	-0.35
not allow|permit|tolerate|accept	-0.3
with great|utmost|extreme prudence|caution	-0.2
growing|rising|mounting turbulence|tension|tensions|threat|threats|instability|concern|concerns|risk|risks	-0.45
do not fail to	0.1
never fail to	0.1
cannot fail to	0
war of resistance against … aggression	-0.1
great game	0
leading	0.1
# words that negate what follows are not scored twice
lack|lacks|lacked|lacking|lack of	0
absence of	0
fail|fails|failed|failing|failure to	0
refuse|refuses|refused|refusing|refusal to	0
avoid|avoids|avoided|avoiding	0
reduce|reduces|reduced|reducing	0
eliminate|eliminates|eliminated|eliminating	0
overcome|overcomes|overcame|overcoming	0
avert|averts|averted|averting	0
