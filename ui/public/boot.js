// Sets theme and text size before the first paint, so that a dark room stays dark.
// The keys are those of src/settings/look.svelte.ts.
(function () {
  try {
    var root = document.documentElement;
    var theme = localStorage.getItem("surae.theme");
    var size = localStorage.getItem("surae.text-size");
    var dark = matchMedia("(prefers-color-scheme: dark)").matches;
    var chosen = theme === "light" || theme === "dark" || theme === "night";
    // Who opens the page of a cramp lies in a dark room.
    var cramp = location.hash.indexOf("#/cramp") === 0;
    root.dataset.theme = cramp ? "night" : chosen ? theme : dark ? "dark" : "light";
    if (size) root.dataset.textSize = size;
  } catch {
    // Without storage the system's theme is used.
  }
})();
