--- canonical.lua: metadata under the keys that all formats share, with dates in ISO 8601.

local dates = require "parlance.load.head.dates"
local keys_of = require "parlance.keys"

local M = {}

--- Keys that mean the same as one of ours, without case, with "_" for what is no letter or
--- digit. docs/formats.md lists them.
M.MEANS = {
  title = "title", headline = "title", dc_title = "title", og_title = "title",
  date = "date", doc_date = "date", document_date = "date", pubdate = "date", pub_date = "date",
  published = "date", publication_date = "date", date_published = "date", datepublished = "date",
  publish_date = "date", published_at = "date", issued = "date", release_date = "date",
  dc_date = "date", article_published_time = "date",
  author = "author", authors = "author", creator = "author", by = "author", byline = "author",
  written_by = "author", dc_creator = "author",
  lang = "lang", language = "lang", dc_language = "lang",
  country = "country", speaker = "speaker", publication = "publication", publisher = "publication",
  source_url = "url", url = "url", link = "url", permalink = "url",
  description = "description", summary = "description", abstract = "description",
  subject = "subject", keywords = "keywords", tags = "keywords",
}

local DAYS = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function is_day(month, day)
  local most = DAYS[tonumber(month)]
  return most ~= nil and (not day or tonumber(day) >= 1 and tonumber(day) <= most)
end

--- A date in ISO 8601, "2031-05-12", "2031-05" or "2031"; nil for what is none, or has two
--- readings.
---@param value string
---@return string|nil
function M.iso_date(value)
  value = value:match "^%s*(.-)%s*$"
  local year, month, day = value:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)%f[%D]"
  if not year then year, month, day = value:match "^(%d%d%d%d)(%d%d)(%d%d)$" end
  if not year then year, month = value:match "^(%d%d%d%d)%-(%d%d)$" end
  if year then
    if not is_day(month, day) then return nil end
    return day and ("%s-%s-%s"):format(year, month, day) or year .. "-" .. month
  end
  if value:find "^%d%d%d%d$" then return value end
  local line = dates.line(value)
  return line and line.date or nil
end

-- "Date Published" as "date_published".
local function plain_key(key)
  return (key:lower():gsub("[^%w\x80-\xFF]+", "_"))
end

--- Metadata with our keys beside its own: a value under a key that means the same as ours is
--- there under ours too, unless that has one. A date that cannot be read stays as
--- `date_text`.
---@param metadata table<string, any>
---@return table<string, string>
function M.metadata(metadata)
  local result, keys = {}, keys_of.sorted(metadata)
  for _, key in ipairs(keys) do result[key] = tostring(metadata[key]) end
  for _, key in ipairs(keys) do
    local ours = M.MEANS[plain_key(key)]
    if ours and not result[ours] then result[ours] = result[key] end
  end
  local date = result.date
  if date then
    result.date = M.iso_date(date)
    if not result.date then result.date_text = result.date_text or date end
  end
  return result
end

return M
