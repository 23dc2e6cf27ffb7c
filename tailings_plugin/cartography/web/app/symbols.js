// Symbols of facilities: colour and size by hazard, shape by status, hollow where the class is assumed, a ring for alarms.
const SHAPES = {
  active: 'M50 6A44 44 0 1 1 50 94A44 44 0 1 1 50 6Z',
  closed: 'M17 11H83Q89 11 89 17V83Q89 89 83 89H17Q11 89 11 83V17Q11 11 17 11Z',
  abandoned: 'M50 4L97 88H3Z',
  unknown: 'M50 2L98 50L50 98L2 50Z',
};
const RING = 1.5;
const HOLLOW = 0.66;
const look = content.look;

function symbolOf(row) {
  const place = facilities.class[row];
  const kind = content.classes[place < 0 ? content.classes.length - 1 : place];
  return {
    shape: content.shapes[facilities.status[row]],
    size: facilities.size[row],
    fill: kind.colour,
    ink: facilities.hollow[row] ? look.ink : kind.ink,
    hollow: Boolean(facilities.hollow[row]),
    alarm: Boolean(facilities.alarm[row]),
    number: row < facilities.numbered ? String(row + 1) : '',
  };
}

const outlines = {};
for (const name in SHAPES) outlines[name] = new Path2D(SHAPES[name]);

function drawOutline(context, x, y, shape, size, fill, stroke, width) {
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 100, size / 100);
  if (fill) { context.fillStyle = fill; context.fill(outlines[shape]); }
  if (stroke) { context.strokeStyle = stroke; context.lineWidth = width * 100 / size; context.stroke(outlines[shape]); }
  context.restore();
}

function drawSymbol(context, x, y, symbol, chosen) {
  const size = symbol.size;
  if (chosen) drawOutline(context, x, y, 'active', size * 1.5 + 10, 'rgba(255,255,255,.75)', look.accent, 3);
  if (symbol.alarm) drawOutline(context, x, y, 'active', size * RING, null, look.alarm, 2.2);
  drawOutline(context, x, y, symbol.shape, size, symbol.fill, look.ink, 1);
  if (symbol.hollow) drawOutline(context, x, y, symbol.shape, size * HOLLOW, '#ffffff', look.quiet, 0.6);
  if (symbol.number) {
    context.fillStyle = symbol.ink;
    context.font = 'bold ' + Math.round(size * 0.52) + 'px sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(symbol.number, x, y + size * (symbol.shape === 'abandoned' ? 0.12 : 0.03));
  }
}

// The same as a picture beside a text.
function symbolPicture(symbol) {
  const name = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(name, 'svg');
  const add = (shape, share, fill, stroke, width) => {
    const path = document.createElementNS(name, 'path');
    path.setAttribute('d', SHAPES[shape]);
    path.setAttribute('fill', fill);
    path.setAttribute('stroke', stroke);
    path.setAttribute('stroke-width', width / share);
    path.setAttribute('transform', 'translate(' + 50 * (1 - share) + ' ' + 50 * (1 - share) + ') scale(' + share + ')');
    picture.append(path);
  };
  const pixels = symbol.size * RING + 4;
  const edge = 100 / symbol.size;
  picture.setAttribute('viewBox', [-30 - 2 * edge, -30 - 2 * edge, 160 + 4 * edge, 160 + 4 * edge].join(' '));
  picture.setAttribute('width', pixels);
  picture.setAttribute('height', pixels);
  picture.setAttribute('aria-hidden', 'true');
  picture.setAttribute('focusable', 'false');
  if (symbol.alarm) add('active', RING, 'none', look.alarm, 2.2 * edge);
  add(symbol.shape, 1, symbol.fill, look.ink, edge);
  if (symbol.hollow) add(symbol.shape, HOLLOW, '#ffffff', look.quiet, 0.6 * edge);
  return picture;
}

L.Canvas.include({
  _updateFacility(layer) {
    if (!this._drawing || layer._empty()) return;
    drawSymbol(this._ctx, layer._point.x, layer._point.y, layer.options.symbol, layer.options.chosen);
  },
  _updateCrossing(layer) {
    if (!this._drawing || layer._empty()) return;
    const context = this._ctx;
    const { x, y } = layer._point;
    context.beginPath();
    for (let corner = 0; corner < 6; corner += 1) {
      context.lineTo(x + 10 * Math.cos(corner * Math.PI / 3), y + 10 * Math.sin(corner * Math.PI / 3));
    }
    context.closePath();
    context.fillStyle = '#ffffff';
    context.fill();
    context.strokeStyle = look.crossing;
    context.lineWidth = 1.6;
    context.stroke();
    context.fillStyle = look.crossing;
    context.font = 'bold ' + (layer.options.number > 99 ? 8 : 10) + 'px sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(String(layer.options.number), x, y + 0.5);
  },
});

// Markers on the canvas that draw themselves; one that is hidden, or gathered into a bubble, takes no clicks either.
const Mark = L.CircleMarker.extend({
  _empty() {
    return this.options.hidden || this.options.gathered || L.CircleMarker.prototype._empty.call(this);
  },
  _containsPoint(point) {
    return !this.options.hidden && !this.options.gathered && L.CircleMarker.prototype._containsPoint.call(this, point);
  },
});
const FacilityMark = Mark.extend({ _updatePath() { this._renderer._updateFacility(this); } });
const CrossingMark = Mark.extend({ _updatePath() { this._renderer._updateCrossing(this); } });
