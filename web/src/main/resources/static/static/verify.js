import { check, remembered } from "./record.js";

const place = document.getElementById("verify");
const told = place.querySelector("ul");
const words = place.dataset;

function say(text, detail = "") {
  const line = document.createElement("li");
  line.textContent = text;
  if (detail) {
    const code = document.createElement("code");
    code.dir = "ltr";
    code.className = "long";
    code.textContent = detail;
    line.append(" ", code);
  }
  told.append(line);
}

async function verify() {
  told.replaceChildren();
  say(words.working);
  const record = await (await fetch(words.record, { cache: "no-store" })).text();
  const last = remembered(record.split("\n", 1)[0].replace(/^endstate record 1 /, ""));
  const found = await check(record, last ? [last.size] : []);
  told.replaceChildren();
  say(found.broken.length ? words.wrong : words.right, found.broken.length ? found.broken.join(", ") : found.root);
  for (const note of found.notes) {
    say(note.right && !note.forged.length ? words.signed : words.forged, `${note.size}: ${[...note.signed, ...note.forged].join(", ")}`);
  }
  if (last && found.roots.get(last.size) !== last.root) {
    say(words.shrunk, String(last.size));
  }
}

place.querySelector("button").addEventListener("click", verify);
