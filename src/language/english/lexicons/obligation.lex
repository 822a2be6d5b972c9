# Deontic modality: what must, should, may not be done, and who is told to do it. Weight: strength of the bond.
@metric obligation
@source own selection after Palmer (2001), Biber et al. (1999) on modals, Martin & White (2005)
@licence MIT
@version 2

@category strong
must	0.9	modal
have|has|had to	0.8
've got to	0.8
have|has got to	0.8
having to	0.7
gotta	0.7
shall	0.7	modal
need|needs to	0.65
i|we|you|he|she|they|it|who|that needed to	0.6
need not	0.2
no need to	0.2
is|are|was|were|be required to	0.8
is|are|was|were|be obliged|obligated|compelled to	0.8
is|are|was|were|be bound to	0.7
is|are duty - bound to	0.9
is|are|was|were|be forced to	0.6
it is|'s imperative	0.9
it is|'s essential	0.75
it is|'s necessary	0.75
it is|'s vital|crucial|critical	0.7
it is therefore|also|thus|absolutely essential|necessary|imperative|vital	0.8
is|are|be essential|imperative to|that	0.7
is|are|be necessary to|that|for	0.65
obligation(s)	0.6
obligatory|mandatory|compulsory	0.7
requires|require that	0.5
have|has a duty	0.85
have|has an obligation	0.85
have|has the duty|obligation	0.85
have|has a responsibility	0.65
have|has the responsibility	0.65
duty	0.4
duties	0.3
responsibility to	0.5
necessity	0.55
the need to|for	0.45
a need to|for	0.45
urgent need	0.6
no alternative but	0.7
no choice but	0.8
no other choice|option|way	0.6
there is no choice	0.6
cannot afford	0.6
prerequisite(s)	0.5
indispensable	0.5
sine qua non	0.6
conditio sine qua non	0.6

@category medium
should	0.5	modal
ought to	0.55
is|are|was|were supposed to	0.45
is|are to be	0.4
had better	0.5
it is|'s time to|for|that	0.4
is|are called upon to	0.55
deserve~ to	0.25
let us	0.3
let 's	0.25
it is|'s incumbent	0.7
incumbent upon|on	0.7
oughtn't	0.5
shouldn't	0.5

@category prohibition
must not|never	0.95
mustn't	0.95
shall not	0.85
may not be	0.3
cannot|can't be allowed|permitted|tolerated|accepted	0.9
cannot|can't allow|permit|tolerate|accept	0.85
will not|never allow|permit|tolerate|accept	0.9
won't allow|permit|tolerate|accept	0.85
never allow|permit|tolerate|accept	0.8
not allowed|permitted	0.8
is|are forbidden|prohibited|banned	0.8
forbid~	0.7
prohibit~	0.7
under no circumstances	0.8
red line(s)	0.7
brook~ no	0.8
no one should	0.7
no country should	0.7
should not|never	0.65
unacceptable|impermissible|inadmissible	0.6
not be crossed	0.7

@category directive
urge~	0.5
call|calls|called|calling on|upon	0.45
call|calls|called|calling for	0.4
demanded|demanding|demands that	0.6
insist~ on|that|upon	0.5
requested|requests that	0.3
ordered	0.5
in order that	0
instruct|instructs	0.5
instructed|instructing	0.5	verb
recommend|recommends	0.3
recommended|recommending	0.3	verb
advise|advises	0.25
advised|advising	0.25	verb
implore~	0.5
refrain|refrains from	0.5
abide|abides by	0.4
comply|complies with	0.35
handle … with great|utmost|extreme|due prudence|caution|care	0.4
with great|utmost|extreme prudence|caution|care	0.35

@category commitment
will	0.25	modal
'll	0.25
won't	0.25
pledge~ to	0.35
vow~ to	0.4
undertake~ to	0.35
commit|commits|committed to	0.3
is|are committed to	0.3
commitment(s) to	0.3
duty bound	0.6

@category neutral
# a conclusion: of hedging
must have|'ve been|had|known|seen|felt|thought|taken|made|come|gone|done|given|left|lost|found|forgotten|happened|occurred|become	0
# predictions: of hedging
it|there|this|that|these|those|which will	0
it|there|that 'll	0
this|the report|paper|essay|article|study|section|chapter|review|work will	0
will now	0
will be discussed|described|presented|shown|introduced|explained	0
have|has|had to do with	0
having to do with	0
must - see	0
must - have	0
a must	0.5
heavy duty	0
on duty	0
off duty	0
duty free	0
duty station	0
anti - dumping duties	0
countervailing duties	0
customs duties	0
import duties	0
tour of duty	0
double duty	0
looking forward to	0
had to say	0
have|has to say	0
have|has to offer	0
in order to	0
law and order	0
