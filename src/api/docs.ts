import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { Router } from 'express';
import { show } from './endpoint.js';

const FILES = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/swagger-ui.css'));

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Evertick API</title>
    <link rel="stylesheet" href="/docs/files/swagger-ui.css">
    <link rel="icon" href="/docs/files/favicon-32x32.png">
  </head>
  <body>
    <div id="ui"></div>
    <script src="/docs/files/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;
const SCRIPT = `SwaggerUIBundle({ url: '/v1/openapi.json', dom_id: '#ui', validatorUrl: null, deepLinking: true });\n`;

/** `/v1/openapi.json` and the pages at `/docs` that show it; everything comes from this machine. */
export function documentation(document: object): Router {
  const router = Router();
  show(router, '/v1/openapi.json', (response) => response.json(document));
  show(router, '/docs', (response) => response.type('html').send(PAGE));
  show(router, '/docs/start.js', (response) => response.type('js').send(SCRIPT));
  router.use('/docs/files', express.static(FILES, { index: false }));
  return router;
}
