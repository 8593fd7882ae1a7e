// Lets people keep what they see: drawings as SVG and PNG, tables for a spreadsheet. Words come from data attributes.
(() => {
  "use strict";
  const words = document.currentScript.dataset;
  const drawn = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "stroke-linecap",
    "stroke-linejoin", "opacity", "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline", "display",
    "visibility", "paint-order"];
  const enlarged = 2;

  const button = (text, label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "link keep";
    made.textContent = text;
    made.setAttribute("aria-label", text + ": " + label);
    made.addEventListener("click", () => act(made));
    return made;
  };

  const save = (name, address) => {
    const link = document.createElement("a");
    link.download = name;
    link.href = address;
    link.click();
  };

  // Outside the page there is no style sheet: every element takes along how it looks.
  const standalone = (svg) => {
    const copy = svg.cloneNode(true);
    const size = svg.getBoundingClientRect();
    const from = [svg, ...svg.querySelectorAll("*")];
    [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
      const look = getComputedStyle(from[i]);
      drawn.forEach((property) => element.setAttribute(property, look.getPropertyValue(property)));
      element.removeAttribute("class");
      element.removeAttribute("style");
    });
    const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const box = svg.viewBox.baseVal;
    paper.setAttribute("x", box.x);
    paper.setAttribute("y", box.y);
    paper.setAttribute("width", box.width);
    paper.setAttribute("height", box.height);
    paper.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
    copy.prepend(paper);
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", Math.round(size.width));
    copy.setAttribute("height", Math.round(size.height));
    const text = new XMLSerializer().serializeToString(copy);
    return { address: "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text), size };
  };

  const savePng = (svg, name) => {
    const { address, size } = standalone(svg);
    const image = new Image();
    image.addEventListener("load", () => {
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(size.width * enlarged);
      canvas.height = Math.round(size.height * enlarged);
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      save(name + ".png", canvas.toDataURL("image/png"));
    });
    image.src = address;
  };

  // A cell that a spreadsheet would take for a formula is kept as text.
  const cell = (element) => {
    const text = element.innerText.trim().replace(/\s+/g, " ");
    return /^[=+@-]/.test(text) && !/^[+-]?[\d.,]+\s?%?$/.test(text) ? "'" + text : text;
  };

  const say = (pressed, text) => {
    pressed.textContent = text;
    pressed.setAttribute("aria-label", text);
  };

  const copyTable = (table, pressed) => {
    const rows = [...table.rows].map((row) => [...row.cells].map(cell).join("\t"));
    navigator.clipboard.writeText(rows.join("\n") + "\n")
      .then(() => say(pressed, words.copied), () => say(pressed, words.notCopied));
  };

  document.querySelectorAll("figure .drawing svg").forEach((svg, i) => {
    const figure = svg.closest("figure");
    const caption = figure.querySelector("figcaption");
    const label = caption ? caption.textContent.trim() : "";
    const name = (figure.closest("section") || {}).id || "figure";
    const bar = document.createElement("p");
    bar.className = "keeping";
    bar.append(
      button("SVG", label, () => save(name + "-" + (i + 1) + ".svg", standalone(svg).address)),
      button("PNG", label, () => savePng(svg, name + "-" + (i + 1))));
    svg.closest(".drawing").after(bar);
  });

  // Browsers give pages the clipboard only over a protected connection, or on the machine itself.
  if (navigator.clipboard) {
    document.querySelectorAll("main table").forEach((table) => {
      const caption = table.querySelector("caption");
      const bar = document.createElement("p");
      bar.className = "keeping";
      bar.append(button(words.copy, caption ? caption.textContent.trim() : "", (pressed) => copyTable(table, pressed)));
      const around = table.closest(".scroll") || table;
      around.after(bar);
    });
  }
})();
