/*
 * Keeps the one page of a survey tablet with its style and script, so that it opens without network. The page comes from the
 * server when that answers soon; answers and questions never pass through here. PAGE and KEPT stand before this.
 */
'use strict';

const NAME = 'pendopo-kiosk';
const PATIENCE = 4000;

self.addEventListener('install', event => {
    event.waitUntil((async () => {
        const cache = await caches.open(NAME);
        await cache.addAll(KEPT);
        await cache.add(new Request(PAGE, {cache: 'reload'}));
        const now = KEPT.concat(PAGE);
        for (const request of await cache.keys()) {
            const address = new URL(request.url);
            if (!now.includes(address.pathname + address.search)) {
                await cache.delete(request);
            }
        }
        await self.skipWaiting();
    })());
});

self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

async function page(request) {
    const cache = await caches.open(NAME);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    try {
        const fresh = await fetch(request.url, {signal: stop.signal, redirect: 'error', credentials: 'same-origin'});
        if (!fresh.ok) {
            throw new Error('page ' + fresh.status);
        }
        await cache.put(PAGE, fresh.clone());
        return fresh;
    } catch (e) {
        return (await cache.match(PAGE)) || Response.error();
    } finally {
        clearTimeout(timer);
    }
}

self.addEventListener('fetch', event => {
    const request = event.request;
    const address = new URL(request.url);
    if (request.method !== 'GET' || address.origin !== self.location.origin) {
        return;
    }
    if (request.mode === 'navigate' && address.pathname === PAGE) {
        event.respondWith(page(request));
    } else if (KEPT.includes(address.pathname + address.search)) {
        event.respondWith((async () => (await caches.match(request, {cacheName: NAME})) || fetch(request))());
    }
});
