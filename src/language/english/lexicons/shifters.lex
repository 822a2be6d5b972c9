# Words that change the weight of cues. Weight: the factor on a cue in their reach; 0 takes the words away from shorter
# entries ("not only" negates nothing).
@metric shifters
@source own selection after Polanyi & Zaenen (2006); Quirk et al. (1985) on degree; factor of negation after Hutto & Gilbert (2014)
@licence MIT
@version 2

@category negator
not|never|without|nor|neither|none	-0.74
no	-0.74
nothing|nobody|nowhere	-0.74
cannot|can't|don't|doesn't|didn't|won't|wouldn't|shouldn't|couldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|mustn't|needn't|ain't	-0.74
lack of|lack|lacks|lacked|lacking	-0.7
absence of	-0.7
fail~ to	-0.7
failure to	-0.7
refuse~ to	-0.6
refusal to	-0.6
far from	-0.7
no longer	-0.7
anything but	-0.8
by no means	-0.8
in no way	-0.8
not at all	-0.8
hardly|barely|scarcely|rarely|seldom	-0.4
little	-0.4	lower
very few|little	-0.5
deny|denies|denied|denying	-0.5
instead of|rather than	-0.7
not only	0
not just	0
not merely|simply	0
not to mention	0
not least	0
no doubt	0
no less than	0
no fewer than	0
no matter	0
nothing but	0
nothing less than	0
cannot but	0
can't help	0
why not	0
whether or not	0
not until	0
no sooner	0
no one but	0
end of	0
in the end	0
at the end	0
a few	0
a little	0
no .	0
No. #	0
non - stop	0
without a doubt	0
without doubt	0
without question	0
without precedent	0
make|makes|made no mistake	0
no question	0
without fail	0
without exception	0
without reservation	0
no wonder	0
no exaggeration	0
no secret	0
no surprise	0
no denying	0
no coincidence|accident	0
no mistaking	0
no uncertain terms	0
nothing short of	0
nothing if not	0
none other than	0
not necessarily	-0.4
not entirely|fully|wholly|altogether|completely	-0.5
not very|particularly|especially	-0.6
never fail~ to	0
no stranger to	0
not in vain	0
without hesitation|delay	0
free of|from	-0.7
devoid of	-0.7
short of	-0.4
deprived of	-0.6
cease~ to	-0.6
never better|closer|stronger|warmer|more	0
never have|has|had|before … so|such	0
never forget	0
not recognise|recognize	0
nothing can|could|will	0
nothing … can|could|will	0

@category reversal
# what is done against something: it turns a bad thing into a good deed as fully as a good thing into a bad one
prevent~	-0.6
avoid~	-0.6
avert~	-0.6
eliminate~	-0.6
overcome|overcomes|overcame|overcoming	-0.6
reduce~	-0.5
resolve~	-0.6
rule~ out	-0.6
alleviate~|mitigate~|ease~|defuse~|remedy|remedies|remedied|remedying	-0.6
end|ends|ended|ending the	-0.5
put an end to	-0.6
combat~|counter|counters|countered|countering	-0.5
cure|cures|cured|curing	-0.5
deny|denies|denied|denying that|any	-0.6
fight|fights|fought|fighting|struggle|campaign against	-0.5
together|cooperation|cooperate|cooperating against	-0.5

@category contrast
but|however|yet|nevertheless|nonetheless	1.2
but also	0
but rather	0
not only … but	0
all but	0
but for	0
yet to	0
as yet	0
yet again	0
yet another	0

@category question
?	0.8

@category amplifier
very|really|truly|highly|deeply|greatly|particularly|especially|extremely|exceptionally|extraordinarily|incredibly|enormously|immensely|tremendously|hugely|strongly|profoundly|absolutely|completely|totally|entirely|utterly|thoroughly|fully	1.3
so	1.2
too	1.1
most	1.25
more	1.15
much	1.2
great	1.2
deep|profound|sincere|strong|firm	1.2
increasingly|ever	1.15
all the more	1.3
ever more	1.2
steadily|vigorously|energetically|resolutely|firmly	1.15
significantly|substantially|considerably|remarkably|notably	1.2

@category downtoner
slightly|somewhat|partly|partially|marginally|mildly|modestly	0.6
a bit|a little	0.6
fairly|relatively|rather|reasonably|moderately	0.8
to some extent|degree	0.6
to a certain|lesser extent|degree	0.6
slight|minor|small|modest|limited|temporary|momentary	0.6
less	0.4
least	-0.5
at least	0
at the very least	0
in the least	0
to say the least	0
not the least	0
least of all	0
almost|nearly|practically|virtually	0.9
kind|sort of	0.8
almost no	0

@category adversative
despite|notwithstanding	0.4
in spite of	0.4
although|though	0.6
even if|though	0.6
regardless of	0.4
whatever	0.6	initial

@category conditional
if	0.6	lower
unless	-0.4
provided that	0.6
as long as	0.7
on condition that	0.6
in case	0.6
in the event of|that	0.6
should there be	0.6
as if	0
if not	0.5
if you will|like	0
if only	0.5

@category irrealis
would|could|might	0.8	modal
hope~ to	0.8
in order to	0.9
try|tries|tried|trying to	0.8
seek~ to|sought to	0.8

@category undoing
# what was done about the bad thing named before it: it turns up to four words to its left
was|were|been|be|being prevented|averted|avoided|resolved|settled|overcome|lifted|defused|eased|removed|ended	-0.6
no longer stand~|appl~|exist~	-0.6
no longer in force	-0.6
has|have|had ended	-0.5

@category topic
# what is talked about is no feeling: bad words after it weigh less, to the end of the clause
discuss~	0.35
topics|agenda|issues|subjects include|includes|included|including|were|are	0.35
exchange~ … views on	0.35
exchange of views|opinions on	0.35
talks|consultations|discussions on|about	0.35
address~ the consequences|question|questions|issue|issues|problem|problems|situation|crisis	0.35
answer~ questions on|about	0.35
question|questions about|on	0.35
question|questions was|were asked|raised about|on	0.35
touch|touches|touched|touching on|upon	0.35
focus~ on	0.35
issues such as	0.35
