/* The sum the server asks for before it takes a report (protocol of ALTCHA): which number gives, after the salt, this
   SHA-256? Solved in a worker, or where there is none in small pieces. Own SHA-256, because browsers offer theirs only
   over https and a government may start without. The same file is page script and worker. */
'use strict';
(function () {
  const K = new Uint32Array(64), H = new Uint32Array(8);
  for (let candidate = 2, found = 0; found < 64; candidate++) {
    let prime = true;
    for (let i = 2; i * i <= candidate; i++) if (candidate % i === 0) { prime = false; break; }
    if (!prime) continue;
    const fraction = root => Math.floor((root - Math.floor(root)) * 4294967296);
    if (found < 8) H[found] = fraction(Math.sqrt(candidate));
    K[found++] = fraction(Math.cbrt(candidate));
  }
  const words = new Uint32Array(64), state = new Uint32Array(8);

  /* First word-by-word state of the digest of an ASCII text. */
  function sha256(text) {
    const length = text.length, blocks = ((length + 8) >> 6) + 1;
    state.set(H);
    for (let block = 0; block < blocks; block++) {
      for (let i = 0; i < 16; i++) {
        let word = 0;
        for (let j = 0; j < 4; j++) {
          const at = block * 64 + i * 4 + j;
          word = (word << 8) | (at < length ? text.charCodeAt(at) & 255 : at === length ? 128 : 0);
        }
        words[i] = word;
      }
      if (block === blocks - 1) words[15] = length * 8;
      for (let i = 16; i < 64; i++) {
        const a = words[i - 15], b = words[i - 2];
        words[i] = words[i - 16] + words[i - 7] + ((a >>> 7 | a << 25) ^ (a >>> 18 | a << 14) ^ a >>> 3) + ((b >>> 17 | b << 15) ^ (b >>> 19 | b << 13) ^ b >>> 10);
      }
      let a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
      for (let i = 0; i < 64; i++) {
        const one = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + ((e & f) ^ (~e & g)) + K[i] + words[i] | 0;
        const two = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + ((a & b) ^ (a & c) ^ (b & c)) | 0;
        h = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
      }
      state[0] += a; state[1] += b; state[2] += c; state[3] += d; state[4] += e; state[5] += f; state[6] += g; state[7] += h;
    }
    return state;
  }

  /* Tries numbers from..to; -1 if none fits. */
  function search(task, from, to) {
    const wanted = new Uint32Array(8);
    for (let i = 0; i < 8; i++) wanted[i] = parseInt(task.challenge.substr(i * 8, 8), 16);
    for (let number = from; number <= to; number++) {
      const digest = sha256(task.salt + number);
      let same = true;
      for (let i = 0; i < 8 && same; i++) same = digest[i] === wanted[i];
      if (same) return number;
    }
    return -1;
  }

  if (typeof document === 'undefined') {
    self.onmessage = message => self.postMessage(search(message.data, 0, message.data.maxnumber));
    return;
  }

  const source = document.currentScript.src;
  const LIFE = 45 * 60 * 1000, STEP = 2000;

  function inPieces(task) {
    return new Promise(resolve => {
      const piece = from => {
        const number = search(task, from, Math.min(from + STEP - 1, task.maxnumber));
        if (number >= 0 || from + STEP > task.maxnumber) resolve(number);
        else setTimeout(() => piece(from + STEP), 0);
      };
      piece(0);
    });
  }

  function inWorker(task) {
    return new Promise((resolve, reject) => {
      const worker = new Worker(source);
      worker.onmessage = message => { worker.terminate(); resolve(message.data); };
      worker.onerror = () => { worker.terminate(); reject(new Error('worker')); };
      worker.postMessage(task);
    });
  }

  async function solve(address) {
    const answer = await fetch(address, {headers: {Accept: 'application/json'}});
    if (!answer.ok) throw new Error('challenge ' + answer.status);
    const task = await answer.json();
    let number;
    try { number = await inWorker(task); } catch (e) { number = await inPieces(task); }
    if (number < 0) throw new Error('no solution');
    return btoa(JSON.stringify({algorithm: task.algorithm, challenge: task.challenge, number, salt: task.salt, signature: task.signature}));
  }

  for (const field of document.querySelectorAll('input[data-proof]')) {
    const form = field.form, status = form.querySelector('[data-proof-status]');
    let work = null, since = 0;
    const start = () => {
      if (!work || Date.now() - since > LIFE) {
        since = Date.now();
        field.value = '';
        work = solve(field.dataset.proof).then(proof => { field.value = proof; });
        work.catch(() => { work = null; });
      }
      return work;
    };
    form.addEventListener('focusin', start, {once: true});
    form.addEventListener('submit', event => {
      if (field.value && Date.now() - since <= LIFE) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const button = event.submitter || form.querySelector('button[type=submit]');
      status.textContent = status.dataset.busy;
      start().then(() => { status.textContent = ''; button.click(); }, () => { status.textContent = status.dataset.failed; });
    }, true);
  }

  for (const box of document.querySelectorAll('[data-locate]')) {
    if (!navigator.geolocation || !window.isSecureContext) continue;
    box.hidden = false;
    const said = box.querySelector('span');
    box.querySelector('button').addEventListener('click', () => navigator.geolocation.getCurrentPosition(place => {
      document.getElementById(box.dataset.locate + ':latitude_in').value = place.coords.latitude.toFixed(5);
      document.getElementById(box.dataset.locate + ':longitude_in').value = place.coords.longitude.toFixed(5);
      said.textContent = box.dataset.found;
    }, () => { said.textContent = box.dataset.failed; }, {timeout: 20000}));
  }
})();
