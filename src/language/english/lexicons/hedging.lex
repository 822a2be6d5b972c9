# Hedges: words by which a speaker holds back from full commitment. Weight: how far.
@metric hedging
@source own selection after Lakoff (1973), Hyland (1998, 2005), Holmes (1984), Quirk et al. (1985)
@licence MIT
@version 2

@category epistemic-modal
# a prediction: modality of median value (Halliday & Matthiessen 2014)
it|there|this|that|these|those|which will	0.1
it|there|that 'll	0.1
should	0.1	modal
ought to	0.1
should have|'ve been	0.2
may|could|might help	0.5
can help	0.2
can at times	0.4
must have|'ve been|had|known|seen|felt|thought|taken|made|come|gone|done|given|left|lost|found|forgotten|happened|occurred|become	0.3
might	0.7	modal
may	0.6	modal
could	0.5	modal
couldn't	0.2
would	0.35	modal
wouldn't	0.25
can	0.2	modal
may be	0.6	modal
might be	0.7	modal
could be	0.55	modal
would be	0.35	modal
can be	0.25	modal
may|might well	0.5
may have|'ve	0.6
might have|'ve	0.7
could have|'ve	0.5
would like to	0.1
would … like to	0.1
'd like to	0.1
would seem|appear|suggest	0.7
would argue|say|think|suggest	0.5
should be	0.15	modal
'd	0.2	modal
cannot rule out	0.6
can't rule out	0.6
may or may not	0.8

@category epistemic-verb
appears	0.5
it is|was also|often|sometimes|commonly|usually|therefore|thus assumed|believed|thought|argued|suggested that	0.45
take|takes it that	0.3
is|are|was|were|be|been thought|believed|considered|assumed|presumed|alleged|reported|rumoured|rumored|supposed|estimated|held|claimed to	0.5
is|are|was|were|be|been widely|generally|commonly thought|believed|considered|assumed|held to	0.45
is|are|was|were not|never thought|believed|considered|expected to	0.45
is|was|be expected to	0.4
is|are|was|were likely|unlikely to	0.5
is|are|was|were more|most|less|least likely to	0.4
i|we|they doubt	0.45
i|we do not believe	0.4
i|we don't believe	0.4
i would|'d imagine|guess|expect|hope	0.55
i|we feel|felt that	0.4
feel|feels|felt like	0.35
i|we presume|reckon|trust	0.45
i|we anticipate|expect	0.3
i|we wonder	0.5
i|we would|might like to think	0.5
i|we tend to	0.5
i|we find it	0.2
i|we suspect|speculate|hypothesize|hypothesise|surmise|conjecture	0.6
i|we suggest|propose|argue|contend|submit	0.35
surmise~|conjecture~	0.55
intimate|intimates|intimated that	0.35
do|does|did not seem|appear	0.5
don't|doesn't|didn't seem|appear	0.5
seem|seems likely|unlikely|possible|probable	0.65
would|may|might appear|seem to	0.7
look|looks set|likely to	0.45
stand|stands to	0.2
give|gives|gave the impression	0.5
not know whether|if	0.45
know too little	0.5
can|could only guess|speculate|hope	0.6
cannot|can't be sure|certain	0.55
seem~	0.6
appear to|that|as	0.6
appeared|appearing to	0.55
suggest|suggests|suggested	0.4
suggesting	0.4
imply|implies|implied|implying	0.4
supposed to	0
suspect|suspects|suspected that	0.5
speculate~	0.6
i|we|they|he|she|you|and hope|hopes|hoped	0.65
hope|hopes|hoped that|to|for	0.65
hoping	0.55
wonder|wondered whether|if|why|how	0.5
tend|tends|tended to	0.5
reckon~	0.55
look|looks|looked like|as	0.45
sound|sounds|sounded like|as	0.45
hypothesize~|hypothesise~	0.6
postulate~	0.5
purport~	0.5
hint~	0.4
remain|remains to be seen	0.6
i think	0.5
i believe	0.45
i guess	0.6
i suppose	0.6
i hope	0.65
i feel	0.4
i assume	0.5
i suspect	0.55
i imagine	0.55
we think|believe	0.4
we hope	0.65
we expect	0.3
we assume	0.5
i do not think	0.4
i don't think	0.4
i do not know	0.4
i don't know	0.4
i 'm not sure	0.6
i am not sure	0.6
not sure	0.5
not certain	0.5
not clear	0.4
unclear	0.45

@category epistemic-adverb
primarily|predominantly	0.25
in this|these case|cases	0.25
technically	0.3
in all likelihood|probability	0.5
very|quite|most likely	0.45
more likely than not	0.5
quite possibly	0.6
very probably	0.5
not often	0.35
rarely if ever	0.35
most of the time	0.4
from time to time	0.4
now and then|again	0.4
on occasion|occasions	0.4
in some|certain|many situations|circumstances|contexts	0.4
in other|certain|several cases	0.35
under certain|some|these circumstances|conditions	0.4
by some accounts|measures|estimates	0.4
at this stage|point	0.15
for now	0.25
for the time being	0.25
to varying degrees	0.4
loosely	0.35
roughly speaking	0.5
broadly|generally|strictly speaking	0.4
in broad terms	0.35
ideally	0.35
if at all	0.4
less clearly	0.3
perhaps	0.7
maybe	0.7
possibly	0.7
probably	0.55
presumably	0.6
apparently	0.5
seemingly	0.55
supposedly	0.6
allegedly	0.5
reportedly	0.45
arguably	0.55
conceivably	0.6
potentially	0.5
likely	0.45
unlikely	0.45
ostensibly	0.5
plausibly	0.55
theoretically	0.5
hypothetically	0.6
hopefully	0.5
tentatively	0.6
generally	0.35
usually	0.35
typically	0.35
normally	0.3
often	0.3
sometimes	0.4
occasionally	0.4
largely	0.3
mainly	0.25
mostly	0.3
partly	0.4
partially	0.4
relatively	0.35
comparatively	0.3
fairly	0.3
rather than	0
somewhat	0.5
slightly	0.3
moderately	0.3
reasonably	0.3
meet|meets|met|meeting|spoke virtually	0
basically	0.3
broadly	0.3
roughly	0.5
approximately	0.5
nearly	0.3
almost	0.3
nominally	0.4
not necessarily	0.6
not entirely|completely|fully|quite|exactly	0.45
not always	0.4
in general	0.35
in principle	0.4
in theory	0.5
in part	0.35
read|reads|said|says in part	0
read|reads|said|says , in part	0
in some ways|respects|sense|cases|instances	0.45
in many ways|respects|cases	0.3
in most cases	0.35
for the most part	0.4
on the whole	0.35
at times	0.4
at least	0.25
at least in part	0.4
at first glance|sight	0.4
to some extent|degree	0.5
to a certain|large|great|lesser extent|degree	0.45
so to speak	0.5
as it were	0.5
as a rule	0.3

@category epistemic-adjective
quite|entirely|theoretically|also|only|still possible	0.45
not|never|hardly possible	0
depending on|upon	0.4
is|are|was|were|be|been|seem|seems|become|becomes possible	0.45
possible that|to|for	0.4
it possible	0.35
make|makes|made|making it possible	0
is|are|was|were|seem|seems plausible	0.5
plausible that	0.5
more|less|equally plausible	0.45
the so - called	0.3
less certain|clear	0.45
far from certain|clear	0.5
by no means certain|clear	0.5
open to question|debate|doubt|interpretation	0.5
in doubt	0.45
in question	0.3
up for debate	0.4
not conclusive	0.5
inconclusive	0.5
unproven	0.45
unconfirmed	0.5
unverified	0.45
untested	0.35
conditional on|upon	0.4
provisional|preliminary results|findings|conclusions|assessment|evidence|data	0.45
early|initial evidence|indications|signs|findings	0.35
limited evidence	0.4
probable	0.5
tentative	0.55
uncertain	0.5
unsure	0.55
doubtful	0.5
questionable	0.45
debatable	0.5
arguable	0.5
conceivable	0.55
hypothetical	0.5
provisional	0.4
putative	0.5
presumed	0.5
seeming	0.5
approximate	0.45
hopeful	0.4
cautiously optimistic	0.5
cautious	0.3
prone to	0.35
apt to	0.4
inclined to	0.45

@category epistemic-noun
the prospect	0.3
unlikelihood	0.45
possibility that	0.45
the possibility	0.35
there is|'s some evidence	0.45
some evidence	0.4
our|my assumption|suspicion|impression|hope|guess|hunch|belief|expectation	0.45
the hope|expectation is	0.4
the assumption|suspicion is	0.45
some doubt|doubts about|whether|that	0.4
doubt|doubts that|whether	0.45
an educated guess	0.6
best guess	0.5
rule of thumb	0.4
a sense that	0.4
a matter of opinion|debate|conjecture|interpretation	0.5
open question	0.45
margin of error	0.4
question mark(s)	0.4
a tendency	0.35
a possibility	0.4
probability that	0.35
indications that	0.3
likelihood	0.45
chance that|of	0.45
impression	0.4
uncertainty|uncertainties	0.4
indication(s)	0.35
hope|hopes that	0.4
window of opportunity	0.4

@category approximator
roughly|approximately|somewhere|anywhere between	0.45
kind of like	0.4
somewhere in the region|neighbourhood|neighborhood	0.45
a certain amount|degree|number|kind|type of	0.3
some sort|kind|form of	0.3
something of a|an	0.4
more or less	0.5
as good as	0.3
to all intents and purposes	0.3
for all practical purposes	0.3
not exactly|quite	0.4
not altogether	0.4
not so much	0.3
ish	0.4
or thereabout	0.5
and so on|forth	0
rough|ballpark estimate|figure|idea	0.5
in round figures|numbers	0.4
by and large	0.35
estimated at	0.3
virtually all|every|no|any|impossible|certain	0.3
roughly #	0.5
approximately #	0.5
about half	0.4
around half	0.4
or so	0.45
or thereabouts	0.5
or something	0.5
something like	0.5
somewhere between|around	0.5
in the region|range|neighbourhood|neighborhood of	0.4
on the order of	0.45
give or take	0.5
sort of	0.35
kinds of	0
sorts of	0
this|that|what|any|some|same|every|another kind|sort|type of	0
a bit	0.35
a little over	0.35

@category shield
it is|'s reasonable|justifiable|fair|plausible|tempting to	0.45
it is|'s arguable|debatable|controversial	0.5
in my|our understanding|estimation|assessment|reading|thinking	0.5
the way i|we see it	0.5
as i|we see it	0.5
as i|we understand it	0.5
as far as i|we can see|tell|judge	0.6
from what i|we know|understand|hear|see|have seen|heard	0.5
i 'd like to think	0.5
to me	0.2
i could be wrong	0.65
i may|might be wrong	0.7
correct me if	0.6
i am|'m afraid	0.3
i am|'m inclined to	0.5
i am|'m not convinced	0.5
i am|'m under the impression	0.6
my guess|hunch|feeling|view|opinion|hope|point|impression is	0.5
if memory serves	0.55
if you ask me	0.5
according to my|our|some estimates|estimate|calculations	0.4
if i understand correctly	0.6
if i remember|recall correctly	0.6
it is|was argued|assumed|hoped|suggested|suspected|estimated that	0.45
it is|was hoped	0.4
it has been argued|suggested|claimed|proposed that	0.45
it could|can|may|might be argued|said	0.6
one would|could expect|assume|hope|imagine	0.55
you could|might argue|say	0.5
it strikes me	0.5
who knows	0.5
in my view|opinion|mind|judgment|judgement|experience	0.55
in our view|opinion|judgment|judgement|experience	0.5
in his|her|their view|opinion	0.4
from my|our perspective|point|standpoint	0.5
from my point of view	0.5
to my|our knowledge	0.5
to the best of my|our knowledge	0.5
as far as i know|understand	0.6
as far as we know|understand	0.6
as far as i 'm concerned	0.5
so far as	0.3
as i understand	0.5
if i 'm not mistaken	0.6
if i am not mistaken	0.6
if i may say so	0.5
it seems to me	0.65
it is my understanding	0.5
my understanding is	0.5
my sense is	0.5
i would say|argue|suggest|think	0.55
i 'd say|argue|suggest	0.55
i would call	0.4
it is said|believed|thought|assumed|argued|suggested|estimated|claimed|reported that	0.5
one could|might argue|say|think|suggest	0.6
some argue|say|believe|think|suggest|claim	0.4
it would seem|appear	0.7
it is possible|likely|probable|conceivable	0.55
it is|'s unclear|uncertain	0.5
it may|might|could be	0.6
there may|might|could be	0.6
for all i|we know	0.5
in a sense|way|manner	0.4
in a manner of speaking	0.5
let 's say	0.4
you might say	0.5
if you will	0.35
as a matter of opinion	0.5

@category conditional
in case of|the	0.3
in the event that|of	0.35
supposing	0.45
on the assumption that	0.5
only if	0.35
subject to review|change|confirmation|negotiation|conditions|consent	0.3
if at all possible	0.5
if and only if	0.3
were it not for	0.4
were there to be	0.4
should it|this|that|they|you|he|she|we prove|become|turn|come	0.35
should the need arise	0.4
contingent on|upon	0.4
whether or not	0
if you please|will	0
barring	0.35
pending	0.25
in that case	0.25
all else being equal	0.45
other things being equal	0.45
if	0.35	lower
if	0.35	initial
if possible	0.5
as possible	0
if necessary	0.3
if any	0.4
if not	0.3
if so	0.35
if only	0.3
if and when	0.4
even if	0.3
what if	0.4
unless	0.35
provided that	0.4
provided	0.3	initial
as long as	0.35
so long as	0.35
on condition|the condition that	0.4
on condition of anonymity	0
assuming that	0.45
otherwise	0.2
subject to approval|agreement	0.3
under certain circumstances|conditions	0.4
depending on circumstances	0.4

@category plausibility
there is|'s every|good reason to believe|think|expect|suppose	0.35
there is|'s reason to believe|think|hope|suspect	0.4
there may|might|could well be	0.6
we shall|will|'ll see	0.4
we 'll have to see	0.45
that remains to be seen	0.6
nobody|no one knows	0.4
not yet clear|known|certain|understood	0.5
not fully|well|yet|entirely understood	0.4
is|are still unclear|unknown|uncertain	0.5
cannot|can't exclude	0.5
anyone's guess	0.6
hang|hangs in the balance	0.4
chances are	0.5
the chances are	0.5
odds are	0.5
stand|stands a chance	0.35
stands to reason	0.35
hint|hints at	0.4
lend|lends support to	0.35
may|might|could … or may|might|could not	0.7
there is a chance	0.5
there 's a chance	0.5
there is a possibility	0.5
there is reason to	0.35
there is a window	0.4
it remains to be seen	0.6
time will tell	0.5
hard|difficult to say|tell|know|predict	0.5
too early|soon to say|tell|know	0.55
cannot|can't be excluded|ruled	0.55
not out of the question	0.5
no guarantee	0.4
no certainty	0.4
up in the air	0.5
more research|study|work is needed	0.4
remains unclear|uncertain|unknown	0.5
suggestive of	0.45
raises|raise the possibility	0.55
evidence suggests	0.4

@category question
?	0.3

@category neutral
can|may|could be seen|found in|at|on|below|above	0
can be seen from	0
can - do	0
would - be	0
in the may	0
may #	0
might and main	0
could not be more	0
couldn't be more	0
could not agree more	0
can not	0
as can be	0
make certain	0
for certain	0
certain that	0
some day	0.3
at most	0.3
the most	0
many thanks	0
no doubt	0
without doubt	0
appear before	0
appearing in	0
about to	0.2
likely story	0
