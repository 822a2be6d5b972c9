# Emphasis: boosters commit the speaker to what is said (category booster, the "proclaim" of appraisal theory); degree words,
# superlatives and absolutes raise its force; focus puts one thing before the others. Weight: strength.
@metric emphasis
@source own selection after Holmes (1984, 1990), Hyland (2005), Quirk et al. (1985), Martin & White (2005)
@licence MIT
@version 2

@category booster
# emphatic do: an auxiliary that nothing but emphasis needs (Quirk et al. 1985, 18.54)
do|does|did have|exist|offer|agree|believe|know|need|want|care|matter|support|understand|work|make|help|hope|think|expect|take|consider|recognise|recognize|mean|happen|occur|show|apply|hold|deserve|like|love|respect|value|appreciate|remain|play|give|provide|get|feel|see|seek|wish|intend|condemn|acknowledge|remember|realise|realize|share|enjoy|contain|include|bring|come|go|say|speak|talk|tend|try|use|find|look|lead|affect|change|cause|become|keep|conform|merit|drive|act|possess|recommend|represent|require|rely	0.45
do|does|did indeed|certainly|definitely have|exist|offer|agree|believe|know|need|want|care|matter|support|understand|work|make|help|hope|think|expect|take|consider|recognise|recognize|mean|happen|occur|show|apply|hold|deserve|like|love|respect|value|appreciate|remain|play|give|provide|get|feel|see|seek|wish|intend|condemn	0.5
do|does|did really|still have|exist|offer|agree|believe|know|need|want|care|matter|support|understand|work|make|help|hope|think|expect|take|consider|recognise|recognize|mean|happen|occur|show|apply|hold|deserve|like|love|respect|value|appreciate|remain|play|give|provide|get|feel|see|seek|wish|intend|condemn	0.5
the fact	0.3
the fact that	0.3
this|that|these fact|facts	0.3
it is|remains a fact	0.5
really is|are|was|were|do|does|did	0.4
is|are|was|were really and truly	0.5
proves|proved|proven	0.35
show|shows that	0.35
demonstrates that	0.4
clearly|conclusively|amply|convincingly show|shows|showed|demonstrate|demonstrates|demonstrated|prove|proves|proved	0.55
it is|was|'s|becomes|became|seems clear|obvious|evident|undeniable|plain	0.55
it is|was|'s also|therefore|thus|very|quite|perfectly|abundantly|patently|absolutely|now|already|equally|only clear|obvious|evident|apparent|true|plain|natural|right	0.55
it is|was apparent	0.4
it is|'s natural|understandable|unsurprising that	0.4
it is|'s truly|really|just|simply|rather|completely|absolutely|utterly impossible|unfortunate|revealing|irrational|unacceptable|remarkable|tragic|shameful|incredible	0.5
abundantly|patently|perfectly|crystal clear|obvious	0.6
clear to all|everyone|everybody	0.5
for all to see	0.5
it turns out	0.4
it turned out	0.35
it is known	0.4
as we|i have seen|shown|explained|noted|said|discussed|demonstrated	0.4
as i|we said	0.3
as you can see	0.4
what we do know	0.5
what is|'s certain|clear|undeniable	0.55
one thing is clear|certain|sure	0.6
the simple truth|fact	0.5
in actual|point of fact	0.5
in very truth	0.5
yes ,	0.35	initial
to say the least	0.4
it is|'s no exaggeration	0.5
i have|'ve no doubt	0.65
we have|'ve no doubt	0.6
have|has no doubt	0.6
leave|leaves|left no doubt	0.6
there is|'s no mistaking	0.6
bound to	0.35
mark my words	0.6
to tell the truth	0.45
the plain|simple|hard truth|fact|facts|truths	0.5
speak|speaks for itself|themselves	0.5
has|have been widely accepted|recognised|recognized	0.4
it is|'s widely|universally|generally accepted|recognised|recognized|acknowledged	0.4
everyone|everybody agrees|understands	0.45
as all know	0.45
by any measure|standard	0.45
certainly	0.6
surely	0.55
definitely	0.65
undoubtedly	0.7
doubtless	0.6
indisputably	0.7
unquestionably	0.7
undeniably	0.7
indubitably	0.7
incontrovertibly	0.7
assuredly	0.6
of course	0.5
naturally	0.4	initial
, naturally ,	0.4
will naturally	0.4
obviously	0.5
clearly	0.5
evidently	0.45
plainly	0.45
indeed	0.55
in fact	0.45
as a matter of fact	0.5
in truth	0.5
the fact is	0.6
the truth is	0.6
the reality is	0.5
the point is	0.5
the bottom line is	0.5
it is|'s a fact that	0.5
it is|'s true	0.45
it is|'s undeniable	0.7
it is|'s certain	0.6
it is|'s well known	0.5
it is|'s no secret	0.55
it is|'s no accident|coincidence	0.5
it goes without saying	0.6
needless to say	0.55
without a doubt	0.7
without doubt	0.7
without question	0.7
without fail	0.6
beyond doubt	0.7
beyond question	0.7
beyond a|any doubt	0.7
no doubt	0.6
there is|'s no doubt	0.7
there can be no doubt	0.75
there is|'s no question	0.7
no question	0.5
with absolute certainty	0.8
with certainty	0.6
with full|complete confidence	0.6
full confidence	0.5
for sure	0.55
for certain	0.6
to be sure	0.45
make no mistake	0.7
rest assured	0.6
believe me	0.6
trust me	0.5
let me be clear	0.6
let 's be clear	0.6
to be clear	0.45
i am|'m convinced|certain|sure|confident|positive	0.55
we are|'re convinced|certain|sure|confident	0.55
is|are|was|were convinced|certain|confident	0.45
convinced that	0.5
confident that	0.45
certain that	0.5
sure that	0.4
we know that	0.3
i know that	0.3
we all know	0.45
everyone|everybody knows	0.5
as everyone|everybody knows	0.5
as you|we know	0.35
as far as i|we know	0
as is known	0.35
as is well known	0.45
well - known	0.2
by definition	0.4
by all means	0.5
after all	0.4
in no uncertain terms	0.7
beyond all doubt	0.75
conclusively	0.6
decidedly	0.5
demonstrably	0.6
unmistakably	0.6
unambiguously	0.6
unequivocally	0.7
categorically	0.7
emphatically	0.6
precisely because|this|that	0.4
simply put	0.4
quite simply	0.5
undoubted	0.6
indisputable	0.6
undeniable	0.6
unquestionable	0.6
unmistakable	0.5
self - evident	0.6
clear that	0.45
obvious that	0.5
confirm~ that	0.4
attest~ to	0.35
no wonder	0.45
i must say	0.45
i swear	0.6
honestly	0.4
frankly	0.35
admittedly	0.3

@category maximiser
really	0.3
necessarily	0.2
actually	0.15
very	0.4
extremely	0.6
exceptionally	0.6
extraordinarily	0.6
extraordinary	0.4
absolutely	0.65
completely	0.55
totally	0.55
entirely	0.5
utterly	0.65
fully	0.45
wholly	0.5
perfectly	0.5
thoroughly	0.45
highly	0.45
deeply	0.45
profoundly	0.5
immensely	0.55
enormously	0.55
tremendously	0.6
tremendous	0.5
hugely	0.5
huge	0.35
enormous	0.45
immense	0.45
incredibly	0.6
incredible	0.5
unbelievable	0.5
amazing	0.45
fantastic	0.45
remarkably	0.45
remarkable	0.35
particularly	0.35
especially	0.4
greatly	0.4
strongly	0.4
firmly	0.5
resolutely	0.6
steadfastly	0.6
steadfast	0.55
unswervingly	0.65
unswerving	0.65
unwavering	0.65
unwaveringly	0.65
unshakable|unshakeable	0.65
staunchly	0.55
vigorously	0.4
forcefully	0.45
decisively	0.45
decisive	0.3
solemnly	0.45
solemn	0.4
sincerely	0.3
wholeheartedly	0.5
whole - heartedly	0.5
with great vitality	0.4
great importance	0.5
great prudence	0.5
great vitality	0.35
great sacrifice	0.35
utmost	0.65
maximum	0.3
ultimate	0.25
profound	0.4
truly	0.45
so much	0.35
too much	0.3
so many	0.3
much more	0.3
far more	0.35
even more	0.3
far greater|better|stronger|less	0.35
by far	0.5
more than ever	0.6
ever more	0.35
ever - growing|changing|closer	0.3
all the more	0.4
well above	0.35
well over	0.3
well beyond	0.35
significantly	0.3
substantially	0.3
considerably	0.3
dramatically	0.45
drastically	0.45
radically	0.4
sharply	0.35
overwhelming	0.5
overwhelmingly	0.5
vast	0.35
massive	0.4
massively	0.45
comprehensive	0.2
in depth|detail	0.2
in - depth	0.25
all - round	0.45
all - out	0.5
wide - ranging	0.2
long and thorough	0.35
very much	0.5
the very	0.4
the very day|same|thing|beginning|first|last|end|heart|fact	0.25
at the very least	0.4
so many|much|few|little|far|important|special|good|great|strong|long|well|hard	0.3
so as|that|called|far	0
such a|an	0.25
quite	0.15
pretty good|much|sure|clear|well|strong	0.25
terribly	0.45
awfully	0.4
badly	0.3
intensely	0.45
acutely	0.4
crucially	0.5
vitally	0.5
critically	0.35
fundamentally	0.35
unprecedentedly	0.6
strikingly	0.45
strictly	0.35
strict	0.2
closest	0.35
firm	0.3
firm determination|commitment|support|stance|position|belief|conviction	0.5
full support|agreement|confidence|force	0.45
great	0.15	lower
strong	0.15
every success	0.35
in every way|respect	0.45
in all respects|areas|fields	0.35
to the full|fullest	0.5
at all	0.3
from the bottom of my|our heart	0.6

@category superlative
the most	0.55
most important	0.6
the most important	0.75
the most pressing|urgent|serious|dangerous|significant|sensitive	0.65
the best	0.45
the greatest	0.55
the biggest|largest	0.4
the highest	0.4
the strongest	0.5
the worst	0.5
the closest	0.45
the first and foremost	0.6
the only	0.4
the single	0.4
best ever	0.65
ever seen	0.5
in history	0.4
the most … in the world	0.7
in the whole|entire world	0.35
of all time	0.55
of all	0.15
like never before	0.65
than ever	0.5
than ever before	0.6
unprecedented	0.6
unparalleled	0.65
unmatched	0.6
unrivalled|unrivaled	0.6
unique	0.35
exemplary	0.4
second to none	0.6
paramount	0.65
of paramount importance	0.75
of the utmost importance	0.8
of utmost importance	0.8
top priority	0.55
highest priority	0.55
number one	0.4
foremost	0.5
main	0.1
core interest(s)	0.5
vital	0.4
crucial	0.45
essential	0.35
critical	0.25
key	0.15
fundamental	0.3
extremely good|important	0.65
historic	0.4
landmark	0.3
milestone	0.35
pivotal	0.4
indispensable	0.45
irreplaceable	0.5
imperative	0.45

@category absolute
inevitably	0.45
inevitable	0.4
never	0.6
never ever	0.8
never again	0.7
always	0.5
forever	0.5
for ever	0.5
everything	0.35
everyone	0.2
everybody	0.2
everywhere	0.35
nothing	0.35
nobody	0.35
no one	0.35
nowhere	0.4
none	0.3
every single	0.6
each and every	0.6
every day	0.3
all year round	0.45
at all times	0.55
at any cost	0.6
at all costs	0.65
in all circumstances	0.5
under any circumstances	0.6
under no circumstances	0.75
in any case	0.3
no matter what	0.6
no matter how	0.45
come what may	0.6
once and for all	0.65
100 percent	0.5
one hundred percent	0.55
whatsoever	0.5
without exception	0.6
without reservation	0.55
without any	0.35
unconditionally	0.6
unconditional	0.5
unreservedly	0.6
unreserved	0.5
irreversible	0.55
irreversibly	0.6
inviolable	0.6
inalienable	0.6
inseparable	0.5
indivisible	0.5
invariably	0.5
constantly	0.35
continuously	0.3
permanently	0.35
whole	0.15	lower
entire	0.3
absolute	0.45
zero tolerance	0.6
not a single	0.65
not one	0.5
not an inch	0.65
no room for	0.5
allow|brook|tolerate no	0.6
never allow|permit|accept|tolerate|waver|yield	0.75

@category emphatic-verb
stressed|stressing|stresses	0.5
stress that|the	0.5
to stress	0.5
stress test	0
emphasise~|emphasize~	0.5
underscore~	0.5
underline~	0.5
highlighted|highlighting|highlights	0.4
to highlight	0.4
reiterate~	0.45
reaffirm~	0.5
affirm~	0.4
insist~	0.45
assert~	0.35
declare~	0.4
proclaim~	0.45
vow~	0.5
pledge~	0.4
swear|swears|swore|sworn	0.5
warn~	0.4
assure~	0.35
guarantee|guarantees|guaranteed that	0.35
demanded|demanding	0.35
urge~	0.35	verb
call|calls|called|calling attention to	0.35
draw|draws|drew|drawn attention to	0.35
repeat|repeats|repeated once again	0.4
attach|attaches|attached great importance	0.6
attach|attaches|attached importance	0.4
attach|attaches|attached particular|special importance	0.55

@category focus
above all	0.55
first and foremost	0.6
first of all	0.35
most of all	0.5
most importantly	0.6
more importantly	0.45
importantly	0.4
in particular	0.35
particular attention	0.4
special attention	0.4
close attention	0.3
particular importance	0.45
special importance	0.45
not least	0.4
let alone	0.35
not only … but also	0.5
not only	0.3
not just … but	0.4
what matters is	0.6
what is|'s important is	0.6
what is|'s more	0.4
what counts is	0.5
the key is	0.5
the main thing is	0.55
the important thing is	0.55
the crucial point	0.5
this is also what	0.4
this is exactly|precisely	0.55
that is exactly|precisely|why	0.4
this is why	0.35
it is … that matters	0.5
it was … who	0.3
the core of	0.35
at the heart of	0.3
once again	0.3
yet again	0.4
i repeat	0.5
i want|wish to stress|emphasise|emphasize|underline	0.5
let me stress|emphasise|emphasize|underline|repeat	0.55
i would like to stress|emphasise|emphasize	0.55
worth stressing|emphasising|emphasizing|noting	0.4
exclusively	0.35
solely	0.35
precisely because	0.5
especially since	0.35

@category commitment
ironclad	0.7
rock - solid	0.7
rock solid	0.7
unbreakable	0.6
determined to	0.45
determination	0.35
resolute	0.5
will never	0.65
shall never	0.7
will always	0.55
mean|means what it says	0.5
means what he|she says	0.5
means business	0.5
keep|keeps|honor|honors|honour|honours its|their|our|his word|commitments|promises	0.4
no compromise	0.5
no concessions	0.5
uncompromising	0.55
as firm as a rock	0.7
solid as a rock	0.7
back to back	0.4
shoulder to shoulder	0.45
side by side	0.25
by all possible means	0.5
spare|spares|spared no effort	0.55
do everything	0.45
everything in our|its|his power	0.5
whatever it takes	0.65

@category neutral
very own	0.2
all right	0
all parties|sides|countries|states|nations|members	0
above all else	0.6
not very	0
at all levels	0
after all the	0
so far	0
so that	0
so as	0
and so	0
and so on	0
so -	0
so i|we|he|she|they|you|it|the|that	0
so ,	0
do so	0
even if	0
even though	0
even as	0
most recent	0
most countries|people|states	0
for the most part	0
the most recent	0
the best of my|our knowledge	0
full stop	0
full - time	0
full name	0
full text	0
full - scale	0.4
core curriculum	0
critical infrastructure|minerals|thinking|technologies|technology	0
key to	0.2
main text	0
absolute number(s)	0
total of	0
in total	0
as ever	0
never mind	0
nothing to do with	0
the only thing	0.3
well -	0
in fact - finding	0
fact - finding	0
extraordinary session|meeting|circumstances	0
ambassador extraordinary	0
supreme court|council|leader|commander	0
primary school(s)|elections|election	0
top - level	0.2
strict - regime	0
high stress	0
stress test(s)	0

@category maximiser
strongly oppose~|condemn~|support~|urge~	0.55
resolutely oppose~|support~	0.65
firmly oppose~|support~|uphold~|defend~|safeguard~|believe~	0.6

@category booster
unsurprisingly	0.5
not surprisingly	0.5
as expected	0.35
there is no excuse|denying|way	0.5
it is no surprise|wonder	0.5
by no means	0.5
no denying	0.6
well established	0.35
well documented	0.4
irrefutable|irrefutably	0.7
does indeed|do indeed	0.6

@category endorsement
# what is shown by others: the writer stands behind it, but as a report (Martin & White 2005 on endorsement)
showed|shown|demonstrated|demonstrating|demonstrate|established|establishes that	0.25
conclude~ that	0.2
rightly	0.3
it is|'s important to note|remember|recall	0.35
it is|'s noteworthy	0.35
it is|'s worth noting|recalling|remembering	0.35
seriously	0.25	initial

@category neutral
clearly defined|define|defines|stated|states|visible|see|seen|identified|identify|identifies|articulated|articulate|understand|understood|marked|distinguish|distinguished|labelled|labeled|separated|audible	0.2
clearly and	0.2
more|as|very|too|not|be|been|seen clearly	0.2
not necessarily	0
do work on|for|with|in	0
do away|well|so|business|harm	0
