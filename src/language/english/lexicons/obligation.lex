# stand-in
@metric x
@category c
zzzz	0.1
