// Keeps the shell of the portal on the device. Never keeps an answer of the server about a person: that is done, per
// person and forgotten at logout, by the portal itself.
const CACHE = `werkbrug-${'__VERSION__'}`;
const SHELL = ['/', '/manifest.webmanifest', '/icons/mark.svg', '__FILES__'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(SHELL))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname === '/config.json') event.respondWith(newestOrKept(request));
  else if (request.mode === 'navigate') event.respondWith(pageOrShell(request));
  else if (url.pathname.startsWith('/assets/') || SHELL.includes(url.pathname)) {
    event.respondWith(keptOrFetched(request));
  }
});

async function newestOrKept(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (offline) {
    const kept = await cache.match(request);
    if (kept) return kept;
    throw offline;
  }
}

// Pages come from the server as long as there is a line; without one every address of the portal opens the shell.
async function pageOrShell(request) {
  try {
    return await fetch(request);
  } catch (offline) {
    const shell = await caches.match('/');
    if (shell) return shell;
    throw offline;
  }
}

// The name of an asset changes with its content, so what is kept is right. What was used once is there without a line.
async function keptOrFetched(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

// That there is something, never what. The same message twice is one on the screen.
self.addEventListener('push', (event) => {
  const { id, words, path } = event.data.json();
  event.waitUntil(
    self.registration.showNotification('Werkbrug', {
      body: words,
      tag: id,
      icon: '/icons/icon-192.png',
      lang: 'nl',
      data: { path },
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(show(event.notification.data.path));
});

// A tab that shows it already comes to the front; what is open in another tab stays as it is.
async function show(path) {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const tab = tabs.find((one) => new URL(one.url).pathname === path);
  return tab ? tab.focus() : self.clients.openWindow(path);
}
