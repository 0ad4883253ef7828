/**
 * The script that development pages load. It stands on the server only, never in the site, and keeps to the pages'
 * content security policy: no inline code, no inline style attribute.
 */
export const clientScript = `"use strict";
const events = new EventSource("/-/events");
let started = null;
events.addEventListener("hello", ({ data }) => {
  if (started !== null && started !== data) location.reload();
  started = data;
});
events.addEventListener("reload", () => location.reload());
events.addEventListener("problem", ({ data }) => {
  const old = document.getElementById("dateline-problem");
  const box = old ?? document.createElement("pre");
  box.id = "dateline-problem";
  box.setAttribute("role", "alert");
  box.textContent = JSON.parse(data);
  Object.assign(box.style, {
    position: "fixed", inset: "auto 0 0 0", margin: "0", padding: "1rem", maxHeight: "50vh", overflow: "auto",
    background: "#300", color: "#fff", font: "14px/1.5 monospace", whiteSpace: "pre-wrap", zIndex: "9",
  });
  if (!old) document.body.append(box);
});
`;
