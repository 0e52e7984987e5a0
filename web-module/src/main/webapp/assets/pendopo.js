/* What the pages do beyond plain HTML. Everything is asked for by data- attributes; without this script forms and links
   still work. */
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("scripted");

  /* Keys that act alone, for whoever did not turn them off: through the rows of a list, to the search, to the help. */
  const helper = document.getElementById("shortcuts");
  const rows = () => [...document.querySelectorAll("main .table tbody tr, main [data-row]")].filter((row) => row.querySelector("a"));
  const rowOf = (node) => rows().find((row) => row.contains(node));
  const go = (step) => {
    const all = rows();
    const at = all.indexOf(rowOf(document.activeElement));
    const row = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
    row?.querySelector("a").focus();
    row?.scrollIntoView({ block: "nearest" });
  };
  const keys = {
    "/": () => {
      const search = document.getElementById("global-search");
      search?.focus();
      search?.select();
    },
    "?": () => helper?.showModal(),
    j: () => go(1),
    k: () => go(-1),
    o: () => rowOf(document.activeElement)?.querySelector("a").click(),
    x: () => rowOf(document.activeElement)?.querySelector("input[name=selected]")?.click(),
  };
  /* A page may have deeds of its own: on the row one is at (data-key), or on the page (data-page-key). */
  const deed = (key) => /^[a-z]$/.test(key)
    && (rowOf(document.activeElement)?.querySelector(`[data-key="${key}"]`) || document.querySelector(`main [data-page-key="${key}"]`));
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
    const held = event.ctrlKey || event.metaKey || event.altKey;
    const silent = document.body.classList.contains("no-keys") || document.querySelector("dialog[open]");
    if (Object.hasOwn(keys, event.key) && !typing && !held && !silent) {
      event.preventDefault();
      keys[event.key]();
    } else if (!typing && !held && !silent && deed(event.key)) {
      event.preventDefault();
      const control = deed(event.key);
      control.focus();
      control.click();
    }
  });
  for (const button of document.querySelectorAll("[data-opens]")) {
    button.addEventListener("click", () => document.getElementById(button.dataset.opens).showModal());
  }
  helper?.querySelector("[data-close]").addEventListener("click", () => helper.close());

  /* Escape closes what is open. */
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const open = document.querySelector("details[data-menu][open]");
      if (open) {
        open.open = false;
        open.querySelector("summary").focus();
      } else if (location.hash === "#navigation") {
        location.hash = "content";
      }
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.closest("details[data-menu][open]")) {
      const menu = event.target.closest("details[data-menu]");
      const items = [...menu.querySelectorAll("summary, .menu-items a, .menu-items button:not(:disabled)")];
      const next = items.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
      event.preventDefault();
      items[(next + items.length) % items.length].focus();
    }
  });

  /* Menus close when people go elsewhere. */
  const closeOthers = (target) => {
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      if (!menu.contains(target)) {
        menu.open = false;
      }
    }
  };
  document.addEventListener("click", (event) => closeOthers(event.target));
  document.addEventListener("focusin", (event) => closeOthers(event.target));

  /* Where one is shows in a navigation longer than the window. */
  const here = document.querySelector(".side nav a.active");
  const list = here?.closest("nav");
  const below = list ? here.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom : 0;
  if (below > 0) {
    list.scrollTop += below + list.clientHeight / 3;
  }

  /* The drawer of a phone: a touch beside it closes it. */
  document.addEventListener("click", (event) => {
    if (location.hash === "#navigation" && !event.target.closest(".side, .drawer-open")) {
      event.preventDefault();
      location.hash = "content";
    }
  }, true);

  /* Narrow or wide navigation, kept without loading the page anew. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-narrow]")) {
      return;
    }
    event.preventDefault();
    const narrow = document.body.classList.toggle("narrow");
    form.querySelector("button").setAttribute("aria-expanded", String(!narrow));
    const body = new URLSearchParams({ narrow: narrow ? "1" : "0" });
    fetch(form.action, { method: "POST", body, redirect: "manual" });
    form.elements.narrow.value = narrow ? "0" : "1";
  });

  /* Asking before what cannot be undone. */
  const dialog = document.getElementById("confirm");
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-confirm]");
    if (!button || !dialog || button.dataset.confirmed) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    document.getElementById("confirm-title").textContent = button.dataset.confirmTitle || dialog.dataset.title;
    document.getElementById("confirm-text").textContent = button.dataset.confirm;
    const yes = dialog.querySelector("[data-yes]");
    yes.textContent = button.dataset.confirmYes || dialog.dataset.yes;
    yes.onclick = () => {
      dialog.close();
      button.dataset.confirmed = "true";
      button.click();
      delete button.dataset.confirmed;
    };
    dialog.showModal();
  }, true);
  dialog?.querySelector("[data-no]").addEventListener("click", () => dialog.close());

  /* Writing down one thing after the other: the field has the cursor at once, and Ctrl+Enter sends its form. */
  const rapid = document.querySelector("[data-rapid]");
  if (rapid && !document.querySelector("[aria-invalid=true]")) {
    rapid.querySelector(`[id$="${rapid.dataset.rapid}"]`)?.focus();
  }
  rapid?.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.target.closest("form")?.querySelector("button[type=submit]")?.click();
    }
  });

  /* A form is sent once: its buttons sleep until the answer is there, or the page is shown again by going back. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || form.target === "_blank") {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    const stay = event.submitter && event.submitter.hasAttribute("data-download");
    if (stay) {
      return;
    }
    form.dataset.sent = "true";
    setTimeout(() => {
      for (const button of form.querySelectorAll("button[type=submit]")) {
        button.setAttribute("aria-disabled", "true");
      }
      event.submitter?.setAttribute("aria-busy", "true");
    });
    setTimeout(() => wake(form), 20000);
  });
  const wake = (form) => {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button[type=submit]")) {
      button.removeAttribute("aria-disabled");
      button.removeAttribute("aria-busy");
    }
  };
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(wake));

  /* Our own messages stand beside the fields, in the language of the page. */
  const prepare = (where) => {
    where.querySelectorAll("form").forEach((form) => { form.noValidate = true; });
    where.querySelectorAll("[data-counter]").forEach(count);
    where.querySelectorAll("[data-filters]").forEach((form) => {
      const typed = form.querySelector("input:not([type=hidden])");
      if (typed) {
        form.querySelector(".apply")?.classList.add("needed");
      }
    });
  };

  /* Filters apply as they are chosen; text when Enter is pressed. */
  document.addEventListener("change", (event) => {
    const form = event.target.closest("[data-filters]");
    if (form && event.target.matches("select")) {
      form.requestSubmit();
    }
    const all = event.target.closest("[data-select-all]");
    if (all) {
      for (const box of all.closest("table").querySelectorAll(`tbody input[name="${all.dataset.selectAll}"]`)) {
        box.checked = all.checked;
      }
    }
    if (event.target.matches("input[type=file][data-max-mb]")) {
      const most = event.target.dataset.maxMb * 1048576;
      const big = [...event.target.files].some((file) => file.size > most);
      event.target.setCustomValidity(big ? event.target.dataset.tooLarge : "");
      if (big) {
        event.target.reportValidity();
        event.target.value = "";
      }
    }
  });
  /* How many rows are ticked; what can be done with them shows while any is. */
  const selected = () => {
    for (const said of document.querySelectorAll("[data-selected]")) {
      const boxes = [...said.form.querySelectorAll("input[name=selected]")];
      const ticked = boxes.filter((box) => box.checked).length;
      const all = said.form.querySelector("[data-select-all]");
      said.parentElement.hidden = ticked === 0;
      said.textContent = said.dataset.selected.replace("{0}", String(ticked));
      all.checked = ticked > 0 && ticked === boxes.length;
      all.indeterminate = ticked > 0 && ticked < boxes.length;
    }
  };
  document.addEventListener("change", (event) => {
    if (event.target.matches("input[name=selected], [data-select-all]")) {
      selected();
    }
  });
  window.addEventListener("pageshow", selected);

  document.addEventListener("submit", (event) => {
    if (event.target.matches("[data-filters]")) {
      for (const control of event.target.elements) {
        if (control.value === "" && control.name) {
          control.disabled = true;
        }
      }
    }
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("[data-filters] :disabled").forEach((control) => { control.disabled = false; });
  });

  /* How much of a limit is used. */
  const format = new Intl.NumberFormat(root.lang || "id");
  function count(limit) {
    const control = document.getElementById(limit.dataset.counter);
    if (control) {
      const used = control.value.length;
      const most = Number(limit.dataset.limit);
      limit.textContent = `${format.format(used)} / ${format.format(most)}`;
      limit.classList.toggle("full", used >= most);
    }
  }
  document.addEventListener("input", (event) => {
    const limit = event.target.id && document.querySelector(`[data-counter="${CSS.escape(event.target.id)}"]`);
    if (limit) {
      count(limit);
    }
  });

  /* What is under way shows how far it has come: every so many seconds the part is fetched anew, and the page itself
     once it is over. While somebody is asked something, nothing moves. */
  async function refresh(part) {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    const text = answer && answer.ok && !answer.redirected ? await answer.text().catch(() => null) : null;
    const fresh = text && new DOMParser().parseFromString(text, "text/html").getElementById(part.id);
    if (fresh && !document.querySelector("dialog[open]")) {
      if (!fresh.dataset.refresh) {
        location.reload();
        return;
      }
      part.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
    }
    later(part);
  }
  function later(part) {
    setTimeout(() => (document.hidden ? later(part) : refresh(part)), Number(part.dataset.refresh) * 1000);
  }
  document.querySelectorAll("[data-refresh]").forEach((part) => {
    if (part.dataset.refresh) {
      later(part);
    }
  });

  /* What depends on a choice is fetched anew for it; where that fails, sending the form brings it. */
  document.addEventListener("change", async (event) => {
    const name = event.target.name;
    const part = name && document.querySelector(`[data-asked-by="${CSS.escape(name)}"]`);
    if (!part) {
      return;
    }
    const wanted = event.target.value;
    const address = new URL(location.pathname, location.origin);
    address.searchParams.set(part.dataset.parameter, wanted);
    const answer = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
    const text = answer && answer.ok ? await answer.text() : null;
    const fresh = text && new DOMParser().parseFromString(text, "text/html").getElementById(part.id);
    if (fresh && event.target.value === wanted) {
      part.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
    }
  });

  prepare(document);
  /* After Ajax the replaced parts are prepared again. */
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) {
        if (node.nodeType === 1) {
          prepare(node.parentElement || node);
        }
      }
    }
  }).observe(document.body, { childList: true, subtree: true });

  /* A refused form: go to its summary. */
  const refused = document.querySelector(".messages .notice.bad");
  if (refused) {
    refused.tabIndex = -1;
    refused.focus({ preventScroll: false });
  }
})();
