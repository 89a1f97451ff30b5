import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorizationOf } from '../setup/client.js';
import { type Product, startProduct } from './support/product.js';

const ROUNDS = 3;
const AT_ONCE = 40;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.end());

/** Asks for a workflow of this name, which is the key, too; the id, or undefined when there was no answer. */
async function ask(name: string): Promise<string | undefined> {
  const definition = { name, kind: 'HEARTBEAT', payload: { endpoint: `${product.apiUrl}/healthz` }, interval: 60 };
  try {
    const answer = await fetch(`${product.apiUrl}/v1/workflows`, {
      method: 'POST',
      body: JSON.stringify(definition),
      headers: {
        ...authorizationOf(product.folder),
        'content-type': 'application/json',
        'idempotency-key': name,
      },
    });
    const body = await answer.text();
    expect(answer.status, body).toBe(201);
    return JSON.parse(body).id;
  } catch (error) {
    // The connection broke, or there was none.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

test('an API that is killed in the middle of creating things creates each of them once, and tells every repetition which it is', async () => {
  let cut = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const names = Array.from({ length: AT_ONCE }, (_, i) => `${round}-${i}`);
    const asked = names.map(ask);
    await Promise.any(asked.map(async (answer) => (await answer) ?? Promise.reject(new Error('cut'))));
    await product.parts.api.kill();
    const first = await Promise.all(asked);
    cut += first.filter((id) => id === undefined).length;
    await product.parts.api.start();
    const again = await Promise.all(names.map(ask));
    const { rows } = await product.pool.query<{ name: string; id: string }>(
      'SELECT name, id FROM workflows WHERE name = ANY ($1)',
      [names],
    );
    expect(rows).toHaveLength(AT_ONCE);
    const made = new Map(rows.map(({ name, id }) => [name, id]));
    for (const [i, name] of names.entries()) {
      expect(again[i], name).toBe(made.get(name));
      if (first[i] !== undefined) expect(first[i], name).toBe(made.get(name));
    }
  }
  expect(cut).toBeGreaterThan(0);
});
