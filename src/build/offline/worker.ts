import { clientsClaim } from 'workbox-core';
import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { keepShared, sharedFiles } from '../../dom/sharedFile';
import { framable, homeFor, isFramed, isShare, startOf } from './answers';

/**
 * The service worker: keeps one build whole, and answers from it before it asks the network, so that what belongs
 * together is always of the same build. Each file is held against the hash that the build wrote here; where one differs
 * or does not come, the new build is given up, and the one before stays as it was. A new one waits until the reader asks
 * for it, or until no page of the one before is open.
 */

/** The folder that the site lies in: the worker lies at its top. */
const BASE = new URL('.', location.href).pathname;

addEventListener('message', ({ data }) => {
  if (data === 'take-over') void skipWaiting();
});
clientsClaim();

// Before the pages: a framed view is the same page, which its own server would let others frame at this address alone.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && isFramed(url) && homeFor(url.pathname, BASE) !== null,
  async ({ url, request }) => {
    const page = await matchPrecache(`${homeFor(url.pathname, BASE)}index.html`);
    return page ? framable(page) : fetch(request);
  },
);

// Choices stand behind the question mark; the page is the same for all.
precacheAndRoute([...OFFLINE_FILES], { ignoreURLParametersMatching: [/./], cleanURLs: false });

registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    try {
      return await fetch(request);
    } catch (error) {
      const home = homeFor(url.pathname, BASE);
      // A page that stood at another address than its own would not know its language.
      if (home === null) throw error;
      return Response.redirect(new URL(home + url.search, url).href);
    }
  }),
);

registerRoute(
  ({ url }) => url.origin === location.origin && isShare(url.pathname, BASE),
  async ({ request, url }) => {
    await keepShared(sharedFiles(await request.formData()));
    return Response.redirect(new URL(startOf(url.pathname), url).href, 303);
  },
  'POST',
);
