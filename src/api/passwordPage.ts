import { Router } from 'express';
import { MAX_PASSWORD, MIN_PASSWORD } from '../domain/schemas/account.js';
import { docsPolicy } from './headers.js';
import { show } from './route.js';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Set your Evertick password</title>
  </head>
  <body>
    <h1>Set your Evertick password</h1>
    <form id="form" method="post">
      <p>
        <label for="password">New password, at least ${MIN_PASSWORD} characters</label><br>
        <input id="password" type="password" autocomplete="new-password" minlength="${MIN_PASSWORD}" maxlength="${MAX_PASSWORD}" size="40" required>
      </p>
      <p><button>Set password</button></p>
    </form>
    <p id="said" role="status"></p>
    <script src="password/start.js"></script>
  </body>
</html>
`;
/** The token is in the part of the address that browsers send to nobody. */
const SCRIPT = `const form = document.getElementById('form');
const said = document.getElementById('said');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const token = location.hash.slice(1);
  const password = document.getElementById('password').value;
  try {
    const answer = await fetch('v1/auth/password/reset', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, password }),
    });
    if (answer.ok) form.hidden = true;
    said.textContent = answer.ok ? 'Your password is set. You can log in with it now.' : (await answer.json()).detail;
  } catch {
    said.textContent = 'Evertick cannot be reached. Try again in a moment.';
  }
});
`;

/** The page that the link of a mail leads to, where its owner sets a password. */
export function passwordPage(): Router {
  const router = Router();
  router.use('/password', docsPolicy);
  show(router, '/password', (response) => response.type('html').send(PAGE));
  show(router, '/password/start.js', (response) => response.type('js').send(SCRIPT));
  return router;
}
