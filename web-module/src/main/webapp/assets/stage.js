/* The stage screen: what is on stage and what comes next, looked at every second. */
(() => {
  'use strict';
  const root = document.getElementById('stage');
  const EVERY = 1000, PATIENCE = 5000, STALE = 6000;
  const current = document.getElementById('current'), next = document.getElementById('next');
  let tag = '', seen = Date.now();

  const put = (element, text) => { if (element.textContent !== text) element.textContent = text; };
  function show(board) {
    put(current, board.current ? board.current.text : root.dataset.none);
    current.className = board.current ? current.textContent.length > 180 ? 'stage-long' : '' : 'stage-empty';
    put(document.getElementById('by'), board.current ? board.current.by : '');
    document.getElementById('shut').classList.toggle('gone', board.open);
    next.replaceChildren(...board.questions.slice(0, Number(root.dataset.next)).map(one => {
      const item = document.createElement('li'), votes = document.createElement('span'), text = document.createElement('span');
      item.dataset.q = one.id;
      votes.className = 'stage-votes';
      votes.textContent = String(one.votes);
      text.className = 'stage-text';
      text.textContent = one.text;
      item.append(votes, text);
      return item;
    }));
  }
  async function look() {
    const stop = new AbortController();
    const patience = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(root.dataset.board, {headers: tag ? {'If-None-Match': tag} : {}, cache: 'no-store',
        credentials: 'same-origin', redirect: 'error', signal: stop.signal});
      if (answer.status === 200) {
        show(await answer.json());
        tag = answer.headers.get('ETag') || '';
      }
      if (answer.status === 200 || answer.status === 304) seen = Date.now();
    } catch (e) {
      tag = '';
    } finally {
      clearTimeout(patience);
    }
    document.getElementById('lost').classList.toggle('gone', Date.now() - seen < STALE);
    setTimeout(look, EVERY);
  }
  look();
  /* A projector must not fall asleep in the middle of it. */
  const awake = () => { if (navigator.wakeLock && !document.hidden) navigator.wakeLock.request('screen').catch(() => { /* Then the computer's own setting decides. */ }); };
  document.addEventListener('visibilitychange', awake);
  awake();
})();
