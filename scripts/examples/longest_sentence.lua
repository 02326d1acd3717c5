--- longest_sentence.lua: a plain script: the longest sentence of each document.
--
--     parlance run scripts/examples/longest_sentence.lua CORPUS

for _, doc in ipairs(corpus:docs()) do
  local longest
  for _, sentence in ipairs(doc:sentences()) do
    if not longest or #sentence > #longest then longest = sentence end
  end
  if longest then
    print(("%s: %d tokens: %s ..."):format(doc.name, #longest, longest.text:sub(1, 60)))
  end
end
