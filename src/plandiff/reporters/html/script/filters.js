// What is shown: a clause that answers the search and, of each filter in use, one choice at least.
const filters = byId("-filters");
const box = byId("-search");
const opened = new Set();

function choices() {
  const found = new Map();
  for (const input of filters ? filters.querySelectorAll("input:checked") : []) {
    const key = input.closest("fieldset").dataset.facet;
    found.set(key, [...(found.get(key) || []), input.value]);
  }
  return found;
}

function isWanted(clause, wanted) {
  for (const [key, values] of wanted) {
    if (!values.some((value) => clause[key].includes(value))) return false;
  }
  return answers(clause);
}

function openGroups(isNarrowed) {
  for (const group of groups) {
    const hasMatch = group.querySelector(":scope > article:not([hidden])") !== null;
    group.hidden = isNarrowed && !hasMatch;
    if (isNarrowed && hasMatch && !group.open) {
      group.open = true;
      opened.add(group);
    }
    if (!isNarrowed && opened.delete(group)) group.open = false;
  }
}

function say(shown, isNarrowed) {
  const [all, some] = [clauses, shown].map((list) => list.filter((clause) => clause.isChange).length);
  const others = shown.length - some;
  byId("-shown").textContent = isNarrowed
    ? `${some} of ${all} changes shown, and ${others} other ${others === 1 ? "clause" : "clauses"}`
    : "";
  document.querySelector("[data-when=none]").hidden = !isNarrowed || some > 0;
}

async function show() {
  await isGathered;
  query = plain(box.value).trim();
  const wanted = choices();
  const isNarrowed = query !== "" || wanted.size > 0;
  const shown = clauses.filter((clause) => isWanted(clause, wanted));
  const isShown = new Set(shown);
  for (const clause of clauses) {
    const isHidden = !isShown.has(clause);
    if (clause.element.hidden !== isHidden) clause.element.hidden = isHidden;
  }
  openGroups(isNarrowed);
  say(shown, isNarrowed);
  mark(shown);
  const used = byId("-filtered");
  if (used) {
    used.hidden = wanted.size === 0;
    used.textContent = `${[...wanted.values()].flat().length} in use`;
  }
}

function showAll() {
  box.value = "";
  if (filters) filters.querySelector("form").reset();
  return show();
}

let waiting = 0;
box.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 100);
});
if (filters) {
  filters.addEventListener("change", show);
  // The boxes are emptied after the event.
  filters.querySelector("form").addEventListener("reset", () => setTimeout(show, 0));
}
