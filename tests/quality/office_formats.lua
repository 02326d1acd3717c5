--- office_formats.lua: one document in the formats of many programs.
--
--     parlance run --trust tests/quality/office_formats.lua -- FOLDER
--
-- The files below FOLDER whose names differ in their endings alone, NAME.odt among them.
-- Prints "name value" lines: the share of those that load whose words are those of
-- NAME.odt, and the share of the others that are refused as a format that is not loaded
-- (EUNSUPPORTED), with what it is.

local core = require "parlance.core"
local lfs = require "lfs"

local function each_file(folder, use)
  for name in lfs.dir(folder) do
    local path = folder .. "/" .. name
    if not name:find "^%." then
      if lfs.attributes(path, "mode") == "directory" then
        each_file(path, use)
      else
        use(path)
      end
    end
  end
end

local function words(text)
  local list = {}
  for word in text:gmatch "%S+" do list[#list + 1] = word end
  return table.concat(list, " ")
end

local function load(path)
  local source <close> = core.read(path)
  local loaded, message, code = source:load(path)
  if not loaded then return nil, message, code end
  return words(loaded:head(1 << 20))
end

local files, stem = {}, nil
each_file(arg[1], function(path)
  files[#files + 1] = path
  stem = path:match "^(.*)%.odt$" or stem
end)
table.sort(files)
local wanted = assert(load(stem .. ".odt"))
local n_loaded, n_same, n_refused, n_told = 0, 0, 0, 0
for _, path in ipairs(files) do
  if path:sub(1, #stem + 1) == stem .. "." then
    local text, message, code = load(path)
    if text then
      n_loaded = n_loaded + 1
      if text == wanted then n_same = n_same + 1 end
    else
      n_refused = n_refused + 1
      if code == "EUNSUPPORTED" and message:find ": is an? [%w ]+" then n_told = n_told + 1 end
      io.stderr:write(message:match "[^/]*$", "\n")
    end
  end
end
print(("office-mail-formats, loaded with the same words %.4f"):format(n_same / n_loaded))
print(("office-mail-formats, refused as what they are %.4f"):format(
  n_refused == 0 and 1 or n_told / n_refused))
