--- words.lua: the closed lists of words by which one refers to what has a name.

local set = require "parlance.word_set"
local v = require "parlance.extract.names.vocabulary"

local M = {}

--- Pronouns of the third person -> what they stand for, and of which sex.
M.pronouns = {
  he = { person = true, sex = "m" }, him = { person = true, sex = "m" },
  himself = { person = true, sex = "m" }, his = { person = true, sex = "m" },
  she = { person = true, sex = "f" }, her = { person = true, sex = "f" },
  herself = { person = true, sex = "f" }, hers = { person = true, sex = "f" },
  it = { body = true }, itself = { body = true }, its = { body = true },
  they = { several = true }, them = { several = true }, themselves = { several = true },
  their = { several = true }, theirs = { several = true },
}

--- Words by which a speaker means himself or those for whom he speaks.
M.own = set [[i me my mine myself we us our ours ourselves]]

--- Nouns that behind "my" and "our" are the one for whom the speaker speaks, and behind
--- another's name or pronoun the one for whom that one does.
M.side = set [[country delegation government nation state people mission administration
  authorities republic kingdom side regime capital leadership cabinet homeland]]

--- Nouns for those who speak for somebody else, by office.
M.speaks = set [[spokesman spokesmen spokeswoman spokesperson spokespersons spokespeople envoy
  ambassador representative representatives delegate delegates official officials]]

--- Nouns that are their bearer's word or doing: "the NCC statement".
M.utterance = set [[statement statements letter letters communique communiqué report reports
  release note notice document message memorandum speech address remarks comments spokesmen
  tweet tweets memo memos post posts interview article op-ed blog email account version position
  resolution resolutions decision decisions paragraph ruling]]

--- Words before an object, which is not what a phrase is about.
M.prepositions = set [[of for to in at on from with by against about over under before after during
  between among through toward towards upon without within into near behind concerning regarding
  as than like via per]]

--- Articles and what stands in their place.
M.articles = set "the a an this that these those its his her their our my your"

M.definite = set "the this that these those its his her their our my said same latter former"

--- Words that may stand in a description and say nothing that must be known of its bearer.
M.vague = set [[the a an this that these those its his her their our my said same latter former
  own then current new late country's acting senior top chief of for to and in at on 's ’s ' ’
  country's ministry's government's also itself himself herself]]

--- Nouns that behind "the", "both" and "the two" are the two sides of a joint document.
M.parties = set [[parties sides ministers delegations governments countries states leaders
  presidents]]

--- Numbers that behind "the" are the sides of a joint document: "the Three".
M.counts = { two = 2, three = 3, four = 4 }

--- Labels of whoever asks in an interview, and what such a person is called.
M.questions = set "question q journalist interviewer reporter"
M.askers = { "interviewer", "moderator", "host", "presenter", "journalist" }

--- Ranks and titles that are cut short before a name, as descriptions have them.
M.whole = {
  ["adm."] = "admiral", ["amb."] = "ambassador", ["capt."] = "captain", ["cmdr."] = "commander",
  ["col."] = "colonel", ["dr."] = "doctor", ["gen."] = "general", ["gov."] = "governor",
  ["lt."] = "lieutenant", ["maj."] = "major", ["pres."] = "president", ["prof."] = "professor",
  ["rep."] = "representative", ["sen."] = "senator", ["sgt."] = "sergeant",
}

local COMPANIES = set [[company corporation corp corp. inc inc. ltd ltd. llc lines line shipping
  airways airlines airline holdings industries petroleum logistics technologies ferries shipyard
  shipyards railways telecom consulting bank analytics]]
local PAPERS = set [[times journal magazine herald courier gazette tribune telegraph chronicle post
  star review news]]

--- Nouns for bodies of a sort -> the last words of names of that sort.
M.sorts_of_body = { company = COMPANIES, firm = COMPANIES, operator = COMPANIES,
  carrier = COMPANIES, airline = COMPANIES, paper = PAPERS, newspaper = PAPERS,
  publication = PAPERS, daily = PAPERS, tabloid = PAPERS, weekly = PAPERS, magazine = PAPERS }

--- Nouns for bodies whose names often say nothing of their sort: "the company" is Harrow.
M.any_body = set [[company firm group organisation organization operator carrier manufacturer maker
  retailer supplier contractor startup start-up insurer lender broadcaster publisher
  club charity nonprofit union network conglomerate giant corporation business brand chain
  platform utility airline automaker carmaker drugmaker chipmaker]]

--- Nouns for what somebody is known for, with which news call again whom they have named.
M.callings = set [[activist actor actress artist athlete author banker billionaire businessman
  businesswoman campaigner candidate celebrity champion coach columnist comedian composer diplomat
  director economist entrepreneur environmentalist epidemiologist executive filmmaker financier
  frontrunner front-runner historian incumbent industrialist justice lawmaker legislator magnate
  millionaire mogul musician nominee novelist parliamentarian philanthropist photographer pilot
  player playwright poet politician pollster presenter producer professor republican democrat
  rapper researcher scholar scientist singer sociologist star statesman strategist striker
  superstar theologian trader tycoon veteran virologist whistleblower winner writer]]

--- Nouns for a state or its territory.
M.state_nouns = set "country state nation republic kingdom island federation"

--- Nouns for bodies, which the last one of that sort bears: "the ministry".
---@param word string folded
---@return boolean
function M.is_body(word) return v.heads[word] or false end

-- Forms of one word for persons of either sex.
local function of_both(word)
  return (word:gsub("women$", "men"):gsub("men$", "man"):gsub("woman$", "man")
    :gsub("person$", "man"):gsub("people$", "man"))
end

--- The form by which a noun for persons is compared: "spokeswoman" as "spokesman".
---@param word string folded
---@return string
function M.of_both(word) return v.persons[word] and of_both(word) or word end

--- Words that offices are made of, folded.
M.office_words = {}
for office in pairs(v.offices) do
  local front = office:match "^(.-) of " or office:match "^(.-) to " or office:match "^(.-) for "
  for word in (front or office):gmatch "%S+" do
    if #word > 3 then M.office_words[word] = true end
  end
end

local RANKS = {}
for _, whole in pairs(M.whole) do RANKS[whole] = true end

--- Whether a folded word is a noun for a person, alone or as part of an office.
---@param word string
---@return boolean
function M.is_role(word)
  return v.persons[word] or RANKS[word] or M.office_words[word] and not v.heads[word] or false
end

return M
