// Picking a quotation by selecting words in the text of a copy: the selection goes into the form beside it, with its place
// counted in code points, as the archive counts. Words that are entered by hand have no place; the desk looks for them.
"use strict";

const text = document.getElementById("copy-text");
const form = document.getElementById("picker");
const codePoints = (string) => [...string].length;

const selected = () => {
  const selection = document.getSelection();
  if (!text || !selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const leading = words.length - words.trimStart().length;
  const start = Number(text.dataset.start) + codePoints(before.toString() + words.slice(0, leading));
  const trimmed = words.trim();
  return trimmed ? { start, end: start + codePoints(trimmed), words: trimmed } : null;
};

if (text && form) {
  const { words, start, end } = form.elements;
  document.addEventListener("selectionchange", () => {
    const found = selected();
    if (!found) return;
    words.value = found.words;
    start.value = found.start;
    end.value = found.end;
    form.classList.add("picking");
  });
  words.addEventListener("input", () => {
    start.value = end.value = "";
    form.classList.remove("picking");
  });
  document.querySelector("mark.chosen")?.scrollIntoView({ block: "center" });
}
