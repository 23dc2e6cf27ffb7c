"use strict";
(function () {
  const table = document.getElementById("list"), body = table.tBodies[0];
  const heads = Array.from(table.tHead.rows[0].cells);
  const filter = document.getElementById("filter"), shown = document.getElementById("shown");
  const rows = Array.from(body.rows);
  const words = new Array(rows.length);

  function keyOf(row, column) {
    const cell = row.cells[column];
    const value = cell.getAttribute("data-v");
    if (value !== null) return Number(value);
    const text = cell.textContent;
    return text === "–" ? null : text;
  }

  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") return a - b;
    return String(a).localeCompare(String(b), document.documentElement.lang, {numeric: true});
  }

  function sortBy(column) {
    const head = heads[column], wasAscending = head.getAttribute("aria-sort") === "ascending";
    heads.forEach(each => each.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", wasAscending ? "descending" : "ascending");
    const way = wasAscending ? -1 : 1;
    const keyed = Array.from(body.rows, row => [keyOf(row, column), row]);
    // Unknown values stay last, whichever way.
    keyed.sort((a, b) => a[0] === null ? (b[0] === null ? 0 : 1) : b[0] === null ? -1 : way * compare(a[0], b[0]));
    body.replaceChildren(...keyed.map(each => each[1]));
  }

  function show() {
    const wanted = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    rows.forEach((row, index) => {
      if (words[index] === undefined) words[index] = row.textContent.toLowerCase();
      const hit = wanted.every(word => words[index].includes(word));
      row.hidden = !hit;
      if (hit) count += 1;
    });
    shown.textContent = wanted.length ? count + " / " + rows.length : "";
  }

  heads.forEach((head, column) => head.firstElementChild.addEventListener("click", () => sortBy(column)));
  filter.addEventListener("input", show);
})();
