--- formats.lua: the same sentence out of files of all formats, and mails.
--
--     parlance run --trust tests/quality/formats.lua -- FOLDER
--
-- Every file of FOLDER/tika whose format is claimed must give the sentence; every other one
-- must be refused with a message that names its format. Every message of FOLDER/email
-- that has a body must have text, and a sender where its headers name one. Prints
-- "name value" lines.

local files = require "files"
local core = require "parlance.core"
local sources = require "parlance.load.sources"

local SENTENCE = "This is a test document to ensure that we (naming no names)"

local function documents(path)
  local source <close> = core.read(path)
  local found = {}
  local ok, problem = pcall(sources.each, source, path, path, "", {}, function(one)
    found[#found + 1] = { text = one.loaded and one.loaded:head(1 << 30):gsub("%s+", " "),
      metadata = one.metadata or {}, problem = one.problem, format = one.format }
  end)
  return found, not ok and tostring(type(problem) == "table" and problem.message or problem)
end

local function measure_formats(folder)
  local n, said, refused, bad = 0, 0, 0, 0
  for _, name in ipairs(files.names(folder)) do
    local found, problem = documents(folder .. "/" .. name)
    n = n + 1
    if problem then
      local clear = problem:find("is an? ", 1) ~= nil
      if clear then refused = refused + 1 else bad = bad + 1 end
      io.stderr:write(name, ": ", problem, "\n")
    elseif found[1] and found[1].text and found[1].text:find(SENTENCE, 1, true) then
      said = said + 1
    else
      bad = bad + 1
      io.stderr:write(name, ": other text\n")
    end
  end
  print(("formats (of %d) that give the sentence %d"):format(n, said))
  print(("formats, given or refused clearly %.4f"):format((said + refused) / n))
end

local function measure_mail(folder)
  local n, good, dated = 0, 0, 0
  for _, name in ipairs(files.names(folder)) do
    for _, one in ipairs((documents(folder .. "/" .. name))) do
      if one.format == "e-mail" then
        n = n + 1
        if one.text and one.text:find "%w" then good = good + 1 end
        if one.metadata.date and one.metadata.author then dated = dated + 1 end
      end
    end
  end
  print(("e-mail (of %d messages) with text %.4f"):format(n, good / n))
  print(("e-mail, with author and date %.4f"):format(dated / n))
end

measure_formats(arg[1] .. "/tika")
measure_mail(arg[1] .. "/email")
