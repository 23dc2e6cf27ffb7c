// The frame of the page, and what goes between list and map.
const MOST_PRINTED = 1000;

function choose(row, from) {
  const before = chosen;
  if (row === before) { if (row >= 0) nameChosen(); return; }
  chosen = row;
  chooseInList(row, before, from === 'list' || from === 'key');
  chooseOnMap(row, before, from === 'list');
}

function buildLanguages() {
  const select = make('select', { id: 'language', onchange: () => setLanguage(Number(select.value)) },
    ...content.languages.map((each, place) => make('option', { value: place, lang: each.code }, each.name)));
  select.value = String(language);
  spokenAttribute(select, 'aria-label', () => word('language'));
  return select;
}

// What is seen of the map goes on paper whole, whatever the shape of the window; the legend below it.
function onPaper(yes) {
  const seen = map.getBounds();
  document.documentElement.classList.toggle('printing', yes);
  map.invalidateSize({ animate: false, pan: false });
  map.fitBounds(seen, { animate: false });
  for (const each of mapElement.querySelectorAll('.copy')) each.remove();
  if (!yes) return;
  // Browsers record what is drawn on a canvas now, to print it sharply, and lose long drawings. A copy is one picture.
  for (const canvas of mapElement.querySelectorAll('canvas')) {
    const copy = canvas.cloneNode();
    copy.getContext('2d').drawImage(canvas, 0, 0);
    copy.classList.add('copy');
    canvas.after(copy);
  }
}

// Paper takes the whole list, as long as it is one to read, and all that is folded away but the licence.
function beforePrint() {
  if (begin > 0) buildRows();
  buildMore(Math.max(0, MOST_PRINTED - built));
  const cut = fitting.length - built;
  document.querySelector('.cut').textContent = cut ? word('cut', { count: figure(cut) }) : '';
  for (const each of document.querySelectorAll('details.legend, details.crossings, details.notes')) each.open = true;
  onPaper(true);
}

function start() {
  const title = spoken(make('h1', { dir: 'auto' }), () => say(content.title));
  const head = make('header', {}, make('a', { href: '#list', class: 'skip' }, spoken(make('span', {}), () => word('skip'))),
    content.logo ? make('img', { src: content.logo, alt: content.authority }) : '',
    make('div', {}, content.authority ? make('p', { class: 'authority', dir: 'auto' }, content.authority) : '', title,
      spoken(make('p', { class: 'subtitle' }), () => say(content.subtitle))), buildLanguages());
  const disclaimer = spoken(make('p', { class: 'disclaimer' }), () => say(content.disclaimer));
  const middle = make('div', { class: 'middle' }, make('div', { class: 'ground' }, mapElement, mapButtons(), buildLegend(), coarseNote), disclaimer);
  const side = make('main', {}, buildList(), buildCrossings(), buildNotes());
  mapElement.style.backgroundColor = look.sea;
  document.getElementById('app').replaceWith(head, make('div', { class: 'page' }, middle, side));
  document.body.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    map.closePopup();
    if (chosen >= 0) choose(-1, 'key');
  });
  buildMap();
  applyFilter();
  setLanguage(language);
  window.addEventListener('beforeprint', beforePrint);
  window.addEventListener('afterprint', () => onPaper(false));
  document.documentElement.dataset.ready = 'yes';
}

start();
