// Search: the texts are gathered in slices between which the browser draws and answers keys, so
// that a page of thousands of clauses can be read at once.
const SLICE_MS = 12;
let gathered = 0;
let query = "";

const plain = (text) => text.toLowerCase().replace(/\s+/g, " ");

function gather() {
  const end = performance.now() + SLICE_MS;
  while (gathered < clauses.length && performance.now() < end) {
    clauses[gathered].text = plain(clauses[gathered].element.textContent);
    gathered += 1;
  }
}

const isGathered = new Promise((resolve) => {
  const next = () => {
    gather();
    if (gathered < clauses.length) {
      setTimeout(next, 0);
      return;
    }
    root.dataset.searchable = "yes";
    resolve();
  };
  next();
});

const answers = (clause) => query === "" || clause.text.includes(query);

// Marks what was found without touching the page's elements, where the browser can.
function mark(shown) {
  if (!window.CSS || !CSS.highlights) return;
  CSS.highlights.delete("found");
  if (query === "") return;
  const ranges = [];
  for (const { element } of shown.slice(0, 200)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.toLowerCase();
      // A few signs change their length in lower case: what would be marked stands elsewhere.
      if (text.length !== node.data.length) continue;
      for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + query.length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}
