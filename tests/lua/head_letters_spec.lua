--- head_letters_spec.lua: date lines, senders and recipients of invented letters and cables.

local head = require "parlance.load.head"

local BODY = "\n\nThe harbour of Velmont was closed for a third day as talks between the two "
  .. "ministries went on behind closed doors, and no one could say when ships would leave.\n"

local function read(text)
  local values = {}
  for _, m in ipairs(head.read(text, "x.txt")) do
    if m.origin == "head" then values[m.key] = m.value end
  end
  return values
end

local function check(text, wanted)
  local values = read(text)
  for key, value in pairs(wanted) do assert.equal(value, values[key] or false, key) end
end

describe("the date line of a letter", function()
  it("has a reference before place and date", function()
    check("Agendum 240 15 May 1942" .. BODY, { date = "1942-05-15", kind = "submission" })
    check("E (PD) (37) 1 (extract) VELMONT, 19 May 1937" .. BODY,
      { date = "1937-05-19", place = "Velmont" })
    check("Draft Cablegram E104 [1] PORT LAZARE, 8 December 1948" .. BODY,
      { date = "1948-12-08", place = "Port Lazare", kind = "cablegram" })
    check("Note C9/3823 VELMONT, 31 July 1947" .. BODY, { date = "1947-07-31", kind = "note" })
  end)
  it("has what an editor supplied in brackets", function()
    check("Cablegram 5 VELMONT, 18 February 1[9]46" .. BODY, { date = "1946-02-18" })
    check("Cablegram 5 VELMONT, 5 January [1940], 7.10 p.m." .. BODY, { date = "1940-01-05" })
    check("Cablegram 5 VELMONT, 5 January 1940, 4.30 [p.m.]" .. BODY, { date = "1940-01-05" })
  end)
  it("has any time of day, and a note", function()
    check("Cablegram 5 VELMONT, 1 August 1947, 12 noon" .. BODY, { date = "1947-08-01" })
    check("Cablegram 5 VELMONT, 11 June 1949, 11.3 8 a.m." .. BODY, { date = "1949-06-11" })
    check("Velmont, 7 August 1979 (from the delegation)" .. BODY, { date = "1979-08-07" })
  end)
  it("is no sentence that has a date", function()
    check("The harbour was closed on 3 May 1951" .. BODY, { date = false })
    check("Ports: what happened on 3 May 1951 and why it matters" .. BODY, { date = false })
  end)
end)

describe("sender and recipient", function()
  local cable = "Cablegram 82 VELMONT, 23 April 1947\n\n"
  it("stand in a line above the text", function()
    check(cable .. "MOST SECRET PERSONAL FOR DR. STAHL FROM IVO MAREN" .. BODY,
      { recipient = "Dr. Stahl", sender = "Ivo Maren" })
    check(cable .. "Following for the Prime Minister from the Minister for Ports. [1]" .. BODY,
      { recipient = "Prime Minister", sender = "Minister for Ports" })
    check(cable .. "Message from Quill to Dahl[1]" .. BODY,
      { sender = "Quill", recipient = "Dahl" })
    check(cable .. "From Stahl to Senator Quill (to be handed to her at once)." .. BODY,
      { sender = "Stahl", recipient = "Senator Quill" })
  end)
  it("are entries", function()
    check("From: Dr. Vera Stahl\nTo: Mr. Anselm Gray\nSubject: Lights" .. BODY,
      { sender = "Dr. Vera Stahl", recipient = "Mr. Anselm Gray", speaker = "Vera Stahl" })
    check(cable .. "Attention: Mr. Dahl" .. BODY, { recipient = "Mr. Dahl" })
  end)
  it("stand in the line with the date", function()
    check("Cablegram For the Minister from Ada Quill 5 [1] VELMONT, 20 March 1947, 5 p.m."
      .. BODY, { date = "1947-03-20", sender = "Ada Quill", recipient = "Minister" })
  end)
  it("have no markings in them, and no words that name nobody", function()
    check(cable .. "FOR THE PRIME MINISTER MOST SECRET HIMSELF ALONE" .. BODY,
      { recipient = "Prime Minister" })
    check(cable .. "SECRET FOR HIS EYES ONLY" .. BODY, { recipient = false })
    check(cable .. "Bread for the islands" .. BODY, { recipient = false })
  end)
  it("are in salutation and signature", function()
    check("Letter VELMONT, 3 May 1951\n\nDear Mr. Dahl," .. BODY .. "\n"
      .. "\nYours sincerely,\n\nAda Quill",
      { recipient = "Mr. Dahl", sender = "Ada Quill" })
    check(cable .. "The ports are shut." .. BODY .. "\nMAREN\n\n _\n\n1 The Minister.\nOf Ports.\n"
      .. "\n2 Dahl.\n\n[NA : 3, 4]", { sender = "Maren" })
    check(cable .. "The ports are shut." .. BODY .. "\n(Sgd) A.B. QUILL Prime Minister",
      { sender = "A.B. Quill" })
  end)
  it("are no headings and no other texts' last lines", function()
    check(cable .. "SECRET\n\nVELMONT" .. "\n\nShut.", { sender = false })
    check("Ports open again\n\n3 May 2020" .. BODY .. "\nADA QUILL", { sender = false })
  end)
  it("are in a title that says who writes to whom", function()
    check("Quill to Dahl\n\nLetter VELMONT, 3 May 1951" .. BODY,
      { sender = "Quill", recipient = "Dahl" })
    check("Road to ruin\n\n3 May 2020" .. BODY, { sender = false, recipient = false })
  end)
end)

describe("who makes a statement", function()
  it("is a state alone, also of an extract", function()
    check("Debate, May 1998\n\nStatement by Norway (extract)" .. BODY, { country = "Norway" })
    check("Debate, May 1998\n\nStatement by Ada Quill" .. BODY, { country = false })
  end)
  it("is named before the number of a release", function()
    check("STATEMENT BY THE MINISTER FOR PORTS, MR A B QUILL 13/95\n\n3 May 1995" .. BODY,
      { speaker = "A B Quill" })
  end)
end)
