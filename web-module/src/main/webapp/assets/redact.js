/*
 * Draws black boxes over a picture, with a pointer or by numbers. The lines of numbers in the form stay the truth: this
 * script writes them, and without it they are typed by hand.
 */
(function () {
    'use strict';

    const WHOLE = 1000;
    const SMALLEST = 8;
    const SVG = 'http://www.w3.org/2000/svg';

    const percent = number => String(Math.round(number) / 10);
    const within = (number, least, most) => Math.min(Math.max(Math.round(number), least), most);

    /** Four whole numbers in thousandths, kept within the picture. */
    function fitted(box) {
        const left = within(box[0], 0, WHOLE - 1);
        const top = within(box[1], 0, WHOLE - 1);
        return [left, top, within(box[2], 1, WHOLE - left), within(box[3], 1, WHOLE - top)];
    }

    function attach(root) {
        const field = document.getElementById(root.dataset.redact);
        const lines = field.closest('.redact-lines');
        const svg = root.querySelector('svg');
        const list = root.querySelector('.redact-list');
        const said = root.querySelector('[data-said]');
        const add = root.querySelector('[data-add]');
        const undo = root.querySelector('[data-undo]');
        const row = root.querySelector('template').content.firstElementChild;
        const most = Number(root.dataset.most);
        const earlier = [];
        let boxes = field.value.split(/\r?\n/)
            .map(line => line.trim().split(/[\s;]+/).map(part => Number(part.replace(',', '.')) * 10))
            .filter(box => box.length === 4 && box.every(Number.isFinite))
            .map(fitted);
        let chosen = -1;

        function remember() {
            earlier.push(boxes.map(box => box.slice()));
        }

        function write() {
            field.value = boxes.map(box => box.map(percent).join(' ')).join('\n');
            said.textContent = root.dataset.count.replace('{0}', boxes.length);
            undo.disabled = earlier.length === 0;
            add.disabled = boxes.length >= most;
        }

        function draw() {
            svg.replaceChildren(...boxes.map((box, index) => {
                const group = document.createElementNS(SVG, 'g');
                group.setAttribute('class', index === chosen ? 'redact-box chosen' : 'redact-box');
                group.dataset.index = index;
                const rect = document.createElementNS(SVG, 'rect');
                const corner = document.createElementNS(SVG, 'rect');
                ['x', 'y', 'width', 'height'].forEach((name, part) => rect.setAttribute(name, box[part]));
                corner.setAttribute('class', 'redact-corner');
                corner.setAttribute('x', box[0] + box[2] - 12);
                corner.setAttribute('y', box[1] + box[3] - 16);
                corner.setAttribute('width', 24);
                corner.setAttribute('height', 32);
                group.append(rect, corner);
                return group;
            }));
        }

        function choose(index) {
            chosen = index;
            draw();
            list.querySelectorAll('li').forEach((item, at) => item.classList.toggle('chosen', at === index));
        }

        function numbers() {
            list.querySelectorAll('li').forEach((item, index) =>
                item.querySelectorAll('[data-part]').forEach(input => {
                    input.value = percent(boxes[index][Number(input.dataset.part)]);
                }));
        }

        function show() {
            list.replaceChildren(...boxes.map((box, index) => {
                const item = row.cloneNode(true);
                const name = root.dataset.name.replace('{0}', index + 1);
                const remove = item.querySelector('[data-remove]');
                item.querySelector('legend').textContent = name;
                remove.setAttribute('aria-label', remove.getAttribute('aria-label') + ': ' + name);
                item.addEventListener('focusin', () => choose(index));
                item.querySelectorAll('[data-part]').forEach(input => {
                    input.addEventListener('focus', () => { input.dataset.before = input.value; });
                    input.addEventListener('change', () => typed(index, input));
                });
                remove.addEventListener('click', () => {
                    remember();
                    boxes.splice(index, 1);
                    chosen = -1;
                    show();
                    (list.querySelector('[data-remove]') || add).focus();
                });
                return item;
            }));
            numbers();
            draw();
            write();
        }

        function typed(index, input) {
            const number = Number(input.value.replace(',', '.'));
            if (input.value === '' || !Number.isFinite(number)) {
                input.value = input.dataset.before;
                return;
            }
            remember();
            boxes[index][Number(input.dataset.part)] = number * 10;
            boxes[index] = fitted(boxes[index]);
            input.dataset.before = input.value;
            numbers();
            draw();
            write();
        }

        function put(box) {
            remember();
            boxes.push(fitted(box));
            chosen = boxes.length - 1;
            show();
            choose(chosen);
        }

        add.addEventListener('click', () => {
            put([400, 400, 200, 200]);
            list.lastElementChild.querySelector('[data-part]').focus();
        });
        undo.addEventListener('click', () => {
            boxes = earlier.pop() || boxes;
            chosen = -1;
            show();
        });

        /* Pointer: on a box it moves it, at its corner it stretches it, elsewhere it draws a new one. */
        let drag = null;

        function place(event) {
            const area = svg.getBoundingClientRect();
            return [
                within((event.clientX - area.left) / area.width * WHOLE, 0, WHOLE),
                within((event.clientY - area.top) / area.height * WHOLE, 0, WHOLE)];
        }

        svg.addEventListener('pointerdown', event => {
            if (event.button !== 0) {
                return;
            }
            event.preventDefault();
            const at = place(event);
            const on = event.target.closest('.redact-box');
            if (!on && boxes.length >= most) {
                return;
            }
            drag = {
                from: at,
                index: on ? Number(on.dataset.index) : -1,
                stretch: event.target.classList.contains('redact-corner'),
                box: on ? boxes[Number(on.dataset.index)].slice() : null,
            };
            if (on) {
                remember();
                choose(drag.index);
            }
            svg.setPointerCapture(event.pointerId);
        });
        svg.addEventListener('pointermove', event => {
            if (!drag) {
                return;
            }
            const at = place(event);
            const far = [at[0] - drag.from[0], at[1] - drag.from[1]];
            if (drag.index < 0) {
                if (Math.abs(far[0]) < SMALLEST || Math.abs(far[1]) < SMALLEST) {
                    return;
                }
                put([0, 0, 1, 1]);
                drag.index = boxes.length - 1;
                drag.drawn = true;
            }
            const box = drag.box;
            if (drag.drawn) {
                boxes[drag.index] = fitted([
                    Math.min(at[0], drag.from[0]), Math.min(at[1], drag.from[1]), Math.abs(far[0]), Math.abs(far[1])]);
            } else if (drag.stretch) {
                boxes[drag.index] = fitted([
                    box[0], box[1], Math.max(box[2] + far[0], SMALLEST), Math.max(box[3] + far[1], SMALLEST)]);
            } else {
                boxes[drag.index] = [
                    within(box[0] + far[0], 0, WHOLE - box[2]), within(box[1] + far[1], 0, WHOLE - box[3]), box[2], box[3]];
            }
            draw();
            numbers();
        });
        const end = () => {
            if (drag && drag.box && boxes[drag.index].every((part, at) => part === drag.box[at])) {
                earlier.pop();
            }
            drag = null;
            write();
        };
        svg.addEventListener('pointerup', end);
        svg.addEventListener('pointercancel', end);

        if (field.getAttribute('aria-invalid') !== 'true') {
            lines.hidden = true;
        }
        root.querySelector('.redact-side').hidden = false;
        root.classList.add('ready');
        show();
    }

    document.querySelectorAll('[data-redact]').forEach(attach);
}());
