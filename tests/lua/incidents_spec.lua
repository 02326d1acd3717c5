--- incidents_spec.lua: harmful acts in small texts about states that do not exist.

local workspace = require "support.workspace"

-- What tells that these are states.
local STATES = "The Government of the Republic of Varneth met that of the Kingdom of Halmerin. " ..
  "Varnethi and Halmerine ministers spoke for the Republic of Teskora.\n\n"

describe("incidents", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  -- The rows of texts by name, in order.
  local function rows_of(texts)
    return space:extract("incidents", texts).rows
  end

  local function rows(text) return rows_of { ["a.txt"] = STATES .. text } end

  local function texts(list)
    local out = {}
    for i, row in ipairs(list) do out[i] = row.text end
    return out
  end

  it("are noun phrases with their article and what they were done to", function()
    local list = rows "The minister spoke of the cyberattack against Velmont. It was cold."
    assert.same({ "the cyberattack against Velmont" }, texts(list))
    assert.equal("cyberattack", list[1].kind)
  end)

  it("are verb groups with their object where there is no noun", function()
    local list = rows "On 3 May 2031 Varneth severed its diplomatic relations with Halmerin."
    assert.same({ "severed its diplomatic relations with Halmerin" }, texts(list))
    assert.equal("severance", list[1].kind)
    assert.equal("Halmerin", list[1].victim)
    assert.equal("Varneth", list[1].attributed_to)
    assert.equal("2031-05-03", list[1].date)
  end)

  it("are told in the passive too, with the doer behind 'by'", function()
    local list = rows "The undersea cable was cut by the Halmerine navy in the night."
    assert.equal("damage", list[1].kind)
    assert.equal("Halmerin", list[1].attributed_to)
  end)

  it("are nothing where an act is only feared, denied in general or meant", function()
    assert.same({}, rows "Varneth fears any attack. It wants to seize the ships.")
    assert.same({}, rows "Every state must prevent the threat of an attack.")
    assert.same({}, rows "If they cut the cable, the talks will end.")
  end)

  it("leave out what is no object of the act", function()
    assert.same({}, rows "They broke the silence and closed the meeting. We cut the budget.")
  end)

  it("are orders to leave", function()
    local list = rows "Halmerin on Monday ordered four members of the Varnethi embassy to leave."
    assert.equal("expulsion", list[1].kind)
    assert.equal("Varneth", list[1].victim)
    assert.equal("Halmerin", list[1].attributed_to)
  end)

  it("are joined where a noun points back", function()
    local list = rows("Gunmen attacked the port of Sendrigal on 3 May 2031. " ..
      "The attack lasted an hour. This act was condemned by all.")
    assert.equal(3, #list)
    assert.equal(list[1].incident, list[2].incident)
    assert.equal(list[1].incident, list[3].incident)
    assert.equal("2031-05-03", list[3].date)
  end)

  it("are kept apart where victims differ", function()
    local list = rows "The attack on Varneth came first. The attack on Halmerin came a year later."
    assert.equal(2, #list)
    assert.are_not.equal(list[1].incident, list[2].incident)
  end)

  it("are denied where the accused denies them, alleged where nobody does", function()
    local denied = rows("Varneth accused Halmerin of the cyberattack against its railways. " ..
      "Halmerin denied the cyberattack.")
    assert.equal("denied", denied[1].status)
    assert.equal("Halmerin", denied[1].attributed_to)
    assert.equal("Varneth", denied[1].attributed_by)
    assert.equal("Halmerin", denied[1].denied_by)
    space:clear()
    space = workspace.new()
    local alleged = rows "Varneth accused Halmerin of the cyberattack against its railways."
    assert.equal("alleged", alleged[1].status)
  end)

  it("are asserted where the document tells them as so", function()
    local list = rows "Halmerin seized five boats on Monday. They lie in the harbour."
    assert.equal("asserted", list[1].status)
    assert.is_nil(list[1].attributed_by)
  end)

  it("have the date that stands with them, and not that of saying", function()
    local list = rows("On 9 June 2031 the minister said that a hack of the railway had come. " ..
      "The hack took place on 3 May 2031.")
    for _, row in ipairs(list) do assert.equal("2031-05-03", row.date) end
  end)

  it("have one key in all documents that tell of them", function()
    local list = rows_of {
      ["a.txt"] = "The Halmerine navy cut the Halden cable on 3 May 2031, Varneth said.",
      ["b.txt"] = "The Halden cable was cut on 3 May 2031. Nobody knows why.",
      ["c.txt"] = "The Brisk pipeline was cut on 9 October 2033.",
    }
    assert.equal(3, #list)
    assert.equal(list[1].incident, list[2].incident)
    assert.are_not.equal(list[1].incident, list[3].incident)
  end)

  -- The words of all mentions of a text, parted by bars.
  local function said(text) return table.concat(texts(rows(text)), " | ") end

  local function kinds(text)
    local out = {}
    for i, row in ipairs(rows(text)) do out[i] = row.kind end
    return out
  end

  local function keys(text)
    local seen, n = {}, 0
    for _, row in ipairs(rows(text)) do
      if not seen[row.incident] then seen[row.incident], n = true, n + 1 end
    end
    return n
  end

  it("are known by what their objects are", function()
    assert.equal("wrecked the lighthouse", said "Vandals wrecked the lighthouse.")
    assert.equal("dumped nine barrels of waste", said "They dumped nine barrels of waste.")
    assert.equal("", said "The rain wrecked the mood. They dumped the idea.")
    assert.equal("They were beaten", said "They were beaten.")
    assert.equal("", said "Nobody was beaten.")
  end)

  it("are gerunds with what they are done to", function()
    assert.equal("the boarding of the Halden Star",
      said "They condemn the boarding of the Halden Star.")
    assert.equal("", said "They praise the boarding of the windows.")
  end)

  it("are told with particles and in phrases, of the subject too", function()
    assert.equal("sent home three diplomats", said "Varneth sent home three diplomats.")
    assert.equal("The depot was set on fire", said "The depot was set on fire.")
    assert.equal("The barge ran aground", said "The barge ran aground.")
    assert.equal("Soldiers had opened fire", said "Soldiers had opened fire.")
    assert.equal("The house was broken into", said "The house was broken into.")
    assert.equal("caught fire", (said "Then the depot caught fire."):match "caught fire")
    assert.equal("", said "A barge that runs aground is lost. They were held responsible.")
  end)

  it("are mishaps with their place, and what is said to have occurred", function()
    assert.equal("an accident at the port", said "There was an accident at the port.")
    assert.equal("", said "An accident is soon forgotten.")
    assert.equal(1, keys "The Halden cable was cut. They concede that an incident had occurred.")
  end)

  it("are none where they are feared, also with an article", function()
    assert.equal("", said "A raid could come at night. They warned of a further raid.")
    assert.equal("another raid", said "On Monday another raid woke the town.")
    assert.equal("the collision", said "They feared for the crew after the collision.")
  end)

  it("are told in denials", function()
    assert.equal("damage to the cable", said "Halmerin denied any damage to the cable.")
    assert.equal("obstruction", said "There was no obstruction.")
  end)

  it("are not what came of one that was told", function()
    assert.equal("The blast", said "The blast killed nine people.")
    assert.equal("The blast", said "The blast killed nine people and wounded two sailors.")
    assert.equal("set fire to the depot", said "Gunmen set fire to the depot, killing a guard.")
  end)

  it("stay apart where they are joined", function()
    assert.equal("the flooding of the town | the seizure of its boats",
      said "Varneth condemns the flooding of the town and the seizure of its boats.")
  end)

  it("are of the kind that was told before", function()
    assert.same({ "release", "release" },
      kinds "The waste was released in May. The release was long.")
    assert.same({ "leak", "leak" }, kinds "Somebody leaked the letters. The leak was long.")
    assert.same({}, kinds "A flood of complaints followed.")
  end)

  it("are called names that point back", function()
    local list = rows "Halmerin seized five boats. Varneth spoke of “piracy in slippers”."
    assert.same({ "seized five boats", "piracy in slippers" }, texts(list))
    assert.equal(list[1].incident, list[2].incident)
    assert.equal("seizure", list[2].kind)
    assert.equal(1, keys "Halmerin seized five boats. It was an act of robbery, they said.")
    assert.equal("", said "Varneth wrote a book on piracy.")
  end)

  it("are measures that point back together", function()
    assert.equal(1, keys("Halmerin froze the assets of Varneth. It rained for weeks. It snowed. " ..
      "It rained again. The measures were mild."))
  end)

  it("leave an article out in a headline", function()
    assert.equal("Tanker seized", said "Tanker seized\n\nIt rained.")
  end)

  it("are whose decision they were, and of its day", function()
    local list = rows "Halmerin's decision of 3 May 2031 to freeze the assets of Varneth was hasty."
    assert.equal("freeze the assets of Varneth", list[1].text)
    assert.equal("Halmerin", list[1].attributed_to)
    assert.equal("2031-05-03", list[1].date)
  end)

  it("are done by the subject of the verb before a gerund", function()
    local list = rows "Halmerin retaliated by expelling six Varnethi diplomats."
    assert.equal("Halmerin", list[1].attributed_to)
    assert.equal("Varneth", list[1].victim)
  end)

  it("have the date before their verb, and that of a clause with when", function()
    assert.equal("2031-05-03", rows("Halmerin on 3 May 2031 expelled two consuls.")[1].date)
    assert.equal("2031-05-03", rows("They slept on 3 May 2031 when a blast woke them.")[1].date)
  end)

  it("are laid to the state of a body that is named with it, and to no guessed one", function()
    local list = rows("Halmerin's Ministry of Ports accused Varneth of the raid on Ostry. " ..
      "The raid lasted an hour.")
    assert.equal("Halmerin", list[1].attributed_by)
    list = rows "The Ministry of Ports accused Varneth of the raid on Ostry."
    assert.equal("Ministry of Ports", list[1].attributed_by)
  end)

  it("are no names of tools", function()
    assert.equal("", said "A program known as Stuxnet was found.")
  end)

  it("are told by the noun of the act that did it", function()
    assert.equal("drone strikes | a raid", said "The depot was hit by drone strikes in a raid.")
    assert.equal("The blast", said "It shook. The blast destroyed two houses.")
  end)

  it("are bare nouns of which a verb in the past is said", function()
    assert.equal("Hostilities", said "Hostilities began in the south.")
    assert.equal("", said "They wrote about hostilities.")
  end)

  it("are several verbs that are joined to what was helped to be done", function()
    assert.equal("occupy offices | shut down the airport | prevent the entry of observers",
      said("Halmerine troops have helped to occupy offices, shut down the airport and prevent " ..
        "the entry of observers."))
    assert.equal("", said "They want to occupy offices and shut down the airport.")
  end)

  it("are tests, bans and interference as well, and agreements that are broken off", function()
    assert.equal("its nuclear tests", said "Halmerin ended its nuclear tests.")
    assert.equal("Its nuclear tests | Those tests",
      said "Its nuclear tests were loud. Those tests ended.")
    assert.equal("", said "The school ended its tests.")
    assert.equal("banned the use of the Varnethi language",
      said "Halmerin banned the use of the Varnethi language.")
    assert.equal("the interference in its elections",
      said "Varneth spoke of the interference in its elections.")
    assert.equal("did not interfere", said "“We did not interfere,” Halmerin said.")
    assert.equal("withdrew from the Ports Treaty", said "Halmerin withdrew from the Ports Treaty.")
  end)

  it("are what somebody is charged with, also without an article", function()
    assert.equal("theft", said "Ode Brill was found guilty of theft.")
    assert.equal("", said "They spoke about theft.")
  end)

  it("are somebody's who carried them out or claims responsibility", function()
    local list = rows "Halmerin carried out the raid on Ostry."
    assert.equal("Halmerin", list[1].attributed_to)
    list = rows "Halmerin claimed responsibility for the raid on Ostry."
    assert.equal("Halmerin", list[1].attributed_to)
    assert.equal("admitted", list[1].status)
  end)

  it("are published letters only where a leak or a theft is told too", function()
    assert.equal("", said "The ministry published the files.")
    assert.equal("stole the files | published the messages",
      said "They stole the files and published the messages.")
  end)

  it("are crashes of what flies or sails, and tell no toll behind which they stand", function()
    assert.equal("a Halmerine airliner came down",
      said "Nine people were killed when a Halmerine airliner came down.")
    assert.equal("crash", rows("The airliner crashed on 3 May 2031.")[1].kind)
    assert.equal("", said "Prices came down.")
  end)

  it("have the only date of their sentence, if no other act has it", function()
    local list = rows "The raid, which nobody had seen before 3 May 2031 was over, was a blow."
    assert.equal("2031-05-03", list[1].date)
  end)

  it("are called acts of barbarity, and cowardly acts", function()
    local list = rows "Halmerin bombed the town. The minister spoke of an act of barbarity."
    assert.same({ "bombed the town", "an act of barbarity" }, texts(list))
    assert.equal(list[1].incident, list[2].incident)
    assert.equal("bombed the town | a cowardly act",
      said "Halmerin bombed the town. Varneth described it as a cowardly act.")
  end)

  it("are done to persons and by persons, as they are named", function()
    local list = rows "Edda Corle was murdered in Ostry. Ode Brill killed her."
    assert.equal("Edda Corle", list[1].victim)
  end)

  it("are laid by the state whose statement it is", function()
    local list = rows_of { ["a.txt"] = "Statement by the Republic of Varneth\n\n" ..
      "The Kingdom of Halmerin raided the town on 3 May 2031. It was a raid at night." }
    assert.equal("Varneth", list[1].attributed_by)
    assert.equal(list[1].incident, list[2].incident)
  end)

  it("end before a clause that says more of them", function()
    assert.equal("the raid on Ostry", said "They spoke of the raid on Ostry that shook the coast.")
  end)

  it("have the date of the like incident that is told most, where they have none", function()
    local list = rows("On 3 May 2031 a truck rammed a crowd in the port. Nobody spoke. " ..
      "Later the police shot the driver.")
    assert.equal(2, #list)
    assert.equal("2031-05-03", list[1].date)
    assert.equal("2031-05-03", list[2].date)
  end)

  it("are laid to the only state that a text accuses", function()
    local list = rows("The depot was destroyed on 3 May 2031. It was cold. " ..
      "Varneth accuses Halmerin of having fired rockets for an hour.")
    assert.equal("Halmerin", list[1].attributed_to)
    assert.equal("Varneth", list[1].attributed_by)
  end)

  it("are compounds behind an article, also of words that are verbs", function()
    assert.equal("the Ostry massacre", said "They wept for the victims of the Ostry massacre.")
    assert.equal("the coup d'etat", said "They spoke of the coup d'etat.")
  end)

  it("go on with the clause that alone tells which is meant", function()
    assert.equal("the raid that emptied its harbours",
      said "They spoke of the raid that emptied its harbours.")
  end)

  it("are laid to whoever admits a part in them, and not to whoever never did", function()
    local text = "The raids on Ostry and the shelling of Velmont were a crime. Halmerin %s its " ..
      "part in these unlawful acts. Varneth accuses the Grey Heron of theft."
    local list = rows(text:format "has admitted")
    assert.equal("Halmerin", list[1].attributed_to)
    assert.equal("admitted", list[1].status)
    assert.equal("Halmerin", list[2].attributed_to)
    assert.not_equal("admitted", rows(text:format "has never admitted")[1].status)
  end)

  it("are laid to all whom one clause accuses together", function()
    local list = rows "Varneth accuses Halmerin and Teskora of the raid on Ostry."
    assert.equal("Halmerin; Teskora", list[1].attributed_to)
  end)

  it("are no class of acts that something is an example of", function()
    assert.equal("the shelling of Velmont",
      said "They wept over the shelling of Velmont. It is one example of these attacks.")
  end)

  it("are not of a day of one of them where they are a number", function()
    local list = rows("Varneth suffered a number of attacks. The attack on Ostry of 3 May 2031 " ..
      "was the worst.")
    assert.is_nil(list[1].date)
    assert.equal("2031-05-03", list[2].date)
  end)

  it("begin with the decision to take a measure", function()
    assert.equal("The hasty and unilateral decision to expel three Halmerine diplomats",
      said "The hasty and unilateral decision to expel three Halmerine diplomats was wrong.")
    assert.equal("sever its ties with Halmerin",
      said "They decided to sever its ties with Halmerin.")
  end)

  it("hit what the verb has for its object whose means they are", function()
    local list = rows("The Grey Heron killed many Varnethi officials through bombings and "
      .. "abductions.")
    assert.equal("many Varnethi officials", list[2].targets)
    assert.equal("many Varnethi officials", list[3].targets)
  end)

  it("hit a mission with its place, and no visa", function()
    local list = rows "Halmerin used force for entering the Varnethi embassy in Ostry."
    assert.equal("Varnethi embassy in Ostry", list[1].targets)
    assert.is_nil(rows("Halmerin refused to issue a visa for the envoy.")[1].targets)
  end)

  it("tell for whom a permit was refused", function()
    assert.equal("refused to issue a visa in a timely manner for the envoy from Ostry",
      said "Halmerin refused to issue a visa in a timely manner for the envoy from Ostry.")
  end)

  it("have the date of what they are told in one breath with", function()
    local list = rows("Varneth severed its ties with Halmerin on 3 May 2031 and ordered all " ..
      "Halmerine diplomats out of the country.")
    assert.same({ "2031-05-03", "2031-05-03" }, { list[1].date, list[2].date })
  end)

  it("are of the month of the day that they soon came after", function()
    local list = rows("Following the termination of its ties with Halmerin by Varneth on 3 May " ..
      "2031, the police seized the Halmerine embassy. Before that, they raided a house.")
    assert.same({ "2031-05-03", "2031-05" }, { list[1].date, list[2].date })
  end)

  it("come from empty documents and long ones", function()
    local parts = {}
    for i = 1, 2000 do
      parts[i] = ("The attack on the port of place %d came. It seized the ship."):format(i)
    end
    local list = rows_of { ["a.txt"] = "\n", ["b.txt"] = table.concat(parts, "\n") }
    assert.is_true(#list > 2000)
  end)
end)
