import { canSign, holds, sha256, sign, takeFile, toBase64, toHex } from "./keys.js";
import { check, remember, remembered } from "./record.js";

const form = document.getElementById("sign-form");
const told = document.getElementById("sign-told");
const choices = form.querySelector(".choices");
const { key, record } = form.dataset;
// What is shown is what is signed: the bytes come from the page, not from another request.
const message = document.getElementById("message").textContent;
const bytes = new TextEncoder().encode(message);

document.getElementById("hash").textContent = toHex(await sha256(bytes));

async function take(event) {
  try {
    const taken = await takeFile(await event.target.files[0].text());
    told.textContent = taken === key ? "" : form.dataset.otherKey;
  } catch {
    told.textContent = form.dataset.badFile;
  }
}

/** Whether what is signed is the record that this browser reads, and holds all that this browser has signed before. */
async function grown() {
  const [origin, size, root] = message.split("\n");
  const last = remembered(origin);
  const found = await check(await (await fetch(record, { cache: "no-store" })).text(), [Number(size), last?.size]);
  const now = found.roots.get(Number(size));
  const same = now && toBase64(Uint8Array.from(now.match(/../g), (pair) => parseInt(pair, 16))) === root;
  const whole = !found.broken.length && (!last || found.roots.get(last.size) === last.root);
  if (same && whole) {
    remember(origin, Number(size), now);
  }
  return same && whole;
}

async function submit(event) {
  event.preventDefault();
  if (record && !(await grown())) {
    told.textContent = form.dataset.shrunk;
    return;
  }
  const signature = await sign(key, bytes);
  if (signature) {
    form.elements.namedItem("signature").value = toBase64(signature);
    form.submit();
  } else {
    told.textContent = form.dataset.absent;
    choices.hidden = false;
  }
}

if (await canSign()) {
  choices.hidden = await holds(key);
  told.textContent = choices.hidden ? "" : form.dataset.absent;
  choices.querySelector("input").addEventListener("change", take);
  form.addEventListener("submit", submit);
} else {
  told.textContent = form.dataset.unsupported;
}
form.dataset.ready = "yes";
