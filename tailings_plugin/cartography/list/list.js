"use strict";
(function () {
  const lists = Array.from(document.querySelectorAll("table.list"));
  const rows = lists.flatMap(list => Array.from(list.tBodies[0].rows));
  const filter = document.getElementById("filter"), shown = document.getElementById("shown");
  const order = document.getElementById("order"), all = document.getElementById("all");
  const more = new Map();
  const words = new Map();
  const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});
  let groups = null;

  // The details are read when they are first asked for.
  function details() {
    groups = groups || JSON.parse(document.getElementById("data").textContent).groups;
    return groups;
  }

  function made(kind, text) {
    const element = document.createElement(kind);
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function detailsOf(row) {
    const line = made("tr"), cell = made("td"), box = made("div");
    line.className = "more";
    box.className = "groups";
    cell.colSpan = row.cells.length;
    for (const group of details()) {
      const part = made("div"), list = made("dl");
      part.append(made("h3", group.title), list);
      for (const column of group.columns) {
        const text = made("dd", column.texts[column.at[row.dataset.i]]);
        text.dir = "auto";
        list.append(made("dt", column.head), text);
      }
      box.append(part);
    }
    cell.append(box);
    line.append(cell);
    return line;
  }

  function open(row, wanted) {
    if (wanted === more.has(row)) return;
    row.querySelector("td button").setAttribute("aria-expanded", wanted);
    if (wanted) {
      more.set(row, detailsOf(row));
      row.after(more.get(row));
    } else {
      more.get(row).remove();
      more.delete(row);
    }
  }

  function put(list, sorted) {
    list.tBodies[0].replaceChildren(...sorted.flatMap(row => more.has(row) ? [row, more.get(row)] : [row]));
  }

  function valueOf(row, column) {
    const cell = row.cells[column];
    if (cell.hasAttribute("data-v")) return Number(cell.getAttribute("data-v"));
    const text = cell.textContent;
    return text === "–" ? null : text;
  }

  // Unknown values stay last, whichever way.
  function sorted(list, keyOf, way) {
    const keyed = Array.from(list.tBodies[0].rows).filter(row => row.className !== "more").map(row => [keyOf(row), row]);
    const compare = (a, b) => typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
    keyed.sort(([a], [b]) => a === null ? (b === null ? 0 : 1) : b === null ? -1 : way * compare(a, b));
    put(list, keyed.map(each => each[1]));
  }

  function sortByHeading(list, heads, column) {
    const isAscending = heads[column].getAttribute("aria-sort") === "ascending";
    heads.forEach(each => each.removeAttribute("aria-sort"));
    heads[column].setAttribute("aria-sort", isAscending ? "descending" : "ascending");
    order.value = "";
    sorted(list, row => valueOf(row, column), isAscending ? -1 : 1);
  }

  function sortByDetail() {
    document.querySelectorAll("th[aria-sort]").forEach(each => each.removeAttribute("aria-sort"));
    const [group, place] = order.value.split(" ");
    const column = order.value && details()[group].columns[place];
    for (const list of lists) {
      sorted(list, row => {
        if (!column) return Number(row.dataset.i);
        const at = column.at[row.dataset.i];
        if (column.keys) return column.keys[at];
        return column.texts[at] === "–" ? null : column.texts[at];
      }, 1);
    }
  }

  function plain(text) {
    return text.toLowerCase().replaceAll("ё", "е");
  }

  function wordsOf(row) {
    if (!words.has(row)) words.set(row, plain(row.textContent));
    return words.get(row);
  }

  // Of texts that many rows have, each is looked at once.
  function hitsOf(word) {
    const found = new Uint8Array(rows.length ? details()[0].columns[0].at.length : 0);
    for (const column of details().flatMap(group => group.columns)) {
      const hits = column.texts.map(text => plain(text).includes(word));
      if (hits.includes(true)) column.at.forEach((at, row) => { if (hits[at]) found[row] = 1; });
    }
    return found;
  }

  function show() {
    const wanted = plain(filter.value).split(/\s+/).filter(Boolean);
    const hits = wanted.map(hitsOf);
    let count = 0;
    for (const row of rows) {
      const hit = wanted.every((word, place) => hits[place][row.dataset.i] || wordsOf(row).includes(word));
      if (row.hidden === hit) row.hidden = !hit;
      if (more.has(row)) more.get(row).hidden = !hit;
      if (hit) count += 1;
    }
    shown.textContent = wanted.length ? shown.dataset.of.replace("{shown}", count).replace("{count}", rows.length) : "";
  }

  let wholly = false;

  // Only what the filter leaves: details of ten thousand take their time.
  function openAll() {
    wholly = !wholly;
    for (const row of rows) if (!wholly || !row.hidden) open(row, wholly);
    const label = all.textContent;
    all.textContent = all.dataset.less;
    all.dataset.less = label;
  }

  for (const list of lists) {
    const heads = Array.from(list.tHead.rows[0].cells);
    heads.forEach((head, column) => head.firstElementChild.addEventListener("click", () => sortByHeading(list, heads, column)));
    list.tBodies[0].addEventListener("click", event => {
      const button = event.target.closest("td button");
      if (button) open(button.closest("tr"), button.getAttribute("aria-expanded") !== "true");
    });
  }
  filter.addEventListener("input", show);
  order.addEventListener("change", sortByDetail);
  all.addEventListener("click", openAll);
  document.documentElement.dataset.ready = "yes";
})();
