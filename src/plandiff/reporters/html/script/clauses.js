// The clauses as the page has them. All that is read here is text and data-attributes of the page
// itself; what is written back is attributes and textContent, never markup.
const root = document.documentElement;
root.classList.add("js");

const byId = (id) => document.getElementById(id);
const words = (value) => (value ? value.split(" ") : []);

const clauses = [...document.querySelectorAll("article[data-kind]")].map((element) => ({
  element,
  isChange: element.classList.contains("card"),
  kind: words(element.dataset.kind),
  party: words(element.dataset.party),
  topic: words(element.dataset.topic),
  status: words(element.dataset.status),
  text: "",
}));

const groups = [...document.querySelectorAll("details.group")];

const radio = (name, value) => document.querySelector(`input[name="${name}"][value="${value}"]`);
const chosen = (name) => document.querySelector(`input[name="${name}"]:checked`).value;
