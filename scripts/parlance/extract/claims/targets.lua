--- targets.lua: whom a claim is against or about: the words in its target's place, who is named
--- as the doer of what it speaks of, or the other side that the text is about.

local clauses = require "parlance.extract.claims.clauses"
local lists = require "parlance.extract.claims.lists"
local sufferers = require "parlance.extract.claims.sufferers"

local M = {}

-- The parts of "the US and Israel", each resolved.
local THEY = { they = true, them = true, their = true }

local function parts(self, piece, range, voice)
  if range.first == range.last and THEY[piece:fold(range.first)] then
    local name = self:resolve(piece, range, voice)
    local _, type = self.reference:canonical(name)
    return name and type ~= "organisation" and { name } or {}
  end
  local letters, list, seen = piece.letters, {}, {}
  local first = range.first
  for k = range.first, range.last + 1 do
    if k > range.last or letters:find("^[c,]", k) then
      local name = k > first and self:resolve(piece, { first = first, last = k - 1 }, voice)
      if name and not seen[name] then
        seen[name] = true
        list[#list + 1] = name
      end
      first = k + 1
    end
  end
  return list
end

local OTHERS = { organization = true, organisation = true, group = true, groups = true,
  movement = true, company = true, firm = true, party = true, terrorists = true, media = true }

-- The state named in a phrase whose head is none of another's.
local function state_in(self, piece, range, but)
  if not range or OTHERS[piece:fold(range.last)] then return nil end
  local first, last = self:tokens(piece, range)
  return self.actors:any_state(first, last, but)
end

-- Who is named behind "by".
local function doers(self, piece, range, voice)
  local letters = piece.letters
  for k = range.first, range.last - 1 do
    if letters:find("^b[^y]", k) then
      local stop = clauses.phrase_end(letters, k + 1)
      local list = stop and
        parts(self, piece, { first = k + 1, last = math.min(stop, range.last) }, voice)
      if list and #list > 0 then return list end
    end
  end
end

-- Whether the noun phrase that a name at letter k modifies is of what one has: "X's territory".
local function is_belonging(piece, k)
  for at = k + 1, #piece.at do
    if not piece.letters:find("^[gnNj1rc]", at) then return false end
    if lists.belongings[piece:fold(at)] then return true end
  end
  return false
end

-- Whether "of" at letter k makes what follows the sufferer: "the invasion of X".
local function is_suffered(piece, k)
  return lists.suffered[piece:fold(k - 1)] ~= nil or lists.belongings[piece:fold(k - 1)] or false
end

-- How a name in letters from..to belongs to what is done: "X's attack", "Xian aggression", "the
-- aggression of X".
local function is_owner(piece, row, from, to)
  local letters = piece.letters
  if letters:find("^g", to + 1) or row.alias == "demonym" then
    return not is_belonging(piece, to)
  end
  local before = from - 1
  while before > 1 and letters:find("^[dj]", before) do before = before - 1 end
  return letters:find("^o", before) ~= nil and not is_suffered(piece, before)
end

-- The state whose doing a topic is.
local function owner_of(self, piece, range, source)
  local first, last = self:tokens(piece, range)
  for _, row in ipairs(self.actors:within(first, last)) do
    local state = self.actors:state_of_row(row)
    local compound = self.folds[row.last + 1] == "-" -- "an X-backed group"
    if state and state ~= source and not compound and not sufferers.is_sufferer(self, row) then
      local from, to
      for k = range.first, range.last do
        if piece.at[k] == row.first then from = k end
        if piece.at[k] == row.last then to = k end
      end
      if from and to and is_owner(piece, row, from, to) then return state end
    end
  end
end

-- Somebody, and no state, whose doing a topic is: "Dahl's offer", "the minister's advice".
local function somebodys(self, piece, range, voice, source)
  local mark = piece.letters:find("g", range.first, true)
  if not mark or mark >= range.last or mark <= range.first
    or piece.letters:sub(range.first, mark):find "[;:Twt]" then
    return nil -- not of the head, but of what tells more of it
  end
  local first = clauses.phrase_start(piece.letters, mark - 1)
  if not first or first < range.first then first = range.first end
  if is_belonging(piece, mark) then return nil end
  local name = self:resolve(piece, { first = first, last = mark - 1 }, voice)
  return name ~= source and name or nil
end

-- The subject of the clause that blames: "alleged that X did Y".
local function clause_subject(self, piece, range, voice, source)
  local letters = piece.letters
  local last = clauses.subject_end(letters, range.first) or clauses.phrase_end(letters, range.first)
  if not last or last >= range.last or not letters:find("^r*[aehvz]", last + 1) then return nil end
  local name = self:resolve(piece, { first = range.first, last = last }, voice)
  return name ~= source and name or nil
end

-- The subject of what is demanded: "that X withdraw".
local function asked(self, piece, one, voice)
  local letters, first = piece.letters, one.topic.first
  if one.target and letters:find("^[iob]", first - 1) then return nil end -- "the states within X"
  local last = clauses.phrase_end(letters, first)
  if not last or not letters:find("^r*[aehvzT]", last + 1) then return nil end
  return self:resolve(piece, { first = first, last = math.min(last, one.topic.last) }, voice)
end

local BLAMES = {
  accuse = true, condemn = true, criticise = true, reject = true, protest = true, question = true,
  deny = true,
}
local ASKS = { demand = true, call_for = true, urge = true, request = true, propose = true }
local SUPPORTS = { support = true, welcome = true, agree = true, praise = true }
local REFUSES = { reject = true, deny = true, offer = true }

local DEMONSTRATIVE = { such = true, this = true, these = true, those = true, that = true,
  it = true, they = true, said = true }

-- Whether words point back: "such acts", "this", "the accusations".
local ACCUSERS = { claimant = true, claimants = true, accuser = true, accusers = true,
  complainant = true, complainants = true }

local function points_back(piece, range)
  if not range then return false end
  for k = range.first, math.min(range.last, range.first + 3) do
    local fold = piece:fold(k)
    if DEMONSTRATIVE[fold] then return true end
  end
  for k = range.first, range.last do
    if lists.accusations[piece:fold(k)] or ACCUSERS[piece:fold(k)] then return true end
  end
  return false
end

local DEFINITE = { the = true, its = true, their = true, it = true, they = true }

-- Whether what is blamed is something that the text has spoken of.
local function is_known(piece, range)
  return range and DEFINITE[piece:fold(range.first)] or false
end

-- Acts whose target may be the other side, without a word for it.
local OPPOSED = { deny = true, reject = true, offer = true, demand = true,
  question = true, protest = true, threaten = true, admit = true, reserve = true, warn = true }

-- Those that nobody does but against another.
local AGAINST = { deny = true, reject = true, demand = true, question = true, protest = true,
  threaten = true, admit = true, accuse = true, criticise = true }

local ANY = { any = true, every = true, anyone = true, whoever = true }
local TOWARDS = { to = true, against = true }

-- Whether it is for whoever may come: "the right to respond to any threat".
local function is_for_anybody(piece, range)
  local letters = piece.letters
  if letters:sub(range.first, range.last):find "b[^y]" then return false end
  for k = range.first, range.last - 1 do
    if TOWARDS[piece:fold(k)] and ANY[piece:fold(k + 1)] then return true end
  end
  return false
end

-- Whether what is rejected or demanded is something known: "the charge", "that X did Y".
local function is_definite(piece, one)
  local topic = one.topic
  if one.act == "reserve" and topic and is_for_anybody(piece, topic) then return false end
  if not topic or one.act == "offer" or one.act == "deny" then return true end
  return is_known(piece, topic) or points_back(piece, topic) or
    piece.letters:find("^[tT]", topic.first - 1) ~= nil
end

local SAID = { statement = true, proposal = true, initiative = true, draft = true, report = true,
  position = true, paper = true }

-- The body whose word something is: "the statement of the Group", "the NAM statement".
local function body_of(self, piece, range)
  local first, last = self:tokens(piece, range)
  for _, row in ipairs(self.actors:within(first, last)) do
    local body = row.type == "organisation" or row.type == "group"
    if body and row.name and SAID[self.folds[row.last + 1] or ""] then return row.name end
  end
end

-- Whether blame is of a subject that does something, which its object does not tell more of:
-- "they ignored the plan proposed by X".
local function is_of_subject(piece, one)
  return one.rule == "deed" and one.target and one.topic and one.topic.first > one.target.last
    and not DEMONSTRATIVE[piece:fold(one.target.first)]
end

-- What is refused without what an accusation says: who is named behind "allegations about" is
-- accused and does not accuse.
local function without_charge(piece, one)
  local topic = one.topic
  if not topic or not REFUSES[one.act] then return topic end
  for k = topic.first, topic.last - 1 do
    if lists.accusations[piece:fold(k)] and piece.letters:find("^[iot]", k + 1) then
      return { first = topic.first, last = k }
    end
    if not piece.letters:find("^[dnNj1gcz]", k) then break end
  end
  return topic
end

local POSSESSIVE = { his = true, her = true, its = true, their = true }

-- Whose something is: "X's remarks", "her remarks".
local function possessor(self, piece, range, voice)
  local mark = piece.letters:find("g", range.first, true)
  if mark and mark > range.first and mark < range.last then
    return self:resolve(piece, { first = range.first, last = mark - 1 }, voice)
  end
  local at = piece.at[range.first]
  return POSSESSIVE[piece:fold(range.first)] and self.reference:resolve(at, at) or nil
end

-- The other state that is named in what is refused or offered.
local function refused(self, piece, one, topic, source)
  if not REFUSES[one.act] or not source then return nil end
  if one.act == "reject" and not points_back(piece, topic) then return nil end
  local first, last = self:tokens(piece, topic)
  if one.act == "offer" then first, last = piece.from, piece.to end
  local state = self.actors:any_state(first, last, self:side_of(source))
  return state ~= source and state or nil
end

local HOSTILE = { against = true, relations = true, sanctions = true, embargo = true, war = true,
  expulsion = true, ban = true, diplomats = true, non = true, treaty = true, ties = true }

-- Whether what is announced is against somebody.
local function is_hostile(piece, topic)
  for k = topic.first, topic.last do
    if HOSTILE[piece:fold(k)] then return true end
  end
  return false
end

-- Whose doing it is that is blamed, nil where nobody is named.
local function blamed(self, piece, one, topic, voice, source)
  local by = doers(self, piece, topic, voice)
  if by then return by end
  local clause = one.act ~= "deny" and piece.letters:find("^[t,]", topic.first - 1)
  local name = owner_of(self, piece, topic, source)
    or clause and clause_subject(self, piece, topic, voice, source)
    or not one.by_voice and somebodys(self, piece, topic, voice, source)
  return name and { name } or nil
end

-- Whose doing it is that is supported; what several agree on is nobody's.
local function supported(self, piece, one, topic, voice, source)
  local entry = one.trigger.entry
  if one.act == "agree" and entry.lemma == "agree" and entry.particle ~= "with" then return {} end
  local body = body_of(self, piece, topic) -- "the statement of the Group read by X"
  local by = not body and doers(self, piece, topic, voice)
  local head = { first = topic.first,
    last = math.min((piece.letters:find(",", topic.first + 1, true) or math.huge) - 1, topic.last) }
  return by or { body or owner_of(self, piece, head, source)
    or somebodys(self, piece, head, voice, source) }
end

local function in_topic(self, piece, one, voice, source)
  local topic = without_charge(piece, one)
  if not topic then return {} end
  local whose = one.labels and possessor(self, piece, topic, voice)
  if whose then return { whose } end
  if BLAMES[one.act] and not is_of_subject(piece, one) then
    local list = blamed(self, piece, one, topic, voice, source)
    if list then return list end
  elseif ASKS[one.act] then
    return { asked(self, piece, one, voice) }
  end
  if SUPPORTS[one.act] then return supported(self, piece, one, topic, voice, source) end
  if one.act == "announce" then
    local side = self:side_of(source)
    return { is_hostile(piece, topic) and state_in(self, piece, topic, side) or nil }
  end
  return { refused(self, piece, one, topic, source) }
end

--- Whether a preposition governs the noun at a letter: "in the face of aggression".
---@param piece parlance.claims.Piece
---@param k integer
---@return boolean
function M.is_governed(piece, k)
  local at = k - 1
  while at > 1 and piece.letters:find("^[djnN1]", at) do at = at - 1 end
  return piece.letters:find("^[oib]", at) ~= nil and piece:fold(at) ~= "as"
end

-- Blame in a noun phrase: its doer, or whose it is.
local function of_noun(self, piece, one, voice)
  if one.target then
    local list = parts(self, piece, one.target, voice)
    if #list > 0 then return list end
  end
  local owner = owner_of(self, piece, one.topic, nil)
  if owner then return { owner } end
  if one.of_others then return {} end
  local stop = clauses.phrase_end(piece.letters, one.first)
  local name = stop and stop < one.topic.first and not M.is_governed(piece, one.cue.first) and
    self:resolve(piece, { first = one.first, last = stop }, voice)
  return name and self.actors:is_state(name) and { name } or {}
end

-- Of names in a phrase, those that are not only there as one that something is done to.
local function doing(self, piece, range, names)
  local first, last = self:tokens(piece, range)
  local kept = {}
  for _, name in ipairs(names) do
    if not sufferers.only_suffers(self, first, last, name) then kept[#kept + 1] = name end
  end
  return kept
end

-- Whom blame that is negated is about, other than who is cleared of it.
local function cleared_of(self, piece, content, voice)
  if content.rule == "deed" and not content.target then return {} end
  local cleared = self:resolve(piece, content.target, voice)
  return { state_in(self, piece, content.topic, cleared) }
end

-- Those that the words in the target's place name.
local function in_place(self, piece, content, voice, source)
  local list = parts(self, piece, content.target, voice)
  if OTHERS[piece:fold(content.target.last)] and self.actors:is_state(list[1]) then list = {} end
  if content.by_voice and BLAMES[content.act] and not content.onus then
    list = doing(self, piece, content.target, list)
  end
  if #list > 0 or content.only_states then return list end
  local state = (content.by_voice or ASKS[content.act])
    and state_in(self, piece, content.target, source)
  return state and doing(self, piece, content.target, { state }) or {}
end

local function direct(self, piece, one, voice, source)
  local content = one.target and not one.by_voice and one or one.blame or one
  if content.negated and content.by_voice then return cleared_of(self, piece, content, voice) end
  local list = content.target and in_place(self, piece, content, voice, source)
  if list and #list > 0 then return list end
  return in_topic(self, piece, content, voice, source)
end

-- Acts of one side that turn to the other in what both sides declare.
local MUTUAL = { welcome = true, commit = true, thank = true, support = true, offer = true,
  deny = true, accuse = true, reject = true, request = true }

-- Acts of a statement that turn to who is spoken to.
local SPOKEN = { request = true, thank = true }

-- Whether nobody else is thanked or asked.
local function is_to_hearer(piece, one)
  return not one.target or piece.letters:find("^p", one.target.first) ~= nil
end

local SEATS = { document = true, meeting = true, session = true }

-- "circulated as a document of X", "a meeting of X": the body that a letter turns to.
local function addressed_body(self, piece, one)
  if one.act ~= "request" or not one.topic then return nil end
  for k = one.topic.first + 1, one.topic.last do
    if piece:fold(k) == "of" and SEATS[piece:fold(k - 1)] then
      local last = clauses.phrase_end(piece.letters, k + 1, true)
      return last and self.reference:resolve(self:tokens(piece, { first = k + 1, last = last }))
    end
  end
end

--- Names of whom a reading is against or about, in order.
---@param self table the reader
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@param voice parlance.claims.Voice
---@param source string|nil
---@return string[]
function M.of(self, piece, one, voice, source)
  if one.rule == "noun" then return of_noun(self, piece, one, voice) end
  local list = direct(self, piece, one, voice, source)
  if #list > 0 or one.only_states or one.only_actors then return list end
  if self.actors.shared and MUTUAL[one.act] and source then
    return { self.actors:opponent(source) }
  end
  if SPOKEN[one.act] and source and source == voice.state then
    return { addressed_body(self, piece, one) or is_to_hearer(piece, one)
      and self.actors:addressee() or nil }
  elseif not one.by_voice and AGAINST[one.act] and source and voice.state
    and source ~= voice.state and self.actors:is_state(source) then
    return { voice.state }
  end
  return list
end

-- Whether the other side may be meant, without a word for it.
local function turns_against(piece, one)
  if one.rule == "suffering" or one.only_states or one.only_actors or one.modal then
    return false
  end
  if one.rule == "noun" then
    return not one.needs_target and not one.only_happens and piece:fold(one.first) ~= "they"
  elseif one.act == "warn" and not piece.letters:find("^t", (one.topic or one.cue).first - 1) then
    return false
  end
  return OPPOSED[one.act] and is_definite(piece, one) or BLAMES[one.act] or false
end

-- Whether the other side may be meant by what a claim says; and whether only where there is but
-- one.
local function may_mean(self, piece, one)
  local by_noun = one.rule == "noun" or one.suffered
  local back = points_back(piece, one.topic) or points_back(piece, one.target)
    or one.by_voice and is_known(piece, one.target)
  if back or OPPOSED[one.act] or one.act == "accuse" and not one.by_voice then
    return true, by_noun
  end
  return not self.voices.around_speech and (by_noun or one.rule == "judgment"), true
end

-- In a statement to many, whom a denial of what was said before answers: the only other side.
local function answered(self, piece, one, source)
  local back = points_back(piece, one.topic) or points_back(piece, one.target)
  if not OPPOSED[one.act] or not back then return nil end
  return self.sides:against(source, piece.at[one.cue.first], true)
end

--- The other side, for a claim that names nobody: who stands against its source, else the
--- other one in a text about two states.
---@param claim parlance.Claim
---@return string[]
function M.other_side(claim)
  local self, one = claim.reader, claim.reading.blame or claim.reading
  local piece, source = claim.piece, claim.source
  local whom = claim.reading.target
  local pair = whom and self.actors:is_both(self:tokens(piece, whom)) and self.sides:pair()
  if pair then return { pair } end
  if not source or not turns_against(piece, claim.reading) then return {} end
  if self.actors.to_many then
    return { self.sides:adversary(source) or answered(self, piece, one, source) }
  end
  local meant, sole = may_mean(self, piece, one)
  if not meant then return {} end
  local against = self.sides:against(source, piece.at[one.cue.first], sole)
  if against then return { against } end
  local side = self:side_of(source)
  local alone = OPPOSED[one.act] and AGAINST[one.act] and one.rule ~= "noun"
  return { alone and self.actors:is_state(side) and self.actors:opponent(side) or nil }
end

return M
