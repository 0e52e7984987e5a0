/*
 * While a report is typed, shows complaints that may be about the same matter. Waits until a field is left, asks once for
 * what has changed, and never stands in the way of sending: whatever goes wrong, nothing is shown.
 */
(function () {
    'use strict';

    const FIELDS = ['title', 'story', 'category', 'district', 'latitude', 'longitude'];
    const WAIT = 400;
    const LEAST = 8;

    function attach(box) {
        const form = document.getElementById(box.dataset.similar);
        const list = box.querySelector('ul');
        let timer = 0;
        let asked = '';
        let running = null;

        function typed() {
            const data = new URLSearchParams();
            FIELDS.forEach(name => {
                const field = document.getElementById(form.id + ':' + name + '_in');
                if (field && field.value.trim()) {
                    data.set(name, field.value.trim());
                }
            });
            return data;
        }

        function show(items) {
            list.replaceChildren(...items.map(item => {
                const line = document.createElement('li');
                const link = document.createElement('a');
                link.href = item.href;
                link.target = '_blank';
                link.rel = 'noopener';
                link.textContent = item.title;
                const said = document.createElement('span');
                said.className = 'secondary block';
                said.textContent = item.alike ? item.said + ' · ' + box.dataset.alike.replace('{0}%', item.alike) : item.said;
                const text = document.createElement('span');
                text.append(link, said);
                line.append(text);
                return line;
            }));
            box.hidden = items.length === 0;
        }

        function ask() {
            const data = typed();
            const enough = (data.get('title') || '').length >= LEAST
                && (data.has('story') || data.has('district') || data.has('category') || data.has('latitude'));
            const key = enough ? data.toString() : '';
            if (key === asked) {
                return;
            }
            asked = key;
            if (running) {
                running.abort();
            }
            if (!enough) {
                show([]);
                return;
            }
            running = new AbortController();
            fetch(box.dataset.address, {method: 'POST', body: data, headers: {Accept: 'application/json'}, signal: running.signal, credentials: 'same-origin'})
                .then(answer => answer.ok ? answer.json() : [])
                .then(show)
                .catch(failure => {
                    if (failure.name !== 'AbortError') {
                        show([]);
                    }
                });
        }

        form.addEventListener('change', () => {
            clearTimeout(timer);
            timer = setTimeout(ask, WAIT);
        });
    }

    document.querySelectorAll('[data-similar]').forEach(attach);
})();
