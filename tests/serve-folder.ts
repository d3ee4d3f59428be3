import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface FolderServer {
  /** With the base path, ending in a slash. */
  address: string;
  stop: () => Promise<void>;
}

/**
 * Serves a built site on this machine alone, as a plain web host would: a folder's index.html,
 * and 404.html for an address that does not exist. Outside the base path there is nothing.
 */
export async function serveFolder(folder: string, basePath = '/'): Promise<FolderServer> {
  const serveFile = sirv(folder, {
    onNoMatch: (_, response) => {
      sayNotFound(response, folder);
    },
  });
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? '/';
    if (path.startsWith(basePath)) {
      request.url = path.slice(basePath.length - 1);
      serveFile(request, response);
    } else {
      sayNotFound(response, folder);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${basePath}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sayNotFound(response: ServerResponse, folder: string): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(readFileSync(join(folder, '404.html')));
}
