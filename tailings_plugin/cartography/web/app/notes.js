// Crossings as a table, notes, sources, licence of the map library.
function buildCrossings() {
  if (!content.crossings.length) return '';
  const heads = ['number', 'border', 'distance', 'hours', 'facilities'];
  const body = make('tbody', {});
  for (const each of content.crossings) {
    const go = make('button', { type: 'button', class: 'plain', onclick: () => goToCrossing(each) }, String(each.number));
    spokenAttribute(go, 'aria-label', () => word('map') + ': ' + crossingTitle(each));
    body.append(make('tr', {}, make('td', {}, go), spoken(make('td', {}), () => say(each.border)),
      spoken(make('td', { class: 'n' }), () => say(each.distance)), spoken(make('td', { class: 'n' }), () => say(each.hours)),
      spoken(make('td', { class: 'n' }), () => figure(each.count))));
  }
  return make('details', { class: 'crossings' }, spoken(make('summary', {}), () => word('crossings') + ': ' + figure(content.crossings.length)),
    make('table', {}, make('thead', {}, make('tr', {}, ...heads.map((key) => spoken(make('th', { scope: 'col' }), () => word(key))))), body));
}

function goToCrossing(crossing) {
  map.setView([crossing.y / units, crossing.x / units], Math.max(map.getZoom(), 9), { animate: false });
  openCrossing(crossing);
  mapElement.scrollIntoView({ block: 'nearest' });
}

function buildNotes() {
  const lines = make('div', {});
  const speak = () => lines.replaceChildren(
    ...[...content.notes[language], word('simplified'), ...content.credits[language], word('offline')].map((each) => make('p', {}, each)));
  speak();
  speakers.push(speak);
  const licence = document.createElement('pre');
  licence.textContent = document.getElementById('licence').textContent;
  const library = make('details', {}, spoken(make('summary', {}), () => word('library')), licence);
  return make('details', { class: 'notes', id: 'notes' }, spoken(make('summary', {}), () => word('notes')), lines, library);
}
