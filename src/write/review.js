(function () {
  "use strict";
  // The draft as dateline reads it; what is edited is edited in here, the page only shows it.
  var draft = JSON.parse(document.getElementById("draft").textContent);
  var bar = document.getElementById("bar"), left = document.getElementById("left"), undo = document.getElementById("undo");
    var entries = [], done = [], saved = 0;

  function make(tag, name, text) {
    var element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    return element;
  }

  function label(text, field) {
    var element = make("label", "field");
    element.append(make("span", "", text), field);
    return element;
  }

  function state(entry) {
    var event = entry.event;
    return JSON.stringify({ date: event.date, title: event.title, group: event.group, drop: event.drop, needs_edit: event.needs_edit,
      edited: event.edited, confidence: event.confidence, elsewhere: event.elsewhere });
  }

  function put(event, key, value) {
    if (value) event[key] = value; else delete event[key];
  }

  function edited(event, what) {
    var words = (event.edited || "").split(/,\s*/).filter(Boolean);
    if (words.indexOf(what) < 0) words.push(what);
    event.edited = words.sort().join(", ");
  }

  // A person has looked at the title: nobody needs to guess any more.
  function decide(event) {
    edited(event, "title");
    delete event.needs_edit;
    delete event.confidence;
  }

  // So it is with a date on which texts differ.
  function confirm(event) {
    if (event.needs_edit) decide(event);
    if (event.elsewhere) edited(event, "date");
    delete event.elsewhere;
  }

  // What stands in the line, the marks and, where it has been opened, the fields.
  function show(entry) {
    var event = entry.event;
    entry.words.textContent = event.title || "";
    if (event.date !== entry.told) entry.when.textContent = event.date || "undated";
    entry.item.classList.toggle("dropped", !!event.drop);
    entry.item.classList.toggle("unclear", unclear(entry));
    entry.item.querySelectorAll(".conflict").forEach(function (other) { other.hidden = !event.elsewhere; });
    if (entry.mark) entry.mark.hidden = !event.needs_edit;
    if (entry.tools) fill(entry, event);
  }

  function fill(entry, event) {
    entry.title.value = event.title || "";
    entry.date.value = event.date || "";
    entry.group.value = event.group || "";
    entry.drop.checked = !!event.drop;
    entry.right.hidden = !event.needs_edit && !event.elsewhere;
    entry.others.querySelectorAll("button").forEach(function (button) { button.hidden = button.dataset.title === event.title; });
  }

  function unclear(entry) {
    return !entry.event.drop && (!!entry.event.needs_edit || !entry.event.date || !!entry.event.elsewhere);
  }

  function count() {
    var n = entries.filter(unclear).length;
    left.textContent = n ? n + " left to check" : "Nothing left to check";
    undo.disabled = !done.length;
  }

  function change(entry, act) {
    var before = state(entry);
    act(entry.event);
    if (state(entry) === before) return show(entry);
    done.push({ entry: entry, before: before });
    show(entry);
    count();
    tell(entry);
  }

  function setTitle(entry, title) {
    change(entry, function (event) {
      title = title.replace(/\s+/g, " ").trim();
      if (!title || title === event.title) return;
      event.title = title;
      decide(event);
    });
  }

  function setDate(entry, date) {
    change(entry, function (event) {
      date = date.trim();
      if (date === (event.date || "")) return;
      put(event, "date", date);
      edited(event, "date");
      delete event.elsewhere;
    });
  }

  function takeBack() {
    var last = done.pop();
    if (!last) return;
    Object.keys(JSON.parse(state(last.entry))).forEach(function (key) { delete last.entry.event[key]; });
    Object.assign(last.entry.event, JSON.parse(last.before));
    show(last.entry);
    count();
    tell(last.entry);
    last.entry.item.focus();
  }

  // -- Fields --

  function input(name, list) {
    var field = make(name === "title" ? "textarea" : "input", name);
    field.autocomplete = "off";
    field.spellcheck = name === "title";
    if (name === "title") field.rows = 2;
    if (list) field.setAttribute("list", list);
    return field;
  }

  function button(text, act) {
    var element = make("button", "", text);
    element.type = "button";
    element.addEventListener("click", act);
    return element;
  }

  function open(entry, wide) {
    if (wide && !entry.tools) furnish(entry);
    entry.tools.hidden = !wide;
    if (wide) entry.title.focus();
  }

  function candidates(entry) {
    var listed = entry.item.querySelector("details.others");
    if (listed) listed.remove();
    (entry.event.alternatives || []).forEach(function (other) {
      var pick = button(other.title + " ", function () { setTitle(entry, other.title); entry.item.focus(); });
      pick.dataset.title = other.title;
      if (other.confidence >= 0) pick.append(make("small", "", Math.round(100 * other.confidence) + " %"));
      entry.others.append(pick);
    });
  }

  // A thousand lines have no fields until somebody wants them.
  function furnish(entry) {
    var tools = make("div", "tools");
    Object.assign(entry, { tools: tools, title: input("title"), date: input("date"), group: input("group", "groups"), drop: input("drop"),
      others: make("div", "picks") });
    entry.drop.type = "checkbox";
    entry.right = button("Right as it is", function () { change(entry, confirm); step(1); });
    tools.append(label("Title", entry.title), entry.others, entry.right, label("Date", entry.date), label("Group", entry.group),
      label("Leave out", entry.drop));
    entry.item.firstElementChild.append(tools);
    candidates(entry);
    entry.title.addEventListener("change", function () { setTitle(entry, entry.title.value); });
    entry.date.addEventListener("change", function () { setDate(entry, entry.date.value); });
    entry.group.addEventListener("change", function () {
      change(entry, function (event) { put(event, "group", entry.group.value.trim()); });
    });
    entry.drop.addEventListener("change", function () {
      change(entry, function (event) { put(event, "drop", entry.drop.checked); });
    });
    tools.addEventListener("keydown", function (event) {
      if (event.key === "Escape") { show(entry); entry.item.focus(); }
      if (event.key === "Enter" && event.target.tagName !== "BUTTON") { event.preventDefault(); event.target.blur(); entry.item.focus(); }
    });
    fill(entry, entry.event);
  }

  function build(item, event) {
    var entry = { item: item, event: event, words: item.querySelector(".words"), when: item.querySelector(".date"), told: event.date,
      mark: item.querySelector(".edit:not(.conflict)") };
    item.firstElementChild.append(button("Edit", function () { open(entry, !entry.tools || entry.tools.hidden); }));
    item.tabIndex = -1;
    entries.push(entry);
    if (unclear(entry)) furnish(entry);
    show(entry);
  }

  // -- The draft as YAML: JSON's strings are YAML's too --

  function scalar(value) {
    return typeof value === "string" ? JSON.stringify(value).replace(/\u007f|[\u0080-\u009f\u2028\u2029\ufeff]/g, function (c) {
      return "\\u" + ("000" + c.charCodeAt(0).toString(16)).slice(-4);
    }) : String(value);
  }

  function lines(value, indent, out) {
    Object.keys(value).forEach(function (key) {
      var one = value[key], name = indent + (/^[a-z_]+$/.test(key) ? key : scalar(key)) + ":";
      if (Array.isArray(one) && !one.length) return;
      if (!one || typeof one !== "object") return out.push(name + " " + scalar(one));
      out.push(name);
      if (!Array.isArray(one)) return lines(one, indent + "  ", out);
      one.forEach(function (item) { list(item, indent + "  ", out); });
    });
  }

  function list(item, indent, out) {
    var at = out.length;
    if (!item || typeof item !== "object") return out.push(indent + "- " + scalar(item));
    lines(item, indent + "  ", out);
    if (out.length > at) out[at] = indent + "- " + out[at].slice(indent.length + 2);
  }

  function yaml() {
    var out = [], head = {};
    Object.keys(draft).forEach(function (key) { if (key !== "events" && key !== "undated") head[key] = draft[key]; });
    lines(head, "", out);
    var all = draft.events.concat(draft.undated || []), undated = all.filter(function (event) { return !event.date; });
    [["events", all.filter(function (event) { return event.date; })], ["undated", undated]].forEach(function (section) {
      if (section[0] === "undated" && !section[1].length) return;
      out.push(section[0] + ":" + (section[1].length ? "" : " []"));
      section[1].forEach(function (event) {
        if (event.source && event.source.quote) out.push("  # " + event.source.quote.replace(/\s+/g, " "));
        list(event, "  ", out);
      });
    });
    return out.join("\n") + "\n";
  }

  function save() {
    var link = make("a");
    link.href = URL.createObjectURL(new Blob([yaml()], { type: "application/yaml" }));
    link.download = "draft.yaml";
    document.body.append(link);
    link.click();
    link.remove();
    saved = done.length;
  }

  // -- Behind a server (dateline --serve) each correction is saved as it is made --

  var live = !!document.body.dataset.live, said = document.getElementById("said"), version = 0, sending = Promise.resolve();

  function say(text, messages) {
    said.textContent = text + (messages || []).map(function (one) {
      return " " + (one.file ? one.file + ":" : "") + (one.line ? one.line + ":" + one.column + ": " : " ") + one.message + ".";
    }).join("");
  }

  function gone() {
    say("dateline has ended; nothing is saved any more. Save the draft.");
    document.getElementById("save").hidden = false;
  }

  function redraw() {
    return fetch("./").then(function (answer) { return answer.text(); }).then(function (text) {
      var drawn = new DOMParser().parseFromString(text, "text/html").querySelector("figure"), figure = document.querySelector("figure");
      if (drawn && figure) figure.innerHTML = drawn.innerHTML;
    });
  }

  // In the order in which they were made.
  function tell(entry) {
    if (!live) return;
    var event = entry.event, body = JSON.stringify({ id: event.id, title: event.title, date: event.date, group: event.group, drop: event.drop,
      needs_edit: event.needs_edit, edited: event.edited, confidence: event.confidence });
    say("Saving");
    sending = sending.then(function () {
      return fetch("edit", { method: "POST", headers: { "Content-Type": "application/json" }, body: body });
    }).then(function (answer) { return answer.json(); }).then(function (answer) {
      say(answer.saved ? "Saved" : "Not saved:", answer.saved ? [] : answer.messages);
      if (answer.saved) { saved = done.length; return redraw(); }
    }).catch(gone);
  }

  // What was changed outside this page is shown.
  function look() {
    fetch("state").then(function (answer) { return answer.json(); }).then(function (answer) {
      if (version && answer.version !== version) {
        if (done.length === saved) return location.reload();
        say("Changed on the disk too.", answer.messages);
      } else if (!version) {
        say("", answer.messages.filter(function (one) { return one.severity !== "note"; }));
      }
      version = answer.version;
    }).catch(gone);
  }

  // -- Keys: n and p to what is unclear, j and k to what is next, u takes back --

  function at() {
    var item = document.activeElement.closest && document.activeElement.closest("li[id]");
    return entries.findIndex(function (entry) { return entry.item === item; });
  }

  function go(from, by, fits) {
    for (var i = from + by; i >= 0 && i < entries.length; i += by) if (fits(entries[i])) return entries[i].item.focus();
  }

  function step(by) {
    go(at() < 0 && by < 0 ? entries.length : at(), by, unclear);
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    var all = function () { return true; };
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
    if (event.key === "j") go(at(), 1, all);
    if (event.key === "k") go(at(), -1, all);
    if (event.key === "u") takeBack();
    if (event.key === "e" && at() >= 0) { event.preventDefault(); open(entries[at()], true); }
  });

  // -- Begin --

  var by = {};
  draft.events.concat(draft.undated || []).forEach(function (event) { by["e-" + (event.id || "").replace(/[ \t\r\n]/g, "-")] = event; });
  document.querySelectorAll("li[id]").forEach(function (item) { if (by[item.id]) build(item, by[item.id]); });
  document.getElementById("next").addEventListener("click", function () { step(1); });
  undo.addEventListener("click", takeBack);
  document.getElementById("save").addEventListener("click", save);
  window.addEventListener("beforeunload", function (event) { if (done.length !== saved) event.preventDefault(); });
  if (live) {
    document.getElementById("save").hidden = true;
    look();
    setInterval(look, 1000);
  }
  bar.hidden = false;
  count();
})();
