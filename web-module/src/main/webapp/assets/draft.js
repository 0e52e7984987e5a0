/*
 * Keeps an unsent report on this device, so that a lost connection or an empty battery does not cost the words: what
 * happened and where, never who reports, and nothing at all once the report is to be anonymous or confidential. Gone when
 * it is sent, when it is thrown away, and after a week.
 */
(function () {
    'use strict';

    const KEY = 'pendopo.draft';
    const WEEK = 7 * 24 * 60 * 60 * 1000;
    const FIELDS = ['title', 'story', 'category', 'eventDay', 'eventPlace', 'district'];
    const WORDS = ['title', 'story'];
    const WAIT = 500;

    function drop() {
        try {
            localStorage.removeItem(KEY);
        } catch (e) {
            return false;
        }
        return true;
    }

    function read() {
        try {
            const kept = JSON.parse(localStorage.getItem(KEY));
            if (kept && Date.now() - kept.at < WEEK) {
                return kept.fields;
            }
        } catch (e) {
            return null;
        }
        drop();
        return null;
    }

    function attach(box) {
        const form = document.getElementById(box.dataset.draft);
        const field = name => document.getElementById(form.id + ':' + name + '_in');
        const closed = () => ['anonymous', 'confidential'].some(name => field(name).checked);
        const said = box.querySelector('[data-said]');
        const away = box.querySelector('button');
        let timer = 0;

        function tell(words) {
            said.textContent = words;
            away.hidden = words !== box.dataset.kept && words !== box.dataset.back;
        }

        function keep() {
            clearTimeout(timer);
            timer = 0;
            if (closed()) {
                drop();
                tell(box.dataset.off);
                return;
            }
            const fields = {};
            FIELDS.filter(name => field(name) && field(name).value.trim()).forEach(name => { fields[name] = field(name).value; });
            if (!WORDS.some(name => fields[name])) {
                drop();
                tell(box.dataset.idle);
                return;
            }
            try {
                localStorage.setItem(KEY, JSON.stringify({at: Date.now(), fields: fields}));
                tell(box.dataset.kept);
            } catch (e) {
                tell('');
            }
        }

        const kept = read();
        box.hidden = false;
        tell(closed() ? box.dataset.off : box.dataset.idle);
        if (kept && !closed() && WORDS.every(name => !field(name).value)) {
            Object.keys(kept).filter(name => FIELDS.includes(name) && field(name)).forEach(name => { field(name).value = kept[name]; });
            tell(box.dataset.back);
            if (kept.category) {
                field('category').dispatchEvent(new Event('change', {bubbles: true}));
            }
        }
        form.addEventListener('input', () => {
            clearTimeout(timer);
            timer = setTimeout(keep, WAIT);
        });
        form.addEventListener('change', keep);
        window.addEventListener('pagehide', () => {
            if (timer) {
                keep();
            }
        });
        away.addEventListener('click', () => {
            drop();
            FIELDS.filter(name => field(name)).forEach(name => { field(name).value = ''; });
            tell(box.dataset.gone);
            field('title').focus();
        });
    }

    if (document.querySelector('[data-draft-sent]')) {
        drop();
    }
    document.querySelectorAll('[data-draft]').forEach(attach);
}());
