// The map: ground, zones, paths, crossings and facilities, on canvases one above the other.
const mapElement = make('div', { id: 'map', role: 'application' });
spokenAttribute(mapElement, 'aria-label', () => word('map_hint'));
const coarseNote = make('p', { class: 'coarse', hidden: true });
const shownLayers = { paths: true, zones: true, crossings: true };
const marks = [];
let map = null;
let pathLayers = null;
let zoneLayers = null;
let crossingMarks = null;
let chosenPaths = null;
let nameTip = null;

function pane(name, height, touched) {
  const element = map.createPane(name);
  element.style.zIndex = height;
  if (!touched) element.style.pointerEvents = 'none';
  return L.canvas({ pane: name, padding: 0.3 });
}

function buildMap() {
  map = L.map(mapElement, {
    zoomControl: false, attributionControl: false, zoomSnap: 0.25, wheelPxPerZoomLevel: 90, maxZoom: 16,
    maxBounds: bounds(content.limit), maxBoundsViscosity: 1, bounceAtZoomLimits: false,
  });
  map.createPane('labels').style.pointerEvents = 'none';
  map.getPane('labels').style.zIndex = 430;
  showAll();
  map.setMinZoom(Math.max(0, Math.min(map.getZoom() - 1, map.getBoundsZoom(bounds(content.limit)))));
  drawGround(pane('ground', 210));
  drawZones(pane('zones', 310));
  drawPaths(pane('paths', 320));
  const touched = pane('marks', 440, true);
  drawCrossings(touched);
  drawFacilities(touched);
  buildBubbles();
  new Labels().addTo(map);
  new Scale({ imperial: false, maxWidth: 120 }).addTo(map);
  nameTip = L.tooltip({ direction: 'top', offset: [0, -8], className: 'name' });
  new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(mapElement);
  speakers.push(() => { map.fire('moveend'); });
}

// All there is, beside the legend where that is open.
function showAll() {
  const legend = document.querySelector('.legend');
  const left = legend && legend.open && isRoomy() ? legend.offsetWidth + 10 : 0;
  map.fitBounds(bounds(content.view), { paddingTopLeft: [24 + left, 24], paddingBottomRight: [60, 30], animate: false });
}

function drawGround(renderer) {
  const ground = content.ground;
  const area = (parts, options) => parts.map((rings) => L.polygon(rings.map(latLngs), {
    renderer, interactive: false, smoothFactor: 0.7, fillColor: look.land, fillOpacity: 1, ...options,
  }).addTo(map));
  const line = (lines, options) => lines.length && L.polyline(lines.map(latLngs), {
    renderer, interactive: false, fill: false, ...options,
  }).addTo(map);
  area(ground.land, { stroke: true, color: look.land, weight: 1 });
  for (const country of ground.countries) area(country.rings, { color: look.land, weight: 1.1 });
  const bordering = ground.countries.flatMap((country) => country.rings.map((rings) => line(rings, { color: look.border, weight: 1.1 })));
  if (ground.disputed.length) {
    bordering.push(line(ground.disputed, { color: look.land, weight: 1.8 }));
    bordering.push(line(ground.disputed, { color: look.border, weight: 1.4, dashArray: '5 4' }));
  }
  const lakes = area(ground.lakes, { fillColor: look.sea, color: look.river, weight: 0.8 });
  const rivers = ground.rivers.map((part) => line(part, { color: look.river, weight: 1.3 }));
  const general = { rivers, lakes, borders: bordering };
  const show = () => {
    const centre = map.getCenter();
    const metres = 40075016.7 * Math.cos(centre.lat * Math.PI / 180) / (256 * 2 ** map.getZoom());
    const hidden = [];
    for (const name in ground.least_m_per_px) {
      const gone = metres < ground.least_m_per_px[name];
      if (gone) hidden.push(name);
      for (const layer of general[name]) {
        if (gone) layer.remove();
        else if (!map.hasLayer(layer)) layer.addTo(map);
      }
    }
    coarseNote.hidden = !hidden.length;
    coarseNote.textContent = word('coarse', { names: word(hidden.includes('borders') ? 'coarse_all' : 'coarse_waters') });
  };
  map.on('zoomend', show);
  speakers.push(show);
  show();
}

function zoneColour(zone) {
  return zone.level < 0 ? look.zone : content.zone_levels[zone.level].colour;
}

function drawZones(renderer) {
  zoneLayers = content.zones.map((zone) => L.polygon(zone.rings.map((rings) => rings.map(latLngs)), {
    renderer, interactive: false, color: zoneColour(zone), weight: 1, fillColor: zoneColour(zone),
    fillOpacity: zone.level < 0 ? 0.26 : 0.8,
  }));
}

// Paths of one class of arrival are one layer; the earliest lies on top, white edges below all.
function drawPaths(renderer) {
  for (const path of content.paths) path.points = path.lines.map(latLngs);
  const line = (color, weight) => L.polyline([], { renderer, interactive: false, color, weight, smoothFactor: 1.2 });
  const colours = content.arrivals.map((each) => each.colour);
  const unknown = content.arrivals.length ? look.path_unknown : look.path;
  pathLayers = { edge: line('#ffffff', 5.4), unknown: line(unknown, 3), classes: colours.map((each) => line(each, 3.2)) };
  chosenPaths = L.polyline([], { renderer, interactive: false, color: look.accent, weight: 9, opacity: 0.5 });
  for (const layer of [pathLayers.edge, chosenPaths, pathLayers.unknown, ...pathLayers.classes.slice().reverse()]) layer.addTo(map);
}

function drawCrossings(renderer) {
  crossingMarks = content.crossings.map((crossing) => new CrossingMark([crossing.y / units, crossing.x / units], {
    renderer, radius: 10, number: crossing.number,
  }).on('click', () => openCrossing(crossing)).on('mouseover', (event) => showName(event.latlng, crossingTitle(crossing)))
    .on('mouseout', () => map.closeTooltip(nameTip)).addTo(map));
}

function crossingTitle(crossing) {
  return word('number') + ' ' + crossing.number + ' · ' + say(crossing.border);
}

function openCrossing(crossing) {
  const lines = [word('distance') + ': ' + say(crossing.distance), word('hours') + ': ' + say(crossing.hours),
    word('facilities') + ': ' + crossing.count];
  const box = make('div', { class: 'popup' }, make('b', {}, crossingTitle(crossing)), ...lines.map((each) => make('div', {}, each)));
  box.append(...crossing.facilities.slice(0, 20).map(nameButton));
  openBox(L.latLng(crossing.y / units, crossing.x / units), box);
}

function nameButton(row) {
  return make('button', { type: 'button', onclick: () => { map.closePopup(); choose(row, 'map'); } },
    symbolPicture({ ...symbolOf(row), size: 12 }), facilities.name[row]);
}

// Leaflet's own way to close it is not in the language of the page.
function openBox(place, box) {
  box.prepend(make('button', { type: 'button', class: 'close', 'aria-label': word('close'), onclick: () => map.closePopup() }, '×'));
  L.popup({ closeButton: false, maxHeight: 260, offset: [0, -4] }).setLatLng(place).setContent(box).openOn(map);
}

function drawFacilities(renderer) {
  for (let row = facilities.count - 1; row >= 0; row -= 1) {
    if (facilities.x[row] === null) continue;
    const symbol = symbolOf(row);
    marks[row] = new FacilityMark([facilities.y[row] / units, facilities.x[row] / units], {
      renderer, radius: Math.max(symbol.size * (symbol.alarm ? RING : 1) / 2 + 2, 7), symbol, row, chosen: false,
    });
  }
  // The highest are added last, and lie on top.
  L.featureGroup(marks.filter(Boolean).reverse()).addTo(map)
    .on('click', (event) => touch(event))
    .on('mouseover', (event) => showName(event.layer.getLatLng(), facilities.name[event.layer.options.row]))
    .on('mouseout', () => { map.closeTooltip(nameTip); nameChosen(); });
}

function touch(event) {
  L.DomEvent.stopPropagation(event);
  const at = event.containerPoint;
  const near = marks.filter((each) => each && !each.options.hidden && !each.options.gathered
    && map.latLngToContainerPoint(each.getLatLng()).distanceTo(at) <= each.options.radius).map((each) => each.options.row);
  if (near.length < 2) { choose(event.layer.options.row, 'map'); return; }
  const box = make('div', { class: 'popup' }, make('b', {}, word('several') + ': ' + near.length), ...near.slice(0, 30).map(nameButton));
  openBox(event.layer.getLatLng(), box);
}

function showName(place, name) {
  map.openTooltip(nameTip.setLatLng(place).setContent(make('span', { dir: 'auto' }, name)));
}

function nameChosen() {
  if (chosen >= 0 && marks[chosen] && !marks[chosen].options.hidden) showName(marks[chosen].getLatLng(), facilities.name[chosen]);
}

// Show a facility as the chosen one, and its paths; `travel`: go there.
function chooseOnMap(row, before, travel) {
  for (const each of [before, row]) {
    if (each < 0 || !marks[each]) continue;
    marks[each].options.chosen = each === row;
    marks[each].redraw();
  }
  // The one chosen stands alone.
  showBubbles();
  chosenPaths.setLatLngs(row < 0 ? [] : content.paths.filter((path) => path.facility === row).flatMap((path) => path.points));
  map.closeTooltip(nameTip);
  if (row < 0 || !marks[row]) return;
  marks[row].bringToFront();
  if (travel) {
    const zoom = Math.max(map.getZoom(), Math.min(8.5, map.getMaxZoom()));
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    map.setView(marks[row].getLatLng(), zoom, { animate: !calm });
  }
  nameChosen();
}

// Show the facilities that the filter leaves, and what is theirs. What belongs to no facility of the list stays.
function filterMap(visible) {
  for (const mark of marks) {
    if (!mark) continue;
    const hidden = !visible[mark.options.row];
    if (mark.options.hidden === hidden) continue;
    mark.options.hidden = hidden;
    mark.redraw();
  }
  showBubbles();
  const ours = (row) => row < 0 || visible[row];
  const paths = shownLayers.paths ? content.paths.filter((path) => ours(path.facility)) : [];
  const of = (place) => paths.filter((path) => path.arrival === place).flatMap((path) => path.points);
  pathLayers.edge.setLatLngs(paths.flatMap((path) => path.points));
  pathLayers.unknown.setLatLngs(of(-1));
  pathLayers.classes.forEach((layer, place) => layer.setLatLngs(of(place)));
  zoneLayers.forEach((layer, place) => {
    if (shownLayers.zones && ours(content.zones[place].facility)) layer.addTo(map);
    else layer.remove();
  });
  crossingMarks.forEach((mark, place) => {
    const owners = content.crossings[place].facilities;
    mark.options.hidden = !(shownLayers.crossings && (!owners.length || owners.some((row) => visible[row])));
    mark.redraw();
  });
}

const Scale = L.Control.Scale.extend({
  onAdd(on) {
    speakers.push(() => this._update());
    return L.Control.Scale.prototype.onAdd.call(this, on);
  },
  _updateMetric(most) {
    const metres = this._getRoundNum(most);
    const text = metres < 1000 ? figure(metres) + '\u00a0' + word('m') : figure(metres / 1000) + '\u00a0' + word('km');
    this._updateScale(this._mScale, text, metres / most);
  },
});

function mapButtons() {
  const button = (sign, key, act) => spokenAttribute(
    spokenAttribute(make('button', { type: 'button', onclick: act }, sign), 'aria-label', () => word(key)), 'title', () => word(key));
  return make('div', { class: 'zoom' }, button('+', 'zoom_in', () => map.zoomIn()), button('−', 'zoom_out', () => map.zoomOut()),
    button('⤢', 'whole', showAll));
}

function buildLegend() {
  const item = (picture, text) => make('div', { class: 'item' }, picture, spoken(make('span', {}), text));
  const heading = (key) => spoken(make('h3', {}), () => word(key));
  const plain = { shape: 'active', size: 14, fill: '#ffffff', ink: look.ink, hollow: false, alarm: false };
  const stroke = (colour) => {
    const picture = make('span', { class: 'stroke' });
    picture.style.background = colour;
    return picture;
  };
  const toggle = (name) => {
    const box = make('input', { type: 'checkbox', checked: true, onchange: () => { shownLayers[name] = box.checked; applyFilter(); } });
    return make('label', {}, box, spoken(make('span', {}), () => word(name)));
  };
  const box = make('details', { class: 'legend' }, spoken(make('summary', {}), () => word('legend')));
  box.open = isRoomy();
  box.append(heading('class'));
  for (const kind of content.classes) {
    box.append(item(symbolPicture({ ...plain, fill: kind.colour }), () => say(kind.caption) + ' (' + figure(kind.count) + ')'));
  }
  box.append(spoken(make('p', { class: 'quiet' }), () => say(content.limits)), heading('status'));
  content.statuses.forEach((caption, place) => box.append(item(symbolPicture({ ...plain, shape: content.shapes[place] }), () => say(caption))));
  const hollow = facilities.hollow.some(Boolean);
  const alarm = facilities.alarm.some(Boolean);
  if (hollow || alarm) box.append(heading('marks'));
  if (alarm) box.append(item(symbolPicture({ ...plain, alarm: true }), () => word('alarm')));
  if (hollow) box.append(item(symbolPicture({ ...plain, fill: content.classes[0].colour, hollow: true }), () => word('hollow')));
  if (content.arrivals.length) {
    box.append(heading('arrival'));
    for (const each of content.arrivals) box.append(item(stroke(each.colour), () => say(each.caption)));
    box.append(item(stroke(look.path_unknown), () => word('paths_unknown')));
  }
  if (content.zone_levels.length) {
    box.append(heading('zones'));
    for (const each of content.zone_levels) {
      const picture = stroke(each.colour);
      picture.classList.add('area');
      box.append(item(picture, () => say(each.caption)));
    }
  }
  const layers = ['paths', 'zones', 'crossings'].filter((name) => content[name].length);
  if (layers.length) box.append(heading('layers'), ...layers.map(toggle));
  return box;
}
