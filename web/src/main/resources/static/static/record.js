// Reads a record as the command line writes it, and checks it in the browser: RFC 9162 trees, C2SP signed notes.
import { fromBase64, sha256, toBase64, toHex } from "./keys.js";

const utf8 = new TextEncoder();
const leaf = (bytes) => sha256(Uint8Array.from([0, ...bytes]));
const node = (left, right) => sha256(Uint8Array.from([1, ...left, ...right]));

/** The root over leaves that come one after the other. */
class Frontier {
  #peaks = [];

  async add(hash) {
    let peak = { hash, height: 0 };
    while (this.#peaks.at(-1)?.height === peak.height) {
      peak = { hash: await node(this.#peaks.pop().hash, peak.hash), height: peak.height + 1 };
    }
    this.#peaks.push(peak);
  }

  async root() {
    let root;
    for (const peak of this.#peaks.toReversed()) {
      root = root ? await node(peak.hash, root) : peak.hash;
    }
    return root ?? sha256(new Uint8Array());
  }
}

async function signedBy(key, text, signature) {
  const raw = await crypto.subtle.importKey("raw", fromBase64(key.split("+").slice(2).join("+")).slice(1), "Ed25519", true, ["verify"]);
  return crypto.subtle.verify("Ed25519", raw, signature, utf8.encode(text));
}

/** What a note says of its keys: who signed it, and whose name stands under it without having signed. */
async function signatures(note, keys) {
  const blank = note.lastIndexOf("\n\n");
  const text = note.slice(0, blank + 1);
  const found = { text, signed: [], forged: [] };
  for (const line of note.slice(blank + 2).trimEnd().split("\n")) {
    const [, name, both] = line.split(" ");
    const bytes = fromBase64(both);
    const key = keys.find((each) => each.startsWith(`${name}+${toHex(bytes.slice(0, 4))}+`));
    if (key) {
      ((await signedBy(key, text, bytes.slice(4))) ? found.signed : found.forged).push(name);
    }
  }
  return found;
}

/** Entry by entry: whether each follows the one before, what the signed roots are worth, and the root at some sizes. */
export async function check(record, sizes = []) {
  const lines = record.split("\n").slice(0, -1);
  const tree = new Frontier();
  const keys = [];
  const result = { origin: lines[0].replace(/^endstate record 1 /, ""), size: 0, broken: [], notes: [], roots: new Map() };
  let previous = toHex(await sha256(utf8.encode(lines[0])));
  let note = [];
  const closeNote = async () => {
    if (note.length) {
      const read = await signatures(note.join("\n") + "\n", keys);
      const [, size, root] = read.text.split("\n");
      const right = Number(size) === result.size && root === toBase64(await tree.root());
      result.notes.push({ ...read, size: Number(size), right });
      note = [];
    }
  };
  for (const line of lines.slice(1)) {
    if (line.startsWith(">")) {
      note.push(line.slice(2));
      continue;
    }
    await closeNote();
    const entry = JSON.parse(line);
    if (Number(entry.seq) !== result.size || entry.previous !== previous) {
      result.broken.push(result.size);
    }
    if (entry.kind === "key-added") {
      keys.push(entry.body.key);
    }
    const hash = await leaf(utf8.encode(line));
    await tree.add(hash);
    previous = toHex(hash);
    result.size += 1;
    if (sizes.includes(result.size)) {
      result.roots.set(result.size, toHex(await tree.root()));
    }
  }
  await closeNote();
  result.root = toHex(await tree.root());
  return result;
}

/** What this browser signed last of a record; a record that has lost it is not signed again. */
export const remembered = (origin) => JSON.parse(localStorage.getItem(`endstate signed ${origin}`) ?? "null");

export const remember = (origin, size, root) =>
  localStorage.setItem(`endstate signed ${origin}`, JSON.stringify({ size, root }));
