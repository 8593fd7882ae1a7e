// Keys that never leave the browser. Texts are those of C2SP signed notes, as the command line writes them.
const MARK = "PRIVATE+KEY+";
const ED25519 = 1;
// What stands before the 32 bytes of a seed in PKCS #8 (RFC 8410, section 7).
const PKCS8 = Uint8Array.from([48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32]);

export const toBase64 = (bytes) => btoa(String.fromCharCode(...bytes));
export const fromBase64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
export const toHex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
export const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/** Whether this browser can sign: an old one cannot, nor can any on a page that came unprotected over a network. */
export async function canSign() {
  try {
    await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
    return true;
  } catch {
    return false;
  }
}

const tagged = (bytes) => Uint8Array.from([ED25519, ...bytes]);

async function keyId(name, publicBytes) {
  const named = new TextEncoder().encode(name + "\n");
  return toHex(await sha256(Uint8Array.from([...named, ...tagged(publicBytes)]))).slice(0, 8);
}

async function publicText(name, publicBytes) {
  return `${name}+${await keyId(name, publicBytes)}+${toBase64(tagged(publicBytes))}`;
}

/** A new key that this browser keeps and cannot show; its public text. */
export async function makeInBrowser(name) {
  const pair = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
  const shown = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  const text = await publicText(name, shown);
  await keep(text, pair.privateKey);
  return text;
}

/** A new key as the text of a file for its owner to keep; this browser keeps it too, and cannot show it again. */
export async function makeFile(name) {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const shown = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  const seed = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey)).slice(PKCS8.length);
  const secret = `${MARK}${name}+${await keyId(name, shown)}+${toBase64(tagged(seed))}\n`;
  return { secret, shown: await takeFile(secret) };
}

/** Takes the key of a file into this browser; its public text. Throws on what is no key file. */
export async function takeFile(secret) {
  const [, name, id, encoded] = secret.trim().match(/^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)$/) ?? [];
  const bytes = fromBase64(encoded ?? "");
  if (bytes.length !== 33 || bytes[0] !== ED25519) {
    throw new Error("not a key file");
  }
  const pkcs8 = Uint8Array.from([...PKCS8, ...bytes.slice(1)]);
  const open = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", true, ["sign"]);
  const { x } = await crypto.subtle.exportKey("jwk", open);
  const shown = fromBase64(x.replaceAll("-", "+").replaceAll("_", "/"));
  const text = await publicText(name, shown);
  if (text.split("+")[1] !== id) {
    throw new Error("not a key file");
  }
  await keep(text, await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", false, ["sign"]));
  return text;
}

/** The signature of the key with this public text; nothing where this browser does not hold it. */
export async function sign(text, bytes) {
  const key = await held("readonly", (store) => store.get(text));
  return key ? new Uint8Array(await crypto.subtle.sign("Ed25519", key, bytes)) : undefined;
}

/** Whether this browser holds the key with this public text. */
export const holds = async (text) => Boolean(await held("readonly", (store) => store.get(text)));

const keep = (text, key) => held("readwrite", (store) => store.put(key, text));

function held(mode, ask) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("endstate", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("keys");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction("keys", mode);
      const asked = ask(change.objectStore("keys"));
      change.oncomplete = () => resolve(asked.result);
      change.onerror = () => reject(change.error);
    };
  });
}
