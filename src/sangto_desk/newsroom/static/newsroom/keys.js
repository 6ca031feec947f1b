// Keys of the newsroom: j and k move along the rows, Enter opens one, ? shows what the keys do. A page names its own keys
// with data-key on a link or button; nothing happens while somebody types.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const rows = [...document.querySelectorAll("[data-rows] > li")];
  const at = rows.findIndex((row) => row.getAttribute("aria-current") === "true");
  const move = { j: 1, k: -1 }[event.key];
  if (move && rows.length) {
    event.preventDefault();
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + move))];
    rows.forEach((row) => row.setAttribute("aria-current", row === next ? "true" : "false"));
    (next.querySelector("a, button") || next).focus();
    next.scrollIntoView({ block: "nearest" });
    return;
  }
  if (event.key === "?") {
    const help = document.getElementById("keys-help");
    if (help) { event.preventDefault(); help.open ? help.close() : help.showModal(); }
    return;
  }
  const scope = (at >= 0 && rows[at].querySelector(`[data-key="${CSS.escape(event.key)}"]`))
    || document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (scope) { event.preventDefault(); scope.click(); }
});
