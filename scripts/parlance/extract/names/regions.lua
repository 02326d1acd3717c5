--- regions.lua: parts of the world, seas, and cities that host organisations, as plain places.
--
-- `names`       matched on folds, with a capital
-- `adjectives`  adjective or noun for the people -> the region
-- `peoples`     adjective or noun, singular or plural -> peoples and believers that are no state's
-- Sorted by bytes. Source: own compilation.

return {
  adjectives = {
    African = "Africa", Africans = "Africa", Arctic = "Arctic",
    Asian = "Asia", Asians = "Asia", Balkan = "Balkans", ["Central American"] = "Central America",
    ["Central Asian"] = "Central Asia", Crimean = "Crimea", European = "Europe",
    Europeans = "Europe", ["Latin American"] = "Latin America", ["North African"] = "North Africa",
    ["Southern African"] = "Southern Africa", ["West African"] = "West Africa",
  },
  peoples = {
    Arab = "Arabs", Arabs = "Arabs", Christian = "Christians", Christians = "Christians",
    Hutu = "Hutu", Jew = "Jews", Jewish = "Jews", Jews = "Jews", Kurd = "Kurds",
    Kurdish = "Kurds", Kurds = "Kurds", Muslim = "Muslims", Muslims = "Muslims",
    Roma = "Roma", Rohingya = "Rohingya", Tutsi = "Tutsi", Uighur = "Uighurs",
    Uighurs = "Uighurs", Uyghur = "Uighurs", Uyghurs = "Uighurs",
  },
  names = {
    "Abyei", "Aden", "Adriatic", "Africa", "Aleppo", "Amazon", "Americas", "Anatolia", "Andes",
    "Antarctica", "Arab World", "Arabian Peninsula", "Arctic", "Asia", "Asia and the Pacific",
    "Asia-Pacific", "Atlantic", "Atlantic Ocean", "Balkans", "Baltic", "Baltic Sea", "Bandung",
    "Barcelona", "Black Sea", "Bonn", "Boston", "Camp David", "Cancun", "Caribbean",
    "Caspian Sea", "Caucasus", "Central Africa", "Central America", "Central Asia",
    "Central Europe", "Chechnya", "Chicago", "Copenhagen", "Crimea", "Darfur", "Donbas",
    "Donetsk", "Durban", "East Africa", "East Asia", "East Jerusalem", "Eastern Europe",
    "Eurasia", "Europe", "Far East", "Gaza", "Gaza Strip", "Geneva", "Gibraltar", "Golan",
    "Golan Heights", "Great Lakes", "Gulf", "Gulf of Aden", "Gulf of Guinea", "Hague",
    "Hiroshima", "Hong Kong", "Horn of Africa", "Idlib", "Indian Ocean", "Indo-China",
    "Indochina", "Istanbul", "Jammu and Kashmir", "Johannesburg", "Kashmir", "Korean Peninsula",
    "Kurdistan", "Latin America", "Latin America and Caribbean",
    "Latin America and the Caribbean", "Luhansk", "Maghreb", "Mediterranean",
    "Mediterranean Sea", "Melanesia", "Middle East", "Montreal", "Mumbai", "Nagasaki",
    "Nagorno-Karabakh", "Nagorny Karabakh", "Near East", "New York", "New York City",
    "North Africa", "North America", "North Atlantic", "Northeast Asia", "Oceania", "Osh",
    "Pacific", "Pacific Ocean", "Persian Gulf", "Polynesia", "Rakhine", "Red Sea", "Rio",
    "Rio de Janeiro", "Sahara", "Sahel", "San Francisco", "Scandinavia", "Sea of Azov",
    "Sevastopol", "Shanghai", "Siberia", "Sinai", "South America", "South Asia",
    "South China Sea", "South Ossetia", "South Pacific", "South-East Asia",
    "South-Eastern Europe", "Southeast Asia", "Southern Africa", "Srebrenica",
    "Strait of Hormuz", "Sub-Saharan Africa", "Sydney", "Transnistria",
    "Vienna International Centre", "West Africa", "West Asia", "West Bank", "Western Africa",
    "Western Europe", "Western Hemisphere", "Western Sahara",
  },
}
