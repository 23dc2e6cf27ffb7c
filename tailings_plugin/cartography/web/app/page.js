// What all parts of the page use: content, language, elements, numbers.
const content = JSON.parse(document.getElementById('content').textContent);
const facilities = content.facilities;
const units = content.units;
let language = content.first;
// Called when the language changes.
const speakers = [];

// A text is one for all languages, or a list in their order.
function say(text) {
  return Array.isArray(text) ? text[language] : text;
}

function word(key, values) {
  let text = say(content.words[key]);
  for (const name in values || {}) text = text.replace('{' + name + '}', values[name]);
  return text;
}

// Elements are made, never written: what comes from data is only ever the text of one.
function make(kind, attributes, ...children) {
  const element = document.createElement(kind);
  for (const name in attributes || {}) {
    const value = attributes[name];
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

// Whether there is room for more than map and list.
function isRoomy() {
  return window.innerWidth > 900 && window.innerHeight > 600;
}

// An element whose text follows the language.
function spoken(element, text) {
  const speak = () => { element.textContent = text(); };
  speak();
  speakers.push(speak);
  return element;
}

// An attribute that follows the language.
function spokenAttribute(element, name, text) {
  const speak = () => element.setAttribute(name, text());
  speak();
  speakers.push(speak);
  return element;
}

// Numbers as the language writes them; a dash for what is unknown.
function figure(value, decimals) {
  if (value === null || value === undefined) return '–';
  const [whole, part] = Math.abs(value).toFixed(decimals || 0).split('.');
  const english = content.languages[language].code === 'en';
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, english ? ',' : '\u202f') : whole;
  const sign = value < 0 && Number(value.toFixed(decimals || 0)) !== 0 ? '−' : '';
  return sign + grouped + (part ? (english ? '.' : ',') + part : '');
}

function inBrackets(text, yes) {
  return yes ? '(' + text + ')' : text;
}

function setLanguage(index) {
  language = index;
  document.documentElement.lang = content.languages[index].code;
  document.title = say(content.title);
  for (const speak of speakers) speak();
}

// Lines are whole numbers: the first point, then the step to each next one.
function latLngs(numbers) {
  const points = [];
  let x = 0;
  let y = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    x += numbers[at];
    y += numbers[at + 1];
    points.push(L.latLng(y / units, x / units));
  }
  return points;
}

function bounds(box) {
  return L.latLngBounds([box[1] / units, box[0] / units], [box[3] / units, box[2] / units]);
}
