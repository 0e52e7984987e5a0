/*
 * The survey on a tablet at the counter: one question on a screen, anew after a pause. An answer is first kept on the tablet
 * and then sent until the server has said that it took it; its key makes it count once however often it is sent. What
 * somebody began and left is never kept.
 */
(() => {
  'use strict';
  const root = document.getElementById('kiosk');
  const home = root.dataset.home;
  const pairing = document.getElementById('pairing');
  const screen = document.getElementById('screen');
  const state = document.getElementById('state');
  const FORM = 'pendopo.kiosk.form';
  const LOST = 'pendopo.kiosk.lost';
  const ANSWER = 'pendopo.kiosk.answer.';
  const PATIENCE = 15000;
  const AGAIN = 20000;
  const FORM_AGAIN = 300000;
  const LAST_CALL = 15;
  const THANKS = 8000;
  const AGE_DIGITS = 3;
  const YOUNGEST = 5, OLDEST = 120;

  let form = null, language = 'id', step = -1, given = null, online = true, sending = false, thanking = false, pause = 0, call = 0;
  const usual = document.documentElement.lang === 'en' ? 'en' : 'id';

  /* What the tablet keeps. */
  const read = (key, otherwise) => {
    try { return JSON.parse(localStorage.getItem(key)) ?? otherwise; } catch (e) { return otherwise; }
  };
  const keep = (key, value) => {
    try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch (e) { return false; }
  };
  const waiting = () => Object.keys(localStorage).filter(key => key.startsWith(ANSWER)).sort();
  const forget = () => Object.keys(localStorage).filter(key => key.startsWith('pendopo.kiosk.')).forEach(key => localStorage.removeItem(key));

  /* Words and elements of the page. */
  const spoken = () => form.languages.find(one => one.code === language) || form.languages[0];
  const word = (key, ...values) => {
    const found = spoken().words.find(one => one.key === key);
    return values.reduce((text, value, i) => text.replace('{' + i + '}', value), found ? found.text : key);
  };
  const make = (tag, style, text) => {
    const element = document.createElement(tag);
    if (style) element.className = style;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const button = (style, text, deed) => {
    const made = make('button', style, text);
    made.type = 'button';
    made.addEventListener('click', deed);
    return made;
  };
  function show(...parts) {
    document.documentElement.lang = language;
    pairing.hidden = true;
    screen.hidden = false;
    screen.replaceChildren(...parts.filter(Boolean));
    const heading = screen.querySelector('h1');
    if (heading) { heading.tabIndex = -1; heading.focus({preventScroll: true}); }
    window.scrollTo(0, 0);
    told();
  }
  function told() {
    if (!form) { state.textContent = ''; return; }
    const many = waiting().length, lost = read(LOST, 0);
    state.textContent = [word(online ? 'online' : 'offline'), many ? word('waiting', many) : '', lost ? word('lost', lost) : '']
      .filter(Boolean).join(' · ');
    state.dataset.trouble = String(!online || lost > 0);
  }

  /* Screens. */
  function anew() {
    language = usual;
    start();
  }
  function start() {
    clearTimeout(pause);
    thanking = false;
    step = -1;
    given = null;
    if (!form.open) {
      show(make('p', 'kiosk-about', form.agency), make('h1', '', word('closed')), make('p', 'kiosk-lead', word('closedText')));
      return;
    }
    const languages = make('div', 'kiosk-languages');
    for (const one of form.languages) {
      const label = one.words.find(each => each.key === 'language').text;
      const choose = button('kiosk-quiet', label, () => { language = one.code; start(); });
      choose.lang = one.code;
      choose.setAttribute('aria-pressed', String(one.code === language));
      languages.append(choose);
    }
    show(
      make('p', 'kiosk-about', form.agency),
      make('h1', '', form.name),
      make('p', 'kiosk-lead', word('lead')),
      button('kiosk-main', word('begin'), () => { given = {answers: {}, questions: {}, profile: {}, began: Date.now()}; go(0); }),
      languages);
  }

  /* A form kept from before there were own questions has none. */
  const asked = () => spoken().questions || [];
  const steps = () => [...spoken().elements.map(element => ({element})), ...asked().map(own => ({own})), ...spoken().profile.slice(0, 1).map(profile => ({profile})),
    {age: true}, ...spoken().profile.slice(1).map(profile => ({profile})), {comment: true}];

  function go(to) {
    step = to;
    stirred();
    const all = steps(), one = all[step], questions = spoken().elements.length;
    const head = make('div', 'kiosk-head');
    head.append(make('p', 'kiosk-progress', one.element ? word('progress', step + 1, questions) : word(one.own ? 'besides' : 'about')));
    const bar = make('progress', 'kiosk-bar');
    bar.max = all.length;
    bar.value = step + 1;
    bar.setAttribute('aria-label', word('progress', step + 1, all.length));
    head.append(bar);
    const foot = make('div', 'kiosk-foot');
    foot.append(button('kiosk-quiet', word('back'), () => step === 0 ? start() : go(step - 1)));
    if (!one.comment && !(one.own && one.own.required)) foot.append(button('kiosk-quiet', word('skip'), () => { leave(one); go(step + 1); }));
    if (one.own && one.own.kind !== 'SINGLE_CHOICE') foot.append(button('kiosk-main', word('next'), () => { if (listen(one)) go(step + 1); }));
    else if (!one.element && !one.own) foot.append(button('kiosk-main', word('send'), () => { listen(one); send(); }));
    show(head, ...(one.element ? question(one.element) : one.own ? besides(one.own) : one.profile ? choice(one.profile) : one.age ? age() : comment()), foot);
  }

  function leave(one) {
    if (one.element) delete given.answers[one.element.code];
    else if (one.own) delete given.questions[one.own.code];
    else if (one.profile) delete given.profile[one.profile.name];
    else if (one.age) delete given.profile.age;
  }
  function listen(one) {
    if (one.comment) given.comment = screen.querySelector('textarea').value.trim();
    if (one.age) aged();
    return !one.own || kept(one.own);
  }

  function question(element) {
    const box = make('div', 'kiosk-choices');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', word('answers'));
    element.answers.forEach((answer, i) => {
      const pick = button('kiosk-choice', answer, () => { given.answers[element.code] = i + 1; go(step + 1); });
      pick.setAttribute('aria-pressed', String(given.answers[element.code] === i + 1));
      box.append(pick);
    });
    return [make('h1', 'kiosk-question', element.question), box];
  }

  /* What the survey asks besides. The server would refuse what does not keep to the question, and nobody would be there any
     more to put it right; so it is said here. */
  function besides(own) {
    const heading = make('h1', 'kiosk-question', own.label);
    const help = make('p', 'kiosk-help', [own.help, own.kind === 'MULTIPLE_CHOICE' ? word('several') : ''].filter(Boolean).join(' '));
    help.id = 'own-help';
    const trouble = make('p', 'kiosk-trouble');
    trouble.id = 'own-trouble';
    trouble.setAttribute('role', 'alert');
    return [heading, help, own.options ? picked(own) : typed(own), trouble];
  }
  function picked(own) {
    const box = make('div', 'kiosk-choices');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', word('answers'));
    const single = own.kind === 'SINGLE_CHOICE';
    for (const one of own.options) {
      const pick = button('kiosk-choice', one.name, () => {
        if (single) { given.questions[own.code] = [one.key]; go(step + 1); return; }
        pick.setAttribute('aria-pressed', String(pick.getAttribute('aria-pressed') !== 'true'));
      });
      pick.dataset.key = one.key;
      pick.setAttribute('aria-pressed', String((given.questions[own.code] || []).includes(one.key)));
      box.append(pick);
    }
    return box;
  }
  function typed(own) {
    const words = make(own.kind === 'LONG_TEXT' ? 'textarea' : 'input', 'kiosk-words');
    words.id = 'own';
    words.setAttribute('aria-label', own.label);
    words.setAttribute('aria-describedby', 'own-help own-trouble');
    words.autocomplete = 'off';
    if (own.kind === 'NUMBER') words.inputMode = 'decimal';
    if (own.maxLength) words.maxLength = own.maxLength;
    words.value = (given.questions[own.code] || [''])[0];
    return words;
  }
  function kept(own) {
    let said = own.options
      ? [...screen.querySelectorAll('[data-key][aria-pressed="true"]')].map(pick => pick.dataset.key)
      : [screen.querySelector('#own').value.trim()].filter(Boolean);
    const number = own.kind === 'NUMBER' && said.length ? said[0].replace(',', '.') : null;
    const wrong = number !== null && (!/^-?\d{1,12}(\.\d{1,4})?$/.test(number) || own.minimum != null && Number(number) < own.minimum || own.maximum != null && Number(number) > own.maximum);
    const trouble = document.getElementById('own-trouble');
    if (wrong || !said.length && own.required) {
      const range = [own.minimum, own.maximum].map(limit => limit ?? '…').join(' – ');
      trouble.textContent = wrong ? word('number') + (own.minimum != null || own.maximum != null ? ' (' + range + ')' : '') : word('required');
      return false;
    }
    if (number !== null) said = [number];
    if (said.length) given.questions[own.code] = said; else delete given.questions[own.code];
    return true;
  }

  function choice(profile) {
    const box = make('div', 'kiosk-choices');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', word('answers'));
    for (const one of profile.choices) {
      const pick = button('kiosk-choice', one.label, () => { given.profile[profile.name] = one.value; go(step + 1); });
      pick.setAttribute('aria-pressed', String(given.profile[profile.name] === one.value));
      box.append(pick);
    }
    return [make('h1', 'kiosk-question', profile.question), box];
  }

  function age() {
    const shown = make('output', 'kiosk-age', given.profile.age ? String(given.profile.age) : '');
    shown.setAttribute('aria-live', 'polite');
    const keys = make('div', 'kiosk-keys');
    const type = digit => { if (shown.textContent.length < AGE_DIGITS) shown.textContent += digit; };
    for (const digit of '123456789') keys.append(button('kiosk-choice', digit, () => type(digit)));
    keys.append(
      button('kiosk-choice', word('ageClear'), () => { shown.textContent = ''; }),
      button('kiosk-choice', '0', () => type('0')),
      button('kiosk-choice', word('next'), () => { aged(); go(step + 1); }));
    return [make('h1', 'kiosk-question', word('age')), shown, keys];
  }
  /* What is no age is as if it was left out: nobody is held up by it. */
  function aged() {
    const years = Number(screen.querySelector('output').textContent);
    if (years >= YOUNGEST && years <= OLDEST) given.profile.age = years; else delete given.profile.age;
  }

  function comment() {
    const label = make('label', 'kiosk-help', word('commentHelp'));
    label.htmlFor = 'words';
    const words = make('textarea', 'kiosk-words');
    words.id = 'words';
    words.rows = 4;
    words.maxLength = 2000;
    words.value = given.comment || '';
    return [make('h1', 'kiosk-question', word('comment')), label, words];
  }

  function send() {
    clearTimeout(pause);
    if (!Object.keys(given.answers).length) { anew(); return; }
    const missing = steps().findIndex(one => one.own && one.own.required && !given.questions[one.own.code]);
    if (missing >= 0) { go(missing); return; }
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const key = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
    const now = Date.now();
    const stored = keep(ANSWER + now + '.' + key, {key, target: form.target, answers: given.answers,
      questions: Object.keys(given.questions).length ? given.questions : undefined, profile: given.profile,
      comment: given.comment || undefined, at: now, took: Math.round((now - given.began) / 1000)});
    given = null;
    step = -1;
    if (stored) show(make('h1', '', word('thanks')), make('p', 'kiosk-lead', word('thanksText')));
    else show(make('h1', '', word('unsaved')));
    thanking = true;
    pause = setTimeout(anew, THANKS);
    flush();
  }

  /* Anew after a pause, so that nobody answers for somebody else. */
  function stirred() {
    clearTimeout(pause);
    if (call) { clearInterval(call); call = 0; }
    if (step >= 0) pause = setTimeout(ask, form.pause * 1000);
  }
  function ask() {
    let left = LAST_CALL;
    const veil = make('div', 'kiosk-veil');
    const box = make('div', 'kiosk-still');
    box.setAttribute('role', 'alertdialog');
    box.setAttribute('aria-labelledby', 'still');
    const heading = make('h2', '', word('still'));
    heading.id = 'still';
    const clock = make('p', 'kiosk-clock', String(left));
    const on = button('kiosk-main', word('goOn'), () => { veil.remove(); stirred(); });
    box.append(heading, make('p', '', word('stillText')), clock, on);
    veil.append(box);
    screen.append(veil);
    on.focus();
    call = setInterval(() => {
      left--;
      clock.textContent = String(left);
      if (left <= 0) { clearInterval(call); call = 0; anew(); }
    }, 1000);
  }
  for (const event of ['pointerdown', 'keydown', 'input']) {
    screen.addEventListener(event, () => { if (step >= 0 && !screen.querySelector('.kiosk-veil')) stirred(); });
  }

  /* The server. Only what has a code or says it was taken is its word; a hotspot or a proxy may say anything. */
  async function tell(path, body) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(home + path, {method: body ? 'POST' : 'GET', body: body && JSON.stringify(body), cache: 'no-store',
        headers: body && {'Content-Type': 'application/json'}, redirect: 'error', credentials: 'same-origin', signal: stop.signal});
      return {status: answer.status, said: await answer.json()};
    } catch (e) {
      return {status: 0, said: {}};
    } finally {
      clearTimeout(timer);
    }
  }
  function isOurs(answer) {
    online = answer.status > 0 && answer.status < 500 && Boolean(answer.said) && typeof answer.said === 'object';
    if (answer.status === 403 && answer.said.code === 'survey.kiosk.notPaired') {
      ended();
      return false;
    }
    return online;
  }
  function ended() {
    forget();
    form = null;
    clearTimeout(pause);
    if (call) { clearInterval(call); call = 0; }
    step = -1;
    screen.hidden = true;
    pairing.hidden = false;
    told();
  }

  async function flush() {
    if (sending || !form) return;
    sending = true;
    let sent = 0;
    try {
      for (const key of waiting()) {
        const kept = read(key, null);
        if (kept) {
          const {at, ...answer} = kept;
          const got = await tell('answers', {...answer, waited: Math.max(0, Math.round((Date.now() - at) / 1000))});
          if (!isOurs(got)) break;
          const refused = [400, 404, 409].includes(got.status) && got.said.code;
          if (!got.said.taken && !refused) break;
          if (refused) keep(LOST, read(LOST, 0) + 1);
        }
        localStorage.removeItem(key);
        sent++;
        told();
      }
      /* So that officers see that nothing waits any more. */
      if (sent) isOurs(await tell('form?waiting=' + waiting().length));
    } finally {
      sending = false;
      told();
    }
  }

  async function fresh() {
    const got = await tell('form?waiting=' + waiting().length);
    if (!isOurs(got) || got.status !== 200 || !got.said.target) { told(); return; }
    const first = form === null;
    form = got.said;
    keep(FORM, form);
    if (first || step < 0 && !thanking) start(); else told();
    flush();
  }
  document.getElementById('pair').addEventListener('submit', async event => {
    event.preventDefault();
    const field = document.getElementById('code'), said = document.getElementById('pair-said');
    said.textContent = '';
    try {
      const answer = await fetch(home + 'pair', {method: 'POST', body: new URLSearchParams({code: field.value}), credentials: 'same-origin', redirect: 'error'});
      const body = await answer.json();
      if (!body.paired) { said.textContent = body.detail || root.dataset.failed; field.focus(); return; }
      field.value = '';
      localStorage.removeItem(LOST);
      await fresh();
    } catch (e) {
      said.textContent = root.dataset.failed;
    }
  });

  form = read(FORM, null);
  language = usual;
  if (form) start();
  fresh();
  setInterval(flush, AGAIN);
  setInterval(fresh, FORM_AGAIN);
  window.addEventListener('online', () => { fresh(); });
  window.addEventListener('offline', () => { online = false; told(); });
  window.addEventListener('storage', told);
  if ('serviceWorker' in navigator && window.isSecureContext) {
    navigator.serviceWorker.register(home + 'worker.js', {scope: home, updateViaCache: 'none'}).catch(() => { /* Works without, but not from a cold start without network. */ });
  }
})();
