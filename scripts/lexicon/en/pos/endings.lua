--- en/pos/endings.lua: what the ending of a word that no list has says of its tags.
--
-- A list of { ending, letters }, the longest that fits counts: N noun, V verb, A adjective,
-- R adverb, the likeliest first. At least two letters stand before an ending. A word that no
-- ending fits is a noun.
--
-- Source: own compilation from general knowledge.

return {
  { "ology", "N" }, { "ically", "R" }, { "ability", "N" }, { "wards", "R" }, { "wise", "R" },
  { "ness", "N" }, { "ment", "N" }, { "tion", "N" }, { "sion", "N" }, { "ship", "N" },
  { "hood", "N" }, { "ance", "N" }, { "ence", "N" }, { "ancy", "N" }, { "ency", "N" },
  { "cracy", "N" }, { "graphy", "N" }, { "ture", "N" }, { "eer", "N" }, { "itis", "N" },
  { "less", "A" }, { "like", "A" }, { "proof", "A" }, { "esque", "A" }, { "worthy", "A" },
  { "able", "A" }, { "ible", "A" }, { "ful", "A" }, { "ous", "A" }, { "ical", "A" },
  { "ary", "A" }, { "ive", "A" }, { "ish", "A" }, { "some", "A" }, { "ese", "A" },
  { "most", "A" }, { "ity", "N" }, { "ism", "N" }, { "ist", "N" }, { "ic", "A" },
  { "al", "A" }, { "ize", "V" }, { "ise", "V" }, { "ify", "V" }, { "ly", "R" }, { "ate", "V" },
}
