// Keys of the newsroom: j and k move along the rows, Enter opens one, ? shows what the keys do. A page names its own keys
// with data-key on a link or button; nothing happens while somebody types. The row that was last moved to, opened or
// clicked is the current one: its keys act on it alone, never on another row that happens to have the key.
"use strict";

const ROW = "[data-rows] > li";
const choose = (chosen) => document.querySelectorAll(ROW).forEach((row) => {
  row.setAttribute("aria-current", row === chosen ? "true" : "false");
});
for (const kind of ["focusin", "click"]) {
  document.addEventListener(kind, (event) => {
    const row = event.target.closest(ROW);
    if (row) choose(row);
  });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const rows = [...document.querySelectorAll(ROW)];
  const at = rows.findIndex((row) => row.getAttribute("aria-current") === "true");
  const move = { j: 1, k: -1 }[event.key];
  if (move && rows.length) {
    event.preventDefault();
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + move))];
    choose(next);
    (next.querySelector("a, button") || next).focus();
    next.scrollIntoView({ block: "nearest" });
    return;
  }
  if (event.key === "?") {
    const help = document.getElementById("keys-help");
    if (help) { event.preventDefault(); help.open ? help.close() : help.showModal(); }
    return;
  }
  const named = `[data-key="${CSS.escape(event.key)}"]`;
  const wanted = (at >= 0 && rows[at].querySelector(named))
    || [...document.querySelectorAll(named)].find((one) => !one.closest(ROW));
  if (wanted) { event.preventDefault(); wanted.click(); }
});
