# Words that attribute: verbs of speech, belief, wish, commitment, direction and feeling, with the class of their force.
# Condition column, the frames a word takes:
#   z  a clause without "that" may follow     t  a clause only with "that" (or wh-, or after a colon)
#   q  may introduce or follow a quotation    n  its object is what is conveyed ("praised the treaty")
#   i  an infinitive may follow ("agreed to") j  only of several subjects or of sides ("discussed")
#   a  an addressee may stand before its clause ("told reporters that")
#   e  an attitude, not speech: only persons are its source ("she wants", not "the treaty aims")
#   m  in news its object is what is thought ("see him as a rival"); elsewhere it is not
#   o  its object is content only if the source is something written or counted ("the poll shows a lead")
#   p  with j: outside news of a single person too, who raised it ("the President discussed …")
#   c  its object is content only if it is something said or thought ("presented her government's priorities")
#   v  its object is content only if something is said of it ("called the plan a dream", "sees it as a chance")
#   s  speech only in quotation marks right behind it ("he goes, “…”")
#   x  an expression that needs no object of its own kind: content begins after it ("called for …")
# Weight: force, -1 (distances itself from what is said) … 1 (stands behind it firmly).
@metric reporting
@source own selection after Quirk et al. (1985) on reporting verbs, Hyland (2000), the PARC 3.0 and PolNeAR guidelines
@licence MIT
@version 1

@category neutral
say~	0	z q
tell~	0	z q n a
note~	0.1	z q n
state~	0.1	t q n
add~	0	t q
remark~	0	t q
elaborate~	0	t q
clarify~	0.1	t q n
specify~	0.1	t q n
stipulate~	0.2	t
notify~	0	t a
observe~	0	t q
mention~	0	t q n
comment~	0	t q
explain~	0	t q n
continue~	0	q
reply|replies|replied|replying	0	t q
answer~	0	t q
respond~	0	t q
write|writes|wrote|writing|written	0	t q
tweet~	0	t q m
post|posts|posted|posting	0	t q
recall~	0.1	t q n
report~	0	t q n
inform~	0	t n a
brief|briefs|briefed|briefing	0	n a
announce~	0.2	t q n i
describe~	0	t n
point|points|pointed|pointing to	0.2	n
comment~ on	0	n
follow|follows|followed up on	0	n
characterise~|characterize~	0	n
outline~	0.1	n
summarise~|summarize~	0	t q n
conclude~	0.1	t q
indicate~	0	t q n
testify|testifies|testified|testifying	0.1	t
recount~	0	t q n
relay~	0	t n
read|reads	0	q
read|reads , in part|particular	0	q
go|goes|went on to say|add|note|explain|stress	0	z q
ask~	0	t q n i a
wonder~	-0.1	t q
joke~	0	t q
quip~	0	t q
shout~	0.2	t q
call~	0	q v
rate|rates|rated	0	n e
put|puts|putting it	0	q t
put|puts|putting	0	v e
attribute|attributes|attributed|attributing	0	n e
label~	0	n
refer~ to	0	x
reflect~ on|upon	0	n x
allude~ to	0	x
speak|speaks|spoke … about	0	j x
talk~ … about	0	j x
confer~ on|about	0	j x
point~ out	0.2	t q n
make|makes|made|making clear	0.5	t q n
make|makes|made|making it clear	0.5	t q
draw|draws|drew|drawing attention to	0.3	n
take|takes|took|taking note of	0.1	n
speak|speaks|spoke|spoken|speaking in favour|favor of	0.3	n
speak|speaks|spoke|spoken|speaking of|about	0	t n
speak|speaks|spoke|spoken out against	0.3	n
share|shares|shared	0	t c e m
give|gives|gave|given|giving an assessment of	0.1	n
give|gives|gave|given|giving a high assessment	0.4	n
give|gives|gave|given|giving a positive assessment	0.3	n
give|gives|gave|given|giving a high|positive assessment to|of	0.3	x
make|makes|made a high|positive assessment of	0.3	n
set|sets|setting out	0	n
lay|lays|laid|laying out	0.1	n
go|goes|went through	0	c
present~	0.1	c
introduce~	0.1	c
expound~	0.2	n
put|puts|putting forward	0.1	n
put|puts forth	0.1	n
raise|raises|raised|raising	0.1	n
address|addresses|addressed	0	j p n e
preview|previews|previewed his|her|their|its	0.1	x e
reference~	0	n
cite~	0	n t
quote~	0	n
read|reads|reading out	0	n
use|uses|used the word(s)|term|phrase	0	q
disclose~	0.1	t n
reveal~	0.1	t n
confide~	0	t
hear|hears|heard	0	t e
learn~	0	t e m
update~	0	n a
convey~	0.1	t n
extend~ greetings|condolences|congratulations|wishes|thanks|gratitude|sympathy|sympathies	0.2	x
extend~	0.2	c
extend~ an invitation	0.2	x
send|sends|sent|sending greetings|condolences|congratulations	0.2	x
offer~ condolences|congratulations|sympathies|apologies	0.2	x
pass|passes|passed on	0.1	n
congratulate~	0.3	n
greet~	0.2	n
wish~	0.3	n
apologise~|apologize~	0.2	n
invite~	0.2	n i
compliment~	0.3	n
condole~	0.1	n

@category emphatic
stress~	0.6	t q n
emphasise~|emphasize~	0.6	t q n
underscore~	0.6	t q n
underline~	0.6	t q n
highlight~	0.5	t q n
reiterate~	0.5	t q n
reaffirm~	0.6	t q n i
affirm~	0.5	t q n
confirm~	0.4	t q n
be|is|are|was|were|been clear that	0.5	t e
put|puts|placed|lays|laid emphasis on	0.3	x e
set|sets forth	0.1	n
assert~	0.3	t q n
insist~	0.5	t q
insist~ on|upon	0.5	x
declare~	0.5	t q n
proclaim~	0.5	t q n
pledge~	0.6	t i n
vow~	0.6	t i q
promise~	0.5	t i n a
swear|swears|swore|sworn	0.6	z q i
swear|swears|swore|sworn to	0.6	x e
assure~	0.5	t n a
guarantee~	0.5	t e
maintain~ that	0.4	t
hold|holds|held that	0.1	t
hold~ the view|opinion|position that	0.1	t
take|takes|took|taken the view|position that	0.1	t
repeat~	0.3	t q n e
restate~	0.4	n
renew~	0.4	c
contend~	0.2	t q
argue~	0.2	z q
warn~	0.5	t q n a
caution~	0.4	t q n
demand~	0.6	t n i
urge~	0.5	t n i q
attest~	0.3	t e
boast~	0.2	t q
tout~	0.2	n
exclaim~	0.4	t q
focus~ on	0.1	j p n
affix~ importance to	0.3	x
attach~ importance to	0.4	x
attach~ great importance to	0.5	x
bring|brings|brought home	0.3	t
commit~ to	0.6	x e
commit~ themselves|itself|himself|herself to	0.6	x
undertake|undertakes|undertook	0.5	i e

@category tentative
suggest~	-0.2	z q n
propose~	0.1	t n i
believe~	0	z
think|thinks|thought	-0.1	z q
feel|feels|felt	-0.1	t
hope~	0	z i
expect~	0	t i n e
suppose~	-0.2	z
assume~	-0.2	z
reckon~	-0.2	z
guess~	-0.3	z
imagine~	-0.2	t
presume~	-0.2	t
suspect~	-0.3	t
speculate~	-0.4	t q
imply|implies|implied|implying	-0.2	t n
hint~	-0.3	t q
intimate~	-0.2	t
estimate~	-0.1	t n
predict~	0	t q n
forecast~	0	t n
claim~	-0.4	z q n i
allege~	-0.5	t
maintain~	0	t
admit~	0.1	t q n
acknowledge~	0.2	t q n
concede~	0	t q
confess~	0	t q
consider~	0	t n e m
deem~	0	n
regard~	0	n
view|views|viewed	0	n
see|sees|saw|seen	0	t e m v
fear~	0	t n
worry|worries|worried	0	t
doubt~	-0.3	t n
dream|dreams|dreamed of	0	x
understand|understands|understood	0	t e
know|knows|knew	0.2	t e
realise~|realize~	0.2	t e
recognise~|recognize~	0.3	t n
remember~	0	t e
mean|means|meant	0	t e
find|finds|found	0	t n o
judge~	0	t
opine~	0	t q
reason|reasoned|reasoning	0	t q
muse~	-0.1	t q
signal~	0.1	t n e
show|shows|showed|shown|showing	0	t n o m
demonstrate~	0.2	t e
conclude~ from	0	t
calculate~	0	t
anticipate~	0	t
be|is|are|was|were of the opinion|view	0	t
be|is|are|was|were|been|remain|remains|remained confident	0.5	t z
be|is|are|was|were|been|remain|remains|remained convinced	0.6	t z
be|is|are|was|were|been|remain|remains|remained certain	0.6	t z
be|is|are|was|were|been|remain|remains|remained sure	0.5	t z
be|is|are|was|were aware	0.2	t
be|is|are|was|were hopeful	0	t
be|is|are|was|were concerned about|that	0.1	x
be|is|are|was|were worried about|that	0.1	x

@category welcoming
welcome~	0.5	t n
praise~	0.5	n
commend~	0.5	n
applaud~	0.5	n
laud~	0.5	n
hail~	0.5	n
appreciate~	0.4	t n e
acclaim~	0.5	n
salute~	0.4	n
credit~	0.3	n
endorse~	0.5	n
backs|backed|backing	0.4	n e
support|supports|supported	0.4	n e
favour|favours|favoured|favor|favors|favored	0.3	n e
advocate~	0.4	t n
celebrate~	0.3	n e
value|values|valued	0.3	n e
note~ with satisfaction|appreciation|pleasure	0.4	t n
be|is|are|was|were positive about	0.4	x e
remain|remains committed to	0.5	x e
accept~	0.3	c e
reinforce~ … commitment|importance|need|message|support of|for|to|that	0.4	x e
be|is|are|was|were pleased|glad|happy|delighted|proud|grateful|gratified	0.4	t i e
be|is|are|was|were satisfied	0.3	t n e
be|is|are|was|were ready|prepared|willing	0.3	i e
be|is|are|was|were committed to	0.5	x e
look~ forward to	0.3	x e
place|places|placed|pin|pins|pinned … hopes on	0.3	x e
thank~	0.3	n
pay|pays|paid|paying tribute to	0.4	x
express~	0.2	n
voice|voices|voiced|voicing	0.2	n

@category refusing
deny|denies|denied|denying	0.4	t q n i
reject~	0.5	n
refuse~	0.5	i n e
decline~	0.2	i
dismiss~	0.3	n
reserve~	0.4	c
condemn~	0.6	n
denounce~	0.6	n
criticise~|criticize~	0.4	n
deplore~	0.5	n t
decry|decries|decried|decrying	0.5	n
oppose~	0.4	n e
protest~	0.4	t n
protest~ against	0.4	x
advocate~ for	0.4	x
object~	0.3	t
object~ to	0.3	x
blame~	0.4	n
accuse~	0.4	n
slam~	0.5	n
blast~	0.5	n
lambast~	0.5	n
rebuke~	0.5	n
attack|attacks|attacked|attacking	0.4	n e
mock~	0.3	n
ridicule~	0.3	n
dispute~	0.3	n t
refute~	0.4	n t
rebut~	0.4	n
lament~	0.2	t q n
regret~	0.2	t n
complain~	0.2	t q z
question|questions|questioned|questioning	0.1	n e
challenge|challenges|challenged	0.2	n e
disagree~	0.2	t
disavow~	0.3	n
lash~ out at	0.5	n
rail~ against	0.5	n
rule|rules|ruled|ruling out	0.4	n
warn~ against	0.5	n
threaten~	0.5	i t n e
vow~ never|not	0.6	i

@category directive
call|calls|called|calling for|on|upon	0.3	x
press|presses|pressed|pressing for	0.3	x
appeal|appeals|appealed|appealing to|for	0.2	x
request~	0.2	t n i
order~	0.5	n i
instruct~	0.5	n i
direct|directs|directed	0.4	n i
recommend~	0.1	t n i
advise~	0.1	t n i a
encourage~	0.2	n i
require~	0.4	t e
implore~	0.4	n i
beg|begs|begged|begging	0.4	n i
plead~	0.3	q
push|pushes|pushed|pushing for	0.3	x
warn~ of	0.5	x
remind~	0.3	t n a
inquire~|enquire~	0	q n

@category commitment
agree~	0.4	t i n q
agree~ on|upon	0.4	x
concur~	0.3	t
resolve|resolves|resolved	0.4	t i e
decide~	0.4	t i e
determine~	0.3	t i e
determined that	0.3	t
plan|plans|planned	0.2	i e
intend~	0.2	i t e
aim|aims|aimed	0.2	i e
seek|seeks|sought	0.1	i c e
want|wants|wanted	0.1	i n e
desire~	0.1	i e
offer~	0.2	i c
arrange~	0.2	i e
reach|reaches|reached agreement|consensus|understanding	0.4	x
reach|reaches|reached an agreement|understanding	0.4	x
come|comes|came to the conclusion	0.3	t
plan|plans|planned on	0.2	x

@category joint
discuss~	0	t j p n m
exchange~ views|opinions|assessments	0	j x
exchange~ … views|opinions	0	j x
exchange~ greetings|congratulations	0.1	j x
exchange~ … greetings|congratulations	0.1	j x
talk~ about	0	j p n m
review~	0	j p n
touch~ on|upon	0	j p n
examine~	0	j n
cover|covers|covered	0	j n
compare~ notes	0	j x
consult~ on	0	j n
coordinate~ on	0	j n
explore~	0	j n
go|goes|went over	0	j n
set|sets the task(s) of	0.4	x
sum~ up	0	t q n
take|takes|took stock of	0	j n
pay|pays|paid … attention to	0.1	j p n
pay|pays|paid a lot of attention to	0.1	j p n
hold|holds|held … views on	0	j n

# what somebody feels or makes clear, after a verb that links it to its subject
@category feeling
of the opinion|view|mind that	0.2	t
quoted|cited as saying|telling	0	z q
grateful|thankful|indebted to	0.4	x e
concerned|worried|alarmed|shocked|saddened|appalled|outraged|dismayed|horrified|disappointed|encouraged|heartened|troubled|disturbed|impressed by|about|at|over	0.2	x e
clear|direct|frank|candid|explicit|blunt|outspoken about|on	0.2	x
clear|adamant|hopeful|optimistic|concerned|worried|aware|mindful that	0.3	t e

# more of speech and stance in any genre: what is said outright (Levin 1993, classes 33 and 37), what is assessed, and verbs with
# their particles
@category neutral
retort~|interject~|rejoin|rejoined	0.2	q t
paraphrase~|recap~	0	n
articulate~	0.1	n t e
echo~	0.2	n e
divulge~	0.1	n t
assess|assesses|assessed|assessing	0.1	n t e
liken~|equate~|portray~|depict~	0	n e
speak|speaks|spoke highly|warmly|fondly|proudly|frankly of|about	0.4	x
speak|speaks|spoke out on|about|for	0.3	x
joke~ about	0	x
weigh|weighs|weighed in on	0	x
have|has|had full|complete|every|great|no|total|absolute confidence|trust|faith in	0.3	x e
have|has|had confidence|trust|faith in	0.3	x e
have|has|had doubts|concerns|questions|reservations|objections about|over|to	0.1	x e

@category emphatic
avow~|profess~|certify~	0.4	n t e
make|makes|made the case for|that	0.3	t x
make|makes|made the point|argument that	0.3	t x
make|makes|made no secret of|that	0.3	t x
double|doubles|doubled down on	0.5	x e
stand|stands|stood by	0.4	x e
vouch~ for	0.4	x
boast~ of|about	0.3	x
brag|brags|bragged about|of|that	0.3	t x

@category tentative
envision~|envisage~|foresee~	0	n t e
prefer~	0.1	n i e
worry|worries|worried|worrying about	0.1	x e
dream|dreams|dreamed of|about	0	x e
cast|casts doubt on	-0.2	x

@category welcoming
extol~|eulogise~|eulogize~	0.5	n
admire~|respects|respected|cherish~	0.3	n e
agree|agrees|agreed with	0.3	x
believe~ in	0.2	x e
speak|speaks|spoke up for	0.3	x e
come|comes|came out for|in favour|favor of	0.4	x e
argue~ for|in favour|favor of	0.3	x

@category refusing
admonish~|chide~|scold~|chastise~|castigate~|berate~|censure~|reproach~|reprimand~|upbraid~|assail~|disparage~|denigrate~|deride~|vilify~|malign~|belittle~	0.4	n
rebuff~|spurn~|repudiate~|renounce~	0.4	n
bemoan~|bewail~	0.2	n t
resent~|distrust~|dread~	0.2	n e
complain~ about|of|over	0.2	x
disagree~ with|over|on|about	0.2	x
argue~ against	0.3	x
push|pushes|pushed|pushing back against|on	0.3	x e
come|comes|came out against	0.4	x e
take|takes|took issue with	0.3	x
take|takes|took exception to	0.3	x
call|calls|called into question	0.2	x
lay|lays|laid the blame on|for	0.3	x

@category neutral
follow~ with … attention|concern|interest|alarm	0.2	x
go|goes|went	0	q s
be|is|are|was|were|'s|'re like	0	q s

# what treaties, notes and speeches set down with a clause; in news it is what happens
@category formula
teach|teaches|taught	0.1	t
whisper~|yell~|scream~|chant~	0.1	t q
cry|cries|cried out	0.2	t q
provide|provides	0.2	t
prove~|proven	0.3	t

# outside news: light verbs with the noun of a speech act, by what is done with it (Wierzbicka 1987; Levin 1993, class 13)
@category formula
# one's word, an order, a go-ahead
give|gives|gave|given|giving … word that|to	0.5	t x
give|gives|gave|given|giving assurances|guarantees|instructions|orders|notice|directions|consent|approval|support|backing|thanks that|to|for	0.4	t n i x
give|gives|gave|given|giving … assurance|assurances|undertaking|commitment|promise|pledge|guarantee|guarantees that|to|of	0.5	t n i x
give|gives|gave|given|giving … instruction|instructions|order|orders|mandate|task to	0.4	n i x
give|gives|gave|given|giving … consent|approval|blessing|backing|support|agreement to|for	0.4	x
give|gives|gave|given|giving the go-ahead|nod to|for	0.4	x
give|gives|gave|given|giving the green light to|for	0.4	x
give|gives|gave|given|giving … to understand that	0.2	t
give|gives|gave|given|giving … account|description|overview|summary|assessment|explanation|outline of	0	x
leave|leaves|left no doubt that|about|as to	0.5	t x
let|lets it be known that	0.3	t
let|lets us|me|him|her|them|you know that	0.2	t
lead|leads|led us|me|him|her|them|you to believe	-0.2	t z
# making
make|makes|made|making a promise|pledge|commitment|vow|plea|request|proposal|bid to|for|that|of	0.4	t n i x
make|makes|made|making an appeal|offer|undertaking to|for|that|of	0.4	t n i x
make|makes|made|making plain|known|plain to us	0.5	t q n
make|makes|made|making it plain|known that	0.5	t
make|makes|made|making the observation|claim|assertion|suggestion|promise|case|point that	0.2	t
make|makes|made|making reference|mention to|of	0	x
# taking, holding, having, being of a view
take|takes|took|taken|taking the line|view|stance|position|approach that	0.1	t
take|takes|took|taken|taking the opposite|contrary|same view|line	0.1	t
take|takes|took|taken|taking pride|comfort|heart in|from	0.3	x e
take|takes|took|taken|taking responsibility for	0.3	x
be|is|are|was|were|remain|remains|remained of the … view|opinion|belief|conviction that	0.2	t
be|is|are|was|were|remain|remains|remained of the view|opinion|belief|conviction that	0.2	t
be|is|are|was|were|remain|remains|remained under the impression that	-0.2	t
be|is|are|was|were|remain|remains|remained under no illusion(s) that|about	0.3	t x
be|is|are|was|were|remain|remains|remained in no doubt that|about	0.5	t x
be|is|are|was|were|remain|remains|remained in favour|favor|support of	0.4	x e
be|is|are|was|were|remain|remains|remained in agreement that|on|with	0.4	t x
be|is|are|was|were|remain|remains|remained at one on|in	0.4	x
be|is|are|was|were|remain|remains|remained dead|strongly|firmly|totally|completely|utterly|absolutely against	0.4	x e
express~|voice|voices|voiced|voicing the … view|opinion|hope|belief|conviction|wish|fear|expectation|desire|concern that	0.2	t
have|has|had no|every|the intention|plan|plans|wish|desire of|to	0.3	x e
have|has|had no objection|objections|doubt|doubts|hesitation|quarrel to|that|about|with|in	0.3	t x e
have|has|had nothing but praise|contempt|admiration|respect for	0.4	x e
have|has|had high|great|low hopes|expectations for|of	0.3	x e
have|has|had words of praise|thanks|warning for	0.3	x
have|has|had harsh|warm|kind|strong words for	0.3	x
share|shares|shared|sharing … view|opinion|concern|concerns|assessment|belief|conviction|hope|position that|about|on|of	0.3	t x e
see|sees|saw no reason|need|alternative|point|grounds to|why|for|in	0.3	x e
see|sees|saw … eye to eye with|on	0.3	x e
# drawing, reaching, arriving, coming to
draw|draws|drew|drawn|drawing|reach|reaches|reached|reaching the conclusion|view|understanding that	0.3	t
come|comes|came|arrive|arrives|arrived to|at the conclusion|view|understanding|decision that|to	0.3	t x
form|forms|formed the view|opinion|impression that	0.2	t
# lodging, raising, sounding, issuing, placing
lodge~|file~ … complaint|protest|appeal|objection|claim|petition against|with|over|about|that	0.4	x
raise|raises|raised|raising objections|concerns|doubts|questions|alarm to|about|over|at	0.3	x
raise|raises|raised|raising the alarm|objection about|over|that	0.3	t x
sound|sounds|sounded|sounding the alarm over|about|on	0.4	x
sound|sounds|sounded|sounding a … note of	0.2	x
issue|issues|issued|issuing … warning|call|appeal|plea|demand|order|reminder|apology|denial|threat that|to|for|of|against	0.4	t n i x
issue|issues|issued|issuing instructions|orders|guidance|warnings that|to|for|of|against	0.4	t n i x
place|places|placed|put|puts on record	0.3	n t
lend|lends|lent|throw|throws|threw … support|weight|backing to|behind	0.4	x
throw|throws|threw … doubt on	-0.2	x
pour|pours|poured cold water on	-0.2	x
pour|pours|poured scorn on	0.3	x
heap|heaps|heaped praise|scorn|criticism|blame on|upon	0.4	x
sing|sings|sang the praises of	0.4	x
turn|turns|turned down	0.4	n
brush|brushes|brushed aside|off	0.2	n
shrug|shrugs|shrugged off	0.1	n
play|plays|played down|up	-0.1	n
hit|hits|hitting out at	0.4	x
hit|hits|hitting back at	0.3	x
speak|speaks|spoke|spoken|speaking in support|defence|defense|praise|terms of	0.3	x
speak|speaks|spoke|spoken|speaking against	0.3	x
speak|speaks|spoke|spoken|speaking at length|openly|candidly|frankly|eloquently|movingly|again about|of|on	0.1	x
speak|speaks|spoke|spoken|speaking in detail|depth|public about|of|on	0.1	x
espouse~	0.3	n e
go|goes|went on record as saying|that|with	0.3	t q x
go|goes|went so|as far as to say|call|suggest|claim|describe|accuse|offer|threaten	0.3	t q z n i
beg|begs|begged to differ	0.2	t q
# what is signed, accepted, stood by, kept away from
sign|signs|signed off on	0.3	x e
agree|agrees|agreed in principle to|on|that	0.3	t i x
accede~|consent~|assent~ to	0.3	x
acquiesce~ in|to	0.1	x
subscribe~ to	0.3	x e
associate~|align~ himself|herself|itself|themselves|ourselves with	0.3	x e
dissociate~|disassociate~|distance~ himself|herself|itself|themselves|ourselves from	0.3	x e
disassociate~|dissociate~	0.3	n e
approve|approves|approved|approving	0.3	n e
approve|approves|approved|approving of	0.3	x e
disapprove~ of	0.3	x e
adopt|adopts|adopted … position|stance|view that	0.2	t
disown~|forswear~|foreswear~|veto|vetoes|vetoed	0.4	n e
trust|trusts|trusted|trusting	0.1	t e n
bet|bets|betting|wager~	0.1	t z e
trusted|mistrust~	0.2	n e
# thinking, wishing, pretending, computing
pretend~	-0.4	t z i
figure|figured	-0.1	z
calculate~|compute~|reckon~	0	n t
pray|prays|prayed|praying for|that	0.2	t x e
long|longs|longed|yearn|yearns|yearned for|to	0.2	x e
ponder~|contemplate~|mull~	-0.1	n t e
toy|toys|toyed with the idea of	-0.1	x
rule|rules|ruled|ruling that	0.4	t
find|finds|found fault with	0.3	x e
find|finds|found it regrettable|unacceptable|encouraging|troubling|remarkable|puzzling that	0.2	t
undertaken|undertaking to	0.5	x e
exclude~	0.2	n t e
vow|vows|vowed not to	0.6	x
reassure~	0.4	t n a
fault|faults|faulted	0.3	n e
preclude~|foreswear~	0.2	n e
wish|wishes|wished to	0.2	x e
move|moves|moved that	0.3	t
submit|submits|submitted that	0.2	t
table|tables|tabled	0.2	c e
enter|enters|entered a plea|objection of|to	0.2	x
# who writes, phones, sends word
write|writes|wrote|written|writing about|of	0	x
write|writes|wrote|written|writing to say that	0	t z
send|sends|sent|sending word that	0.1	t
send|sends|sent|sending a … message|note|letter|cable that|saying	0.1	t z
bring|brings|brought word that	0.1	t
put|puts out a call for	0.2	x
put|puts in a word|plea for	0.2	x
put|puts … on notice that	0.4	t
serve|serves|served notice that|on	0.4	t x
call|calls|called attention to	0.2	x
call|calls|called time|foul on	0.3	x
appeal~ for|to	0.3	x
apologise~|apologize~|pray|prays|prayed|root|roots|vouch~|campaigned|lobby|lobbies|lobbied for	0.2	x e
campaigned|lobby|lobbies|lobbied|preach~|inveigh~|fulminate~ against	0.3	x e
enquire~|inquire~ after|about	0	x
ask~ after	0	x
hold|holds|held … responsible|accountable for	0.4	x

pressed|questioned|quizzed|challenged|queried on|about|over|whether|why|if	0.1	x a q
be|is|are|was|were|been|remain|remains|remained confident|convinced|certain|sure of|in|about	0.4	x e

exhort~|beseech~|entreat~|implore~	0.4	n i
plead~ for|with	0.3	x
stand|stands|stood ready to	0.3	i e
make|makes|made the case	0.3	t
remember|remembers|remembered	0	t n e

detailed|detailing	0.1	n e
speak|speaks|spoke|spoken to	0.1	c
provide~ a|an … update|overview|briefing|assessment|summary on|of|about	0	x
provide~ details|information|updates on|about	0	x
aspire~ to	0.2	x e
manifest~	0.2	c

leave|leaves|left|leaving open	0	t n
see|sees|saw|seen room|scope|potential|grounds|signs|progress for|of|in|to	0.2	x e
hint~ at	-0.2	x
oblige~|forbid|forbids|forbade|prohibit|prohibits|entitle~	0.3	n i
would have us|you|me|people|everyone|everybody believe|think	-0.2	t z

be|is|are|was|were|remain|remains|remained in full|complete|broad|total agreement that|on|with	0.4	t x
be|is|are|was|were of one|like mind on|about|that	0.4	t x
task|tasks|tasked|tasking	0.3	n i e

draw|draws|drew|drawing … attention to	0.3	x
draw|draws|drew|drawing the attention of … to	0.3	x
pinpoint~|enumerate~|itemise~|itemize~	0.1	n e

# formulas of notes and statements
@category neutral
retract~	0.2	n
ruled|ruling	0.4	t
vote|votes|voted|voting against|for|to	0.3	x e
vote|votes|voted|voting in favour|favor of	0.3	x e
hear|hears|heard|hearing|learn|learned|learnt from	0	t z
record~	0.1	t q
project~	0	t n e
unanimous in	0.4	x
would like|love|prefer us|me|him|her|them|you|people|everyone|everybody to	0.1	x e
want|wants|wanted us|me|him|her|them|you|people|everyone|everybody to believe|think	0.1	x e
have|has|had the honour|honor|pleasure to inform|advise|notify	0.2	t n a
have|has|had the honour|honor|pleasure to announce|convey|state|communicate|transmit|confirm|propose|request|recall	0.2	t n
stand|stands|stood with	0.4	x e
stand|stands|stood firmly|united|side by side|shoulder to shoulder with|behind	0.4	x e

# a bare noun that the verb carries: "expressed concern about"
@category neutral
express~|voice|voices|voiced|voicing concern|concerns|alarm|outrage|anger|dismay|disappointment|frustration about|over|at|that	0.3	t n x
express~|voice|voices|voiced|voicing hope|hopes|confidence|optimism|doubt|doubts|regret|regrets that|about|for|in|over	0.2	t n x
express~|voice|voices|voiced|voicing support|solidarity|sympathy|gratitude|thanks|appreciation|satisfaction|admiration|respect|opposition for|with|to	0.3	n x
express~ readiness|willingness|interest|determination to|in	0.3	i n x

# adjectives of attitude after "be" and its like, with the prepositions they take
@category feeling
opposed|averse|receptive|sympathetic to	0.2	x e
confident|certain|convinced|sceptical|skeptical|wary|critical|supportive|proud|tired|afraid|mindful|appreciative|suspicious of	0.2	x e
happy|unhappy|pleased|displeased|satisfied|dissatisfied|disappointed|frustrated|angry|upset|delighted|thrilled|excited|enthusiastic|optimistic|pessimistic|hopeful|nervous|anxious|serious|passionate|sceptical|skeptical with|about|over|at	0.2	x e
eager|keen|unwilling|reluctant|determined|inclined|hesitant|loath|resolved|anxious	0.2	i e
interested in	0.1	x e
clear|blunt|adamant|unequivocal|emphatic	0.4	t e
on record as	0.2	x e

# what is done and not said, where the word alone would be speech
@category act
say~ a few words|something|hello|goodbye|grace	0	x
welcome~ … to the white house|kremlin|oval|elysee|palace|residence|capital	0	x
welcome back|to	0	x
rest|rests assured	0	x
assert~ itself|himself|herself|themselves	0	x
share|shares|shared … friendship|border|borders|history|values|interests|roots|culture|stage|language	0	x
i|we want|wish to speak|talk|begin|start|turn|address|pause|close|conclude|return|share	0	x
i|we would like to speak|talk|begin|start|turn|address|pause|close|conclude|return|share	0	x
welcome~ … at the white house|kremlin|airport|palace|residence	0	x

# what both did, said without them, in accounts of a meeting
@category joint-passive
attention|emphasis|priority|consideration was|is paid|given|devoted|put|placed|laid|drawn to|on	0.1	x
attention|emphasis|priority|consideration was|is … paid|given|devoted|put|placed|laid|drawn to|on	0.1	x
an exchange of views|opinions took place on	0	x
views|opinions were exchanged on	0	x
agreement|understanding was|has been reached to|on|that	0.4	x
it was resolved to|that	0.4	x
a high|positive assessment was given to|of	0.3	x
a high|positive assessment was … given to|of	0.3	x
there was … recognition|agreement|understanding on|of|that	0.3	x

# verbs of taking a stand, which news use for speech
@category stand
assail~|castigate~|lambaste~|skewer~|chide~|scold~|berate~|deride~|disparage~|vilify~|excoriate~	0.4	n
belittle~|downplay~|rebuff~|spurn~	0.2	n
scoff~|sneer~ at	0.2	n
defend~	0.3	n e
champion|champions|championed|championing	0.4	n e
espouse~|embrace~	0.3	n e
push|pushes|pushed|pushing	0.2	n e
promote|promotes|promoted	0.2	n e
pitch|pitches|pitched	0.1	n e
cast|casts as	0.1	n e
portray~|depict~|paint|paints|painted	0	n
liken~|equate~|compare|compares|compared	0	n e
brand|brands|branded|dub|dubs|dubbed	0.1	n e
contemplate~|mull~|ponder~|weigh~	-0.1	n e
dislike~|detest~|loathe~|resent~|distrust~	0.2	n e
love|loves|loved|hate|hates|hated	0.3	n i e
surmise~|posit~|hypothesise~|hypothesize~	-0.2	t q
theorise~|theorize~	-0.2	t q
vent|vents|vented	0.2	q n e
thunder|thundered|fume|fumed|quip|quipped|snap|snapped|blurt|blurted|yell|yells|yelled|scream|screamed|chant|chanted|chanting|whisper|whispered	0.3	q t
interject~|retort~|counter|counters|countered|rejoin|rejoined	0.2	q t
counsel~|caution~	0.2	t q a n
petition~|lobby|lobbies|lobbied|lobbying	0.2	n i e
swear off	0.3	x
take|takes|took aim at	0.3	n
lay|lays|laid claim to	0.1	n
make|makes|made the case for|that|to	0.2	n x
make|makes|made an argument for|that	0.2	x
make|makes|made a plea|pitch for	0.2	x
issue|issues|issued a statement|warning saying|that|calling	0.2	x
release|releases|released a statement saying|that|calling|questioning	0.2	x
give|gives|gave voice to	0.1	n
allude~ to	0	n
hint~ at	-0.2	n
hit|hits back at	0.3	n
call|calls|called out	0.2	n
single|singles|singled out	0.1	n
speak|speaks|spoke … against	0.3	x
speak|speaks|spoke highly of	0.4	x
complain~ about|of	0.2	x
boast~ about|of	0.2	x
brag|brags|bragged about|that	0.2	x
worry|worries|worried about	0.1	x e
wonder~ about|aloud	-0.1	x
think|thinks|thought of|about	0	x e
talk|talks|talked about|of	0	x e
hear|hears|heard about	0	x e
know|knows|knew about|of	0	x e
dream|dreams|dreamed|dreamt of|about	0	x e
focus~ on	0.1	x e
insist~ on	0.4	x
argue~ against|over|about	0.3	x
argue~ for	0.3	x
campaigned for|against	0.2	x e
voted for|against|to	0.2	x e
try|tries|tried to	0	x e
hope~ for	0	x
look~ to	0	i e

# after Levin (1993), classes 33 (judgement), 31.2 (admiration), 37.3 (manner of speaking), 37.7 (say)
admonish~|assault~|censure~|chastise~|defame~|denigrate~|deprecate~|eulogise~|eulogize~|extol~|fault~|forgive~|glorify~|honour~|honor~|insult~|impugn~|malign~|pan~|pillory~|repudiate~|reprimand~|reproach~|reprove~|revile~|scorn~|shame~|snub~|thrash~|trash~|upbraid~|lionise~|lionize~|trumpet~|hype~|savage~|bash~|hammer~|knock~	0.4	n e
admire~|adore~|cherish~|enjoy~|esteem~|idolise~|idolize~|respect~|relish~|revere~|treasure~|abhor~|despise~|disdain~|dread~|envy~|mourn~|pity~|rue~|tolerate~|stomach~|crave~|covet~	0.2	n e
bark~|bawl~|bellow~|boom~|croak~|crow~|drawl~|groan~|growl~|grumble~|grunt~|hiss~|holler~|howl~|moan~|mumble~|murmur~|mutter~|rage~|roar~|shriek~|snarl~|stammer~|wail~|whine~|deadpan~|enthuse~|gush~|rant~|rave~|sigh~|chime~|tease~	0.2	q t e
articulate~|relate~|retract~|recant~|recap~|rationalise~|rationalize~|underplay~|overstate~|exaggerate~|spotlight~|detail~|chronicle~|document~|preview~|tease~|unveil~|divulge~|concoct~|memorialise~|paraphrase~	0.1	n t e
yearn~|hunger~|itch~|clamor~|clamour~ for	0.2	x e
grouse~|gripe~|kvetch~|grumble~|carp~ about|over|at	0.2	x e
strive~|struggle~|endeavor~|endeavour~ to	0.2	x e
weigh|weighs|weighed|weighing in on	0	x e
sound|sounds|sounded|sounding off on|about	0.2	x e
double|doubles|doubled|doubling down on	0.5	x e
walk|walks|walked|walking back	-0.2	x e
back|backs|backed|backing away from	-0.2	x e
distance~ himself|herself|itself|themselves from	0.2	x e
come|comes|came out against|for|in favor of	0.4	x e
side|sides|sided|siding with	0.3	x e
stand|stands|stood by|behind	0.4	x e
throw|throws|threw cold water on	-0.2	x
heap|heaps|heaped praise|scorn|criticism on	0.4	x
take|takes|took credit for	0.2	x e
lay|lays|laid the blame for	0.3	x
put|puts forward|forth	0.1	x
leave|leaves|left open the possibility	-0.3	x
hold|holds|held out hope	0	x
express~ concern|doubt|hope|support|confidence|regret|outrage|frustration	0.2	x
have|has|had doubts|concerns|questions about	-0.1	x e

# more of news, by what the speaker does (Wierzbicka 1987 on speech act verbs; Levin 1993, classes 31 to 37 and 62)
# answering, evading, coming forward
echo~|parrot~|recite~|utter~|pronounce~|intone~|enunciate~|expound~|elucidate~|narrate~|voice~	0.1	n q t e
rattle~ off	0.1	n q t e
aver|avers|averred|averring|avow~|profess~|certify~|intimate~|volunteer~|posit~|stipulate~|postulate~|presuppose~|conjecture~	0.2	t q n e
vouch~|root~|lobby|lobbies|lobbied|stump~|advocate~|push|pushes|pushed|pushing|plead~|pray~|long|longs|longed|wait|waits|waited|apologise~|apologize~ for	0.2	x e
demur|demurs|demurred|relent~|acquiesce~|equivocate~|waver~|filibuster~|pontificate~|speechify~|riff|riffed|ad-lib	0	q t e
deflect~|sidestep|sidesteps|sidestepped|dodge~|evade~|avoid~|skirt~|duck|ducked|ignore~|shun|shuns|shunned	0	n e
gloss~|brush~|shrug~|wave~|laugh~|blow|blows|blew over|off|aside|past	0	n e
play|plays|played|playing|tamp|tamps|tamped|talk|talks|talked down|up	0	n e
push|pushes|pushed|pushing|fire|fires|fired|firing|shoot|shoots|shot|shooting|hit|hits|hitting|strike|strikes|struck|snap|snaps|snapped|fight|fights|fought|tweet|tweeted|clap|claps|clapped back	0.3	q t n e
push|pushes|pushed|pushing back against|on|at	0.3	x e
weigh|chime~|pile~|sound~ in|on|off|out|up|forward about|on|against|for|at|with	0.1	x e
speak|speaks|spoke|speaking|come|comes|came in|on|off|out|up|forward about|on|against|for|at|with	0.1	x e
bring|brings|brought|bringing up	0.1	n t e
turn|turns|turned|turning|harken|harkens|harkened|hark|harks|harked|harking|look|looks|looked back to	0	x e
turn|turns|turned|turning|speak|speaks|point|points|pointed to	0	x e
touch|touches|touched|touching|dwell|dwells|dwelled|dwelt|expand|expands|expanded|elaborate|elaborates|elaborated|reflect~|opine~|muse~|ruminate~|speculate~|comment~|remark~|testify|testifies|testified|lecture~|preach~|rail~|rant~|rage~|fume~|joke~|quip~|gripe~|vent|vents|vented|gush~|rave~ on|upon|about|over|at	0.1	x e
invoke~|broach~|quote~|evoke~|summon~|conjure~|reference~	0.1	n e
break|breaks|broke|breaking down	0.1	n t e
reveal~|divulge~|leak|leaks|leaked|expose~|uncover~|unmask~|betray~	0.1	n t e
# calling, naming, counting
identify|identifies|identified|identifying|designate~|anoint~|crown|crowned|list|lists|listed	0.1	n e
peg|pegs|pegged|tally|tallies|tallied|value|values|valued|estimate~|forecast~|assess|assesses|assessed|appraise~|gauge~	0	n t e
contrast|contrasts|contrasted|contrasting|liken~|equate~|conflate~|juxtapose~	0.1	n e
frame~|recast~|reframe~|misrepresent~|mischaracterise~|mischaracterize~|caricature~|stereotype~|lump|lumps|lumped	0.1	n e
# attacking and mocking
accuse~|charge~|fault|faults|faulted|indict|indicts|indicted|slander~|smear~|libel~|taunt~|needle~|goad~|heckle~|jab|jabs|jabbed|bludgeon~|pummel~|torch|torches|torched|flay|flays|flayed|scorch|scorches|scorched|eviscerate~|troll|trolls|trolled|diss|disses|dissed|boo|boos|booed|jeer~	0.4	n e
hit|hits|hitting|target|targets|targeted|targeting	0.3	n e
go|goes|went|going after	0.3	x e
take|takes|took|taking on|exception to	0.3	x e
take|takes|took|taking a swipe|shot|jab|dig at	0.3	x e
fire|fires|fired|level|levels|leveled|lob|lobs|lobbed|lobbing|hurl|hurls|hurled|fling|flings|flung|trade|trades|traded … at|against	0.3	n e
make|makes|made fun|light of	0.3	x e
poke|pokes|poked fun at	0.3	x e
turn|turns|turned|turning on|against	0.3	x e
pile|piles|piled on	0.3	x e
clash|clashes|clashed|clashing|spar|spars|sparred|feud|feuds|feuded|quarrel~|bicker~|tangle~|differ|differs|differed|wrangle~|argue~|debate~|squabble~ over|about|on	0.2	x e
# moving somebody to do something
command~|exhort~|beseech|beseeches|beseeched|besought|entreat~|persuade~|convince~|pressure~|nudge~|prod|prods|prodded|coax|coaxes|coaxed|cajole~|coach|coaches|coached|order~|instruct~|dare~|summon~|enjoin~|admonish~|counsel~|warn~|remind~|reassure~|promise~|assure~	0.4	n i t q a e
allow~|permit~|authorise~|authorize~|forbid~|prohibit|prohibits|prohibited|ban|bans|banned|bar|bars|barred|mandate~|prescribe~|exempt|exempts|exempted|exclude~	0.2	n e
# wishing, planning, attempting
would like	0.1	i e
eye|eyes|eyed|eyeing|target|targets|targeted|pursue~|prioritise~|prioritize~|await~|contemplate~|ponder~	0.1	n e
look|looks|looked|looking|hunger|hungers|yearn~|pine~|angle~|vie|vies|vied|press|pressed|campaign~|agitate~|crusade~|clamor~|clamour~ for	0.1	x e
think|thinks|thought|thinking|worry|worries|worried|worrying|care|cares|cared|fret|frets|fretted|dream|dreams|dreamed|obsess|obsesses|obsessed|wonder~|complain~|know|knows|knew|learn~|hear|hears|heard|feel|feels|felt about|of	0.1	x e
seek|seeks|sought|seeking	0.1	n i e
plot|plots|plotted|scheme~|conspire~	0.2	i e
# siding, accepting, refusing
accept|accepts|accepted|accepting|renounce~|disown~|abandon~|forswear~|reconsider~|rethink|rethinks|rethought|revisit|revisits|revisited|modify|modifies|modified|reverse~|flip|flips|flipped	0.2	n e
line|lines|lined|rally|rallies|rallied|unite~|coalesce~|fall|falls|fell|get|gets|got behind	0.3	x e
rule|rules|ruled|ruling|vote|votes|voted|voting|side|sides|sided|decide~|campaign~|protest~|advocate~|militate~ against|for|with|on	0.2	x e
approve~|ratify|ratifies|ratified|okay|okays|okayed|veto|vetoes|vetoed|overrule~|adopt|adopts|adopted	0.2	n e
trust|trusts|trusted|distrust~|mistrust~|fear|fears|feared|fearing|doubt~|appreciate~|enjoy|enjoys|enjoyed	0.1	n t e
cheer|cheers|cheered|applaud~|celebrate~|toast|toasts|toasted|commemorate~|thank~|greet|greeted	0.3	n e
boycott|boycotts|boycotted|picket|pickets|picketed|resist|resists|resisted|buck|bucks|bucked	0.3	n e
# asking
grill|grills|grilled|quiz|quizzes|quizzed|press|presses|pressed|pressing|question|questions|questioned|questioning|query|queries|queried|interrogate~|poll|polls|polled|survey|surveys|surveyed on|about|over|whether|why	0.1	x e
question|questions|questioned|questioning	0.1	n t e
# what texts, shows and pictures do
tell|tells|told|telling … story|tale|stories of|about	0	x
retell|retells|retold|dramatise~|dramatize~|depict~|portray~|profile~|explore~|dissect~|examine~	0	n e
open|opens|opened|begin|begins|began|start|starts|started|close|closes|closed|end|ends|ended with|by … saying|noting|asking|telling	0	x

respond|responds|responded|responding|react|reacts|reacted|reacting|object~ to	0	x e

answer~	0	t q c e
anticipate~	0	t n e
volunteer~	0.2	t q n i e

# what goes on, where the verbs above are not listed with it: "executives supporting her", "is planning to"
supporting|branding|dubbing|venting	0.3	n e
planning|aiming|intending|pledging|vowing|threatening	0.2	i e
wanting|loving|hating|preferring	0.2	i n e
thinking|knowing|worrying|feeling|understanding|realizing|realising	0	t e
standing by	0.4	x e
coming out against|for|in favor|favour of	0.4	x e
speaking out|up against|for|about|on	0.3	x
putting forward|forth	0.1	x
taking aim at	0.3	x
hitting back at	0.3	x
calling out	0.2	n
agreeing with	0.2	x e
making the case for|that	0.2	x
talking|thinking|dreaming|worrying of|about	0	x e

# what is made known: verbs of publishing, giving and changing, where their object is something said or written
release~|issue~|publish~|circulate~|distribute~|draft~|broadcast|broadcasts|compose~|spread|spreads|spreading	0.1	c e
roll|rolls|rolled|rolling|put|puts|putting|send|sends|sent|sending|hand|hands|handed|handing|churn~|crank~ out	0.1	c e
fire~|dash~|rattle~ off	0.2	c e
resurrect~|recycle~|regurgitate~|amplify|amplifies|amplified|retweet~|rehash~	0.2	n e
modify|modifies|modified|modifying|revise~|soften~|harden~|shift~|refine~|moderate~|sharpen~|hone~|tailor~	0	c e
draw|draws|drew|trade~|exchange~|swap~	0	c e
# verbs with the particles they have where they attribute
ask~|beg|begs|begged|begging for|about	0.2	x
warn~|speak|speaks|spoke|write|writes|wrote|tell|tells|told|read|reads|learn~|remind~|complain~|dream~|despair~|approve~|disapprove~|boast~|brag|brags|bragged|bragging|convince~ of	0.2	x e
write|writes|wrote|tweet~|blog|blogged|lie|lies|lied|joke~|rave~|gush~|wonder~|say|says|said|saying|agonise~|agonize~|reminisce~|vent|vents|vented|testify|testifies|testified|speculate~ about	0	x e
reply|replied|replying|reply to	0	x
bristle~|balk~|recoil~|chafe~|cringe~|marvel~|sneer~|seethe~|fume~|grumble~|jeer~|laugh~|gasp~|shudder~ at	0.2	x e
cling|clings|clung|clinging|hew|hews|hewed to	0.2	x e
sympathise~|sympathize~|empathise~|empathize~|identify|identifies|identified|agree~|quibble~|differ|differs|differed with	0.2	x e
flirt~|toy~ with the idea|notion|prospect of	-0.1	x e
zero|zeroes|zeroed|zeroing|home|homes|homed|homing|hone~ in on	0.1	x e
center~|centre~|dwell|dwells|dwelled|dwelt|harp~|touch|touches|touched on	0.1	x e
call|calls|called|calling again|repeatedly|publicly|instead|also for|on	0.3	x
sum|sums|summed|summing up	0	n e
spell|spells|spelled|spelling|lay|lays|laid|laying|flesh~|sketch~ out	0.1	n e
talk|talks|talked|talking up|down	0.2	n e
shout~|blurt~|tweet~|let|lets out	0.2	n q e
explain~|wave~|shrug~|reason~ away|off	0	n e
preach~|trumpet~|hype~|plug|plugs|plugged|flaunt~|telegraph~|insinuate~|foreshadow~|herald~	0.2	n t e
snub|snubs|snubbed|slight~|diss|dissed|bash|bashes|bashed|bashing|trash|trashes|trashed|trashing|rap|raps|rapped|knock|knocks|knocked|ding|dinged|zing|zinged	0.3	n e
rule|ruled|ruling	0.4	t
brag|brags|bragged|bragging|gloat~|crow|crowed	0.3	t q
likes|liked	0.2	n i e
cast|casts|casting|bill|bills|billed|billing|style~|fancy|fancies|fancied|pitch|pitches|pitched|tag|tags|tagged|treat~	0.1	v e
put|puts it	0	q
go|goes|went so far as to	0.2	x e
go|goes|went out of his|her|their way to	0.2	x e
take|takes|took|taking pains|care to	0.2	x e
take|takes|took|taking to twitter|facebook|instagram to	0.1	x e
hold|holds|held|holding|take|takes|took|taking|stake|stakes|staked … position|positions|view|views|stance on	0.2	x e
make|makes|made no secret|mention|bones of|about	0.2	x e
has|have|had|show|shows|showed|shown|express~ interest in	0.1	x e

# phrases with the words of cues in them that attribute nothing in news
@category idiom
compared to|with|against	0	x
thanks to	0	x
interest|exchange|tax|birth|death|crime|growth|mortgage|unemployment|vaccination|poverty|inflation|literacy rate|rates	0	x
show|shows|showed|shown|showing up	0	x
in order to	0	x
close to call	0	x
pledged delegate(s)	0	x
feel free	0	x
ask~ not to be named|identified|quoted	0	x
request(s) for comment(s)|information|interview(s)	0	x
claim~ life|lives	0	x
claim~ the|a|his|her|their|many|countless|innocent|human life|lives	0	x
claim~ more than … lives	0	x
claim~ at least … lives	0	x
claim~ over|about|nearly|dozens|hundreds|thousands|tens … lives	0	x
raise~ money|million|millions|billion|fund(s)|taxes	0	x
raise~ … money|million|millions|billion|fund(s)|taxes|bar|son|sons|daughter|daughters|child|children|family|families|profile|rates|wage(s)	0	x

# nouns of a stand, which news use for speech: with an owner ("her refusal to debate")
@category stand-noun
decision(s) to	0.4	x
refusal(s) to	0.5	x
claim(s) to|of|about	-0.4	x
promise(s)|pledge(s) to|of	0.5	x
suggestion(s)|assertion(s)|allegation(s)|projection(s) of	-0.1	x
reference(s) to	0	x
reluctance|resolve to	0.2	x
silence on|about	0	x
support for|of	0.4	x
opposition to	0.4	x
resistance to	0.3	x
objection(s) to	0.3	x
criticism(s) of	0.4	x
condemnation of	0.6	x
denunciation of	0.6	x
rejection of	0.5	x
attack(s) on	0.4	x
call(s) for|to	0.3	x
appeal(s) for|to	0.2	x
plea(s) for|to	0.3	x
proposal(s) to|for|that	0.1	x
plan(s) to|for	0.2	x
demand(s) for|to	0.6	x
request(s) for|to	0.2	x
desire to|for|that	0.1	x
wish to|for|that	0.1	x
intention to|of	0.2	x
willingness to	0.3	x
unwillingness to	0.3	x
determination to	0.4	x
insistence on	0.5	x
announcement of	0.2	x
comment(s) about|on	0	x
remark(s) about|on	0	x
statement(s) about|on	0	x
concern(s) about|over|that	0.1	x
worry|worries about|over|that	0.1	x
endorsement of	0.5	x
approval of	0.4	x
praise for|of	0.5	x
accusation(s) of	-0.3	x
admission of	0.1	x
denial(s) of	0.4	x
threat(s) to|of	0.5	x
offer to|of	0.2	x
vow(s) to	0.6	x
advice to|that	0.1	x
order(s) to|that	0.5	x
prediction(s) of	0	x
description of	0	x
account of	0	x
view(s) of|on|about	0	x
perception(s) of	0	x
opinion of|on|about	0	x
love|hatred|dislike|distrust of|for	0.3	x
embrace of	0.3	x
defense|defence of	0.3	x
anger|anxiety|outrage|frustration(s)|skepticism|scepticism|doubt(s)|unease|alarm|fury|disappointment|dissatisfaction|fear(s)|uncertainty|pessimism|optimism|enthusiasm|tolerance|sympathy|appetite|nostalgia|dismay|concern(s) about|over|at|with|of|for|toward|towards	0.1	x
questions about	0	x

# nouns that attribute only where they have an owner or a verb carries them: "his critique of", "gave a speech on"
@category owned-noun
question(s)|query|queries|debate|discussion(s)|conversation(s)|talk|speculation|rumor(s)|rumour(s)|dispute|disagreement|argument(s)|case|speech(es)|story|stories|joke(s)|lecture(s)|details|information|report(s)|news|warning(s)|advice|clues about|over|on|of|for|against	0	x
critique|mockery|depiction|portrayal|characterization|analysis|assessment|estimate(s)|mention|invocation|recitation|recognition|acceptance|interpretation|evaluation of	0.1	x
interest|belief|faith|trust|confidence in	0.1	x
focus|emphasis|stance|position(s)|reliance on	0.1	x

# nouns whose bearer stands behind them: "drew criticism from Roe", "won the backing of voters"
@category noun-agent
criticism|praise|support|backing|opposition|pressure|resistance|endorsement(s)|complaint(s)|condemnation|applause|scorn|ridicule|approval|outrage|anger|outcry|backlash|pushback|objection(s)|skepticism|scepticism|rebuke(s)|plaudits|sympathy|scrutiny|fire from|among	0.3	x
backing|endorsement(s)|support|blessing|approval|admiration|trust|respect|sympathy|ire|wrath|scorn|praise of	0.3	x

@category hearsay
reportedly|allegedly|supposedly|purportedly|ostensibly	-0.4	x

@category noun
claim(s) that	-0.3	x
belief that	0	x
view that	0	x
hope(s) that	0	x
fear(s) that	0	x
confidence that	0.4	x
conviction that	0.5	x
assertion(s) that	-0.1	x
argument(s) that	0	x
allegation(s) that	-0.4	x
statement that	0	x
suggestion that	-0.2	x
warning(s) that	0.4	x
promise to|that	0.4	x
pledge to|that	0.4	x
commitment to	0.5	x
opinion that	0	x
idea that	-0.1	x
notion that	-0.1	x
assumption that	-0.1	x
expectation(s) that	0	x
insistence that	0.5	x
announcement that	0.2	x
admission that	0.1	x
acknowledgment|acknowledgement that	0.2	x
assurance(s) that	0.4	x
accusation(s) that	-0.3	x
denial(s) that	0.4	x
prediction(s) that	0	x
demand(s) that	0.6	x
request(s) that	0.2	x
contention that	0.2	x
declaration that	0.5	x
revelation(s) that	0.1	x
complaint(s) that	0.2	x
remark(s) that	0	x
comment(s) that	0	x
vow(s) that	0.6	x

report(s)|rumor(s)|rumour(s)|speculation|evidence|sign(s)|indication(s)|hint(s)|theory|theories|thesis|impression|perception(s)|feeling|sense|suspicion(s)|concern(s)|worry|worries|anxiety|doubt(s)|anger|outrage|frustration|surprise|satisfaction|dismay|delight|recognition|realisation|realization|understanding|awareness|acceptance|acknowledgement|consensus|agreement|decision|determination|resolve|ruling|finding(s)|conclusion(s)|estimate(s)|projection(s)|forecast(s)|calculation(s)|judgment|judgement|principle|message|refrain|mantra|charge(s)|rap|criticism(s)|reminder(s)|recommendation(s)|proposal(s)|disclosure(s)|confirmation|guarantee(s)|oath|plea(s)|excuse(s)|explanation(s)|disbelief|wish|desire|dream(s)|delusion|myth|lie(s)|falsehood|story|stories|joke(s)|observation(s)|point that	0	x

# nouns that "is" ties to what is thought: "her argument was that", "the question is whether"
word|rumor|rumour|legend|tradition|gossip has it that	-0.3	x
word|rumor|rumour is that	-0.3	x
argument|line|refrain|motto|stance|approach|point|message|position|view|belief|claim|contention|hope|fear|concern|worry|complaint|suggestion|conclusion is|was|remains that	0	x
theory|response|answer|explanation|defense|defence|reasoning|thinking|warning|prediction|promise|pledge|advice|recommendation is|was|remains that	0	x
demand|criticism|objection|accusation|allegation|rationale|verdict|assessment|opinion|feeling|sense|impression|expectation|assumption is|was|remains that	0	x
question(s)|issue|debate|mystery|puzzle|concern is|are|was|were|remains|remain whether|how|what|why|who	0	x
goal|aim|plan|hope|dream|wish|desire|intention|ambition|objective|promise is|was|remains to	0.1	x

# outside news: adjectives of mood and conviction with the prepositions they take (Martin and White 2005; Quirk et al. 1985, 16.69)
@category mood
sure|certain|insistent|optimistic|pessimistic|doubtful|unsure|uncertain|unconvinced|persuaded|satisfied|afraid|fearful|alarmed|positive|unanimous|sorry|glad|happy|pleased|proud|thrilled|delighted|relieved|sad|upset|angry|furious|outraged|disappointed|dismayed|surprised|shocked|stunned|amazed|astonished|appalled|horrified|grateful|thankful	0.2	t e
desperate|impatient|tempted|minded|disinclined|prepared|willing|ready|hoping|itching	0.2	i e
leery|distrustful|fearful|scared|terrified|dismissive|contemptuous|scornful|sick|weary|ashamed|fond|complimentary|respectful|envious|jealous|conscious|unaware of	0.2	x e
mad|furious|livid|outraged|irate|annoyed|irritated|sorry|sad|anxious|uneasy|uncomfortable|comfortable|apprehensive|disillusioned|bitter|cynical|confident|doubtful|adamant|vocal|curious|ambivalent|sanguine|relaxed|divided|bullish|bearish about|at|over|on	0.2	x e
impressed|unimpressed|disgusted|obsessed|fed with|by	0.1	x e
surprised|shocked|stunned|startled|amazed|astonished|dismayed|offended|insulted|moved|touched|inspired|bothered|angered|rattled|intrigued|fascinated|amused by|at	0.2	x e
hostile|resistant|indebted|sympathetic|resigned|open to	0.2	x e

# outside news: manners of speaking, judgements (Levin 1993, classes 33 and 37.3), and what speakers do with a subject
@category formula
bark~|bellow~|boom~|croak~|growl~|groan~|hiss~|howl~|moan~|mumble~|murmur~|mutter~|roar~|shriek~|snarl~|stammer~|wail~|whine~|deadpan~|enthuse~|gush~|sigh~|grumble~|thunder|thundered|fume~|snap|snapped|blurt|blurted|counter|countered	0.2	q t
scorn~|shame~|snub~|bash~|savage~|insult~|impugn~|hype~|trumpet~|skewer~|excoriate~|pillory~|revile~|laugh~ at	0.3	n e
grouse~|gripe~|grumble~|moan~|whine~|carp~ about|over|at	0.2	x e
rant~|rave~|joke~|brag|brags|bragged|boast~|gush~|enthuse~|lie|lied|speculate~|wonder~ about	0.1	x e
walk|walks|walked|walking back	-0.2	n e
take|takes|took|taking credit|aim|the blame for|at	0.2	x e
hold|holds|held out hope|the prospect for|of|that	0	x e
swear|swears|swore up and down that	0.6	t
kick|kicks|kicked up a fuss about|over	0.3	x e
make|makes|made a fuss|point|case about|of|for	0.2	x e
clamour~|clamor~|press|pressed|pressing|root|rooted|itch~ for	0.3	x e
call|calls|called|calling again|repeatedly|publicly|instead|also|loudly for|on	0.3	x
talk~ of	0	x e
cast|casts|casting doubt on|upon	-0.3	x e
throw|throws|threw cold water on	-0.3	x e
laugh~|shrug|shrugs|shrugged|wave|waves|waved off	-0.3	n e
put|puts|putting the blame on	0.4	x e
come|comes|came down hard on	0.5	x e
set|sets great|much|little store by	0.3	x e
beg|begs|begged to differ with|on	0.3	x e
see|sees|saw eye to eye on|with	0.3	x e
draw|draws|drew a parallel|comparison|distinction|line between	0.2	x e
go|goes|went on record to say|as saying that	0.3	t
repeatedly|long|always|already made known	0.4	n
lash|lashes|lashed|lashing out at|against	0.4	x e
speak|speaks|spoke|spoken badly|ill|well of	0.3	x e
rethink~|reconsider~|retract~|recant~	0.1	n e
betray~|divulge~|leak|leaks|leaked|let|lets slip	0.1	t

# outside news: what somebody stands for, with its owner: "her refusal to wait"
@category owned-stand
refusal|decision|plan|plans|proposal|demand|request|wish|intention|willingness|unwillingness|determination|offer|threat|vow|order|appeal|ambition|desire|reluctance|readiness to	0.3	x
call|calls|appeal|plea for	0.3	x
# what "is" ties to a quotation or to a clause: "his answer was, “…”", "the mayor's view is that"
answer|reply|response|message|advice|motto|word|words|question|comment|verdict|warning|reaction|explanation|retort is|was|were	0	x
answer|message|advice|position|view|point|warning|demand is|was simple|clear|plain|short|blunt	0	x
's view|opinion|judgment|judgement|estimation is|was|remains that	0	x
message|answer|advice|response|reply|warning|appeal|promise|pledge to|for … is|was that	0	x
# what goes around: nobody is named
story|argument|theory|thinking|legend|joke goes that	-0.2	x
conventional wisdom is|was|has been that	-0.2	x

# outside news: whose thought it is stands behind the noun: "the message from our ports was that", "a claim by Roe that"
@category tenet
message|position|view|argument|stance|policy|advice|warning|answer|response|belief|feeling|hope|fear|expectation|understanding of|from|among|in … is|was|remains|been that	0.1	x
conviction|contention|belief|view|opinion|wish|hope|position of … that	0.2	x
advice|plan|wish|dream|instruction|instructions|orders|request of|from … is|was|were to	0.3	x
claim|claims|suggestion|suggestions|allegation|allegations|accusation|accusations|report|reports|assurance|assurances|complaint|complaints|warning|warnings|demand|demands|statement|promise|promises by|from|in … that	0	x
@category noun
there is|was|'s a|an|no|some|little view|feeling|sense|perception|fear|concern|belief|suspicion|impression|theory|worry|consensus|expectation|notion that	0	x
there is|was|'s a growing|widespread|general|strong|real|broad|certain view|feeling|sense|perception|fear|concern|belief|suspicion|impression|theory|worry|consensus|expectation|notion that	0	x
impression|suspicion|claim|accusation|allegation|suggestion|fear|rumour|rumor has|have|had arisen|spread|grown that	0	x
position|view|message|argument|line|belief|contention|answer|response|advice|stance|policy has|had always|long|consistently|repeatedly|never been that	0	x
position|view|message|argument|line|belief|contention|answer|response|advice|stance|policy has|had been that	0	x
position|view|message|argument|line|belief|contention|answer|response|advice|stance|policy is|was simple|simply|clear|always|still that	0	x

@category according
according to	0	x
in the words of	0	x
to quote|paraphrase	0	x
in the view|opinion|eyes of	0	x
in the judgment|judgement|estimation of	0	x
's view|opinion|judgment|judgement|estimation|words	0	x
in his|her|their view|opinion|judgment|judgement|estimation|assessment	0	x

# adjectives of attitude after "be", "remain", "feel", which news use for what somebody thinks; the classes of affect and
# judgement of Martin and White (2005), with the prepositions they take (Quirk et al. 1985, 16.69)
@category attitude
sure|certain|confident|convinced|adamant|insistent|unequivocal|positive|optimistic|pessimistic|hopeful|doubtful|unsure|uncertain|unconvinced|persuaded|satisfied|aware|unaware|mindful|afraid|fearful|worried|concerned|alarmed	0.1	t
clear|unclear|unanimous|emphatic|explicit|frank|candid|vocal	0.1	t
glad|happy|pleased|proud|sorry|thrilled|delighted|excited|content|grateful|thankful|relieved|sad|upset|angry|furious|outraged|disappointed|dismayed|surprised|shocked|stunned|amazed|astonished|appalled|horrified|embarrassed|ashamed|frustrated|nervous|anxious	0.1	t i
eager|keen|willing|unwilling|ready|prepared|reluctant|hesitant|loath|determined|inclined|disinclined|desperate|impatient|quick|careful|tempted|resolved|minded	0.1	i
sure|certain|confident|aware|unaware|convinced|unsure|uncertain|mindful|conscious|wary|leery|suspicious|distrustful|mistrustful|afraid|fearful|scared|terrified|critical|supportive|dismissive|contemptuous|scornful|tolerant|intolerant|disdainful|respectful|envious|jealous|tired|sick|weary|proud|ashamed|fond|enamored|enamoured|complimentary|disrespectful|appreciative of	0.1	x
angry|mad|furious|livid|outraged|irate|irritated|annoyed|upset|unhappy|happy|pleased|displeased|delighted|thrilled|excited|enthusiastic|glad|sorry|sad about|at|over|by|with	0.1	x
anxious|nervous|uneasy|uncomfortable|comfortable|worried|concerned|alarmed|apprehensive|frustrated|disappointed|disillusioned|bitter|skeptical|sceptical|cynical|optimistic|pessimistic|hopeful|confident|doubtful about|at|over|by|with	0.1	x
serious|adamant|passionate|vocal|outspoken|candid|frank|honest|coy|cagey|vague|clear|unclear|explicit|silent|quiet|mum|noncommittal|ambivalent|agnostic|indifferent|curious about|on|in|over	0.1	x
defensive|apologetic|emphatic|euphoric|ecstatic|relieved|embarrassed|horrified|puzzled|confused|befuddled|perplexed|baffled|divided|split|torn|undecided|bullish|bearish|unanimous about|at|over|by|on|in	0.1	x
bored|impressed|unimpressed|disgusted|obsessed|content|satisfied|dissatisfied|familiar|unfamiliar|sympathetic|empathetic|infatuated|smitten with|by	0.1	x
surprised|shocked|stunned|startled|appalled|amazed|astonished|dismayed|troubled|disturbed|offended|insulted|moved|encouraged|heartened|inspired|bothered|angered|rattled|intrigued|fascinated|amused|attracted|persuaded|reassured by|at|to	0.1	x
opposed|committed|open|averse|resigned|sympathetic|receptive|hostile|resistant|loyal|indebted to	0.2	x
interested|disinterested|unwavering|steadfast in	0.1	x
supportive|critical|skeptical|sceptical|wary of	0.2	x
for|against	0.2	x
in favor|favour|support of	0.3	x

# nouns of attitude, which a verb links to whoever has it: "is a fierce critic of"
@category bearer
supporter(s)|proponent(s)|advocate(s)|champion(s)|defender(s)|admirer(s)|fan(s)|critic(s)|opponent(s)|foe(s) of	0.3	x

# verbs of appearance, which news use for what somebody infers who is not named
@category evidential
seem~|appear~ to|that|like|as	-0.3	x
look~|sound~ like|as if|though	-0.3	x

# before an adjective: "the returns seemed a reminder"
seem~	-0.3	x

# participles by which something is called
@category naming
known as|for	0	x
titled|entitled|nicknamed	0	x
billed as	0	x

# verbs whose object feels (Levin 1993, 31.1)
@category affect
anger~|irritate~|infuriate~|enrage~|rankle~|rile~|vex|vexes|vexed|irk~|gall~|exasperate~|dismay~|alarm~|unnerve~|rattle~|startle~|astonish~|delight~|thrill~|horrify~|appal|appalls|appalled|disgust~	0.1	n e
