// The frame of the newsroom: buttons that open a dialog, a word when the connection is gone, the eye led to what is wrong.
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
