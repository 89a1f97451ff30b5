import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { docsPolicy } from './headers.js';
import { show } from './route.js';

const FILES = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/swagger-ui.css'));

const page = (base: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Evertick API</title>
    <link rel="stylesheet" href="${base}/docs/files/swagger-ui.css">
    <link rel="icon" href="${base}/docs/files/favicon-32x32.png">
  </head>
  <body>
    <div id="ui"></div>
    <script src="${base}/docs/files/swagger-ui-bundle.js"></script>
    <script src="${base}/docs/start.js"></script>
  </body>
</html>
`;
const script = (base: string) =>
  `SwaggerUIBundle({ url: ${JSON.stringify(`${base}/v1/openapi.json`)}, dom_id: '#ui', validatorUrl: null, deepLinking: true });\n`;

/** `/v1/openapi.json` and the pages at `/docs` that show it; everything comes from this machine. `base` is the path that all is under. */
export function documentation(document: object, base: string): Router {
  const router = Router();
  const text = JSON.stringify(document);
  show(router, '/v1/openapi.json', (response) => response.type('json').send(text));
  router.use('/docs', docsPolicy);
  show(router, '/docs', (response) => response.type('html').send(page(base)));
  show(router, '/docs/start.js', (response) => response.type('js').send(script(base)));
  router.use('/docs/files', cacheable, express.static(FILES, { index: false }));
  return router;
}

/** Files of a package are no secret: the browser asks whether they changed. */
const cacheable: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-cache');
  next();
};
