/* Paper forms: the next field is reached by filling this one, so that both hands stay on the keys. */
(() => {
  'use strict';
  const wrong = document.querySelector('[data-advance] [aria-invalid="true"], form [aria-invalid="true"]');
  const first = wrong || document.querySelector('[data-advance] input');
  if (first) first.focus();
  if (wrong && wrong.select) wrong.select();
  for (const box of document.querySelectorAll('[data-advance]')) {
    box.addEventListener('input', event => {
      const field = event.target;
      if (!(field.maxLength > 0) || field.value.length < field.maxLength) return;
      const all = [...field.form.querySelectorAll('input:not([type=hidden]), textarea, select, button[type=submit]')];
      const next = all[all.indexOf(field) + 1];
      if (next) { next.focus(); if (next.select) next.select(); }
    });
  }
})();
