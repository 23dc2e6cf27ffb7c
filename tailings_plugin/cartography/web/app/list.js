// The ranked list beside the map: filter, rows, what is known of the opened one.
const CHUNK = 150;
const listElement = make('ol', { id: 'list' });
const visible = new Array(facilities.count).fill(1);
const rowElements = [];
const searched = facilities.name.map((name, row) => searchedText(row));
let fitting = [];
// Rows from `begin` on, and before `built`, are there.
let begin = 0;
let built = 0;
let chosen = -1;
let fields = null;

function searchedText(row) {
  const texts = [facilities.name[row]];
  for (const column of facilities.columns) {
    if (!facilities.searched.includes(column.name) || column.values[row] < 0) continue;
    const text = column.texts[column.values[row]];
    texts.push(...(Array.isArray(text) ? text : [text]));
  }
  return texts.join(' ').toLowerCase();
}

function buildFilter() {
  const check = (text) => {
    const box = make('input', { type: 'checkbox', onchange: applyFilter });
    return [box, make('label', {}, box, spoken(make('span', {}), text))];
  };
  const classes = content.classes.map((kind) => check(() => say(kind.caption)));
  const [alarms, alarmLabel] = check(() => word('alarms_only'));
  const choice = (key, options) => {
    const select = make('select', { onchange: applyFilter }, spoken(make('option', { value: '' }), () => word('all')));
    for (const [value, text] of options) select.append(spoken(make('option', { value }), text));
    return [select, make('label', {}, spoken(make('span', {}), () => word(key)), ' ', select)];
  };
  const [country, countryLabel] = choice('country', content.countries_of.map((each) => [each.code, () => say(each.name)]));
  const [status, statusLabel] = choice('status', content.statuses.map((each, place) => [String(place), () => say(each)]));
  const search = make('input', { type: 'search', id: 'search', autocomplete: 'off', oninput: applyFilter });
  spokenAttribute(search, 'placeholder', () => word('search'));
  spokenAttribute(search, 'aria-label', () => word('search'));
  fields = { classes: classes.map(([box]) => box), alarms, country, status, search };
  const form = make('form', { class: 'filter', onsubmit: (event) => event.preventDefault(), onreset: () => setTimeout(applyFilter) });
  spokenAttribute(form, 'aria-label', () => word('filters'));
  const more = make('details', {}, spoken(make('summary', {}), () => word('filters')),
    make('fieldset', {}, spoken(make('legend', {}), () => word('class')), ...classes.map(([, label]) => label)),
    make('div', { class: 'choices' }, countryLabel, statusLabel, facilities.alarm.some(Boolean) ? alarmLabel : ''));
  more.open = isRoomy();
  form.append(search, more,
    make('p', { class: 'count' }, spoken(make('span', { id: 'shown', role: 'status' }), shownText),
      spoken(make('button', { type: 'reset', class: 'plain' }), () => word('reset'))));
  return form;
}

function clearFilter() {
  fields.search.form.reset();
  applyFilter();
}

function shownText() {
  const placed = fitting.filter((row) => marks[row]).length;
  return word('shown', { shown: figure(fitting.length), count: figure(facilities.count), placed: figure(placed) });
}

// Nothing ticked is no filter.
function applyFilter() {
  const words = fields.search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const classes = fields.classes.map((box) => box.checked);
  const any = classes.includes(true);
  fitting = [];
  for (let row = 0; row < facilities.count; row += 1) {
    const place = facilities.class[row] < 0 ? classes.length - 1 : facilities.class[row];
    const fits = (!any || classes[place]) && (!fields.country.value || facilities.country[row] === fields.country.value)
      && (!fields.status.value || facilities.status[row] === Number(fields.status.value))
      && (!fields.alarms.checked || facilities.alarm[row]) && words.every((each) => searched[row].includes(each));
    visible[row] = fits ? 1 : 0;
    if (fits) fitting.push(row);
  }
  if (chosen >= 0 && !visible[chosen]) choose(-1);
  buildRows();
  filterMap(visible);
  document.getElementById('shown').textContent = shownText();
}

function buildRows() {
  buildFrom(0, CHUNK);
  listElement.parentElement.querySelector('.none').hidden = fitting.length > 0;
}

function buildFrom(place, count) {
  listElement.replaceChildren();
  rowElements.length = 0;
  begin = place;
  built = place;
  buildMore(count);
}

// A row far away is built with those around it, not with all before it.
function buildTo(place) {
  if (place >= begin && place < built) return;
  if (place >= built && place < built + CHUNK) buildMore(CHUNK);
  else if (place < begin && place >= begin - CHUNK) buildEarlier();
  else buildFrom(Math.max(0, place - CHUNK / 2), CHUNK);
}

function buildEarlier() {
  const from = Math.max(0, begin - CHUNK);
  listElement.prepend(...fitting.slice(from, begin).map(buildRow));
  begin = from;
  document.getElementById('earlier').hidden = begin === 0;
}

function buildMore(count) {
  const end = Math.min(built + count, fitting.length);
  const rows = [];
  for (; built < end; built += 1) rows.push(buildRow(fitting[built]));
  listElement.append(...rows);
  document.getElementById('more').hidden = built >= fitting.length;
  document.getElementById('earlier').hidden = begin === 0;
}

function thiText(row) {
  if (facilities.thi[row] === null) return word('not_rated');
  const range = facilities.thi_low[row] === null || facilities.thi_low[row] === facilities.thi_high[row] ? ''
    : ' · ' + word('range') + ' ' + figure(facilities.thi_low[row], 1) + '–' + figure(facilities.thi_high[row], 1);
  return word('thi') + ' ' + inBrackets(figure(facilities.thi[row], 1), facilities.assumed[row]) + range;
}

function nameOf(code) {
  const known = content.countries_of.find((each) => each.code === code);
  return known ? say(known.name) : '';
}

function buildRow(row) {
  const symbol = symbolOf(row);
  const kind = content.classes[facilities.class[row] < 0 ? content.classes.length - 1 : facilities.class[row]];
  const small = [facilities.thi[row] === null ? '' : say(kind.caption), thiText(row), nameOf(facilities.country[row]), facilities.x[row] === null ? word('no_place') : ''];
  const button = make('button', {
    type: 'button', class: 'row', 'aria-expanded': 'false', 'data-row': row,
    onclick: () => choose(row === chosen ? -1 : row, 'list'),
  }, make('span', { class: 'rank' }, facilities.rank[row] === null ? '–' : String(facilities.rank[row])),
  symbolPicture({ ...symbol, number: '' }),
  make('span', { class: 'what' }, make('b', { dir: 'auto' }, facilities.name[row]), ' ',
    facilities.alarm[row] ? make('span', { class: 'alarm' }, word('alarm')) : '', make('small', {}, small.filter(Boolean).join(' · '))));
  const element = make('li', {}, button);
  rowElements[row] = element;
  if (row === chosen) openRow(row);
  return element;
}

// What is known of a facility, figures in brackets where they are assumed.
function details(row) {
  const list = make('dl', {});
  let brackets = false;
  for (const column of facilities.columns) {
    const text = valueText(column, row);
    if (text === null) continue;
    const assumed = Boolean(column.brackets && column.brackets.includes(row));
    brackets = brackets || assumed;
    list.append(make('dt', {}, say(column.header)), make('dd', { dir: 'auto' }, inBrackets(text, assumed)));
  }
  const box = make('div', { class: 'details' }, list);
  if (brackets) box.append(make('p', { class: 'quiet' }, word('brackets')));
  return box;
}

function valueText(column, row) {
  const value = column.values[row];
  if (column.texts) return value < 0 ? null : say(column.texts[value]);
  if (column.shown[row] !== undefined) return say(column.shown[row]);
  return value === null ? null : figure(value, column.decimals);
}

function openRow(row) {
  const element = rowElements[row];
  element.classList.add('open');
  element.firstElementChild.setAttribute('aria-expanded', 'true');
  element.append(details(row));
}

function closeRow(row) {
  const element = rowElements[row];
  if (!element) return;
  element.classList.remove('open');
  element.firstElementChild.setAttribute('aria-expanded', 'false');
  if (element.children.length > 1) element.lastElementChild.remove();
}

// Open a facility in the list, build as much of it as that needs, and bring it into sight.
function chooseInList(row, before, focus) {
  if (before >= 0) closeRow(before);
  if (row < 0) {
    if (focus && rowElements[before]) rowElements[before].firstElementChild.focus();
    return;
  }
  if (!visible[row]) clearFilter();
  const place = fitting.indexOf(row);
  if (place >= begin && place < built) openRow(row);
  else buildTo(place);
  if (focus) rowElements[row].firstElementChild.focus({ preventScroll: true });
  rowElements[row].scrollIntoView({ block: 'nearest' });
}

function moveInList(event) {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  const button = event.target.closest('button.row');
  if (!button || event.ctrlKey || event.altKey || event.metaKey) return;
  const place = fitting.indexOf(Number(button.dataset.row));
  const next = event.key in steps ? place + steps[event.key] : { Home: 0, End: fitting.length - 1 }[event.key];
  if (next === undefined || next < 0 || next >= fitting.length) return;
  event.preventDefault();
  buildTo(next);
  rowElements[fitting[next]].firstElementChild.focus();
}

function buildList() {
  const more = spoken(make('button', { type: 'button', id: 'more', onclick: () => buildMore(CHUNK) }), () => word('more'));
  const earlier = spoken(make('button', { type: 'button', id: 'earlier', onclick: buildEarlier }), () => word('earlier'));
  const box = make('section', { class: 'facilities' }, spoken(make('h2', {}), () => word('facilities')),
    spoken(make('p', { class: 'quiet' }), () => say(content.summary)), buildFilter(),
    spoken(make('p', { class: 'quiet hint' }), () => word('list_hint')), earlier, listElement,
    spoken(make('p', { class: 'none' }), () => word('none')), more, make('p', { class: 'cut' }));
  spokenAttribute(listElement, 'aria-label', () => word('list'));
  listElement.addEventListener('keydown', moveInList);
  speakers.push(() => {
    buildFrom(begin, built - begin);
    document.getElementById('shown').textContent = shownText();
  });
  return box;
}
