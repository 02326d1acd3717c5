--- parties.lua: the states that a document with two sides is of: "the Parties", "both sides".

local words = require "parlance.extract.reference.words"

local M = {}

local function fold_at(doc, pos)
  return pos >= 1 and pos <= doc.n_tokens and doc:fold(pos) or ""
end

-- Words in titles of texts that tell what two sides said to each other.
local TALKS = { "summary", "minutes", "talks", "consultations" }

local function is_of_talks(title)
  for _, word in ipairs(TALKS) do
    if title:find(word, 1, true) then return true end
  end
  return false
end

-- The states that a document names first, in order of name: up to a token and up to some, and
-- from the second on up to another token.
local function first_states(self, last, near, most)
  local seen, list = {}, {}
  for _, row in ipairs(self.rows) do
    if row.first > last or #list > 1 and row.first > near or #list == most then break end
    if row.type == "state" and row.name and not seen[row.name] then
      seen[row.name], list[#list + 1] = true, row.name
    end
  end
  table.sort(list)
  return list
end

local JOINT, TEXTS = 90, { communique = true, ["communiqué"] = true, statement = true,
  declaration = true }

-- Whether the first lines announce "the following joint communique".
local function announces_joint(self)
  local folds = self.doc:folds()
  for pos = 1, math.min(JOINT, #folds - 1) do
    if folds[pos] == "joint" and TEXTS[folds[pos + 1]] then
      return folds[pos - 1] == "following" or folds[pos + 2] == ":"
    end
  end
  return false
end

--- The states that a joint document is of, joined, where its first sentences name some.
---@param self parlance.Reference
---@return string|nil
function M.joint(self)
  if self.parties == nil then
    local metadata = self.doc.metadata
    local title = (metadata.title or ""):lower()
    local joint = metadata.kind == "communique" or title:find "joint" ~= nil
      or announces_joint(self)
    local stop = self.doc.n_tokens > 0 and select(2, self.doc:paragraph(1)) or 0
    local list = joint and first_states(self, stop + 120, stop + 30, 5) or {}
    self.parties = #list > 1 and #list < 5 and table.concat(list, "; ") or false
    self.n_parties = #list
  end
  return self.parties or nil
end

--- The two states that a document names most, joined; of equals those that it names first.
---@param self parlance.Reference
---@return string|nil
function M.two(self)
  if self.two == nil then
    local counts, order = {}, {}
    for _, row in ipairs(self.rows) do
      if row.type == "state" and row.name then
        if not counts[row.name] then order[#order + 1] = row.name end
        counts[row.name] = (counts[row.name] or 0) + 1
      end
    end
    local at = {}
    for i, name in ipairs(order) do at[name] = i end
    table.sort(order, function(a, b)
      if counts[a] ~= counts[b] then return counts[a] > counts[b] end
      return at[a] < at[b]
    end)
    local two = { order[1], order[2] }
    table.sort(two)
    self.two = #two == 2 and table.concat(two, "; ") or false
  end
  return self.two or nil
end

local MINISTERS = { prime = true, foreign = true, defence = true, finance = true, trade = true }

--- "the Parties", "both sides", "the two Ministers" of a joint document; of another "both sides"
--- are the two states that it names most.
---@param self parlance.Reference
---@param first integer
---@param last integer
---@return string|nil name
---@return string|nil type
function M.meant(self, first, last)
  local word, at, two = fold_at(self.doc, first), first, false
  if word == "the" or word == "both" then at, two = at + 1, word == "both" end
  if fold_at(self.doc, at) == "two" then at, two = at + 1, true end
  if MINISTERS[fold_at(self.doc, at)] and at < last then at = at + 1 end
  local name, noun = M.joint(self), fold_at(self.doc, at)
  local counted = name and words.counts[noun] == self.n_parties
  if at ~= last or not (words.parties[noun] or counted) then return nil end
  if at == first and self.doc:form(at) ~= "Parties" then return nil end
  two = two or is_of_talks((self.doc.metadata.title or ""):lower())
  name = name or two and noun ~= "ministers" and M.two(self)
  if name then return name, "state" end
end

return M
