import openapiTS, { astToString } from 'openapi-typescript';
import { expect, it } from 'vitest';
import { startApi } from './api.helper.js';

const HEADER =
  '/** The types of the API, made from its OpenAPI document. After a change of the API: npm run client:types */\n\n';

it('the types of the client are those of the API', async () => {
  const api = await startApi();
  const { body } = await api.call('GET', '/v1/openapi.json');
  const options = { defaultNonNullable: false, rootTypes: true, rootTypesNoSchemaPrefix: true };
  const types = HEADER + astToString(await openapiTS(body, options));
  await expect(types).toMatchFileSnapshot('../../src/client/generated/api.ts');
});
