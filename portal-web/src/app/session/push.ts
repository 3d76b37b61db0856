import type { Client } from 'urql';
import { deviceOf, PUSH } from './device';
import { PushDeviceRemove } from './push.graphql';

/** Why this browser cannot show notices; null when it can, or may be asked. */
export type PushHindrance = 'unsupported' | 'homeScreen' | 'denied' | null;

/** Nobody waits longer, in milliseconds, for the server to hear that they left. */
const SLOWEST = 3000;

export function hindrance(): PushHindrance {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) {
    // Apple gives a web page no notices before it stands on the home screen.
    return /iPhone|iPad/.test(navigator.userAgent) ? 'homeScreen' : 'unsupported';
  }
  return Notification.permission === 'denied' ? 'denied' : null;
}

async function manager(): Promise<PushManager | undefined> {
  return (await navigator.serviceWorker.getRegistration())?.pushManager;
}

/** Asks the person and then the push service; null when one of them says no. */
export async function subscribe(key: string): Promise<PushSubscription | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  const push = await manager();
  // Of another person, or by another key, there may be one from before.
  await (await push?.getSubscription())?.unsubscribe();
  return (await push?.subscribe({ userVisibleOnly: true, applicationServerKey: key })) ?? null;
}

/** The id of this browser among the devices of this person; undefined when it hears nothing for them. */
export async function thisDevice(person: string): Promise<string | undefined> {
  const subscription = hindrance() ? null : await (await manager())?.getSubscription();
  return subscription ? deviceOf(person) : undefined;
}

export function remember(person: string, device: string): void {
  localStorage.setItem(PUSH, `${person} ${device}`);
}

/** This browser hears nothing more, for whomever it was. Without a line the push service tells the server later. */
export async function silence(client: Client): Promise<void> {
  const id = localStorage.getItem(PUSH)?.split(' ')[1];
  await (await (await manager())?.getSubscription())?.unsubscribe();
  localStorage.removeItem(PUSH);
  if (!id) return;
  const told = client.mutation(PushDeviceRemove, { input: { id } }).toPromise();
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, SLOWEST))]);
}
