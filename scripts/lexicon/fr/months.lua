--- fr/months.lua: months, days of the week and seasons of the Gregorian calendar in French.
--
-- Fields as in en/months.lua.
--
-- Source: general knowledge; ISO 8601; TIMEX3.

return {
  months = {
    { name = "janvier", number = 1, days = 31, abbreviations = { "janv." } },
    { name = "février", number = 2, days = 29, abbreviations = { "févr." } },
    { name = "mars", number = 3, days = 31 },
    { name = "avril", number = 4, days = 30, abbreviations = { "avr." } },
    { name = "mai", number = 5, days = 31 },
    { name = "juin", number = 6, days = 30 },
    { name = "juillet", number = 7, days = 31, abbreviations = { "juil." } },
    { name = "août", number = 8, days = 31 },
    { name = "septembre", number = 9, days = 30, abbreviations = { "sept." } },
    { name = "octobre", number = 10, days = 31, abbreviations = { "oct." } },
    { name = "novembre", number = 11, days = 30, abbreviations = { "nov." } },
    { name = "décembre", number = 12, days = 31, abbreviations = { "déc." } },
  },
  weekdays = {
    { name = "lundi", number = 1 }, { name = "mardi", number = 2 },
    { name = "mercredi", number = 3 }, { name = "jeudi", number = 4 },
    { name = "vendredi", number = 5 }, { name = "samedi", number = 6 },
    { name = "dimanche", number = 7 },
  },
  seasons = {
    { name = "printemps", code = "SP" }, { name = "été", code = "SU" },
    { name = "automne", code = "FA" }, { name = "hiver", code = "WI" },
  },
  risky = {},
}
