// A draft saves itself while somebody writes. What is not yet on the server stands in this browser's own storage, so that
// a lost network, a closed window or an ended session loses nothing; it is removed as soon as it is saved.
"use strict";

const form = document.querySelector("form[data-autosave]");
const PAUSE = 1500;
const AGAIN = 8000;

// Buttons that put a quotation where the cursor stood, and that take over the other of two texts.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-insert], [data-take]");
  if (!button) return;
  const name = button.dataset.take || "explanation";
  const field = document.querySelector(`.draft-form [name="${CSS.escape(name)}"]`);
  if (!field) return;
  if (button.dataset.take) {
    field.value = document.getElementById(`theirs-${name}`).textContent;
  } else {
    const at = field.selectionStart ?? field.value.length;
    const before = field.value.slice(0, at).replace(/\s*$/, "");
    const after = field.value.slice(field.selectionEnd ?? at).replace(/^\s*/, "");
    const head = (before ? before + "\n\n" : "") + button.dataset.insert;
    field.value = head + "\n\n" + after;
    field.setSelectionRange(head.length + 2, head.length + 2);
  }
  field.focus();
  field.dispatchEvent(new Event("input", { bubbles: true }));
});

if (form) {
  const state = form.querySelector(".save-state");
  const key = form.dataset.keyName;
  const base = form.elements.base;
  let timer = 0, running = false, again = false, stopped = false;

  const values = () => {
    const sent = new FormData(form);
    sent.delete("csrfmiddlewaretoken");
    return Object.fromEntries(sent);
  };
  const say = (words, tone = "") => { state.textContent = words; state.dataset.tone = tone; };
  const keep = () => { try { localStorage.setItem(key, JSON.stringify(values())); } catch { /* storage is full or off */ } };
  const forget = () => { try { localStorage.removeItem(key); } catch { /* storage is off */ } };
  const later = (wait) => { clearTimeout(timer); timer = setTimeout(save, wait); };

  async function save() {
    if (running) { again = true; return; }
    if (stopped) return;
    running = true;
    const sent = JSON.stringify(values());
    say(form.dataset.saving);
    try {
      const answer = await fetch(location.href, {
        method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "application/json" }, redirect: "manual",
      });
      await took(answer, sent);
    } catch {
      say(form.dataset.offline, "warning");
      later(AGAIN);
    }
    running = false;
    if (again) { again = false; later(0); }
  }

  async function took(answer, sent) {
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
      say(form.dataset.signin, "warning");
      return later(AGAIN);
    }
    if (answer.status >= 500) throw new Error("broken");
    const said = await answer.json();
    if (said.errors) return say(`${form.dataset.refused} ${said.errors.join(" ")}`, "error");
    if (said.conflict) { stopped = true; return say(form.dataset.conflict, "warning"); }
    base.value = said.revision;
    say(`${form.dataset.saved} ${said.at}`);
    // What was typed while it was sent is kept with the new number, and is sent next.
    if (JSON.stringify({ ...values(), base: "" }) === JSON.stringify({ ...JSON.parse(sent), base: "" })) forget();
    else { keep(); again = true; }
  }

  const restore = () => {
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(key)); } catch { /* nothing that can be read */ }
    const now = values();
    if (!kept || !Object.keys(kept).some((name) => name !== "base" && kept[name] !== now[name])) return forget();
    for (const [name, value] of Object.entries(kept)) {
      const field = form.elements[name];
      if (field) field.value = value;
    }
    say(form.dataset.restored, "warning");
    later(0);
  };

  form.addEventListener("input", () => { keep(); if (!stopped) later(PAUSE); });
  form.addEventListener("submit", () => { stopped = true; clearTimeout(timer); });
  window.addEventListener("online", () => later(0));
  if (!document.getElementById("both")) restore();
}
