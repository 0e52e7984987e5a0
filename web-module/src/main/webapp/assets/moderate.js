/*
 * The moderator's screen: what comes in shows by itself, and deeds do not load the page anew. Ticks, the place of the keyboard
 * and an open menu stay as they are meanwhile. Without this script every button sends its form.
 */
(() => {
  'use strict';
  const said = document.getElementById('desk-said');
  const desk = () => document.getElementById('desk');
  const EVERY = 2000;
  let timer = 0, at = 0, seen = '';

  function place() {
    const here = document.activeElement, row = here && here.closest('#desk [data-row]');
    return row && {row: row.dataset.row, key: here.dataset.key || (here.matches('input') ? 'x' : ''),
      index: [...desk().querySelectorAll('[data-row]')].indexOf(row)};
  }
  function back(to) {
    if (!to) return;
    const rows = [...desk().querySelectorAll('[data-row]')];
    const row = rows.find(one => one.dataset.row === to.row) || rows[Math.min(to.index, rows.length - 1)];
    if (!row) return;
    const target = (to.key === 'x' && row.querySelector('input')) || (to.key && row.querySelector('[data-key="' + CSS.escape(to.key) + '"]')) || row.querySelector('a');
    target.focus({preventScroll: true});
  }
  async function renew() {
    clearTimeout(timer);
    const mine = ++at;
    try {
      const answer = await fetch(location.href, {credentials: 'same-origin', headers: {Accept: 'text/html'}});
      const text = answer.ok && !answer.redirected ? await answer.text() : null;
      const fresh = text && new DOMParser().parseFromString(text, 'text/html').getElementById('desk');
      if (fresh && mine === at && !desk().querySelector('details[open]') && !document.querySelector('dialog[open]')
        && fresh.outerHTML !== seen) {
        seen = fresh.outerHTML;
        const ticked = [...desk().querySelectorAll('[name=selected]:checked')].map(box => box.value);
        const where = place();
        desk().replaceWith(document.importNode(fresh, true));
        for (const box of desk().querySelectorAll('[name=selected]')) box.checked = ticked.includes(box.value);
        back(where);
      }
    } catch (e) {
      /* The next look tries again. */
    }
    if (mine === at) timer = setTimeout(() => document.hidden ? later() : renew(), EVERY);
  }
  function later() {
    timer = setTimeout(() => document.hidden ? later() : renew(), EVERY);
  }
  document.addEventListener('submit', async event => {
    const form = event.target.closest('#desk form[data-deeds]');
    if (!form || !event.submitter) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    body.set('deed', event.submitter.value);
    for (const menu of desk().querySelectorAll('details[open]')) menu.open = false;
    event.submitter.setAttribute('aria-busy', 'true');
    said.textContent = '';
    try {
      const answer = await fetch(form.action, {method: 'POST', body, headers: {Accept: 'application/json'}, credentials: 'same-origin', redirect: 'error'});
      if (!answer.ok) said.textContent = (await answer.json()).detail;
    } catch (e) {
      said.textContent = said.dataset.lost;
    }
    if (event.submitter.isConnected) event.submitter.removeAttribute('aria-busy');
    if (event.submitter.value === 'merge') for (const box of desk().querySelectorAll('[name=selected]')) box.checked = false;
    renew();
  }, true);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) renew(); });
  later();
})();
