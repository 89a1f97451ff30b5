import { createClient, type EvertickClient } from '../../src/client/index.js';
import { readCredentials } from '../../src/local/credentials.js';
import { dataPaths } from '../../src/local/dataDir.js';
import { checkedFetch } from './contract.js';

/** The API of the installation with this data folder, as its first admin; nothing is tried twice, because tests look at each answer, and hold it against the document. */
export function clientOf(url: string, folder: string): EvertickClient {
  const apiKey = readCredentials(dataPaths(folder))?.api_key;
  return createClient({ url, apiKey, retries: 0, fetch: checkedFetch });
}

/** The header by which a request of one's own is the first admin's. */
export function authorizationOf(folder: string): { authorization: string } {
  return { authorization: `Bearer ${readCredentials(dataPaths(folder))?.api_key}` };
}

/** What a call answers that is named as in a URL, for tests that know which body they expect. @throws {EvertickError} */
export async function call(
  client: EvertickClient,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
  // biome-ignore lint/suspicious/noExplicitAny: each test knows which body it expects
): Promise<any> {
  const send = client[method] as unknown as (path: string, options: object) => Promise<{ data: unknown }>;
  return (await send(path, { body })).data;
}
