// The frame of the newsroom: buttons that open a dialog, a word when the connection is gone, the eye led to what is wrong,
// a form that is sent once although its button was clicked twice.
"use strict";

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens)?.showModal();
});

const offline = () => {
  const notice = document.getElementById("offline");
  if (notice) notice.hidden = navigator.onLine;
};
window.addEventListener("online", offline);
window.addEventListener("offline", offline);
offline();

// A form that came back with errors, whole or as a part of the page.
const lead = (root) => root.querySelector("[data-focus]")?.focus();
lead(document);
document.addEventListener("htmx:afterSwap", (event) => lead(event.target));

// A part of the page that could not be loaded says so instead of staying as it was.
document.addEventListener("htmx:sendError", () => {
  const notice = document.getElementById("offline");
  if (notice) notice.hidden = false;
});

// The second click would be answered in place of the first, with the word that it has been done already.
const TWICE = 2000;
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  setTimeout(() => delete form.dataset.sent, TWICE);
});
