/** Sends a file as it is, and tells how far it has come: `fetch` cannot say that yet. */
import { Problem, Unreachable } from './api.ts';

export interface Upload {
  readonly address: string;
  readonly lang: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** The answer's JSON. Throws {@link Problem} or {@link Unreachable}, as every other call. */
export function upload<T>({ address, lang, file, onProgress }: Upload): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', address);
    request.setRequestHeader('Accept-Language', lang);
    request.setRequestHeader('X-Frontpage-Request', '1');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) {
        onProgress(event.loaded / event.total);
      }
    });
    const lost = (): void => reject(new Unreachable(request.status));
    request.addEventListener('error', lost);
    request.addEventListener('abort', lost);
    request.addEventListener('load', () => {
      try {
        const body = JSON.parse(request.responseText) as Record<string, unknown>;
        if (request.status >= 200 && request.status < 300) {
          resolve(body as T);
        } else {
          reject(new Problem(request.status, body));
        }
      } catch {
        lost();
      }
    });
    request.send(file);
  });
}
