// Names of countries and towns, on a canvas of their own: the most important first, none over another.
const Labels = L.Layer.extend({
  onAdd(map) {
    this._canvas = L.DomUtil.create('canvas', 'labels leaflet-zoom-hide');
    this._canvas.setAttribute('aria-hidden', 'true');
    map.getPane('labels').append(this._canvas);
    map.on('moveend zoomend resize viewreset', this.draw, this);
    this.draw();
  },
  onRemove(map) {
    this._canvas.remove();
    map.off('moveend zoomend resize viewreset', this.draw, this);
  },
  draw() {
    const map = this._map;
    const size = map.getSize();
    const ratio = window.devicePixelRatio || 1;
    const canvas = this._canvas;
    canvas.width = size.x * ratio;
    canvas.height = size.y * ratio;
    canvas.style.width = size.x + 'px';
    canvas.style.height = size.y + 'px';
    L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
    const context = canvas.getContext('2d');
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.x, size.y);
    context.lineJoin = 'round';
    // Symbols are not written over, as long as there is room between them.
    const taken = marks.filter((each) => each && !each.options.hidden).slice(0, 300).map((each) => {
      const { x, y } = map.latLngToContainerPoint(each.getLatLng());
      const reach = each.options.radius - 2;
      return [x - reach, y - reach, x + reach, y + reach];
    });
    const family = getComputedStyle(document.body).fontFamily;
    const free = (box) => taken.every((other) => box[0] > other[2] || box[2] < other[0] || box[1] > other[3] || box[3] < other[1]);
    const put = (x, y, text, font, ink, align, dot) => {
      if (!text || x < -20 || y < -20 || x > size.x + 20 || y > size.y + 20) return;
      context.font = font;
      const lines = text.split('\n');
      const width = Math.max(...lines.map((line) => context.measureText(line).width));
      const left = align === 'center' ? x - width / 2 : x + 5;
      const box = [left - 3, y - 8 * lines.length, left + width + 3, y + 8 * lines.length];
      if (!free(box)) return;
      taken.push(box);
      if (dot) {
        context.beginPath();
        context.arc(x, y, 2.2, 0, 2 * Math.PI);
        context.fillStyle = '#ffffff';
        context.fill();
        context.strokeStyle = ink;
        context.lineWidth = 1;
        context.stroke();
      }
      context.textAlign = align;
      context.textBaseline = 'middle';
      context.strokeStyle = 'rgba(255,255,255,.85)';
      context.lineWidth = 3;
      context.fillStyle = ink;
      lines.forEach((line, place) => {
        const at = y + (place - (lines.length - 1) / 2) * 14;
        context.strokeText(line, align === 'center' ? x : left, at);
        context.fillText(line, align === 'center' ? x : left, at);
      });
    };
    const at = (x, y) => map.latLngToContainerPoint([y / units, x / units]);
    for (const country of content.ground.countries) {
      if (!country.at) continue;
      const place = at(...country.at);
      put(place.x, place.y, say(country.name).toUpperCase(), '600 12px ' + family, look.country_ink, 'center', false);
    }
    // Fewer towns where more country is seen.
    const least = map.getZoom() < 6 ? 200000 : map.getZoom() < 8 ? 60000 : 0;
    for (const town of content.ground.towns) {
      if (town.people < least) break;
      const place = at(town.x, town.y);
      put(place.x, place.y, say(town.name), '11px ' + family, look.place_ink, 'left', true);
    }
  },
});
