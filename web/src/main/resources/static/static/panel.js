// A judgement of the first round stays in this browser until the round is closed: only its hash is sent.
import { sha256, toHex } from "./keys.js";

const form = document.getElementById("panel-form");
const { kind, panel, alias, party, day, framework } = form.dataset;
const told = document.getElementById("panel-told");
const fieldsets = [...form.querySelectorAll("fieldset[data-function]")];
const place = (set) => `endstate panel ${panel} ${alias} ${set.dataset.function}`;
const numbers = (set) => [...set.querySelectorAll("input[type=number]")];
const field = (set, name) => form.elements.namedItem(`${name}-${set.dataset.function}`);
const levels = (set) => numbers(set).map((input) => Number(input.value));
const total = (set) => levels(set).reduce((sum, percent) => sum + percent, 0);

function show(set) {
  set.querySelectorAll("input[type=range]").forEach((range, level) => (range.value = numbers(set)[level].value));
  const sum = total(set);
  set.querySelector(".total").textContent = sum ? form.dataset.sum.replace("{sum}", sum) : "";
  set.querySelector(".total").classList.toggle("refused", sum !== 0 && sum !== 100);
}

/** The text that is promised, as SealedText writes it. */
function sealed(set, { percents, evidence, reason }) {
  const shares = percents.map((percent) => (percent / 100).toFixed(6)).join(" ");
  const words = (text) => text.replace(/\s+/g, " ").trim();
  const lines = [set.dataset.function, "", "", framework, alias, party, day, "1", shares, words(evidence), words(reason)];
  return new TextEncoder().encode(lines.join("\n") + "\n");
}

function promise(set, text) {
  const input = document.createElement("input");
  input.type = "hidden";
  input.name = `promise-${set.dataset.function}`;
  input.value = text;
  form.append(input);
}

/** Keeps a judgement and its salt here, and sends their hash. */
async function commit(set) {
  const judged = { percents: levels(set), evidence: field(set, "evidence").value, reason: field(set, "reason").value };
  const salt = crypto.getRandomValues(new Uint8Array(32));
  localStorage.setItem(place(set), JSON.stringify({ ...judged, salt: toHex(salt) }));
  promise(set, toHex(await sha256(Uint8Array.from([...salt, ...sealed(set, judged)]))));
}

/** Fills in what was promised, to be sent as it is. */
function recall(set) {
  const kept = JSON.parse(localStorage.getItem(place(set)) ?? "null");
  if (!kept) {
    set.querySelector(".total").textContent = form.dataset.lost;
    return;
  }
  kept.percents.forEach((percent, level) => (numbers(set)[level].value = percent));
  field(set, "evidence").value = kept.evidence;
  field(set, "reason").value = kept.reason;
  set.querySelectorAll("input, textarea").forEach((input) => (input.disabled = false, input.readOnly = true));
  promise(set, kept.salt);
  show(set);
}

function enable(set) {
  set.querySelectorAll("input, textarea").forEach((input) => (input.disabled = false));
  set.addEventListener("input", (event) => {
    if (event.target.type === "range") {
      numbers(set)[event.target.dataset.level].value = event.target.value;
    }
    show(set);
  });
}

async function submit(event) {
  event.preventDefault();
  const judged = fieldsets.filter((set) => total(set) > 0);
  if (!judged.length || judged.some((set) => total(set) !== 100)) {
    told.textContent = form.dataset.incomplete;
    return;
  }
  if (kind === "COMMIT") {
    for (const set of judged) {
      await commit(set);
    }
    form.querySelectorAll("fieldset input, fieldset textarea").forEach((input) => (input.disabled = true));
  }
  form.submit();
}

fieldsets.forEach(kind === "REVEAL" ? recall : enable);
form.addEventListener("submit", submit);
form.dataset.ready = "yes";
