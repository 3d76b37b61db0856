/** Keeps the shell of the portal on this device, so that it opens without a line. Only in a build. */
export function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => void navigator.serviceWorker.register('/service-worker.js'));
}
