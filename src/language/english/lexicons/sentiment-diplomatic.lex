# Senses of diplomacy and of politics that differ from everyday use, or that general lists lack. These win over the others.
@metric sentiment
@source own selection after readouts, briefings and communiqués; grading after Martin & White (2005)
@licence MIT
@version 1

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
hospitality	0.4
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

@category achievement
success	0.35
successes	0.4
successful|successfully	0.3
succeed~	0.4
every success	0.35
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

# stock phrases of every readout: graded low
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
security	0.1
global security	0.15
inclusive	0.3
openness	0.3
open to	0.2
remains open to	0.25
truth	0.2
honest|honestly	0.3
transparent|transparency	0.25

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
kindly	0.05
condolences	-0.1
express~ condolences	-0.1
sympathies	-0.05

@category coded
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
deep|grave|serious|strong concern|concerns	-0.45
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

@category calibration
# words whose weight in the general lists is of another register: chat, film reviews, everyday life
stress~	0
stress and anxiety	-0.4
under stress	-0.3
respectively|respective	0
reach~	0.05
festival(s)	0.1
spring festival	0.05
energy	0.05
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
emergency	-0.15
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
