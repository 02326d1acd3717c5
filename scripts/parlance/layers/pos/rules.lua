--- rules.lua: how context chooses among the tags that a form may have.
--
-- Tried in this order, each over the whole text before the next (Brill, E. 1995:
-- "Transformation-Based Error-Driven Learning and Natural Language Processing").
-- notation.lua tells how a rule is read.

return [[
-- names: capitals beside names, at the start of a sentence too; adjectives within them
PRON > PROPN : _&"us|it"&<upper>
NOUN > PROPN : _&<cap> PROPN
NOUN > PROPN : PROPN&<cap> _&<cap>
PROPN > ADJ : _&<cap>&~ADJ PROPN&<cap>
PROPN > ADJ : _&<cap> NOUN
VERB > PROPN : NUM _&@month&<cap>
VERB > PROPN : _&@month&<cap> NUM
AUX > PROPN : _&"may"&<cap> NUM|PUNCT|#
AUX > PROPN : ADP|NUM _&"may"&<cap>

-- the letters of points: "(a)"
DET > X : "(" _ ")"
NOUN > X : "(" _ ")"

-- "am" behind an hour, modals as nouns
AUX > NOUN : NUM _&"am"
AUX > NOUN : "the|a|an|no|any|every"/@possessive (ADJ)* _&"will|can|might|must|being"

-- "to" before what is no base form is a preposition
PART > ADP : _ !?VERB|AUX|ADV
PART > ADP : _ DET|PRON
PART > SCONJ : _ VERB&<ing>
PART > ADP : _ <s>
PART > ADP : _&<lower> PROPN

-- 's: possessive behind a noun, "is" behind a pronoun, "us" behind "let"
PART > PRON : "let" _
PART > AUX : PRON&!@person_noun _&"'s"
PART > AUX : "here|there|where|how|when|why|now" _&"'s"

-- existential "there"; "be" behind it is a verb
PRON > ADV : _&"there" !?AUX|VERB
AUX > VERB : "there"&PRON (AUX|PART|ADV)* _&@be/"'s"

-- "have" and "do" before their verb are auxiliaries
VERB > AUX : _&"have|had|having" (ADV|PART)* VERB&<part>
VERB > AUX : _&"have|had" (ADV|PART)* "been|had|done"
VERB > AUX : _&"have|had" PRON (ADV)* VERB&<part>
AUX > VERB : _&"has" (ADV)* DET|ADJ|NOUN|NUM|ADP|SCONJ
AUX > VERB : _&"has" (ADV)* PART&"to"
AUX > VERB : _&"has" PRON !<part>
VERB > AUX : _&"do" PART/"you|we|they|i"
VERB > AUX : _&"do" VERB&<base>
VERB > AUX : #/PUNCT/ADV/"what|who|which" _&"do" (DET|ADJ|NUM)* NOUN|PROPN|PRON (ADV)* VERB&<base>
VERB > AUX : _&@get VERB&<part>
AUX > VERB : _&"does|did" (ADV)* DET|PUNCT|ADP|ADJ
AUX > VERB : _&"does|did" PRON !<base>

-- words of degree before adjectives
ADJ > ADV : _&"more|most|less|least" ADJ|ADV
ADJ > ADV : _&"more|most" VERB&<part>
ADV > ADJ : _&"much|only|more|most|less" NOUN
ADV > ADJ : _&"much" "of"
ADP > ADV : _&"about|over|around|under" NUM
ADP > ADV : _&"as" (ADV)* ADJ "as"
ADP > ADV : _&"as" ADV "as"
ADP > ADV : _&"as" "well"
DET > ADV : AUX _&"all|both|quite"
DET > INTJ : _&"no" PUNCT
ADV > ADJ : "a|the|any|no" _&"longer|further|earlier|later" NOUN
DET > ADV : _&"no" ADV|ADJ&<er>
NOUN > ADV : VERB _&"home" !NOUN&!VERB
ADP > ADV : _&"around|along" PUNCT|CCONJ|ADP|#
ADP > ADV : _&"out|up|down|over" "there|here"
NOUN > ADJ : _&@adjectival NOUN|ADJ
ADJ > DET : _&"such" DET
ADJ > ADV : ADJ _&"enough"
ADJ > ADV : _&"first|next|last" PUNCT
ADJ > ADV : @subject/PART/AUX _&"first|long|better|hard" VERB
ADJ > ADV : _&"first|second|third" ","
ADJ > ADV : "how|so|as|too|not" _&"long" !NOUN
ADJ > ADV : _&"long" "before|after|ago"
ADV > ADJ : AUX/@linking _&"right" PUNCT|SCONJ|#
ADV > ADJ : # _&"right" PUNCT
ADV > ADJ : DET (ADJ)* _&"right" NOUN
DET > ADV : _&"all" ADP&"over|around|in|about"
SCONJ > ADV : _&"though" PUNCT|#
ADV > NOUN : DET _
ADV > NOUN : DET ADJ _&?NOUN PUNCT|SCONJ|ADP|PART
ADV > ADP : _&"below|outside|inside" DET|PRON|NUM
ADP > INTJ : _&"like" ","
NUM > PRON : "no" _&"one"
SCONJ > NOUN : DET _&"while"
NUM > NOUN : DET/"which" (ADJ|NOUN|PROPN)* _&"one"
NUM > NOUN : PRON&"that" _&"one"
DET > CCONJ : _&"both|either|neither" !PUNCT CCONJ
ADV > INTJ : # _&"well|so|now" PUNCT
ADV > INTJ : #|PUNCT _&"well"
ADV > ADJ : DET _&?ADJ NOUN
DET > ADV : _&"quite" !"a|an|the"

-- determiners and possessives are followed by a noun
VERB > NOUN : DET _&!<ing>
VERB > NOUN : DET _&<ing> !NOUN&!ADJ
VERB > NOUN : DET ADJ _
VERB > NOUN : @possessive _
VERB > NOUN : @possessive ADJ _
VERB > NOUN : ADJ _&<base|s>
VERB > NOUN : "of" _&<base|s>
VERB > NOUN : ADP _&<base>
VERB > NOUN : VERB _&<s>
VERB > NOUN : NOUN _ PUNCT
VERB > NOUN : ADJ _&<ing>
ADJ > NOUN : DET _ PUNCT|ADP|AUX|CCONJ|#
NOUN > VERB : !DET&!ADJ&!ADP&!NUM&!@possessive _&<base|s> DET
NOUN > VERB : !DET _&<ing> DET|PRON
NOUN > VERB : "this|that|who|which|what" _&<s>
NOUN > VERB : "please|then|who|let's" _&<base>
NOUN > VERB : PRON ADV _&<s>
ADJ > VERB : PART&"to" _&<base>
ADJ > VERB : @modal (ADV|PART)* _&<base>
ADJ > VERB : _ DET
NOUN > ADJ : @be (ADV)* _&?ADJ&<base> PUNCT|ADP|SCONJ|CCONJ
VERB > NOUN : _&<base|s> "of"
VERB > NOUN : PART&"'s" _
VERB > NOUN : NUM _ PUNCT

-- base forms behind "to", modals, "do"; finite forms behind a subject
NOUN > VERB : PART&"to" (ADV)* _&<base>
NOUN > VERB : @modal/@with_modal (ADV|PART)* _&<base>
NOUN > VERB : @do_forms&AUX (ADV|PART)* (@subject) (ADV)* _&<base>
NOUN > VERB : @plural_subject _&<base>
NOUN > VERB : @subject _&<s|past>

-- "that"
PRON > DET : VERB|ADP _&"that" ?NOUN&VERB&<base> PUNCT|#
VERB > NOUN : DET&"that" _&<base>
PRON > SCONJ : VERB _&"that"
PRON > SCONJ : VERB "out|up" _&"that"
PRON > SCONJ : !NOUN&!PRON&!# _&"that" @subject/SCONJ/ADP/"there|when|someone|everyone|it's"
PRON > SCONJ : @day _&"that"
PRON > SCONJ : @tell DET|ADJ|NOUN|PRON|PROPN (NOUN|PROPN) _&"that"
PRON > SCONJ : AUX _&"that" DET|NOUN|PROPN|ADJ|ADP|ADV
PRON > SCONJ : _&"that" DET
PRON > SCONJ : ADJ|VERB|ADV _&"that" PRON|SCONJ
PRON > SCONJ : @that_noun (PUNCT) _&"that" !AUX|VERB
PRON > SCONJ : ADJ _&"that" !AUX|VERB|PUNCT
SCONJ > PRON : _&"that" PUNCT|AUX|ADP|VERB
PRON > DET : _&"what|which" NOUN
PRON > DET : _&"that" NOUN
PRON > DET : _&"that" ADJ NOUN
DET > PRON : _ VERB|AUX|PUNCT|ADP|#
DET > PRON : NOUN|PRON _&"that"
DET > PRON : _ PRON
SCONJ > DET : VERB _&"that" NOUN PUNCT|ADP


-- prepositions that begin a clause
ADP > SCONJ : _ VERB&<ing>
ADP > SCONJ : _ PART VERB&<ing>
ADP > SCONJ : _ "being|having"
ADP > SCONJ : _&"as" SCONJ
ADP > SCONJ : _&"for" (DET|ADJ|NOUN|PRON|PROPN|NUM)* PART&"to" VERB
ADP > SCONJ : _&@clause_opener (DET|ADJ|PRON|NUM)* NOUN|PROPN|PRON (ADV)* AUX
ADP > SCONJ : _&@clause_opener (DET|ADJ|PRON|NUM)* NOUN|PROPN|PRON (ADV)* VERB&<s|past|ed>
SCONJ > ADP : _&"before|since|until|till" (DET)* (ADJ|NUM|NOUN|PROPN)* PUNCT|ADP|CCONJ|#
SCONJ > ADP : _&"before|since|until|till" NUM
ADV > SCONJ : NOUN|ADV|PUNCT _&"so" SCONJ
ADV > SCONJ : _&"once" @subject
ADV > SCONJ : _&"once" DET NOUN AUX|VERB
NOUN > SCONJ : _&"cause|while" PRON
ADP > SCONJ : _ ADV VERB&<ing>
ADP > SCONJ : _&"as|after|before|since|until|like" @subject
ADP > SCONJ : _&"as|than" VERB&<ed|part>
SCONJ > ADP : _ "of"
SCONJ > ADP : "instead" _&"of"
ADP > VERB : _&"like" PART&"to"

-- what the rules above have uncovered
VERB > NOUN : DET _&<base|s>
VERB > NOUN : ADP _
ADJ > NOUN : ADJ _ PUNCT

-- signs
PUNCT > PART : NOUN|PROPN&<s> _&"'" NOUN|ADJ|PROPN
SYM > ADP : _&"@"
PUNCT > SYM : _&"/"
PUNCT > SYM : NUM _&"-|–" NUM
]]
