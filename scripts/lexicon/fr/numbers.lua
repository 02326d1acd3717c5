--- fr/numbers.lua: number words of French and their values.
--
-- Fields as in en/numbers.lua; number words of several tokens are left out.
--
-- Source: general knowledge.

return {
  cardinals = {
    ["zéro"] = 0, un = 1, une = 1, deux = 2, trois = 3, quatre = 4, cinq = 5, six = 6, sept = 7,
    huit = 8, neuf = 9, dix = 10, onze = 11, douze = 12, treize = 13, quatorze = 14, quinze = 15,
    seize = 16, ["dix-sept"] = 17, ["dix-huit"] = 18, ["dix-neuf"] = 19, vingt = 20,
    ["vingt-deux"] = 22, ["vingt-trois"] = 23, ["vingt-quatre"] = 24, ["vingt-cinq"] = 25,
    ["vingt-six"] = 26, ["vingt-sept"] = 27, ["vingt-huit"] = 28, ["vingt-neuf"] = 29,
    trente = 30, quarante = 40, cinquante = 50, soixante = 60, ["soixante-dix"] = 70,
    ["quatre-vingts"] = 80, ["quatre-vingt-dix"] = 90,
  },
  ordinals = {
    premier = 1, ["première"] = 1, ["deuxième"] = 2, second = 2, seconde = 2, ["troisième"] = 3,
    ["quatrième"] = 4, ["cinquième"] = 5, ["sixième"] = 6, ["septième"] = 7, ["huitième"] = 8,
    ["neuvième"] = 9, ["dixième"] = 10, ["onzième"] = 11, ["douzième"] = 12,
    ["quinzième"] = 15, ["dix-huitième"] = 18, ["dix-neuvième"] = 19, ["vingtième"] = 20,
  },
  scales = { cent = 100, cents = 100, mille = 1000, million = 1000000, millions = 1000000 },
  groups = { douzaine = 12 },
}
