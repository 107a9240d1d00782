// From change to change, and to the clause that an address names.
const changes = () => clauses.filter((clause) => clause.isChange && !clause.element.hidden);

function goTo(element) {
  element.scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
}

function step(by) {
  const list = changes().map((clause) => clause.element);
  if (list.length === 0) return;
  const here = list.findIndex((element) => element.contains(document.activeElement));
  if (here >= 0) {
    goTo(list[Math.min(Math.max(here + by, 0), list.length - 1)]);
    return;
  }
  // Nothing is chosen yet: what stands below the top of the window comes next.
  const next = list.findIndex((element) => element.getBoundingClientRect().top > 60);
  const at = next < 0 ? list.length : next;
  goTo(list[Math.min(Math.max(by > 0 ? at : at - 1, 0), list.length - 1)]);
}

function named() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return ""; // a stray "%" in an address names nothing
  }
}

async function reveal() {
  const name = named();
  const target = name === "" ? null : byId(name);
  if (target === null) return;
  const clause = target.closest("article");
  if (clause && clause.hidden) await showAll();
  for (let group = target.closest("details"); group; group = group.parentElement.closest("details")) {
    group.open = true;
  }
  if (clause) {
    clause.tabIndex = -1;
    goTo(clause);
  } else {
    target.scrollIntoView({ block: "start" });
  }
}

addEventListener("hashchange", reveal);
// After the browser has gone there by itself, which takes the focus away.
addEventListener("load", () => setTimeout(reveal, 0));

// The map is a picture for readers of screens; the concordance table has the same links.
byId("-map").addEventListener("click", (event) => {
  const line = event.target.closest("[data-to]");
  if (line) location.hash = line.dataset.to;
});

const forPrint = [];
addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("details.printed:not([open])")) {
    part.open = true;
    forPrint.push(part);
  }
});
addEventListener("afterprint", () => {
  for (const part of forPrint.splice(0)) part.open = false;
});
