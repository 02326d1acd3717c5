--- mail.lua: e-mail: messages, mailboxes, and what is attached to them.
--
-- Each message is a document of its plain text, or of its HTML where there is none; what is
-- attached is a document of its own when a loader takes it. The text of a message without one is
-- its subject, so that who wrote to whom and when is not lost.

local core = require "parlance.core"
local fail = require "parlance.fail"

local M = { name = "e-mail", extensions = { ".eml", ".mbox" }, mark = "\nDate:", raw = true }

-- Headers that only mail programs write; memoranda have From, To and Date, too.
local TECHNICAL = { ["message-id"] = true, ["mime-version"] = true, received = true,
  ["content-type"] = true, ["return-path"] = true }

-- What is attached and is no text to read: pictures, sounds, signatures, cards.
local NO_DOCUMENT = { "^image/", "^audio/", "^video/", "^font/", "^application/pgp%-",
  "^application/x?%-?pkcs7%-", "^text/calendar", "^text/x?%-?vcard", "^application/ms%-tnef" }

--- Whether bytes begin with headers of a mail, or with a line "From " and headers.
---@param head string
---@return boolean
function M.sniff(head)
  local from, technical = false, false
  local start = head:match "^From %S[^\n]*\n()" or 1
  for line in head:sub(start):gmatch "([^\n]*)\n" do
    local name = line:match "^([%w-]+):"
    if not name and not line:find "^[ \t]+%S" then break end
    if name then
      from = from or name:lower() == "from"
      technical = technical or TECHNICAL[name:lower()] or false
    end
  end
  return from and technical
end

-- A name that is no path.
local function clean_name(file, n)
  local name = file.name:gsub("[/\\%c]", "_"):gsub("^[%s.]+", "")
  if name ~= "" then return name end
  if file.type == "message/rfc822" then return ("message-%d.eml"):format(n) end
  return ("attachment-%d"):format(n)
end

local function is_document(file)
  if #file.bytes == 0 then return false end
  for _, pattern in ipairs(NO_DOCUMENT) do
    if file.type:lower():find(pattern) then return false end
  end
  return true
end

-- The subject, for what has no other text.
local function put_subject(document)
  local subject = document.metadata.title or ""
  document.text = subject
  if not subject:find "%S" then return end
  document.metadata.text_from = "subject"
  document.spans = { { layer = "title", start = 0, ["end"] = #subject } }
end

-- A page; one that shows nothing, or a picture, has no text.
local function put_page(document, page)
  local source <close> = core.source(page)
  local loaded, problem = source:load("message.html", { encoding = "UTF-8", whole = true })
  if loaded then
    document.loaded = loaded
  elseif problem:find("the page has no text", 1, true) then
    put_subject(document)
  else
    document.inner = { bytes = page, name = "message.html", whole = true }
  end
end

-- The document of a message, and those of its files.
local function add_documents(list, message, id)
  local names = {}
  for n, file in ipairs(message.files) do names[n] = clean_name(file, n) end
  local metadata = message.headers
  if #names > 0 then metadata.attachments = table.concat(names, "; ") end
  local document = { id = id, format = "e-mail", metadata = metadata }
  local body = message.html or message.text
  if not body:find "%S" then
    put_subject(document)
  elseif message.html then
    put_page(document, body)
  else
    document.inner = { bytes = body, name = "message.mail-text" }
  end
  list[#list + 1] = document
  for n, file in ipairs(message.files) do
    if is_document(file) then
      list[#list + 1] = { id = id, file = { bytes = file.bytes, name = names[n] } }
    end
  end
end

-- The next message, or why there is none; nil after the last.
local function next_message(mail)
  local message, problem, code = mail:next()
  if message then return message end
  if message == nil and code == "ENOMEM" then fail.raise(problem, code) end
  return message == nil and { problem = problem } or nil
end

--- The messages of a file, and what is attached to each behind it. Messages of a mailbox
--- with several are told apart by their Message-ID, or their number.
---@param bytes string
---@return fun(): parlance.LoadedDocument?
function M.load(bytes)
  local mail = fail.check(core.mail(bytes))
  local ready, number = {}, 0
  local following = next_message(mail)
  if not following then fail.raise "has no e-mail message" end
  return function()
    while #ready == 0 do
      local message = following
      if not message then return mail:close() end
      number = number + 1
      following = next_message(mail)
      local several = number > 1 or following ~= nil
      local id = several and (message.headers and message.headers.message_id or tostring(number))
      if message.problem then
        ready[1] = { id = id or nil, problem = message.problem }
      else
        add_documents(ready, message, id or nil)
      end
    end
    return table.remove(ready, 1)
  end
end

return M
