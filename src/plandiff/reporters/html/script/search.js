// Search: the texts are gathered in small portions while nothing else is to be done, so that a
// page of thousands of clauses answers while it is read.
const PORTION = 60;
let gathered = 0;
let query = "";

const plain = (text) => text.toLowerCase().replace(/\s+/g, " ");

function gather(most) {
  for (let done = 0; done < most && gathered < clauses.length; done += 1, gathered += 1) {
    clauses[gathered].text = plain(clauses[gathered].element.textContent);
  }
}

const isGathered = new Promise((resolve) => {
  const next = () => {
    gather(PORTION);
    if (gathered < clauses.length) {
      idle(next);
      return;
    }
    root.dataset.searchable = "yes";
    resolve();
  };
  idle(next);
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
