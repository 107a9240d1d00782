// A change as markdown. The words of a clause stay words: what would mark up, mention, link or
// start a formula is written so that it does not.
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };

function inert(text) {
  return text
    .replace(/\s+/g, " ")
    .replace(/[&<>|]|:(?=\/\/)|(?<=\bwww)\.|[\\`*_[\]#~]|[@$]/gi, (sign) => {
      if (sign in ENTITIES) return ENTITIES[sign];
      if (sign === ":" || sign === ".") return `&#${sign.charCodeAt(0)};`;
      if (sign === "@") return "<code>@</code>";
      return sign === "$" ? "<span>$</span>" : `\\${sign}`;
    })
    .replace(/\\#(?=\d)/g, "<code>#</code>")
    .replace(/\bGH(?=-\d)/g, "<code>GH</code>");
}

function redline(paragraph) {
  return [...paragraph.childNodes]
    .map((node) => {
      const name = node.nodeName.toLowerCase();
      const text = inert(node.textContent);
      return name === "ins" || name === "del" ? `<${name}>${text}</${name}>` : text;
    })
    .join("")
    .trim();
}

const lineOf = (element) => inert(element.textContent).trim();

function markdownOf(element) {
  const kinds = words(element.dataset.kind).join(", ");
  const lines = [`### ${lineOf(element.querySelector("h3"))}${kinds ? ` (${kinds})` : ""}`, ""];
  const text = element.querySelector(":scope > .inline, :scope > .text");
  if (text) lines.push(redline(text), "");
  for (const fact of element.querySelectorAll(":scope > .facts > li")) {
    lines.push(`- *${lineOf(fact.querySelector("b"))}:* ${lineOf(fact.querySelector("span"))}`);
  }
  return `${lines.join("\n").trim()}\n`;
}

function markdownOfAll() {
  const head = [`## ${lineOf(document.querySelector("h1"))}`, "", lineOf(document.querySelector(".lead")), ""];
  for (const line of document.querySelectorAll(".caveats li")) head.push(`> ${lineOf(line)}`, "");
  const foot = [...document.querySelectorAll(".provenance > div")].map((version) => {
    const digest = version.querySelector("dl > div:last-child dd").textContent;
    return `${lineOf(version.querySelector("h3"))}: content sha256 \`${digest}\`  `;
  });
  foot.push(lineOf(document.querySelector("footer")));
  const parts = changes().map((clause) => markdownOf(clause.element));
  return [head.join("\n"), ...parts, "---", foot.join("\n")].join("\n");
}

async function copy(text) {
  byId("-markdown").value = text;
  let how = "It is in the clipboard.";
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    how = "The browser does not let this page use the clipboard: copy it from here.";
  }
  byId("-copied-how").textContent = how;
  byId("-copied").showModal();
  byId("-markdown").select();
}

byId("-copy").addEventListener("click", () => copy(markdownOfAll()));
addEventListener("click", (event) => {
  const button = event.target.closest(".copy");
  if (button) copy(markdownOf(button.closest("article")));
});
