--- people.lua: who speaks, as the head of a document writes it: titles, name, office, country.

local dates = require "parlance.load.head.dates"
local set = require "parlance.word_set"

local M = {}

-- Courtesy: says that a name follows, and no more. Without full stops.
local COURTESY = set [[he hrh hm mr mrs ms miss mx dr prof professor sir dame lord lady hon
  honourable honorable rt excellency majesty highness madam madame mme monsieur rev reverend
  very right archbishop bishop cardinal monsignor msgr rabbi sheikh shaikh sheikha imam
  ayatollah prince princess king queen baroness baron count sultan emir amir judge justice
  senator congressman congresswoman general gen lieutenant lt colonel col major maj captain
  capt admiral adm brigadier brig commander sergeant marshal comrade engineer eng herr frau
  señor señora sr sra mag his her the most rear vice]]

-- Titles that are offices: they stand before a name, or alone.
local OFFICE_TITLES = {
  "prime minister", "deputy prime minister", "foreign minister", "vice president",
  "vice-president", "secretary-general", "secretary general", "secretary of state",
  "foreign secretary", "deputy foreign minister", "high representative",
  "high commissioner", "attorney general", "under-secretary-general",
  "assistant secretary-general", "deputy secretary-general", "permanent representative",
  "special envoy", "chancellor", "president", "premier", "ambassador", "minister",
  "governor", "chairman", "chairperson", "chair", "secretary", "commissioner", "counsellor",
  "director-general", "chargé d'affaires", "taoiseach", "spokesperson", "spokesman",
  "spokeswoman",
}

-- A phrase with one of these is an office.
local OFFICE_WORDS = set [[ambassador representative minister president chancellor secretary
  undersecretary director head chair chairman chairperson chairwoman governor commissioner
  counsellor adviser advisor attaché chargé delegate delegation observer envoy coordinator
  rapporteur expert premier spokesperson spokesman spokeswoman speaker treasurer king queen
  emir sultan prince secretary-general director-general vice-president
  under-secretary-general attorney vice-chair vice-chairman executive officer mission consul
  consul-general deputy legal first second third nuncio leader member administrator
  president-elect mayor chief commander inspector]]

local PARTICLES = set [[de la von van der den bin bint ibn al el da dos das do di du del y e ben
  abu ould]]

-- Names of organs: what a president or chair "of" one heads is no country.
local ORGANS = set [[assembly council committee commission court tribunal board bank
  conference group party parliament senate university institute society chamber house
  congress club cabinet government department ministry office agency bureau section division
  delegation mission secretariat organization organisation movement forum association
  federation-of league red union-of academy foundation company corporation force forces
  staff state-duma affairs defence defense justice health education trade finance security
  international national un nations negotiations programme program initiative centre center
  working open-ended faculty school church synod environment energy economy agriculture
  transport labour labor interior culture commerce industry planning development tourism
  water women youth communications technology policy relations]]

-- Countries whose names contain "of" or an organ's word begin with one of these.
local POLITIES = set [[republic kingdom state states union commonwealth federation federated
  emirates emirate principality duchy sultanate confederation jamahiriya dominion islamic
  democratic people's people’s peoples federal united hashemite plurinational bolivarian
  arab socialist holy]]

local TWO_WORD_STATES = set [[burkina-faso costa-rica sri-lanka sierra-leone el-salvador
  cape-verde cabo-verde san-marino saudi-arabia viet-nam timor-leste puerto-rico hong-kong
  great-britain equatorial-guinea guinea-bissau european-union holy-see african-union
  marshall-islands solomon-islands south-korea north-korea south-sudan south-africa
  new-zealand east-timor north-macedonia arab-group cook-islands saint-lucia cote-d'ivoire
  ivory-coast papua-new]]

local PERSON_BYTES = 120 -- titles and a name are never longer

-- The word without full stops, in lower case: "H.E." as "he".
local function plain(word)
  return (word:lower():gsub("[.,]", ""))
end

-- Where the courtesy titles at the start of `s` end; 1 when there are none.
local function skip_courtesy(s)
  local at, n = 1, 0
  while true do
    local first, last, word = s:find("^%s*([%a\128-\255.’'-]+),?%s*", at)
    local initials = s:match("^%s*[Hh]%.?%s+[Ee]%.?%s+", at)
    if initials then
      at, n = at + #initials, n + 1
    elseif first and COURTESY[plain(word)]
      and (word:find "^%u" or n == 0 and word == "the") then
      at, n = last + 1, n + 1
    else
      return n > 0 and at or 1
    end
  end
end

-- The titles by their first words, each list in the order above.
local TITLES_BY_WORD = {}
for _, title in ipairs(OFFICE_TITLES) do
  local word = title:match "^[%a\128-\255-]+"
  TITLES_BY_WORD[word] = TITLES_BY_WORD[word] or {}
  table.insert(TITLES_BY_WORD[word], title)
end

-- Takes an office that is written as a title off the start: its words, the rest.
local function split_office_title(s)
  local word = s:match "^[%a\128-\255-]+"
  local titles = word and TITLES_BY_WORD[word:lower()]
  if not titles then return nil, s end
  local lower = s:lower()
  for _, title in ipairs(titles) do
    if lower:sub(1, #title) == title and lower:find("^%s+%S", #title + 1) then
      return s:sub(1, #title), s:sub(#title + 1):match "^%s*(.*)$"
    end
  end
  return nil, s
end

local POSTNOMINALS = set [[mp qc kc sc ac ao am obe cbe mbe kbe dbe gcmg kcmg cmg ch pc jr
  sr phd md esq ret ii iii iv mep mla mlc mhr]]

-- Takes "MP", "Q.C." and the like off the end.
local function strip_postnominals(s)
  local rest, last = s:match "^(.-)[%s,]+([%a.]+)$"
  while last and POSTNOMINALS[plain(last)] and rest:find "%s" do
    s = rest
    rest, last = s:match "^(.-)[%s,]+([%a.]+)$"
  end
  return s
end

local NO_NAME = set "of for and the to on at in from with by"

--- Whether words can be a person's name: one to six of them, capitalised.
---@param s string
---@return boolean
function M.is_name(s)
  local n, long = 0, false
  if s:find "[%d:;!?\"/_=<>@#&(]" or #s > 60 then return false end
  for word in s:gmatch "%S+" do
    n = n + 1
    local lower = plain(word)
    local capital = word:find "^[%u\195\196\197\198\199\206\208\209'‘]"
    if not capital and not PARTICLES[lower] and not lower:find "^al%-" then return false end
    if NO_NAME[lower] or OFFICE_WORDS[lower] then return false end
    if ORGANS[lower] or POLITIES[lower] then return false end
    long = long or #lower > 1
  end
  return n >= 1 and n <= 6 and long
end

-- Whether a name needs no title to be one: two to four words, no state's.
local function is_bare_name(s)
  local _, spaces = s:gsub("%s+", "")
  if spaces < 1 or spaces > 3 or not M.is_name(s) then return false end
  return not TWO_WORD_STATES[s:lower():gsub("%s+", "-")]
end

--- Whether words read like an office.
---@param s string
---@return boolean
function M.is_office(s)
  for word in s:gmatch "[%a\128-\255’'-]+" do
    local lower = word:lower()
    if OFFICE_WORDS[lower] then return true end
    if not lower:find "^the$" and not word:find "^%u" then return false end
  end
  return false
end

---@class parlance.head.person
---@field speaker string?      the name alone
---@field speaker_text string? with its titles, as written
---@field office string?

--- Reads titles and a name: "H.E. Mr. Ivo Maren". Nil when it is no person.
---@param s string
---@param bare boolean  whether a name without any title will do
---@return parlance.head.person?
function M.person(s, bare)
  if #s > PERSON_BYTES then return nil end
  s = dates.trim(s)
  local at = skip_courtesy(s)
  local office, name = split_office_title(s:sub(at))
  local titled = at > 1 and s:sub(1, at - 1):lower():find "^the%s*$" == nil
  if office and not titled then titled = M.is_name(name) end
  local inner = skip_courtesy(name)
  if inner > 1 then name, titled = name:sub(inner), true end
  if not titled and not bare then return nil end
  name = strip_postnominals(dates.trim(name))
  if not (titled and M.is_name(name) or bare and is_bare_name(name)) then return nil end
  return { speaker = dates.uncapital(name), speaker_text = s, office = office }
end

local function segments_of(s)
  local found = {}
  for segment in (s .. ","):gmatch "%s*(.-)%s*," do
    if segment ~= "" then found[#found + 1] = segment end
  end
  return found
end

local function join_office(segments, first, last)
  local words = table.concat(segments, ", ", first, last)
  words = words:gsub("^[Tt][Hh][Ee]%s+", ""):gsub("%s*%(%u[%u&-]+%)", "")
    :gsub("[%s,.]+$", "")
  return words ~= "" and not words:find "[:?!]" and words or nil
end

-- Postnominals are segments of their own: "Jane Doe, MP".
local function end_of_person(segments, i)
  while segments[i + 1] and POSTNOMINALS[plain(segments[i + 1])] do i = i + 1 end
  return i
end

-- Words of places and buildings, which stand behind an office like a name does.
local PLACES = set [[hall hotel park street avenue square airport room building theatre theater
  tower palace city town north south east west new port lake cape mount island islands bay
  radio television tv]]

-- Whether a name without a title stands behind an office: "the Minister, Vera Stahl".
local function is_name_of_office(segment, office)
  if not M.is_office(office) or not is_bare_name(segment) then return false end
  if office:lower():find " and the " then return false end -- one of two
  for word in segment:gmatch "[^%s-]+" do
    if PLACES[plain(word)] or COURTESY[plain(word)] then return false end
  end
  return true
end

--- Reads who a head says is speaking: "H.E. Mr. Ivo Maren, Minister of X", or
--- "the Minister of X, Mr. Ivo Maren".
---@param s string
---@param bare boolean?  whether a name without any title or office will do
---@return parlance.head.person
function M.read(s, bare)
  local segments = segments_of((s:gsub("%s+%d+/%d+$", ""))) -- the number of a release
  for i, segment in ipairs(segments) do
    local rest_is_office = i == 1 and segments[2] ~= nil and M.is_office(segments[2])
    local named = rest_is_office or bare == true and i == 1
      or i == 2 and is_name_of_office(segment, segments[1])
    local person = M.person(segment, named)
    if person then
      local last = end_of_person(segments, i)
      local text = table.concat(segments, ", ", i, last):gsub("^[Tt][Hh][Ee]%s+", "")
      person.speaker_text = dates.trim(text)
      local office = i > 1 and M.is_office(segments[1]) and join_office(segments, 1, i - 1)
        or join_office(segments, last + 1, #segments)
      if office and M.is_office(office) then person.office = office end
      return person
    end
  end
  local last = 1
  while segments[last + 1] and skip_courtesy(segments[last + 1]) == 1 do last = last + 1 end
  local office = join_office(segments, 1, math.min(last, #segments))
  return { office = office and M.is_office(office) and office or nil }
end

-- Whether the words of a country's name end where another " of " begins.
local function ends_with_polity(s)
  local last = s:match "([%a’']+)%s*$"
  return last ~= nil and POLITIES[last:lower()] == true
end

-- The country that "of X" names: "X", or nil when X is an organ or a field.
local function country_of(words)
  words = dates.trim(words:gsub("^[Tt][Hh][Ee]%s+", ""))
  words = words:gsub("^[Gg]overnment%s+of%s+", ""):gsub("^[Tt][Hh][Ee]%s+", "")
  local first = words:match "^[%a\128-\255’'-]+"
  if not first or not first:find "^[%u\195]" or #words > 70 then return nil end
  if POLITIES[first:lower()] then
    local second = words:match "^%a+%s+(%a+)"
    return not (second and ORGANS[second:lower()]) and words or nil
  end
  for word in words:gmatch "[%a\128-\255’'-]+" do
    if ORGANS[word:lower()] then return nil end
  end
  return words
end

-- Words whose "of" names a country.
local STATE_OFFICES = set [[representative ambassador president vice-president chancellor
  king queen emir sultan premier mission delegation consul consul-general affaires observer
  government delegate]]

local STATE_PHRASES = {
  "prime minister%s*$", "foreign minister%s*$", "head of state%s*$", "head of government%s*$",
  "minister%s+of%s", "minister%s+for%s", "secretary%s+of%s+state%s+for%s",
  "ministry%s+of%s", "ministry%s+for%s", "foreign%s+ministry%s*$", "embassy%s*$",
}

-- Whether the "of" behind these words can be followed by a country: not in
-- "Minister of", which a field follows, but in "Minister of Trade of".
local function may_name_country(before)
  local last = before:match "([%a\128-\255’'-]+)%s*$"
  if last and STATE_OFFICES[last:lower()] then return true end
  local lower = before:lower()
  for _, pattern in ipairs(STATE_PHRASES) do
    if lower:find(pattern) then return true end
  end
  return false
end

-- Cuts off what follows a country's name in an office.
local function cut_office(s)
  for _, stop in ipairs { " to ", " at the ", " on behalf ", " for ", " in the ", "," } do
    local at = s:find(stop, 1, true)
    if at then s = s:sub(1, at - 1) end
  end
  return (s:gsub("%s+and%s+%l.*$", ""):gsub("%s+and%s+[CHPG]%l+%s+of%s.*$", ""))
end

--- The country that an office is an office of, as written, or nil.
---@param office string
---@return string?
function M.country(office)
  local text = dates.uncapital(office)
  local at = 1
  while true do
    local first, last = text:find("%s[Oo]f%s+", at)
    if not last then return nil end
    local words = cut_office(text:sub(last + 1))
    local inner = words:find "%s[Oo]f%s"
    if (not inner or ends_with_polity(words:sub(1, inner)))
      and may_name_country(text:sub(1, first)) then
      local country = country_of(words)
      if country then return country end
    end
    at = last
  end
end

return M
