// Says on the page what a browser only writes into its console when a passkey was not given.
"use strict";

document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  const notice = document.getElementById("passkey-trouble");
  if (notice) { notice.hidden = false; notice.focus(); }
});
