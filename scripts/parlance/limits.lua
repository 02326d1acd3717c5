--- limits.lua: how many hits a search may have, how long it may take, how much it may try.
--
-- Off by default. A limit that is reached is a failure that says so: what was found until
-- then would look like all there is. The failure names what is sought and where the search
-- was.
--
-- A step of a token pattern is a token that a repetition passes, there or back, or a rule
-- that is entered; steps are counted from each token that a hit may begin with. Those of a
-- query are PCRE2's.

local core = require "parlance.core"
local fail = require "parlance.fail"

local M = {}

---@class parlance.Limit
---@field most? integer more hits are an error
---@field first? integer no more hits are looked for
---@field seconds? number
---@field deadline? number by core.clock
---@field steps? integer more of them for one hit are an error
---@field n integer hits so far
---@field spent integer work since the clock was read
---@field done integer steps from the token where a hit is tried
---@field at integer the index that was passed last
---@field name any what is sought: its tostring is for the message
local Limit = {}
Limit.__index = Limit

-- One line, not too long.
local function short(what)
  local text = tostring(what):gsub("%s+", " ")
  if #text <= 60 then return text end
  return text:sub(1, (utf8.offset(text, 0, 58) or 58) - 1) .. "..."
end

local function positive(value, name)
  if value == nil then return nil end
  if type(value) ~= "number" or value ~= value or value <= 0 then
    fail.raise(("'%s' takes a number greater than 0, not %s"):format(name, tostring(value)))
  end
  return value
end

---@class parlance.LimitOptions
---@field limit? integer only the first so many hits
---@field max_hits? integer more hits than that are an error
---@field timeout? number more seconds than that are an error
---@field max_steps? integer more steps for one hit are an error

--- The limits of a search; the clock runs from now on.
---
---     local limit = limits.new({ max_hits = 1000, timeout = 2.5 }, pattern)
---@param options? parlance.LimitOptions
---@param name any what is sought
---@return parlance.Limit
function M.new(options, name)
  options = options or {}
  local seconds = positive(options.timeout, "timeout")
  return setmetatable({
    most = positive(options.max_hits, "max_hits"),
    first = positive(options.limit, "limit"), seconds = seconds, n = 0, spent = 0,
    steps = positive(options.max_steps, "max_steps"), done = 0, at = 0,
    name = name,
    deadline = seconds and core.clock() + seconds or nil,
  }, Limit)
end

--- The limits among a table of options, for another table of options.
---@param options? parlance.LimitOptions
---@return parlance.LimitOptions
function M.of(options)
  options = options or {}
  return { limit = options.limit, max_hits = options.max_hits, timeout = options.timeout,
    max_steps = options.max_steps }
end

-- ", at token 17 of speech.txt"
local function at_place(doc, pos)
  if type(doc) ~= "table" or not pos then return "" end
  return (", at token %d of %s"):format(pos, tostring(doc.name))
end

--- Raise when the time is up.
---@param doc? parlance.Document where the search is
---@param pos? integer
function Limit:check(doc, pos)
  if self.deadline and core.clock() > self.deadline then
    fail.raise(("%s: stopped after %g seconds%s: ask for less, or for more time (timeout)")
      :format(short(self.name), self.seconds, at_place(doc, pos)), "ELIMIT")
  end
end

--- Raise what the core says of a limit of its own, with the place.
---@param message string
---@param doc? parlance.Document
---@param pos? integer
function Limit:refuse(message, doc, pos)
  fail.raise(("%s: stopped%s: %s"):format(short(self.name), at_place(doc, pos), message),
    "ELIMIT")
end

--- Whether there are as many hits as are wanted.
---@return boolean
function Limit:enough() return self.first ~= nil and self.n >= self.first end

--- Whether another hit is one too many.
---@return boolean
function Limit:is_full() return self.most ~= nil and self.n >= self.most end

--- One more hit: raise when it is one too many, or the time is up.
---@param tokens? integer how many it has, long ones taking more time
---@param doc? parlance.Document where it is
---@param pos? integer
function Limit:count(tokens, doc, pos)
  self:count_to(self.n + 1, doc, pos)
  self:spend(tokens or 1, doc, pos)
end

--- So much was done: now and then it is seen whether the time is up.
---@param tokens integer
---@param doc? parlance.Document
---@param pos? integer
function Limit:spend(tokens, doc, pos)
  self.spent = self.spent + 1 + tokens
  if self.spent >= 512 then
    self.spent = 0
    self:check(doc, pos)
  end
end

--- So many hits by now.
---@param n integer
---@param doc? parlance.Document where the last one is
---@param pos? integer
function Limit:count_to(n, doc, pos)
  self.n = n
  if self.most and n > self.most then
    fail.raise(("%s: more than %d hits%s: ask for less, or for more hits")
      :format(short(self.name), self.most, at_place(doc, pos)), "ELIMIT")
  end
end

--- Whether what is tried has to be watched while a pattern is matched.
---@return boolean
function Limit:watches() return self.steps ~= nil or self.deadline ~= nil end

-- The document and the token at an index; nothing when no token is there.
local function located(place, i)
  local ok, doc, pos = pcall(place.at, place, i)
  if ok then return doc, pos end
end

--- A hit is tried from index i on.
---@param i integer
---@param place parlance.grammar.Place
function Limit:begin(i, place)
  self.done, self.at, self.from = 0, i, i
  self.spent = self.spent + 1
  if self.spent >= 512 then
    self.spent = 0
    self:check(located(place, i))
  end
end

--- The match is at index i now: raise when that is one step too many, or the time is up.
---@param i integer
---@param place parlance.grammar.Place
function Limit:pass(i, place)
  local way = i > self.at and i - self.at or self.at - i
  self.at, self.done, self.spent = i, self.done + 1 + way, self.spent + 1 + way
  if self.steps and self.done > self.steps then
    self:refuse(("more than %d steps for one hit: bound what repeats, as p^-20 for p^0, or match "
      .. "it within a smaller unit, or allow more (max_steps)"):format(self.steps),
      located(place, self.from))
  end
  if self.spent >= 512 then
    self.spent = 0
    self:check(located(place, i))
  end
end

--- An iterator over hits, kept to limits.
---
---     for hit in limits.guard(matcher:each(segment), limits.new(options, pattern)) do ... end
---@param next_hit fun(): any
---@param limit parlance.Limit
---@return fun(): any
function M.guard(next_hit, limit)
  if not (limit.most or limit.first or limit.deadline) then return next_hit end
  return function()
    if limit:enough() then return nil end
    limit:check()
    local hit = next_hit()
    if hit ~= nil then limit:count(1, hit.doc, hit.first) end
    return hit
  end
end

return M
