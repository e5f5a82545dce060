(function () {
  "use strict";
  var text = document.getElementById("text"), messages = document.getElementById("messages"), drawing = document.getElementById("drawing");
  var state = document.getElementById("state"), sum = document.body.dataset.sum, saved = text.value, timer = 0, asked = 0;

  function post(path, body) {
    return fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) })
      .then(function (answer) { return answer.json(); });
  }

  // The caret to a line and column, which count characters.
  function go(line, column) {
    var lines = text.value.split("\n"), at = 0;
    for (var i = 0; i < line - 1 && i < lines.length; i++) at += lines[i].length + 1;
    at += Array.from(lines[line - 1] || "").slice(0, column - 1).join("").length;
    text.focus();
    text.setSelectionRange(at, at + 1);
  }

  function tell(list) {
    messages.replaceChildren();
    list.forEach(function (one) {
      var item = document.createElement("li"), button = document.createElement("button");
      item.className = one.severity;
      button.type = "button";
      button.textContent = (one.line ? one.line + ":" + one.column + ": " : "") + one.severity + ": " + one.message + (one.hint ? "; " + one.hint : "");
      if (one.line) button.addEventListener("click", function () { go(one.line, one.column); });
      item.append(button);
      messages.append(item);
    });
  }

  // While it is wrong the last good drawing stays, in grey.
  function draw() {
    var mine = ++asked;
    post("draw", { text: text.value }).then(function (answer) {
      if (mine !== asked) return;
      tell(answer.messages);
      drawing.classList.toggle("old", !answer.drawing);
      if (answer.drawing) drawing.innerHTML = answer.drawing;
    }).catch(gone);
  }

  function say() {
    state.textContent = text.value === saved ? "Saved" : "Not saved";
  }

  function gone() {
    state.textContent = "dateline has ended; nothing is saved any more";
  }

  function save() {
    var now = text.value;
    post("save", { text: now, sum: sum }).then(function (answer) {
      if (answer.saved) { sum = answer.sum; saved = now; say(); } else tell(answer.messages);
    }).catch(gone);
  }

  // What is changed on the disk is shown, unless something here would be lost.
  function look() {
    fetch("state").then(function (answer) { return answer.json(); }).then(function (answer) {
      if (answer.sum === sum) return;
      if (text.value === saved) location.reload(); else state.textContent = "Changed on the disk too";
    }).catch(gone);
  }

  text.addEventListener("input", function () {
    say();
    clearTimeout(timer);
    timer = setTimeout(draw, 200);
  });
  document.getElementById("save").addEventListener("click", save);
  document.addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") { event.preventDefault(); save(); }
  });
  window.addEventListener("beforeunload", function (event) { if (text.value !== saved) event.preventDefault(); });
  setInterval(look, 1000);
  say();
  draw();
})();
