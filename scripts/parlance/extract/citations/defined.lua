--- defined.lua: short forms that a document gives in brackets, "Freedom of Harbours Act (FHA)", and
--- what it cites by them.

local M = {}

-- The form in brackets behind a row, where there is one.
local function form_behind(doc, row)
  if row.last + 3 > doc.n_tokens or not row.canonical or row.kind == "symbol" then return nil end
  if doc:form(row.last + 1) ~= "(" or doc:form(row.last + 3) ~= ")" then return nil end
  local form = doc:form(row.last + 2)
  return form:find "^%u%a*%u$" and #form <= 8 and form or nil
end

-- Rows by the form that is given them, their brackets in them; nil where there are none.
local function forms_of(doc, rows)
  local forms = {}
  for _, row in ipairs(rows) do
    local form = form_behind(doc, row)
    if form then
      row.last = row.last + 3
      forms[form] = forms[form] or row
    end
  end
  return next(forms) and forms
end

--- Rows with one for each mention by such a form, in order.
---@param doc parlance.Document
---@param rows parlance.Citation[]
---@return parlance.Citation[]
function M.add(doc, rows)
  local forms = forms_of(doc, rows)
  if not forms then return rows end
  local out, at = {}, 1
  for token = 1, doc.n_tokens do
    while rows[at] and rows[at].last < token do
      out[#out + 1], at = rows[at], at + 1
    end
    local meant = forms[doc:form(token)]
    if meant and token > meant.last and not (rows[at] and rows[at].first <= token) then
      out[#out + 1] = { first = token, last = token, kind = meant.kind,
        canonical = meant.canonical, rule = "defined" }
    end
  end
  return table.move(rows, at, #rows, #out + 1, out)
end

return M
