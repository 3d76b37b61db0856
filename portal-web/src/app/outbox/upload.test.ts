import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FileRefused, type OutboxEntry, type OutboxFile } from './outbox';
import { uploadFile } from './upload';

const SIZE = 600_000;
const PIECE = 255 * 1024;

type Answer = { status: number; body: unknown } | 'lost';

/** Answers one request after the other, and remembers what was asked. */
class FakeRequest {
  static answers: Answer[] = [];
  static asked: { address: string; range?: string; bytes: number }[] = [];
  status = 0;
  responseText = '';
  upload: { onprogress?: (event: { loaded: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  private headers: Record<string, string> = {};
  private address = '';

  open(_method: string, address: string) {
    this.address = address;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  send(body: Blob | null) {
    FakeRequest.asked.push({
      address: this.address,
      range: this.headers['content-range'],
      bytes: body?.size ?? 0,
    });
    const answer = FakeRequest.answers.shift() ?? 'lost';
    if (answer === 'lost') {
      this.onerror?.();
      return;
    }
    this.status = answer.status;
    this.responseText = JSON.stringify(answer.body);
    this.onload?.();
  }
}

const file: OutboxFile = {
  id: 'file',
  name: 'Brief.pdf',
  type: 'application/pdf',
  blob: new Blob([new Uint8Array(SIZE)]),
  place: { dossierId: 'dossier', jobApplicationId: 'application' },
};
const received = (bytes: number): Answer => ({ status: 202, body: { received: bytes, userErrors: [] } });
const upload = (onProgress: (share: number) => void = () => undefined) =>
  uploadFile(() => Promise.resolve('token'))(file, {} as OutboxEntry, onProgress);

describe('the upload of a file', () => {
  beforeEach(() => {
    FakeRequest.asked = [];
    vi.stubGlobal('XMLHttpRequest', FakeRequest);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('asks first, shows the server one piece, and then sends the rest in one go', async () => {
    FakeRequest.answers = [received(0), received(PIECE), received(SIZE)];
    await upload();
    expect(FakeRequest.asked).toEqual([
      { address: '/files/dossier/file?jobApplication=application', range: `bytes */${SIZE}`, bytes: 0 },
      {
        address: '/files/dossier/file?jobApplication=application',
        range: `bytes 0-${PIECE - 1}/${SIZE}`,
        bytes: PIECE,
      },
      {
        address: '/files/dossier/file?jobApplication=application',
        range: `bytes ${PIECE}-${SIZE - 1}/${SIZE}`,
        bytes: SIZE - PIECE,
      },
    ]);
  });

  it('goes on where a broken line stopped it', async () => {
    FakeRequest.answers = [received(0), received(PIECE), 'lost'];
    await expect(upload()).rejects.toThrow('unreachable');
    FakeRequest.asked = [];
    FakeRequest.answers = [received(PIECE * 2), received(SIZE)];
    await upload();
    expect(FakeRequest.asked[1]?.range).toBe(`bytes ${PIECE * 2}-${SIZE - 1}/${SIZE}`);
  });

  it('sends nothing when all of it is there', async () => {
    FakeRequest.answers = [received(SIZE)];
    const progress = vi.fn();
    await upload(progress);
    expect(FakeRequest.asked).toHaveLength(1);
    expect(progress).toHaveBeenLastCalledWith(1);
  });

  it('passes on why the server does not take it', async () => {
    FakeRequest.answers = [
      { status: 422, body: { received: null, userErrors: [{ message: 'Geen foto.' }] } },
    ];
    const refused = upload();
    await expect(refused).rejects.toBeInstanceOf(FileRefused);
    await expect(refused).rejects.toThrow('Geen foto.');
  });
});
