// Keys without a modifier act unless somebody writes, or has switched them off.
const WRITES = "input:not([type=checkbox], [type=radio]), textarea, select";

function cycle(name) {
  const values = [...document.querySelectorAll(`input[name="${name}"]`)].map((input) => input.value);
  radio(name, values[(values.indexOf(chosen(name)) + 1) % values.length]).checked = true;
}

function copyHere() {
  const here = document.activeElement.closest("article[data-kind]");
  if (here) copy(markdownOf(here));
}

function openFilters() {
  if (!filters) return;
  filters.open = !filters.open;
  filters.querySelector(filters.open ? "input" : "summary").focus();
}

const KEYS = {
  j: () => step(1),
  n: () => step(1),
  k: () => step(-1),
  p: () => step(-1),
  "/": () => box.focus(),
  f: openFilters,
  s: () => cycle("view"),
  t: () => cycle("theme"),
  c: copyHere,
  "?": () => byId("-help").showModal(),
};

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (document.querySelector("dialog[open]")) return;
  if (event.key === "Escape") {
    if (box.value !== "" || choices().size > 0) showAll();
    box.blur();
    return;
  }
  const isWriting = event.target instanceof Element && event.target.matches(WRITES);
  const act = isWriting || !byId("-single").checked ? undefined : KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

byId("-keys").addEventListener("click", KEYS["?"]);
