import type { Upload } from './outbox';

/** Brings a file to `/files/<id>`, in one go; the id makes sending again harmless. */
export function uploadFile(accessToken: () => Promise<string | null>): Upload {
  return (file, _entry, onProgress) =>
    accessToken().then(
      (token) =>
        new Promise<void>((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.open('PUT', `/files/${file.id}`);
          request.setRequestHeader('content-type', file.type || 'application/octet-stream');
          request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
          if (token) request.setRequestHeader('authorization', `Bearer ${token}`);
          request.upload.onprogress = (event) => onProgress(event.total ? event.loaded / event.total : 0);
          request.onload = () => (request.status < 300 ? resolve() : reject(new Error(`${request.status}`)));
          request.onerror = () => reject(new Error('unreachable'));
          request.send(file.blob);
        }),
    );
}
