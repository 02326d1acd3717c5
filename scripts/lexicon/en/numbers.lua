--- en/numbers.lua: number words of English and their values.
--
-- `cardinals`  word -> value, zero to ninety-nine; the hyphen of "twenty-one" may be a space
-- `ordinals`   word -> value, first to hundredth
-- `scales`     word -> factor, singular and plural; short scale
-- `ordinal_scales`  word -> factor
-- `articles`   words that count as one before a scale: "a hundred"
-- `fractions`  word -> divisor, for "two thirds"; plurals too
-- `groups`     word -> number of things: "a dozen"
-- `romans`     Roman numerals to 29, as in World War II and Article XI -> value
-- In the order of their values.
--
-- Source: general knowledge.

return {
  cardinals = {
    zero = 0, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8,
    nine = 9, ten = 10, eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15,
    sixteen = 16, seventeen = 17, eighteen = 18, nineteen = 19, twenty = 20,
    ["twenty-one"] = 21, ["twenty-two"] = 22, ["twenty-three"] = 23, ["twenty-four"] = 24,
    ["twenty-five"] = 25, ["twenty-six"] = 26, ["twenty-seven"] = 27, ["twenty-eight"] = 28,
    ["twenty-nine"] = 29, thirty = 30, ["thirty-one"] = 31, ["thirty-two"] = 32,
    ["thirty-three"] = 33, ["thirty-four"] = 34, ["thirty-five"] = 35, ["thirty-six"] = 36,
    ["thirty-seven"] = 37, ["thirty-eight"] = 38, ["thirty-nine"] = 39, forty = 40,
    ["forty-one"] = 41, ["forty-two"] = 42, ["forty-three"] = 43, ["forty-four"] = 44,
    ["forty-five"] = 45, ["forty-six"] = 46, ["forty-seven"] = 47, ["forty-eight"] = 48,
    ["forty-nine"] = 49, fifty = 50, ["fifty-one"] = 51, ["fifty-two"] = 52,
    ["fifty-three"] = 53, ["fifty-four"] = 54, ["fifty-five"] = 55, ["fifty-six"] = 56,
    ["fifty-seven"] = 57, ["fifty-eight"] = 58, ["fifty-nine"] = 59, sixty = 60,
    ["sixty-one"] = 61, ["sixty-two"] = 62, ["sixty-three"] = 63, ["sixty-four"] = 64,
    ["sixty-five"] = 65, ["sixty-six"] = 66, ["sixty-seven"] = 67, ["sixty-eight"] = 68,
    ["sixty-nine"] = 69, seventy = 70, ["seventy-one"] = 71, ["seventy-two"] = 72,
    ["seventy-three"] = 73, ["seventy-four"] = 74, ["seventy-five"] = 75, ["seventy-six"] = 76,
    ["seventy-seven"] = 77, ["seventy-eight"] = 78, ["seventy-nine"] = 79, eighty = 80,
    ["eighty-one"] = 81, ["eighty-two"] = 82, ["eighty-three"] = 83, ["eighty-four"] = 84,
    ["eighty-five"] = 85, ["eighty-six"] = 86, ["eighty-seven"] = 87, ["eighty-eight"] = 88,
    ["eighty-nine"] = 89, ninety = 90, ["ninety-one"] = 91, ["ninety-two"] = 92,
    ["ninety-three"] = 93, ["ninety-four"] = 94, ["ninety-five"] = 95, ["ninety-six"] = 96,
    ["ninety-seven"] = 97, ["ninety-eight"] = 98, ["ninety-nine"] = 99,
  },
  ordinals = {
    first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, seventh = 7,
    eighth = 8, ninth = 9, tenth = 10, eleventh = 11, twelfth = 12, thirteenth = 13,
    fourteenth = 14, fifteenth = 15, sixteenth = 16, seventeenth = 17, eighteenth = 18,
    nineteenth = 19, twentieth = 20, ["twenty-first"] = 21, ["twenty-second"] = 22,
    ["twenty-third"] = 23, ["twenty-fourth"] = 24, ["twenty-fifth"] = 25,
    ["twenty-sixth"] = 26, ["twenty-seventh"] = 27, ["twenty-eighth"] = 28,
    ["twenty-ninth"] = 29, thirtieth = 30, ["thirty-first"] = 31, ["thirty-second"] = 32,
    ["thirty-third"] = 33, ["thirty-fourth"] = 34, ["thirty-fifth"] = 35,
    ["thirty-sixth"] = 36, ["thirty-seventh"] = 37, ["thirty-eighth"] = 38,
    ["thirty-ninth"] = 39, fortieth = 40, ["forty-first"] = 41, ["forty-second"] = 42,
    ["forty-third"] = 43, ["forty-fourth"] = 44, ["forty-fifth"] = 45, ["forty-sixth"] = 46,
    ["forty-seventh"] = 47, ["forty-eighth"] = 48, ["forty-ninth"] = 49, fiftieth = 50,
    ["fifty-first"] = 51, ["fifty-second"] = 52, ["fifty-third"] = 53, ["fifty-fourth"] = 54,
    ["fifty-fifth"] = 55, ["fifty-sixth"] = 56, ["fifty-seventh"] = 57, ["fifty-eighth"] = 58,
    ["fifty-ninth"] = 59, sixtieth = 60, ["sixty-first"] = 61, ["sixty-second"] = 62,
    ["sixty-third"] = 63, ["sixty-fourth"] = 64, ["sixty-fifth"] = 65, ["sixty-sixth"] = 66,
    ["sixty-seventh"] = 67, ["sixty-eighth"] = 68, ["sixty-ninth"] = 69, seventieth = 70,
    ["seventy-first"] = 71, ["seventy-second"] = 72, ["seventy-third"] = 73,
    ["seventy-fourth"] = 74, ["seventy-fifth"] = 75, ["seventy-sixth"] = 76,
    ["seventy-seventh"] = 77, ["seventy-eighth"] = 78, ["seventy-ninth"] = 79, eightieth = 80,
    ["eighty-first"] = 81, ["eighty-second"] = 82, ["eighty-third"] = 83,
    ["eighty-fourth"] = 84, ["eighty-fifth"] = 85, ["eighty-sixth"] = 86,
    ["eighty-seventh"] = 87, ["eighty-eighth"] = 88, ["eighty-ninth"] = 89, ninetieth = 90,
    ["ninety-first"] = 91, ["ninety-second"] = 92, ["ninety-third"] = 93,
    ["ninety-fourth"] = 94, ["ninety-fifth"] = 95, ["ninety-sixth"] = 96,
    ["ninety-seventh"] = 97, ["ninety-eighth"] = 98, ["ninety-ninth"] = 99, hundredth = 100,
  },
  scales = {
    hundred = 100, hundreds = 100, thousand = 1000, thousands = 1000, million = 1000000,
    millions = 1000000, billion = 1000000000, billions = 1000000000, trillion = 1000000000000,
    trillions = 1000000000000, quadrillion = 1000000000000000, quadrillions = 1000000000000000,
    lakh = 100000, lakhs = 100000, crore = 10000000, crores = 10000000,
  },
  ordinal_scales = {
    hundredth = 100, thousandth = 1000, millionth = 1000000, billionth = 1000000000,
    trillionth = 1000000000000, quadrillionth = 1000000000000000,
  },
  articles = {
    "a", "an",
  },
  fractions = {
    half = 2, halves = 2, third = 3, thirds = 3, quarter = 4, quarters = 4, fourth = 4,
    fourths = 4, fifth = 5, fifths = 5, sixth = 6, sixths = 6, seventh = 7, sevenths = 7,
    eighth = 8, eighths = 8, ninth = 9, ninths = 9, tenth = 10, tenths = 10, hundredth = 100,
    hundredths = 100, thousandth = 1000, thousandths = 1000,
  },
  groups = {
    pair = 2, pairs = 2, couple = 2, dozen = 12, dozens = 12, score = 20, scores = 20,
    gross = 144,
  },
  romans = {
    I = 1, II = 2, III = 3, IV = 4, V = 5, VI = 6, VII = 7, VIII = 8, IX = 9, X = 10, XI = 11,
    XII = 12, XIII = 13, XIV = 14, XV = 15, XVI = 16, XVII = 17, XVIII = 18, XIX = 19, XX = 20,
    XXI = 21, XXII = 22, XXIII = 23, XXIV = 24, XXV = 25, XXVI = 26, XXVII = 27, XXVIII = 28,
    XXIX = 29,
  },
}
