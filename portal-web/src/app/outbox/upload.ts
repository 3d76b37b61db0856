import { FileRefused, type OutboxFile, type Upload } from './outbox';

/** The server says after the first piece what it thinks of the file, so a refused one does not cost a whole upload. */
const FIRST_PIECE = 255 * 1024;

type Answer = { received: number | null; userErrors?: { message: string }[] };

/** Brings a file to `/files`: asks how much is there already, and sends the rest. */
export function uploadFile(accessToken: () => Promise<string | null>): Upload {
  return async (file, _entry, onProgress) => {
    const size = file.blob.size;
    let received = await put(file, `bytes */${size}`, null, await accessToken());
    while (received < size) {
      const from = received;
      const until = from === 0 ? Math.min(FIRST_PIECE, size) : size;
      onProgress(from / size);
      received = await put(
        file,
        `bytes ${from}-${until - 1}/${size}`,
        file.blob.slice(from, until),
        await accessToken(),
        (sent) => onProgress((from + sent) / size),
      );
      if (received <= from) throw new Error('nothing arrived');
    }
    onProgress(1);
  };
}

function address({ id, place }: OutboxFile): string {
  const query = new URLSearchParams();
  if (place.documentId) query.set('document', place.documentId);
  if (place.jobApplicationId) query.set('jobApplication', place.jobApplicationId);
  return `/files/${place.dossierId}/${id}${query.size > 0 ? `?${query}` : ''}`;
}

/** One request; answers how much the server has now. */
function put(
  file: OutboxFile,
  range: string,
  body: Blob | null,
  token: string | null,
  onSent?: (bytes: number) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', address(file));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('content-range', range);
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    if (token) request.setRequestHeader('authorization', `Bearer ${token}`);
    if (onSent) request.upload.onprogress = (event) => onSent(event.loaded);
    request.onload = () => {
      const answer = read(request.responseText);
      const refusal = answer?.userErrors?.[0]?.message;
      if (request.status < 300 && typeof answer?.received === 'number') resolve(answer.received);
      else reject(refusal ? new FileRefused(refusal) : new Error(`${request.status}`));
    };
    request.onerror = () => reject(new Error('unreachable'));
    request.send(body);
  });
}

function read(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined;
  }
}
