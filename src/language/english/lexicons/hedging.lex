# Hedges: words by which a speaker holds back from full commitment. Weight: how far.
@metric hedging
@source own selection after Lakoff (1973), Hyland (1998, 2005), Holmes (1984), Quirk et al. (1985)
@licence MIT
@version 1

@category epistemic-modal
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
seem~	0.6
appear|appears to|that|as	0.6
appeared|appearing to	0.55
suggest|suggests|suggested	0.4
suggesting	0.4
imply|implies|implied|implying	0.4
believe|believes|believed	0.45
think|thinks|thought	0.4
guess	0.5
suppose	0.5
supposed to	0
assume|assumes|assumed|assuming	0.5
presume|presumes|presumed	0.55
suspect|suspects|suspected that	0.5
speculate~	0.6
expect|expects|expected	0.3
anticipate~	0.35
i|we|they|he|she|you|and hope|hopes|hoped	0.4
hope|hopes|hoped that|to|for	0.35
hoping	0.4
doubt	0.4
wonder|wondered whether|if|why|how	0.5
tend|tends|tended to	0.5
reckon~	0.55
feel|feels|felt that|like	0.4
find it	0.15
look|looks|looked like|as	0.45
sound|sounds|sounded like|as	0.45
hypothesize~|hypothesise~	0.6
postulate~	0.5
regard~ as	0.2
view|views|viewed as	0.2
seek|seeks|sought to	0.2
claim|claims|claimed that	0.35
allege~	0.5
purport~	0.5
contend|contends|contended	0.3
maintain that	0.2
hint~	0.4
conceive~	0.2
envisage~|envision~	0.25
depend|depends|depended on|upon	0.3
depending on|upon	0.4
remain|remains to be seen	0.6
be thought|believed|considered|assumed to	0.5
is|are|was|were thought|believed|considered|assumed|presumed|alleged|said|reported|rumoured|rumored to	0.5
is|are|was|were likely|unlikely|expected to	0.5
i think	0.5
i believe	0.45
i guess	0.6
i suppose	0.6
i hope	0.4
i feel	0.4
i assume	0.5
i suspect	0.55
i imagine	0.55
i mean	0.15
we think|believe	0.4
we hope	0.4
we expect	0.3
we assume	0.5
believe~ in	0
think~ tank(s)	0
thought|thinks highly	0
i do not|don't think	0.4
i do not|don't know	0.4
i 'm not sure	0.6
i am not sure	0.6
not sure	0.5
not certain	0.5
not clear	0.4
unclear	0.45

@category epistemic-adverb
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
evidently	0.2
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
quite	0.15
somewhat	0.5
slightly	0.3
moderately	0.3
reasonably	0.3
practically	0.3
meet|meets|met|meeting|spoke virtually	0
essentially	0.3
basically	0.3
broadly	0.3
roughly	0.5
approximately	0.5
nearly	0.3
almost	0.3
nominally	0.4
superficially	0.3
not necessarily	0.6
not entirely|completely|fully|quite|exactly	0.45
not always	0.4
more or less	0.5
in general	0.35
in principle	0.4
in theory	0.5
in part	0.35
in some ways|respects|sense|cases|instances	0.45
in many ways|respects|cases	0.3
in most cases	0.35
for the most part	0.4
on the whole	0.35
by and large	0.35
at times	0.4
at least	0.25
at least in part	0.4
at first glance|sight	0.4
to some|a certain|a large|a great|a lesser extent|degree	0.5
so to speak	0.5
as it were	0.5
as a rule	0.3

@category epistemic-adjective
possible	0.45
as soon as possible	0
as much as possible	0
as possible	0
probable	0.5
plausible	0.5
apparent	0.35
alleged	0.45
potential	0.25
tentative	0.55
uncertain	0.5
unsure	0.55
doubtful	0.5
questionable	0.45
debatable	0.5
arguable	0.5
conceivable	0.55
hypothetical	0.5
preliminary	0.4
provisional	0.4
putative	0.5
presumed	0.5
so - called	0.4
seeming	0.5
approximate	0.45
prospective	0.25
hopeful	0.4
cautiously optimistic	0.5
cautious	0.3
open to	0.2
liable to	0.4
prone to	0.35
apt to	0.4
inclined to	0.45
willing to	0.15
subject to	0.25

@category epistemic-noun
possibility|possibilities of|that	0.4
a possibility	0.4
probability that	0.35
indications that	0.3
likelihood	0.45
chance that|of	0.45
assumption(s)	0.45
belief that	0.45
suggestion that	0.45
suspicion(s)	0.4
speculation	0.5
impression	0.4
notion that	0.35
doubt|doubts that|about|whether|as	0.45
uncertainty|uncertainties	0.4
tendency|tendencies	0.35
indication(s)	0.35
sign(s) that|of	0.2
hope|hopes that	0.4
appearance of	0.3
theory that	0.4
claim(s) that	0.4
window of opportunity	0.4

@category approximator
an estimated	0.3
estimated at	0.3
virtually all|every|no|any|impossible|certain	0.3
kind of a|like	0.35
about #	0.4
around #	0.4
some #	0.35
roughly #	0.5
approximately #	0.5
nearly #	0.3
almost #	0.3
close to #	0.35
up to #	0.2
about half	0.4
about a|an|one|two|three|ten|twenty	0.35
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
a kind|sort of	0.4
kinds of	0
sorts of	0
this|that|what|any|some|same|every|another kind|sort|type of	0
a bit	0.35
a little	0.3
a little over	0.35

@category shield
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
as far as	0.3
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
personally	0.25
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
if	0.35	lower
if	0.35	initial
if possible	0.5
if necessary	0.3
if any	0.4
if not	0.3
if so	0.35
if only	0.3
if and when	0.4
as if	0.3
as though	0.3
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
in case	0.35
in the event	0.35
whether	0.25
whether or not	0.3
otherwise	0.2
subject to approval|agreement	0.3
under certain circumstances|conditions	0.4
depending on circumstances	0.4

@category plausibility
there is a chance	0.5
there 's a chance	0.5
there is a possibility	0.5
there is reason to	0.35
there is a window	0.4
it remains to be seen	0.6
time will tell	0.5
it depends	0.5
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
consistent with	0.15
correlated with	0.2
may|could|might|can help	0.5
raises|raise the possibility	0.55
evidence suggests	0.4
points|point to	0.2

@category neutral
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
a certain	0.25
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
