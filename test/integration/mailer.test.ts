import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { Background } from '../../src/api/background.js';
import { createMailer, type Mail, needsTls } from '../../src/api/mailer.js';
import { loadConfig } from '../../src/config.js';
import { mailServer } from './smtp.helper.js';

const LINK = `https://evertick.example.org/password#${'t'.repeat(100)}`;
const MAIL: Mail = {
  to: 'ada@example.org',
  subject: 'Set your Evertick password',
  text: `${'Somebody has asked for a link. '.repeat(5)}\n\n  ${LINK}\n.\nend\n`,
};
/** An address that is none of loopback, and yet reaches this machine. */
const ELSEWHERE = '0.0.0.0';

/** Sends a mail; resolves with what was logged once that is settled. */
async function send(url: string | undefined, mail = MAIL): Promise<string[]> {
  const log: string[] = [];
  const background = new Background();
  const config = loadConfig({ EVERTICK_SMTP_URL: url, EVERTICK_MAIL_FROM: 'Evertick <evertick@example.org>' });
  createMailer(config, pino({}, { write: (line) => void log.push(line) }), background).send(mail);
  await background.settled();
  return log;
}

/** Expects one line that says all this, and neither the link nor the login `somebody:very-secret`. */
function expectFault(log: string[], fields: object, advice: string): void {
  expect(log).toHaveLength(1);
  expect(JSON.parse(String(log[0]))).toMatchObject({
    level: 50,
    subject: MAIL.subject,
    msg: expect.stringContaining(advice),
    ...fields,
  });
  expect(log[0]).not.toMatch(/password#|somebody|very-secret/);
}

/** A server for the calling test that does so with each connection. */
async function peer(serve: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => serve(socket.on('error', () => {}))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

it('a mail arrives whole, after the login', async () => {
  const { port, mails, logins } = await mailServer();
  expect(await send(`smtp://user:p%40ss@127.0.0.1:${port}`)).toEqual([]);
  expect(logins).toEqual(['user:p@ss']);
  expect(mails).toMatchObject([{ from: 'evertick@example.org', to: [MAIL.to], text: MAIL.text }]);
  expect(mails[0]?.head.split('\r\n')).toEqual(
    expect.arrayContaining(['From: Evertick <evertick@example.org>', `To: ${MAIL.to}`, `Subject: ${MAIL.subject}`]),
  );
});

it('without a mail server, a mail is in the log', async () => {
  const log = await send(undefined);
  expect(log.map((line) => JSON.parse(line))).toMatchObject([
    { ...MAIL, msg: expect.stringContaining('EVERTICK_SMTP_URL') },
  ]);
});

it.each([
  'a@example.org,b@example.org',
  'a@example.org, b@example.org',
  'a@example.org; b@example.org',
  'all: a@example.org, b@example.org;',
  'a@example.org> <b@example.org',
  'a@example.org\r\nBcc: b@example.org',
  'a@example.org>\r\nRCPT TO:<b@example.org>\r\nX: <',
])('a recipient adds neither another one nor a line to the head: %j', async (to) => {
  const { port, mails } = await mailServer();
  await send(`smtp://127.0.0.1:${port}`, { ...MAIL, to });
  expect(mails.flatMap(({ to }) => to)).not.toContain('b@example.org');
  expect(mails.filter(({ to, head }) => to.length > 1 || /^(Bcc|RCPT TO|X):/m.test(head))).toEqual([]);
});

it('a login that is refused is told, but not which', async () => {
  const { port, mails } = await mailServer({
    onAuth: ({ username, password }, _session, done) =>
      done(Object.assign(new Error(`no such login: ${username} ${password}`), { responseCode: 535 })),
  });
  const log = await send(`smtp://somebody:very-secret@127.0.0.1:${port}`);
  expectFault(log, { code: 'EAUTH', responseCode: 535 }, 'check the user and the password in EVERTICK_SMTP_URL');
  expect(mails).toEqual([]);
});

it('a sender that is refused is told', async () => {
  const { port } = await mailServer({ onMailFrom: (_address, _session, done) => done(new Error('not from you')) });
  expectFault(await send(`smtp://127.0.0.1:${port}`), { code: 'EENVELOPE' }, 'EVERTICK_MAIL_FROM');
});

it.each([
  ['before it says a word', (socket: Socket) => socket.end()],
  ['in the middle of its greeting', (socket: Socket) => socket.end('220 mail.exa')],
  [
    'when it hears who is there',
    (socket: Socket) => socket.once('data', () => socket.destroy()).write('220 hello\r\n'),
  ],
])('a server that hangs up is told: %s', async (_, serve) => {
  const log = await send(`smtp://somebody:very-secret@127.0.0.1:${await peer(serve)}`);
  expectFault(log, { code: 'ECONNECTION' }, 'check EVERTICK_SMTP_URL');
});

it('a server that is not there is told, and why', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  await new Promise((done) => closed.close(done));
  const log = await send(`smtp://somebody:very-secret@127.0.0.1:${port}`);
  expectFault(log, { reason: expect.stringContaining('ECONNREFUSED') }, 'check EVERTICK_SMTP_URL');
});

it('a server elsewhere that offers no TLS gets neither login nor mail', async () => {
  const { port, mails, logins } = await mailServer();
  const log = await send(`smtp://somebody:very-secret@${ELSEWHERE}:${port}`);
  expectFault(log, { code: 'ETLS', command: 'STARTTLS' }, '?requireTLS=false at the end of EVERTICK_SMTP_URL');
  expect({ mails, logins }).toEqual({ mails: [], logins: [] });
});

it('nor does one whose certificate nobody vouches for', async () => {
  const { port, mails, logins } = await mailServer({ disabledCommands: [] });
  const log = await send(`smtp://somebody:very-secret@${ELSEWHERE}:${port}`);
  expectFault(log, { reason: expect.stringContaining('certificate') }, 'check EVERTICK_SMTP_URL');
  expect({ mails, logins }).toEqual({ mails: [], logins: [] });
});

it.each([
  ['no TLS', '?requireTLS=false', { disabledCommands: ['STARTTLS'] }, false],
  ['any certificate', '?tls.rejectUnauthorized=false', { disabledCommands: [] }, true],
])('the URL may allow %s', async (_, parameters, options, secure) => {
  const { port, mails } = await mailServer(options);
  expect(await send(`smtp://user:password@${ELSEWHERE}:${port}${parameters}`)).toEqual([]);
  expect(mails).toMatchObject([{ secure, to: [MAIL.to] }]);
});

it.each([
  ['localhost', false],
  ['LocalHost', false],
  ['127.0.0.1', false],
  ['127.1.2.3', false],
  ['[::1]', false],
  ['[::ffff:127.0.0.1]', false],
  ['mail.example.org', true],
  ['localhost.example.org', true],
  ['127.0.0.1.example.org', true],
  ['127.1', true],
  ['10.0.0.1', true],
  ['[fe80::1]', true],
])('whether the way to %s must be encrypted: %s', (host, needed) => {
  expect(needsTls(`smtp://user:password@${host}:587`)).toBe(needed);
});
