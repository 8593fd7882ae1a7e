import { canSign, makeFile, makeInBrowser, takeFile } from "./keys.js";

const form = document.getElementById("key-form");
const told = document.getElementById("key-form-told");
const field = form.elements.namedItem("key");

function save(text, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function make(event) {
  const where = event.target.dataset.key;
  if (where === "browser") {
    field.value = await makeInBrowser(form.dataset.name);
  } else if (where === "file") {
    const { secret, shown } = await makeFile(form.dataset.name);
    save(secret, form.dataset.name.replaceAll("/", "-") + ".key");
    field.value = shown;
  }
}

async function take(event) {
  try {
    field.value = await takeFile(await event.target.files[0].text());
    told.textContent = "";
  } catch {
    told.textContent = form.dataset.badFile;
  }
}

if (await canSign()) {
  const choices = form.querySelector(".choices");
  choices.hidden = false;
  choices.addEventListener("click", make);
  choices.querySelector("input").addEventListener("change", take);
} else {
  told.textContent = form.dataset.unsupported;
}
