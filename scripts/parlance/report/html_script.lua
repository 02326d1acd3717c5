--- html_script.lua: what a report does beyond standing there, where scripts run.
---
--- Tables sort and filter, layers can be switched off, a link into a folded
--- document unfolds it, and printing unfolds them all. The report is complete
--- without any of it. The page's policy admits this very script by its hash and
--- no other, so that nothing in a document's text can run.

local M = {}

---@type string the script's text, byte for byte what stands between the tags
M.text = [[
(function () {
  'use strict';
  var each = function (list, f) { Array.prototype.forEach.call(list, f); };
  var order = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function number(cell) {
    var n = parseFloat(cell.textContent.replace('\u2212', '-').replace('\u221e', 'Infinity'));
    return isNaN(n) ? -Infinity : n;
  }

  function sort(table, column, head) {
    var up = head.getAttribute('aria-sort') !== 'ascending';
    var numeric = head.classList.contains('n');
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    rows.sort(function (a, b) {
      var x = a.cells[column], y = b.cells[column];
      var d = numeric ? number(x) - number(y) || 0
        : order.compare(x.textContent, y.textContent);
      return up ? d : -d;
    });
    each(rows, function (row) { table.tBodies[0].appendChild(row); });
    each(head.parentNode.cells, function (cell) { cell.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
  }

  function sortable(table) {
    each(table.tHead.rows[0].cells, function (head, column) {
      var button = document.createElement('button');
      while (head.firstChild) button.appendChild(head.firstChild);
      button.addEventListener('click', function () { sort(table, column, head); });
      head.appendChild(button);
    });
  }

  function filterable(table) {
    var input = document.createElement('input');
    input.type = 'search';
    input.className = 'filter';
    input.placeholder = 'Filter rows';
    input.setAttribute('aria-label', 'Filter rows of this table');
    input.addEventListener('input', function () {
      var wanted = input.value.toLowerCase();
      each(table.tBodies[0].rows, function (row) {
        row.hidden = row.textContent.toLowerCase().indexOf(wanted) < 0;
      });
    });
    table.parentNode.parentNode.insertBefore(input, table.parentNode);
  }

  each(document.querySelectorAll('.scroll > table.data'), function (table) {
    if (table.tBodies[0].rows.length > 1) sortable(table);
    if (table.tBodies[0].rows.length > 12) filterable(table);
  });

  function toggle(item) {
    var button = document.createElement('button');
    var layer = item.getAttribute('data-layer');
    button.setAttribute('aria-pressed', 'true');
    while (item.firstChild) button.appendChild(item.firstChild);
    item.appendChild(button);
    button.addEventListener('click', function () {
      var off = button.getAttribute('aria-pressed') === 'true';
      button.setAttribute('aria-pressed', String(!off));
      ['--t', '--l'].forEach(function (name) {
        item.closest('section').style.setProperty(name + layer, off ? 'transparent' : '');
      });
    });
  }
  each(document.querySelectorAll('.legend li'), toggle);

  function unfold() {
    var place = location.hash && document.getElementById(location.hash.slice(1));
    for (var node = place; node; node = node.parentElement) {
      if (node.tagName === 'DETAILS') node.open = true;
    }
    if (place) place.scrollIntoView({ block: 'center' });
  }
  window.addEventListener('hashchange', unfold);
  window.addEventListener('beforeprint', function () {
    each(document.querySelectorAll('details.document'), function (d) { d.open = true; });
  });
  if (location.hash) unfold();
})();
]]

---@type string SHA-256 of the text in base64; a test holds the two together
M.sha256 = "ljBIoLkOH6qPBxNxZl6Obre3vVW9QGKg620qglryws0="

return M
