// Finds sections whose words begin with every word typed; headings count more than text.
const field = document.getElementById("search");
const found = document.getElementById("found");
const root = document.body.dataset.root.replace(/\/?$/, "/");
const MOST = 12;

const plain = (text) => text.toLocaleLowerCase().replaceAll("ё", "е");
const startsWord = (text, word) => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1])) return at;
  }
  return -1;
};
const sections = SECTIONS.map((section) => ({
  ...section,
  head: plain(`${section.page} ${section.heading}`),
  body: plain(section.text),
}));

function score(section, words) {
  let total = 0;
  for (const word of words) {
    if (startsWord(section.head, word) >= 0) total += 5;
    else if (startsWord(section.body, word) >= 0) total += 1;
    else return 0;
  }
  return total;
}

function row(section, words) {
  const link = document.createElement("a");
  link.href = root + section.url;
  const title = document.createElement("strong");
  title.textContent = section.heading === section.page ? section.page : `${section.page}: ${section.heading}`;
  const at = Math.max(0, startsWord(section.body, words[0]) - 30);
  const excerpt = document.createElement("span");
  // From the next whole word on.
  excerpt.textContent = section.text.slice(at, at + 140).replace(at > 0 ? /^\S*\s/ : "", "");
  link.append(title, excerpt);
  const item = document.createElement("li");
  item.append(link);
  return item;
}

function search() {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  found.hidden = words.length === 0;
  if (found.hidden) return;
  const best = sections
    .map((section) => [score(section, words), section])
    .filter(([points]) => points > 0)
    .sort((a, b) => b[0] - a[0])
    .slice(0, MOST);
  found.replaceChildren(...best.map(([, section]) => row(section, words)));
  if (best.length === 0) found.textContent = document.body.dataset.none;
}

field.addEventListener("input", search);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") found.hidden = true;
  if (event.key === "/" && document.activeElement !== field) {
    event.preventDefault();
    field.focus();
  }
});
document.addEventListener("click", (event) => {
  if (!event.target.closest(".search")) found.hidden = true;
});
