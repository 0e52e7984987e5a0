/*
 * Sets a point on the schematic map, with a pointer or with the keyboard. Works without the internet. The two number
 * fields stay the truth: without this script they are filled by hand.
 */
(function () {
    'use strict';

    const WIDTH = 800;
    const STEP = 4;

    function attach(box) {
        if (box.dataset.ready) {
            return;
        }
        box.dataset.ready = 'true';
        const svg = box.querySelector('svg');
        const mark = box.querySelector('.map-mark');
        const said = box.querySelector('[aria-live]');
        const latitude = document.getElementById(box.dataset.latitude);
        const longitude = document.getElementById(box.dataset.longitude);
        const west = Number(box.dataset.west);
        const north = Number(box.dataset.north);
        const scale = Number(box.dataset.scale);
        const height = svg.viewBox.baseVal.height;
        let point = null;

        function districtAt(x, y) {
            const at = svg.createSVGPoint();
            at.x = x;
            at.y = y;
            for (const area of svg.querySelectorAll('.map-area')) {
                if (area.isPointInFill(at)) {
                    return area;
                }
            }
            return null;
        }

        function show() {
            svg.querySelectorAll('.map-area').forEach(area => area.classList.remove('map-chosen'));
            if (!point) {
                mark.setAttribute('visibility', 'hidden');
                said.textContent = box.dataset.none;
                return;
            }
            mark.setAttribute('visibility', 'visible');
            mark.setAttribute('transform', 'translate(' + point.x + ' ' + point.y + ')');
            const area = districtAt(point.x, point.y);
            if (area) {
                area.classList.add('map-chosen');
            }
            said.textContent = area ? box.dataset.inside.replace('{0}', area.dataset.name) : box.dataset.outside;
        }

        function set(x, y) {
            point = {x: Math.max(0, Math.min(WIDTH, x)), y: Math.max(0, Math.min(height, y))};
            latitude.value = (north - point.y / scale).toFixed(6);
            longitude.value = (west + point.x / scale).toFixed(6);
            show();
        }

        function clear() {
            point = null;
            latitude.value = '';
            longitude.value = '';
            show();
        }

        function read() {
            const lat = parseFloat(latitude.value.replace(',', '.'));
            const lon = parseFloat(longitude.value.replace(',', '.'));
            point = isFinite(lat) && isFinite(lon) ? {x: (lon - west) * scale, y: (north - lat) * scale} : null;
            show();
        }

        svg.addEventListener('click', event => {
            const at = svg.createSVGPoint();
            at.x = event.clientX;
            at.y = event.clientY;
            const inside = at.matrixTransform(svg.getScreenCTM().inverse());
            set(inside.x, inside.y);
        });

        svg.addEventListener('keydown', event => {
            const far = event.shiftKey ? STEP * 8 : STEP;
            const moves = {ArrowLeft: [-far, 0], ArrowRight: [far, 0], ArrowUp: [0, -far], ArrowDown: [0, far]};
            if (moves[event.key]) {
                event.preventDefault();
                const from = point || {x: WIDTH / 2, y: height / 2};
                set(from.x + moves[event.key][0], from.y + moves[event.key][1]);
            } else if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                if (!point) {
                    set(WIDTH / 2, height / 2);
                }
            } else if (event.key === 'Delete' || event.key === 'Backspace') {
                event.preventDefault();
                clear();
            }
        });

        latitude.addEventListener('change', read);
        longitude.addEventListener('change', read);
        const wipe = box.querySelector('[data-clear]');
        if (wipe) {
            wipe.addEventListener('click', clear);
        }
        read();
    }

    function attachAll() {
        document.querySelectorAll('[data-map]').forEach(attach);
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', attachAll);
    } else {
        attachAll();
    }
    window.pendopoMap = attachAll;
}());
