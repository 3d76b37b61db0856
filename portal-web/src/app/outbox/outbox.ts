import type { AnyVariables, DocumentInput } from '@urql/core';
import { backoff, operationNameOf, textOf, type UserError } from '@/graphql';
import type { Device } from '../session/device';

/** A file that goes along; it stays on the device until the server has all of it. */
export type OutboxFile = { id: string; name: string; type: string; blob: Blob; place: FilePlace };

/** Where a file goes: a new document of its own, one with an application, or a new version of a document. */
export type FilePlace = { dossierId: string; jobApplicationId?: string; documentId?: string };

export type OutboxState = 'waiting' | 'sending' | 'failed' | 'sent';

export type OutboxEntry = {
  /** The caller's id of the thing that is made, so that sending twice is harmless. */
  id: string;
  person: string;
  /** Things with the same topic (a conversation, a dossier) are sent one after the other, in order. */
  topic: string;
  /** What it is, in the reader's words: "Sollicitatie bij Bakkerij Van Dam". */
  title: string;
  /** The mutation, by its id or before the build by its text; empty where only files are brought. */
  document: string;
  operationName: string;
  variables: Record<string, unknown>;
  files: OutboxFile[];
  state: OutboxState;
  /** Share of the files that was sent, 0 to 1. */
  progress: number;
  attempts: number;
  /** Not before this time, in milliseconds. */
  notBefore: number;
  /** Why the server refused, to be shown as it is. */
  refusal: string | null;
  at: string;
};

/** What the server made of it. `unreachable` is tried again; `refused` waits for the person. */
export type SendResult =
  { kind: 'done'; data: unknown } | { kind: 'refused'; message: string } | { kind: 'unreachable' };

export type Send = (entry: OutboxEntry) => Promise<SendResult>;

/** The server has a reason not to take a file, for the person to read; trying again does not help. */
export class FileRefused extends Error {}

/** Brings a file to the server, going on where a broken line stopped it; does nothing when it is there already. */
export type Upload = (
  file: OutboxFile,
  entry: OutboxEntry,
  onProgress: (share: number) => void,
) => Promise<void>;

type Options = {
  device: Device;
  person: string;
  send: Send;
  upload: Upload;
  /** Runs the work in one tab at a time. */
  alone?: (work: () => Promise<void>) => Promise<void>;
  now?: () => number;
  random?: () => number;
  online?: () => boolean;
};

type Enqueued<Data, Variables extends AnyVariables> = {
  id: string;
  topic: string;
  title: string;
  mutation: DocumentInput<Data, Variables>;
  variables: Variables;
  files?: readonly OutboxFile[];
};

/** A file that is a document by itself; its own id is that of the entry. */
type EnqueuedFile = { topic: string; title: string; file: OutboxFile };

const CHANNEL = 'werkbrug-outbox';

/**
 * One tab sends; the others stand in line, and go on where it stops, also when it is closed in the middle. Without the lock
 * interface there is only this tab to look after.
 */
async function aloneAmongTabs(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request(CHANNEL, work);
}

/**
 * Keeps what was said until the server has it: through a lost line, a closed tab and a login time-out. Every entry
 * carries its own id, so that an answer that got lost costs nothing.
 */
export class Outbox {
  private readonly options: Required<Options>;
  private readonly listeners = new Set<() => void>();
  private readonly settled = new Set<(entry: OutboxEntry, data: unknown) => void>();
  private readonly channel = new BroadcastChannel(CHANNEL);
  private entries: readonly OutboxEntry[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private closed = false;

  constructor(options: Options) {
    this.options = {
      alone: aloneAmongTabs,
      now: () => Date.now(),
      random: Math.random,
      online: () => navigator.onLine,
      ...options,
    };
    this.channel.onmessage = () => void this.load();
  }

  /** Reads what was left behind, and begins. */
  async open(): Promise<void> {
    addEventListener('online', this.wake);
    await this.load();
    this.wake();
  }

  close(): void {
    this.closed = true;
    removeEventListener('online', this.wake);
    clearTimeout(this.timer);
    this.channel.close();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** All entries of this person, oldest first; the same array until something changes. */
  readonly snapshot = (): readonly OutboxEntry[] => this.entries;

  /** Calls back with the server's answer, when something was sent. */
  onSent(listener: (entry: OutboxEntry, data: unknown) => void): () => void {
    this.settled.add(listener);
    return () => this.settled.delete(listener);
  }

  /** Keeps it on this device, and sends it as soon as that is possible. The same id again changes nothing. */
  async enqueue<Data, Variables extends AnyVariables>(item: Enqueued<Data, Variables>): Promise<void> {
    await this.keep({
      id: item.id,
      topic: item.topic,
      title: item.title,
      document: textOf(item.mutation),
      operationName: operationNameOf(item.mutation),
      variables: (item.variables ?? {}) as Record<string, unknown>,
      files: [...(item.files ?? [])],
    });
  }

  /** Keeps a file on this device until the server has all of it. The same id again changes nothing. */
  async enqueueFile({ topic, title, file }: EnqueuedFile): Promise<void> {
    await this.keep({
      id: file.id,
      topic,
      title,
      document: '',
      operationName: '',
      variables: {},
      files: [file],
    });
  }

  private async keep(
    item: Pick<OutboxEntry, 'id' | 'topic' | 'title' | 'document' | 'operationName' | 'variables' | 'files'>,
  ): Promise<void> {
    const entry: OutboxEntry = {
      ...item,
      person: this.options.person,
      state: 'waiting',
      progress: 0,
      attempts: 0,
      notBefore: 0,
      refusal: null,
      at: new Date(this.options.now()).toISOString(),
    };
    const kept = this.options.device.transaction('outbox', 'readwrite');
    if (!(await kept.store.get(entry.id))) await kept.store.put(entry);
    await kept.done;
    await this.load();
    this.tell();
    this.wake();
  }

  /** Tries again now, also what was refused. */
  async retry(id: string): Promise<void> {
    await this.change(id, { state: 'waiting', notBefore: 0, refusal: null });
    this.wake();
  }

  /** Throws away what has not been sent. */
  async discard(id: string): Promise<void> {
    await this.options.device.delete('outbox', id);
    await this.load();
    this.tell();
  }

  /** Begins sending when it is not under way; resolves when there is nothing left to do now. */
  readonly wake = (): Promise<void> => {
    clearTimeout(this.timer);
    if (this.closed) return Promise.resolve();
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.options
      .alone(() => this.drain())
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          void this.wake();
        } else {
          this.plan();
        }
      });
    return this.running;
  };

  private async drain(): Promise<void> {
    await this.load();
    // Only one sends, so what is still under way was left there by a tab that is gone.
    for (const entry of this.entries) {
      if (entry.state === 'sending') await this.change(entry.id, { state: 'waiting' });
    }
    for (let entry = this.next(); entry && !this.closed; entry = this.next()) await this.handle(entry);
  }

  /** The oldest entry that may go: nothing older of its topic is still waiting, and its time has come. */
  private next(): OutboxEntry | undefined {
    if (!this.options.online()) return undefined;
    const held = new Set<string>();
    for (const entry of this.entries) {
      if (entry.state === 'sent') continue;
      const ready = entry.state === 'waiting' && entry.notBefore <= this.options.now();
      if (ready && !held.has(entry.topic)) return entry;
      held.add(entry.topic);
    }
    return undefined;
  }

  private async handle(entry: OutboxEntry): Promise<void> {
    await this.change(entry.id, { state: 'sending' });
    try {
      for (const [index, file] of entry.files.entries()) {
        await this.options.upload(file, entry, (share) =>
          this.show(entry.id, { progress: (index + share) / entry.files.length }),
        );
      }
      const result: SendResult = entry.document
        ? await this.options.send(entry)
        : { kind: 'done', data: null };
      if (result.kind === 'done') {
        await this.options.device.delete('outbox', entry.id);
        await this.load();
        this.settled.forEach((listener) => listener(entry, result.data));
        this.tell();
      } else if (result.kind === 'refused') {
        await this.change(entry.id, { state: 'failed', refusal: result.message });
      } else {
        await this.later(entry);
      }
    } catch (problem) {
      if (problem instanceof FileRefused) {
        await this.change(entry.id, { state: 'failed', refusal: problem.message });
      } else {
        await this.later(entry);
      }
    }
  }

  private async later(entry: OutboxEntry): Promise<void> {
    const wait = backoff(entry.attempts, this.options.random);
    await this.change(entry.id, {
      state: 'waiting',
      attempts: entry.attempts + 1,
      notBefore: this.options.now() + wait,
    });
  }

  private plan(): void {
    const times = this.entries.filter((entry) => entry.state === 'waiting').map((entry) => entry.notBefore);
    if (times.length === 0 || this.closed) return;
    const wait = Math.max(1000, Math.min(...times) - this.options.now());
    this.timer = setTimeout(() => void this.wake(), wait);
  }

  private async change(id: string, changes: Partial<OutboxEntry>): Promise<void> {
    const entry = await this.options.device.get('outbox', id);
    if (!entry) return;
    await this.options.device.put('outbox', { ...entry, ...changes });
    await this.load();
    this.tell();
  }

  /** Shows progress without writing it down. */
  private show(id: string, changes: Partial<OutboxEntry>): void {
    this.entries = this.entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry));
    this.listeners.forEach((listener) => listener());
  }

  private async load(): Promise<void> {
    const all = await this.options.device.getAll('outbox');
    this.entries = all
      .filter((entry) => entry.person === this.options.person)
      .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
    this.listeners.forEach((listener) => listener());
  }

  private tell(): void {
    if (!this.closed) this.channel.postMessage('changed');
  }
}

/** The first refusal in an answer, wherever its payload is; refusing is part of every payload. */
export function refusalIn(data: unknown): UserError | undefined {
  const payloads = Object.values((data ?? {}) as Record<string, { userErrors?: UserError[] } | null>);
  return payloads.flatMap((payload) => payload?.userErrors ?? [])[0];
}
