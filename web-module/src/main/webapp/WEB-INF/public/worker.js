/*
 * Keeps the public window's styles and scripts, and one page for when there is no network. Nothing else is ever kept: no
 * page, no answer, no file of anybody. VERSION, OFFLINE and KEPT stand before this.
 */
'use strict';

const NAME = 'pendopo-public-' + VERSION;

self.addEventListener('install', event => {
    event.waitUntil((async () => {
        const cache = await caches.open(NAME);
        await cache.addAll(KEPT);
        await cache.add(new Request(OFFLINE, {cache: 'reload'}));
        await self.skipWaiting();
    })());
});

self.addEventListener('activate', event => {
    event.waitUntil((async () => {
        const names = await caches.keys();
        await Promise.all(names
            .filter(name => name.startsWith('pendopo-public-') && name !== NAME)
            .map(name => caches.delete(name)));
        await self.clients.claim();
    })());
});

/* Only what names its content is taken from here. A page always comes from the server, or is said to be out of reach. */
self.addEventListener('fetch', event => {
    const request = event.request;
    const address = new URL(request.url);
    if (request.method !== 'GET' || address.origin !== self.location.origin) {
        return;
    }
    if (request.mode === 'navigate') {
        event.respondWith(fetch(request).catch(async () => (await caches.match(OFFLINE, {cacheName: NAME})) || Response.error()));
    } else if (KEPT.includes(address.pathname + address.search)) {
        event.respondWith((async () => (await caches.match(request, {cacheName: NAME})) || fetch(request))());
    }
});
