/* Lets the public window work among a phone's applications; without it everything works the same, but not without network. */
(function () {
    'use strict';

    const script = document.currentScript;
    if (!('serviceWorker' in navigator) || !window.isSecureContext) {
        return;
    }
    window.addEventListener('load', () => {
        navigator.serviceWorker
            .register(script.dataset.worker, {scope: script.dataset.scope, updateViaCache: 'none'})
            .catch(() => { /* A browser in private mode may refuse; nothing is lost. */ });
    });
}());
