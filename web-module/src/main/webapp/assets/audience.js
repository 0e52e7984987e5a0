/*
 * The page of a phone in the audience: questions and votes go without loading the page anew, and what changes comes by itself
 * while somebody looks. Everything works without this script, by plain forms.
 */
(() => {
  'use strict';
  const root = document.querySelector('main[data-audience]');
  if (!root) return;
  const home = root.dataset.audience, code = root.dataset.code;
  const EVERY = 2000, WORST = 20000, LONGEST = 60000, CALM = 4000, PATIENCE = 10000;
  const state = document.getElementById('state'), list = document.getElementById('questions');
  const ask = document.getElementById('ask'), said = document.getElementById('said');
  const DRAFT = 'pendopo.audience.' + code;

  let tag = '', timer = 0, wait = EVERY, turns = Number(root.dataset.turns), touched = 0, busy = 0;
  let voted = new Set([...list.querySelectorAll('[aria-pressed=true]')].map(button => button.closest('[data-q]').dataset.q));

  const query = () => '?code=' + encodeURIComponent(code);
  async function call(path, options) {
    const stop = new AbortController();
    const patience = setTimeout(() => stop.abort(), PATIENCE);
    try {
      return await fetch(home + path, {credentials: 'same-origin', redirect: 'error', signal: stop.signal, ...options});
    } finally {
      clearTimeout(patience);
    }
  }
  const post = (path, fields) => call(path, {method: 'POST', body: new URLSearchParams(fields), headers: {Accept: 'application/json'}});

  /* What changes only is touched, so that nothing jumps under a thumb. */
  const put = (element, text) => { if (element && element.textContent !== text) element.textContent = text; };
  function line(one) {
    const made = document.getElementById('line').content.firstElementChild.cloneNode(true);
    made.id = 'q-' + one.id;
    made.dataset.q = one.id;
    made.querySelector('[name=question]').value = one.id;
    made.querySelector('[data-text]').id = 't-' + one.id;
    made.querySelector('button').setAttribute('aria-describedby', 't-' + one.id);
    return made;
  }
  function mark(item, open) {
    const on = voted.has(item.dataset.q), button = item.querySelector('button');
    button.setAttribute('aria-pressed', String(on));
    button.setAttribute('aria-disabled', String(!open));
    item.querySelector('[name=on]').value = on ? '0' : '1';
    put(item.querySelector('[data-word]'), on ? root.dataset.voted : root.dataset.vote);
  }
  function show(board) {
    root.dataset.open = String(board.open);
    put(state, board.open ? root.dataset.wordsOpen : root.dataset.wordsClosed);
    ask.classList.toggle('audience-shut', !board.open);
    const current = document.getElementById('current-text');
    put(current, board.current ? board.current.text : root.dataset.none);
    put(document.getElementById('current-by'), board.current ? board.current.by : '');
    const known = new Map([...list.children].map(item => [item.dataset.q, item]));
    const items = board.questions.map(one => {
      const item = known.get(one.id) || line(one);
      put(item.querySelector('[data-text]'), one.text);
      put(item.querySelector('[data-by]'), one.by);
      if (!busy) put(item.querySelector('[data-votes]'), String(one.votes));
      mark(item, board.open);
      known.delete(one.id);
      return item;
    });
    known.forEach(item => item.remove());
    if (Date.now() - touched > CALM) {
      items.forEach((item, at) => { if (list.children[at] !== item) list.insertBefore(item, list.children[at] || null); });
    } else {
      items.filter(item => !item.isConnected).forEach(item => list.append(item));
    }
    const done = document.getElementById('done'), finished = document.getElementById('finished');
    done.replaceChildren(...board.done.map(one => {
      const made = finished.content.firstElementChild.cloneNode(true), words = made.querySelector('[data-state]');
      put(made.querySelector('[data-text]'), one.text);
      put(words, one.state === 'ANSWERED' ? words.dataset.answered : words.dataset.deferred);
      return made;
    }));
    document.getElementById('done-part').classList.toggle('gone', !board.done.length);
    document.getElementById('none').classList.toggle('gone', board.questions.length > 0);
  }

  async function own() {
    const answer = await call('own' + query());
    if (!answer.ok) return;
    const mine = await answer.json();
    voted = new Set(mine.votes);
    for (const item of list.children) mark(item, root.dataset.open === 'true');
    document.getElementById('own-none').classList.toggle('gone', mine.asked.length > 0);
    document.getElementById('asked').replaceChildren(...mine.asked.map(one => {
      const item = document.createElement('li'), text = document.createElement('p'), about = document.createElement('p');
      text.textContent = one.text;
      about.textContent = one.state;
      about.className = 'secondary';
      item.append(text, about);
      return item;
    }));
  }

  async function look() {
    clearTimeout(timer);
    if (document.hidden) return;
    try {
      const answer = await call('board' + query(), {headers: tag ? {'If-None-Match': tag} : {}, cache: 'no-store'});
      if (answer.status === 200) {
        const board = await answer.json();
        tag = answer.headers.get('ETag') || '';
        show(board);
        const moved = board.turns !== turns;
        turns = board.turns;
        if (moved && (voted.size || document.getElementById('asked').children.length)) await own();
      } else if (answer.status === 429) {
        /* The network of the hall asked too much: what is shown stays, and the next look comes when it may. */
        wait = Math.min(Math.max(EVERY, 1000 * Number(answer.headers.get('Retry-After') || 0)), LONGEST);
      } else if (answer.status !== 304) {
        throw new Error(String(answer.status));
      }
      if (answer.status !== 429) wait = EVERY;
      root.classList.remove('audience-offline');
    } catch (e) {
      wait = Math.min(wait * 2, WORST);
      root.classList.add('audience-offline');
      put(state, root.dataset.offline);
      tag = '';
    }
    /* Not all phones at the same moment. */
    timer = setTimeout(look, wait * (0.85 + Math.random() * 0.3));
  }

  list.addEventListener('submit', async event => {
    event.preventDefault();
    const item = event.target.closest('[data-q]'), id = item.dataset.q, count = item.querySelector('[data-votes]');
    const on = !voted.has(id), before = Number(count.textContent);
    if (item.dataset.busy || root.dataset.open !== 'true') return;
    item.dataset.busy = 'true';
    touched = Date.now();
    busy++;
    if (on) voted.add(id); else voted.delete(id);
    mark(item, true);
    put(count, String(Math.max(0, before + (on ? 1 : -1))));
    try {
      const answer = await post('votes', {code, question: id, on: on ? '1' : '0'});
      if (!answer.ok) {
        put(said, (await answer.json()).detail || root.dataset.lost);
        throw new Error(String(answer.status));
      }
    } catch (e) {
      if (on) voted.delete(id); else voted.add(id);
      mark(item, root.dataset.open === 'true');
      put(count, String(before));
      if (!said.textContent) put(said, root.dataset.lost);
    } finally {
      busy--;
      tag = '';
      delete item.dataset.busy;
    }
  });

  /* What was typed stays on the phone until it was taken; its number makes it one question however often it is sent. */
  const field = name => ask.querySelector('[id="ask:' + name + '_in"]');
  const number = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  };
  const keep = () => {
    try { sessionStorage.setItem(DRAFT, JSON.stringify({text: field('text').value, key: ask.elements.key.value})); } catch (e) { /* Without storage nothing is kept. */ }
  };
  try {
    const kept = JSON.parse(sessionStorage.getItem(DRAFT));
    if (kept && kept.text && !field('text').value) {
      field('text').value = kept.text;
      ask.elements.key.value = kept.key;
    }
  } catch (e) { /* As if nothing was kept. */ }
  ask.addEventListener('input', keep);
  ask.addEventListener('submit', async event => {
    event.preventDefault();
    const button = ask.querySelector('button[type=submit]');
    if (ask.dataset.sending) return;
    ask.dataset.sending = 'true';
    button.setAttribute('aria-busy', 'true');
    put(said, '');
    try {
      const answer = await post('questions', {code, key: ask.elements.key.value, text: field('text').value,
        asker: field('asker').value, element: field('element').value});
      const told = await answer.json();
      if (answer.ok) {
        field('text').value = '';
        field('text').dispatchEvent(new Event('input', {bubbles: true}));
        ask.elements.key.value = number();
        keep();
        put(said, root.dataset.sent);
        await own();
      } else {
        put(said, told.detail || root.dataset.lost);
        if (told.field === 'text') field('text').focus();
      }
    } catch (e) {
      put(said, root.dataset.lost);
    } finally {
      delete ask.dataset.sending;
      button.removeAttribute('aria-busy');
    }
  });

  list.addEventListener('pointerdown', () => { touched = Date.now(); });
  document.addEventListener('visibilitychange', () => {
    /* Another tab of this phone may have asked or voted meanwhile. */
    if (!document.hidden) own().catch(() => {});
    look();
  });
  window.addEventListener('online', look);
  look();
})();
