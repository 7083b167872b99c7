/**
 * The one inline script that is ours: it keeps a page's title plain, before anything is painted, for readers who asked for
 * it. It stands here so that the policy of pages rendered on request can carry its hash; prerendered pages carry it anyway.
 */

/** Set to 'on' in this browser's storage by the switch in the footer. */
export const PLAIN_TITLES_KEY = 'walls.plain-titles';

/** What the script leaves on `window` for the switch. */
export interface PlainTitles {
  on(): void;
  off(): void;
}

/**
 * The plain title comes from the script's own `data-title`, so that the text, and with it the hash, is the same in every
 * language. React and Next write titles again and again; each time it is put back.
 */
export const PLAIN_TITLES_SCRIPT = `(function () {
  var doc = document, plain = doc.currentScript.getAttribute('data-title'), own = '', watch = null;
  function put() {
    var now = doc.title;
    if (now && now !== plain) { own = now; doc.title = plain; }
  }
  window.plainTitles = {
    on: function () {
      put();
      if (watch) return;
      watch = new MutationObserver(put);
      watch.observe(doc.head, { childList: true, subtree: true, characterData: true });
      doc.addEventListener('DOMContentLoaded', put);
    },
    off: function () {
      if (watch) watch.disconnect();
      watch = null;
      doc.removeEventListener('DOMContentLoaded', put);
      if (own) doc.title = own;
    }
  };
  try {
    if (localStorage.getItem('${PLAIN_TITLES_KEY}') === 'on') window.plainTitles.on();
  } catch (error) {}
})();`;
