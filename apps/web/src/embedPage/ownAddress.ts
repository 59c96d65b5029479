/** The lines to copy name the host that this page came from. */
for (const place of document.querySelectorAll('[data-own-origin]')) place.textContent = location.origin;
