// Where hundreds of facilities would cover each other, those near to each other are one bubble with their number.
const MOST_SINGLE = 200;
// The side of the squares whose facilities are gathered, in pixels, and the zoom from which on each stands alone.
const SQUARE = 64;
const ALONE_FROM = 11;
let bubbles = null;

function gatheredRows() {
  const shown = marks.filter((mark) => mark && !mark.options.hidden);
  if (shown.length <= MOST_SINGLE || map.getZoom() >= ALONE_FROM) return [];
  const seen = map.getBounds().pad(0.3);
  const squares = new Map();
  for (const mark of shown) {
    const { row } = mark.options;
    if (row === chosen || !seen.contains(mark.getLatLng())) continue;
    const at = map.project(mark.getLatLng());
    const square = Math.floor(at.x / SQUARE) + ' ' + Math.floor(at.y / SQUARE);
    if (!squares.has(square)) squares.set(square, []);
    squares.get(square).push(row);
  }
  return [...squares.values()].filter((rows) => rows.length > 1);
}

function bubbleOf(rows) {
  // Rows are ranked: the first of them is the highest.
  const highest = Math.min(...rows);
  const { fill, ink } = symbolOf(highest);
  const kind = facilities.class[highest];
  const about = [word('several') + ': ' + figure(rows.length),
    kind < 0 ? word('not_rated') : say(content.classes[kind].caption)].join(' · ');
  const size = 24 + Math.round(6 * Math.log10(rows.length));
  const disc = make('span', {}, figure(rows.length));
  disc.style.background = fill;
  disc.style.color = ink;
  if (rows.some((row) => facilities.alarm[row])) disc.style.boxShadow = '0 0 0 3px ' + look.alarm;
  const places = L.latLngBounds(rows.map((row) => marks[row].getLatLng()));
  const icon = L.divIcon({ className: 'bubble', html: disc, iconSize: [size, size] });
  const bubble = L.marker(places.getCenter(), { icon, pane: 'bubbles', title: about });
  bubble.on('click', () => openBubble(rows, places));
  return bubble.on('add', () => {
    const element = bubble.getElement();
    element.setAttribute('aria-label', about);
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      openBubble(rows, places);
    });
  });
}

// Go nearer; facilities at one place are offered by name.
function openBubble(rows, places) {
  if (places.getNorthEast().distanceTo(places.getSouthWest()) < 50) {
    const box = make('div', { class: 'popup' }, make('b', {}, word('several') + ': ' + figure(rows.length)), ...rows.slice(0, 30).map(nameButton));
    openBox(places.getCenter(), box);
    return;
  }
  const zoom = Math.max(map.getBoundsZoom(places, false, L.point(60, 60)), map.getZoom() + 1);
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  map.setView(places.getCenter(), Math.min(zoom, map.getMaxZoom()), { animate: !calm });
}

// Gather anew what the map shows now; called whenever it has moved, or others are shown.
function showBubbles() {
  const gathered = gatheredRows();
  const inside = new Set(gathered.flat());
  for (const mark of marks) {
    if (!mark || mark.options.gathered === inside.has(mark.options.row)) continue;
    mark.options.gathered = inside.has(mark.options.row);
    mark.redraw();
  }
  const held = document.activeElement && document.activeElement.closest('.bubble');
  bubbles.clearLayers();
  for (const rows of gathered) bubbles.addLayer(bubbleOf(rows));
  // The bubble that was pressed is gone: its keys go to the map, from where the next Tab leads to the new ones.
  if (held) mapElement.focus();
}

function buildBubbles() {
  map.createPane('bubbles').style.zIndex = 445;
  bubbles = L.layerGroup().addTo(map);
  map.on('moveend', showBubbles);
}
