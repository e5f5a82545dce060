(function () {
  "use strict";
  var form = document.getElementById("tools"), count = document.getElementById("count");
  var items = Array.prototype.slice.call(document.querySelectorAll("#events li"));
  var DAY = 86400000;

  // What is searched, in small letters and without marks, once.
  function bare(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }
  items.forEach(function (item) { item.words = bare(item.textContent); });

  // The drawn groups of each event, in all drawings.
  var drawn = {};
  document.querySelectorAll("figure g[id]").forEach(function (group) {
    var at = group.id.indexOf("-e-");
    if (at > 0) (drawn[group.id.slice(at + 1)] = drawn[group.id.slice(at + 1)] || []).push(group);
  });

  // "1914", "1914-08" or "-43" as the first day of it, or of what comes behind it.
  function day(text, behind) {
    var parts = /^\s*(-?\d{1,6})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\s*$/.exec(text);
    if (!parts) return null;
    var date = new Date(Date.UTC(2000, parts[2] ? parts[2] - 1 + (behind && !parts[3] ? 1 : 0) : 0,
      parts[3] ? +parts[3] + (behind ? 1 : 0) : 1));
    date.setUTCFullYear(+parts[1] + (behind && !parts[2] ? 1 : 0) + (date.getUTCFullYear() - 2000));
    return Math.floor(date.getTime() / DAY);
  }

  function value(name) {
    return form.elements[name] ? form.elements[name].value : "";
  }

  function fits(item, ask) {
    var data = item.dataset;
    if (ask.group && data.group !== ask.group) return false;
    if (ask.tag && (data.tags || "").split("\n").indexOf(ask.tag) < 0) return false;
    if (+data.importance < ask.importance) return false;
    if (ask.from !== null && (data.last === undefined || +data.last < ask.from)) return false;
    if (ask.to !== null && (data.first === undefined || +data.first >= ask.to)) return false;
    return ask.words.every(function (word) { return item.words.indexOf(word) >= 0; });
  }

  function choose() {
    var ask = { group: value("group"), tag: value("tag"), importance: +value("importance") || 1,
      from: day(value("from"), false), to: day(value("to"), true), words: bare(value("find")).split(/\s+/).filter(Boolean) };
    var shown = 0;
    items.forEach(function (item) {
      var fit = fits(item, ask);
      item.hidden = !fit;
      shown += fit;
      (drawn[item.id] || []).forEach(function (group) { group.classList.toggle("off", !fit); });
    });
    count.textContent = shown ? shown + " " + count.dataset.of + " " + items.length + " " + count.dataset.shown : count.dataset.none;
  }

  // j and k step through what is shown, / looks for words.
  function step(by) {
    var shown = items.filter(function (item) { return !item.hidden; });
    var at = shown.indexOf(document.activeElement.closest ? document.activeElement.closest("li") : null);
    var next = shown[Math.max(0, Math.min(shown.length - 1, at + by))];
    if (!next) return;
    document.querySelectorAll("li.here").forEach(function (item) { item.classList.remove("here"); });
    next.classList.add("here");
    next.focus();
  }
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && typing) { form.reset(); choose(); document.activeElement.blur(); }
    if (typing) return;
    if (event.key === "/") { event.preventDefault(); form.elements.find.focus(); }
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
  });

  // A link to an event that is not shown shows it.
  function reveal() {
    var item = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (item && item.hidden) { form.reset(); choose(); item.scrollIntoView(); }
  }
  window.addEventListener("hashchange", reveal);

  form.addEventListener("input", choose);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(choose); });
  form.hidden = false;
  choose();
})();
