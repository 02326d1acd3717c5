--- modality_spec.lua: negations with their scopes, and hedges, in sentences of our own.

local core = require "parlance.core"
local hedges = require "parlance.extract.modality.hedges"
local negation = require "parlance.extract.modality.negation"
local pos = require "parlance.layers.pos"
local text = require "parlance.text"

local function read(sentence)
  local forms, folds = text.words(sentence), {}
  for i, form in ipairs(forms) do folds[i] = core.text.fold(form) end
  return forms, folds, pos.tag_words(forms)
end

-- "cue: scope" of each negation of a sentence.
local function negated(sentence)
  local forms, folds, tags = read(sentence)
  local list = {}
  for n, one in ipairs(negation.of(folds, tags)) do
    local scope = {}
    for i, form in ipairs(forms) do
      if one.scope[i] and not one.affix then scope[#scope + 1] = form end
    end
    local cue = one.affix or table.concat(forms, " ", one.first, one.last)
    if one.nor then cue = cue .. " " .. forms[one.nor] end
    list[n] = #scope > 0 and cue .. ": " .. table.concat(scope, " ") or cue
  end
  return list
end

describe("negation", function()
  it("is about its clause", function()
    assert.same({ "not: Varneth did order the attack" },
      negated "Varneth did not order the attack, and Halmerin knows it.")
    assert.same({ "never: we shall forget it" }, negated "I fear that we shall never forget it.")
    assert.same({ "no: We see reason to wait" }, negated "We see no reason to wait.")
    assert.same({ "Nobody: has denied the charge" }, negated "Nobody has denied the charge.")
  end)

  it("is about what follows, for without, nor and a verb that shares its subject", function()
    assert.same({ "without: any notice" }, negated "The ship left without any notice, he said.")
    assert.same({ "not: They did wait for us" },
      negated "They saw the lights and did not wait for us.")
  end)

  it("may be two words, or an affix", function()
    assert.same({ "Neither nor: Varneth Halmerin spoke" },
      negated "Neither Varneth nor Halmerin spoke.")
    assert.same({ "un" }, negated "The minister was unhappy.")
    assert.same({ "less" }, negated "It was a useless letter.")
    assert.same({}, negated "The important investigation was discovered to be regardless.")
  end)

  it("is none in what is asked or only sounds so", function()
    assert.same({}, negated "Is it not the same cable?")
    assert.same({}, negated "It was not only late but wrong.")
    assert.same({ "not" }, negated "Certainly not!")
  end)
end)

describe("hedges", function()
  local function found(sentence)
    local forms, folds = read(sentence)
    local list = {}
    for i, one in ipairs(hedges.of(folds, 1, #folds)) do
      list[i] = one.class .. " " .. table.concat(forms, " ", one.first, one.last)
    end
    return list
  end

  it("are words, phrases and passives that do not say by whom", function()
    assert.same({ "source critics", "verb claim" }, found "The critics claim that it sank.")
    assert.same({ "passive believed" }, found "The cable is now believed to be cut.")
    assert.same({}, found "The cable was reported by the master on 5 March.")
    assert.same({ "phrase one of the most" }, found "It is one of the most used cables.")
    assert.same({}, found "The cable was cut on 4 March 2031.")
  end)
end)
