--- html_style.lua: the look of a report, for screens light and dark and for paper.
---
--- Text and its background contrast at 4.5 or more in every combination, the
--- tints of layers included. No font and no picture is loaded from anywhere.

local M = {}

-- For each colour of a layer: tint and line on white, tint and line on black.
local LAYERS = {
  { "#dbe8fb", "#2b62b5", "#1e3a63", "#7fb0f5" },
  { "#fde6cf", "#a95208", "#563311", "#f0a45c" },
  { "#d9f0df", "#1f7a3d", "#1b4429", "#6fce8d" },
  { "#f3def5", "#8a35a0", "#4a2355", "#d394e3" },
  { "#fbdcde", "#b3262f", "#5a2227", "#f2868d" },
  { "#d6eff2", "#0e7480", "#124349", "#5ec8d5" },
  { "#f7edc4", "#7d6200", "#473a08", "#dcbc45" },
  { "#e6e3dc", "#625c4c", "#3f3b33", "#bdb5a1" },
}

local LIGHT = [[
--bg:#fff;--text:#1d2433;--muted:#566073;--faint:#eef0f4;--rule:#d5d9e1;
--link:#1c4f9c;--hit:#fff0b8;--bar:#3d6db5;--target:#fff3c4;]]

local DARK = [[
--bg:#14171c;--text:#e3e6eb;--muted:#a2acba;--faint:#1f242c;--rule:#3a424e;
--link:#8fb8f6;--hit:#5a4a10;--bar:#6f9fe8;--target:#4a3f12;]]

local BASE = [[
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--bg);color:var(--text);
font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.page{max-width:76rem;margin:0 auto;padding:2.5rem 2rem 3rem}
h1,h2,h3,h4,h5{line-height:1.25;font-weight:600;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:1.9rem;margin:0 0 1.2rem;letter-spacing:-.01em}
h2{font-size:1.35rem;margin:2.6rem 0 .8rem;padding-bottom:.3rem;
border-bottom:1px solid var(--rule)}
h3{font-size:1.1rem;margin:2rem 0 .6rem}
h4,h5{font-size:1rem;margin:1.6rem 0 .5rem}
p,ul{max-width:44rem;margin:.7rem 0}
p,li,td,th{overflow-wrap:break-word}
.lines{white-space:pre-wrap}
ul{padding-left:1.2rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,button:focus-visible,.scroll:focus-visible{
outline:2px solid var(--link);outline-offset:2px}
:target{background:var(--target)}
.note,footer{font-size:.85rem;color:var(--muted)}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--rule);
overflow-wrap:anywhere}
nav ol{columns:2 18rem;list-style:none;margin:0 0 2rem;padding:.9rem 1.1rem;
background:var(--faint);border-radius:6px;font-size:.92rem}
nav li{break-inside:avoid;padding:.1rem 0}
nav .sub{padding-left:1.1rem}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
]]

local TABLES = [[
.scroll{overflow-x:auto;margin:1.4rem 0}
table{border-collapse:collapse;font-size:.92rem;line-height:1.42}
caption,figcaption,.list-title{text-align:left;font-weight:600;font-size:1rem;
padding:0 0 .5rem}
.count,.name{font-weight:400;font-size:.85rem;color:var(--muted)}
.count{margin-left:.35rem}
.data{min-width:min(100%,24rem)}
.data th,.data td{padding:.4rem .7rem;text-align:left;vertical-align:top;
border-bottom:1px solid var(--rule)}
.data thead th{border-bottom:2px solid var(--muted);vertical-align:bottom;font-weight:600;
font-size:.85rem;overflow-wrap:normal}
.data th:first-child,.data td:first-child{padding-left:0}
.data th:last-child,.data td:last-child{padding-right:.2rem}
.data tbody tr:hover{background:var(--faint)}
.data tbody tr:target{background:var(--target)}
.data tbody th{font-weight:400}
.data .n,.chart .n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.data .s{white-space:nowrap}
.data .m{min-width:7rem;max-width:16rem}
.data .l{min-width:18rem;max-width:42rem;white-space:pre-line}
.data .cut{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:5;
line-clamp:5;overflow:hidden}
.data .right{text-align:right}.data .center{text-align:center}
.none{color:var(--muted)}
.unresolved{color:var(--muted);font-style:italic}
th button{all:unset;cursor:pointer;border-radius:2px}
th[aria-sort=ascending] button::after{content:" \2191"}
th[aria-sort=descending] button::after{content:" \2193"}
.filter{font:inherit;font-size:.88rem;padding:.3rem .6rem;margin:0 0 .7rem;
width:min(100%,20rem);
color:inherit;background:var(--bg);border:1px solid var(--muted);border-radius:4px;
display:block}
.page:has(.kwic){max-width:110rem}
.kwic{width:100%;min-width:46rem;table-layout:fixed}
.kwic th,.kwic td{padding:.28rem .35rem;text-align:left;font-weight:400;white-space:nowrap;
overflow:hidden;text-overflow:ellipsis}
.kwic thead th{font-size:.85rem;font-weight:600;border-bottom:2px solid var(--muted)}
.kwic tbody tr{border-bottom:1px solid var(--faint)}
.kwic th:first-child{padding-left:0}
.kwic tbody th{color:var(--muted);font-size:.85rem}
.kwic .left{text-align:right}
.kwic .hit{text-align:center}
.kwic .n{text-align:right;font-variant-numeric:tabular-nums}
.kwic td div{overflow:hidden;white-space:pre}
.kwic td.left div{display:flex;justify-content:flex-end;
-webkit-mask-image:linear-gradient(to right,transparent,#000 2rem);
mask-image:linear-gradient(to right,transparent,#000 2rem)}
.kwic td.right div,.kwic td.hit div{text-overflow:ellipsis}
.kwic td.left,.kwic td.hit,.kwic td.right{padding-left:0;padding-right:0}
.kwic a{text-decoration:none}
.kwic mark{background:var(--hit);color:inherit;font-weight:600;padding:.05em .15em;
border-radius:2px}
.kwic a mark{color:var(--text)}
.kwic tr[data-before]{cursor:pointer}
.kwic tr[data-before]:hover,.kwic tr[aria-expanded]{background:var(--faint)}
.kwic tr:target{background:var(--target)}
.kwic .more td{white-space:normal;padding:.5rem 2rem 1rem;background:var(--faint)}
.kwic .more p{max-width:52rem;margin:.2rem auto}
.k{border-bottom:2px solid currentColor;font-weight:600}
]]

local CHARTS = [[
figure{margin:1.6rem 0;max-width:54rem}
table.chart{width:100%;max-width:54rem;margin:1.6rem 0}
.chart th,.chart .n{font-weight:400;padding:.18rem .7rem .18rem 0;vertical-align:middle}
.chart th{text-align:left;width:1%;min-width:7rem;max-width:18rem}
.bars th,.strips th{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.chart .n{width:1%;padding:0 0 0 .7rem}
.chart .plot{padding:.18rem 0}
.chart svg{display:block;overflow:visible}
.bar{fill:var(--bar)}
.strips svg{background:var(--faint)}
.tick{stroke:var(--bar);stroke-width:1.5;vector-effect:non-scaling-stroke}
.grid,.axis{stroke:var(--rule);stroke-width:1;vector-effect:non-scaling-stroke}
.axis{stroke:var(--muted)}
path.line{fill:none;stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round;
vector-effect:non-scaling-stroke}
.frame{display:grid;grid-template-columns:auto minmax(0,1fr);column-gap:.6rem;font-size:.82rem;
color:var(--muted);font-variant-numeric:tabular-nums;margin-top:.6rem}
.frame .y{display:flex;flex-direction:column;justify-content:space-between;text-align:right;
height:calc(240px + 1.2em);margin-top:-.6em;line-height:1.2}
.frame .x{grid-column:2;position:relative;height:1.5em;margin-top:.1rem}
.frame .x span{position:absolute;white-space:nowrap;transform:translateX(-50%)}
.frame .x span:first-child{transform:none}
.frame .x span:last-child:not(:first-child){transform:translateX(-100%)}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:.2rem 0;
font-size:.88rem}
span.line{display:inline-block;width:1.4rem;height:.22rem;margin-right:.4rem;
vertical-align:middle}
.figures{margin-top:.8rem;font-size:.88rem}
summary{cursor:pointer}
]]

local DOCUMENTS = [[
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.3rem;list-style:none;padding:.5rem 0;
margin:0 0 1rem;
max-width:none;font-size:.9rem;background:var(--bg);position:sticky;top:0;z-index:1;
border-bottom:1px solid var(--rule)}
.swatch{padding:.08em .4em;border-radius:2px}
.legend button{all:unset;cursor:pointer}
.legend [aria-pressed=false]{opacity:.55;text-decoration:line-through}
.document{margin:0 0 1rem;border:1px solid var(--rule);border-radius:6px}
.document>summary{padding:.7rem 1.1rem}
.document>summary h3{display:inline;margin:0;font-size:1.05rem}
.document[open]>summary{border-bottom:1px solid var(--rule)}
.body{padding:1.3rem 1.4rem 1.6rem;white-space:pre-wrap;overflow-wrap:break-word;
unicode-bidi:plaintext;
max-width:48rem;margin:0 auto;font:1.06rem/1.72 Charter,"Bitstream Charter","Sitka Text",
Cambria,Georgia,serif}
.body mark,.swatch{color:inherit;background:var(--a,var(--hit));
box-shadow:0 2px 0 var(--al,transparent),
0 4px 0 var(--bl,transparent),0 6px 0 var(--cl,transparent)}
.body mark{border-radius:1px;padding:.08em 0}
.body mark a{color:inherit;text-decoration:none}
.body mark a:hover{text-decoration:underline}
.body span:target+mark,.body span:target+span+mark{outline:2px solid var(--text);
outline-offset:3px}
.body span[id]{scroll-margin-top:4.5rem}
]]

local NARROW = [[
@media (max-width:40rem){
.page{padding:1.4rem 1rem 2rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}
nav ol{columns:1}
.body{padding:1rem .9rem 1.2rem;font-size:1.02rem;line-height:1.65}
.legend{gap:.3rem .9rem}
.cards,.cards caption,.cards tbody,.cards tr,.cards td{display:block;min-width:0;
max-width:none;width:auto}
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards tr{padding:.6rem 0;border-bottom:1px solid var(--rule)}
.cards td,.cards td.n,.cards td:first-child{display:grid;grid-template-columns:6.5rem 1fr;
gap:.6rem;
padding:.12rem 0;border:0;text-align:left;white-space:normal;min-width:0;max-width:none}
.cards td::before{color:var(--muted);font-size:.82rem;overflow-wrap:anywhere}
.cards td.l{white-space:pre-line}
.kwic,.kwic caption,.kwic tbody,.kwic tr,.kwic tbody th{display:block;min-width:0;width:auto}
.kwic thead{display:none}
.kwic tr{padding:.5rem 0}
.kwic colgroup{display:none}
.kwic tbody th:first-child{width:auto;padding:0}
.kwic td,.kwic td div,.kwic td.left div{display:inline;padding:0;white-space:normal;
-webkit-mask-image:none;mask-image:none;text-align:left}
.bars th,.strips th{min-width:0;max-width:9rem}
.frame .x span:not(:first-child):not(:last-child){display:none}
}
]]

local PRINT = [[
@media print{
@page{margin:18mm 16mm}
body{font-size:10pt}
.page{max-width:none;padding:0}
nav,.filter{display:none}
.scroll{overflow:visible}
.legend{position:static}
.document{border:0}
.body{padding:.6rem 0;max-width:none;font-size:10.5pt;line-height:1.5}
tr,figure,.chart{break-inside:avoid}
thead{display:table-header-group}
h1,h2,h3,caption{break-after:avoid}
.data .m,.data .l{min-width:0}
a{color:inherit;text-decoration:none}
mark,.swatch,.bar,.tick,path,svg,span.line{-webkit-print-color-adjust:exact;
print-color-adjust:exact}
}
]]

local function variables(tint, line)
  local parts = {}
  for i, colour in ipairs(LAYERS) do
    parts[i] = ("--t%d:%s;--l%d:%s;"):format(i, colour[tint], i, colour[line])
  end
  return table.concat(parts)
end

local function layer_rules()
  local rules = {}
  for i = 1, #LAYERS do
    rules[i] = (".a%d{--a:var(--t%d);--al:var(--l%d)}"
      .. ".b%d{--bl:var(--l%d)}.c%d{--cl:var(--l%d)}\n"
      .. ".k%d{color:var(--l%d)}\n"
      .. "path.s%d{stroke:var(--l%d)}span.s%d{background:var(--l%d)}\n")
      :gsub("%%d", tostring(i))
  end
  return table.concat(rules)
end

---The style sheet that every report has.
---@return string css
function M.sheet()
  return table.concat {
    ":root{color-scheme:light dark;", LIGHT, variables(1, 2), "}\n",
    "@media (prefers-color-scheme:dark){:root{", DARK, variables(3, 4), "}}\n",
    -- Paper is white whatever the screen is.
    "@media print{:root{color-scheme:light;", LIGHT, variables(1, 2), "}}\n",
    BASE, TABLES, CHARTS, DOCUMENTS, layer_rules(), NARROW, PRINT,
  }
end

return M
