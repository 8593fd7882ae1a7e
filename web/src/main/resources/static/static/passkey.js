// Passkeys: made on the account page, used on the sign-in page.
const able = () => Boolean(window.PublicKeyCredential?.parseCreationOptionsFromJSON);

/** The server refuses; the message is its own words. */
class Refused extends Error {}

/** What the server answers to a form, sent as the page itself would send it. */
const send = (address, form) => fetch(address, { method: "POST", body: new URLSearchParams(new FormData(form)) });

/** Why a page refuses; empty where it does not say. */
async function reason(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("[role=alert]")?.textContent ?? "";
}

async function make(form) {
  const answer = await send(form.dataset.options, form);
  if (!answer.headers.get("content-type")?.startsWith("application/json")) {
    throw new Refused(await reason(answer));
  }
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await answer.json());
  const made = await navigator.credentials.create({ publicKey });
  form.elements.namedItem("credential").value = JSON.stringify(made.toJSON());
  form.submit();
}

async function use(form) {
  const guard = { "X-CSRF-TOKEN": form.elements.namedItem("_csrf").value };
  const asked = await fetch("/webauthn/authenticate/options", { method: "POST", headers: guard });
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await asked.json());
  const shown = await navigator.credentials.get({ publicKey });
  const answer = await fetch(`/login/webauthn?language=${document.documentElement.lang}`, {
    method: "POST",
    headers: { ...guard, "Content-Type": "application/json" },
    body: JSON.stringify(shown.toJSON()),
  });
  if (!answer.ok) {
    throw new Error("refused");
  }
  location.assign(answer.url);
}

function offer(form, act) {
  const told = form.querySelector(".told");
  if (!able()) {
    told.textContent = form.dataset.unsupported;
    return;
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    told.textContent = "";
    try {
      await act(form);
    } catch (why) {
      told.textContent = (why instanceof Refused && why.message) || form.dataset.failed;
    }
  });
}

const forms = { "passkey-form": make, "passkey-sign-in": use };
for (const [id, act] of Object.entries(forms)) {
  const form = document.getElementById(id);
  if (form) {
    offer(form, act);
  }
}
