"""spacy_matcher.py: tokens a second of spaCy's Matcher, for run.sh.

    python3 spacy_matcher.py TEXT

A blank English model, so tokens and no more; the pattern is run.sh's "denial". Only
the Matcher is timed. Prints tokens, hits, tokens a second.
"""

import sys
import time

import spacy
from spacy.matcher import Matcher

SAMPLE = 3_000_000

with open(sys.argv[1], encoding="utf-8", errors="replace") as file:
    text = file.read(SAMPLE)
nlp = spacy.blank("en")
nlp.max_length = SAMPLE + 1
docs = [nlp(text[i:i + 100_000]) for i in range(0, len(text), 100_000)]
matcher = Matcher(nlp.vocab)
denials = ["deny", "denies", "denied", "reject", "rejects", "rejected"]
claim = {"LOWER": {"REGEX": "^(allegation|claim|accusation.*)$"}}
for n in range(9):
    matcher.add(f"denial{n}", [[{"LOWER": {"IN": denials}}] + [{}] * n + [claim]])
start = time.perf_counter()
hits = sum(len(matcher(doc)) for doc in docs)
seconds = time.perf_counter() - start
tokens = sum(len(doc) for doc in docs)
print(tokens, hits, round(tokens / seconds), sep="\t")
