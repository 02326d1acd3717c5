--- en/months.lua: months, days of the week and seasons of the Gregorian calendar in English.
--
-- `months`    `name`, `number` (1 to 12), `days` (most it can have), `abbreviations`
-- `weekdays`  `name`, `number` (ISO 8601: Monday is 1), `abbreviations`
-- `seasons`   `name`, `code` as in TIMEX3
-- In the order of the calendar. `risky` are forms that are common words in lower case; they
-- count only as written here, or beside a number.
--
-- Source: general knowledge; ISO 8601; TIMEX3.

return {
  months = {
    { name = "January", number = 1, days = 31, abbreviations = { "Jan", "Jan." } },
    { name = "February", number = 2, days = 29, abbreviations = { "Feb", "Feb." } },
    { name = "March", number = 3, days = 31, abbreviations = { "Mar", "Mar." } },
    { name = "April", number = 4, days = 30, abbreviations = { "Apr", "Apr." } },
    { name = "May", number = 5, days = 31 },
    { name = "June", number = 6, days = 30, abbreviations = { "Jun", "Jun." } },
    { name = "July", number = 7, days = 31, abbreviations = { "Jul", "Jul." } },
    { name = "August", number = 8, days = 31, abbreviations = { "Aug", "Aug." } },
    { name = "September", number = 9, days = 30, abbreviations = { "Sep", "Sep.", "Sept", "Sept." } },
    { name = "October", number = 10, days = 31, abbreviations = { "Oct", "Oct." } },
    { name = "November", number = 11, days = 30, abbreviations = { "Nov", "Nov." } },
    { name = "December", number = 12, days = 31, abbreviations = { "Dec", "Dec." } },
  },
  weekdays = {
    { name = "Monday", number = 1, abbreviations = { "Mon", "Mon." } },
    { name = "Tuesday", number = 2, abbreviations = { "Tue", "Tue.", "Tues", "Tues." } },
    { name = "Wednesday", number = 3, abbreviations = { "Wed", "Wed." } },
    { name = "Thursday", number = 4, abbreviations = { "Thu", "Thu.", "Thur", "Thur.", "Thurs", "Thurs." } },
    { name = "Friday", number = 5, abbreviations = { "Fri", "Fri." } },
    { name = "Saturday", number = 6, abbreviations = { "Sat", "Sat." } },
    { name = "Sunday", number = 7, abbreviations = { "Sun", "Sun." } },
  },
  seasons = {
    { name = "spring", code = "SP" },
    { name = "summer", code = "SU" },
    { name = "autumn", code = "FA" },
    { name = "fall", code = "FA" },
    { name = "winter", code = "WI" },
  },
  risky = {
    "Dec", "Jan", "Mar", "March", "May", "Sat", "Sun", "Wed",
  },
}
