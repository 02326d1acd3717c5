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

  // What stands left of a hit is compared from the hit on.
  function words(cell) {
    var text = cell.textContent.trim();
    return cell.classList.contains('left') ? text.split(/\s+/).reverse().join(' ') : text;
  }

  function sort(table, column, head) {
    var up = head.getAttribute('aria-sort') !== 'ascending';
    var numeric = head.classList.contains('n');
    each(table.querySelectorAll('tr.more'), close);
    var rows = Array.prototype.map.call(table.tBodies[0].rows, function (row) {
      var cell = row.cells[column];
      return { row: row, key: numeric ? number(cell) : words(cell) };
    });
    rows.sort(function (a, b) {
      var d = numeric ? a.key - b.key || 0 : order.compare(a.key, b.key);
      return up ? d : -d;
    });
    each(rows, function (one) { table.tBodies[0].appendChild(one.row); });
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
      each(table.querySelectorAll('tr.more'), close);
      each(table.tBodies[0].rows, function (row) {
        row.hidden = row.textContent.toLowerCase().indexOf(wanted) < 0;
      });
    });
    table.parentNode.parentNode.insertBefore(input, table.parentNode);
  }

  function close(more) {
    more.previousElementSibling.removeAttribute('aria-expanded');
    more.parentNode.removeChild(more);
  }

  function copies(parent, cell) {
    each(cell.firstChild.childNodes, function (node) {
      parent.appendChild(node.cloneNode(true));
    });
  }

  // The line with what stands around it, below the line.
  function open(row) {
    var more = document.createElement('tr');
    var cell = more.appendChild(document.createElement('td'));
    var name = cell.appendChild(document.createElement('p'));
    var text = cell.appendChild(document.createElement('p'));
    more.className = 'more';
    cell.colSpan = row.cells.length;
    name.className = 'name';
    name.textContent = row.cells[0].title || row.cells[0].textContent;
    text.appendChild(document.createTextNode(row.getAttribute('data-before')));
    each(row.querySelectorAll('td.left, td.hit, td.right'), function (part) {
      copies(text, part);
    });
    text.appendChild(document.createTextNode(row.getAttribute('data-after')));
    row.parentNode.insertBefore(more, row.nextSibling);
    row.setAttribute('aria-expanded', 'true');
  }

  function fold(event) {
    if (event.type === 'keydown' && event.key !== 'Enter' || event.target.closest('a')) return;
    var row = event.target.closest('tr[data-before]');
    if (!row) return;
    if (row.getAttribute('aria-expanded')) close(row.nextElementSibling);
    else open(row);
  }
  each(document.querySelectorAll('.kwic > tbody'), function (body) {
    body.addEventListener('click', fold);
    body.addEventListener('keydown', fold);
  });

  each(document.querySelectorAll('.scroll > table.data, .scroll > table.kwic'), function (table) {
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
M.sha256 = "IhyhDYL8mhjB3WsuKP2boDRjEm80aEv7PYoSRQ3jklA="

return M
