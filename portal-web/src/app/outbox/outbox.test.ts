import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/graphql';
import { closeDevice, type Device, openDevice } from '../session/device';
import { Outbox, type OutboxEntry, type OutboxFile, refusalIn, type SendResult } from './outbox';

const DOCUMENT =
  'mutation MessageSend($input: MessageSendInput!) { messageSend(input: $input) { message { id } } }';
const DONE: SendResult = { kind: 'done', data: { ok: true } };
const UNREACHABLE: SendResult = { kind: 'unreachable' };

describe('the outbox', () => {
  let device: Device;
  let now: number;
  let online: boolean;
  let chance: number;
  let answers: SendResult[];
  let sent: OutboxEntry[];
  let uploaded: OutboxFile[];
  const open: Outbox[] = [];

  beforeEach(async () => {
    device = await openDevice();
    now = Date.parse('2026-11-23T10:00:00Z');
    online = true;
    chance = 1;
    answers = [];
    sent = [];
    uploaded = [];
  });

  afterEach(async () => {
    open.splice(0).forEach((outbox) => outbox.close());
    await closeDevice();
    await deleteDB('werkbrug');
  });

  type Alone = (work: () => Promise<void>) => Promise<void>;

  async function outboxOf(person = 'samira', alone: Alone = (work) => work()): Promise<Outbox> {
    const outbox = new Outbox({
      device,
      person,
      send: async (entry) => {
        sent.push(entry);
        return answers.shift() ?? DONE;
      },
      upload: async (file, _entry, onProgress) => {
        onProgress(1);
        uploaded.push(file);
      },
      alone,
      now: () => now,
      random: () => chance,
      online: () => online,
    });
    open.push(outbox);
    await outbox.open();
    return outbox;
  }

  function message(text: string, topic = 'gesprek', id = newId()) {
    now += 1;
    return { id, topic, title: text, mutation: DOCUMENT, variables: { input: { text } } };
  }

  const titles = () => sent.map(({ title }) => title);
  const statesOf = (outbox: Outbox) => outbox.snapshot().map(({ title, state }) => `${title}: ${state}`);

  it('sends at once when there is a line, and keeps nothing behind', async () => {
    const outbox = await outboxOf();
    await outbox.enqueue(message('dag'));
    await outbox.wake();
    expect(titles()).toEqual(['dag']);
    expect(sent[0]?.operationName).toBe('MessageSend');
    expect(outbox.snapshot()).toEqual([]);
  });

  it('keeps what is said without a line, and sends it in order when the line is back', async () => {
    online = false;
    const outbox = await outboxOf();
    await outbox.enqueue(message('een'));
    await outbox.enqueue(message('twee'));
    await outbox.wake();
    expect(statesOf(outbox)).toEqual(['een: waiting', 'twee: waiting']);
    online = true;
    await outbox.wake();
    expect(titles()).toEqual(['een', 'twee']);
  });

  it('keeps it through a closed tab, also what was under way', async () => {
    online = false;
    const first = await outboxOf();
    const entry = message('nog even');
    await first.enqueue(entry);
    first.close();
    const kept = await device.get('outbox', entry.id);
    await device.put('outbox', { ...(kept as OutboxEntry), state: 'sending' });

    online = true;
    const second = await outboxOf();
    await second.wake();
    expect(titles()).toEqual(['nog even']);
  });

  it('sends each once and in order, however many tabs are open', async () => {
    let line = Promise.resolve();
    const inLine: Alone = (work) => (line = line.then(work));
    online = false;
    const tabs: Outbox[] = [];
    for (let tab = 0; tab < 5; tab += 1) tabs.push(await outboxOf('samira', inLine));
    for (const [index, words] of ['een', 'twee', 'drie', 'vier', 'vijf'].entries()) {
      await tabs[index]?.enqueue(message(words));
    }
    online = true;
    await Promise.all(tabs.map((tab) => tab.wake()));
    await Promise.all(tabs.map((tab) => tab.wake()));
    expect(titles()).toEqual(['een', 'twee', 'drie', 'vier', 'vijf']);
  });

  it('goes on with what a tab was sending when it was closed', async () => {
    online = false;
    const left = await outboxOf();
    const entry = message('halverwege');
    await left.enqueue(entry);
    const kept = await device.get('outbox', entry.id);
    const stays = await outboxOf();
    await device.put('outbox', { ...(kept as OutboxEntry), state: 'sending' });
    left.close();
    online = true;
    await stays.wake();
    expect(titles()).toEqual(['halverwege']);
  });

  it('waits longer by chance, so that not everybody returns at once', async () => {
    const outbox = await outboxOf();
    answers = [UNREACHABLE];
    chance = 0;
    await outbox.enqueue(message('dag'));
    await outbox.wake();
    expect((outbox.snapshot()[0]?.notBefore ?? 0) - now).toBe(500);
  });

  it('holds back what is younger on the same topic, and nothing else, while one has to wait', async () => {
    online = false;
    const outbox = await outboxOf();
    await outbox.enqueue(message('een', 'gesprek'));
    await outbox.enqueue(message('twee', 'gesprek'));
    await outbox.enqueue(message('los', 'sollicitaties'));
    online = true;
    answers = [UNREACHABLE];
    await outbox.wake();
    expect(titles()).toEqual(['een', 'los']);

    now += 999;
    await outbox.wake();
    expect(titles()).toEqual(['een', 'los']);
    now += 1;
    await outbox.wake();
    expect(titles()).toEqual(['een', 'los', 'een', 'twee']);
  });

  it('waits longer after each try', async () => {
    const outbox = await outboxOf();
    answers = [UNREACHABLE, UNREACHABLE, UNREACHABLE];
    await outbox.enqueue(message('dag'));
    await outbox.wake();
    const waits: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const entry = outbox.snapshot()[0];
      waits.push((entry?.notBefore ?? 0) - now);
      now = entry?.notBefore ?? now;
      await outbox.wake();
    }
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(outbox.snapshot()).toEqual([]);
  });

  it('shows a refusal of the server as it is, and waits for the person', async () => {
    const outbox = await outboxOf();
    answers = [{ kind: 'refused', message: 'Deze sollicitatie bestaat al.' }];
    await outbox.enqueue(message('dag'));
    await outbox.wake();
    await outbox.wake();
    expect(titles()).toEqual(['dag']);
    expect(outbox.snapshot()[0]).toMatchObject({ state: 'failed', refusal: 'Deze sollicitatie bestaat al.' });

    await outbox.retry(outbox.snapshot()[0]?.id ?? '');
    await outbox.wake();
    expect(outbox.snapshot()).toEqual([]);
  });

  it('changes nothing when the same id is put in again', async () => {
    online = false;
    const outbox = await outboxOf();
    const id = newId();
    await outbox.enqueue(message('eerst', 'gesprek', id));
    await outbox.enqueue(message('anders', 'gesprek', id));
    expect(statesOf(outbox)).toEqual(['eerst: waiting']);
  });

  it('brings the files before the words', async () => {
    const outbox = await outboxOf();
    const file = {
      id: newId(),
      name: 'brief.pdf',
      type: 'application/pdf',
      blob: new Blob(['brief']),
      place: { dossierId: 'dossier' },
    };
    await outbox.enqueue({ ...message('met brief'), files: [file] });
    await outbox.wake();
    expect(uploaded.map(({ name }) => name)).toEqual(['brief.pdf']);
    expect(titles()).toEqual(['met brief']);
  });

  it('hands the answer of the server to who asked for it', async () => {
    const outbox = await outboxOf();
    const heard: unknown[] = [];
    outbox.onSent((entry, data) => heard.push([entry.title, data]));
    await outbox.enqueue(message('dag'));
    await outbox.wake();
    expect(heard).toEqual([['dag', { ok: true }]]);
  });

  it('does not show or send what another person left on this device', async () => {
    online = false;
    const samira = await outboxOf('samira');
    await samira.enqueue(message('van samira'));
    samira.close();
    online = true;
    const ron = await outboxOf('ron');
    await ron.wake();
    expect(ron.snapshot()).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('throws away what the person does not want to send', async () => {
    online = false;
    const outbox = await outboxOf();
    await outbox.enqueue(message('toch niet'));
    await outbox.discard(outbox.snapshot()[0]?.id ?? '');
    online = true;
    await outbox.wake();
    expect(sent).toEqual([]);
  });
});

describe('a refusal', () => {
  it('is found in whichever payload holds it', () => {
    const refusal = { code: 'INVALID', message: 'Vul een werkgever in.', field: ['input', 'employer'] };
    expect(refusalIn({ jobApplicationReport: { jobApplication: null, userErrors: [refusal] } })).toEqual(
      refusal,
    );
    expect(refusalIn({ jobApplicationReport: { userErrors: [] } })).toBeUndefined();
    expect(refusalIn(null)).toBeUndefined();
  });
});
