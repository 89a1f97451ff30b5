import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** A mail as its server got it. */
export interface Received {
  /** Whether it came by TLS. */
  secure: boolean;
  from: string;
  /** To whom it goes, whatever its head says. */
  to: string[];
  head: string;
  text: string;
}

/** A mail server for the calling test. */
export interface MailServer {
  port: number;
  mails: Received[];
  /** Every login that was tried, as `user:password`. */
  logins: string[];
}

/** Starts one on loopback, without TLS unless the options say otherwise; everybody may log in, and need not. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: Received[] = [];
  const logins: string[] = [];
  const server = new SMTPServer({
    logger: false,
    disableReverseLookup: true,
    closeTimeout: 0,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    authOptional: true,
    onAuth({ username, password }, _session, done) {
      logins.push(`${username}:${password}`);
      done(null, { user: username });
    },
    async onData(stream, { secure, envelope: { mailFrom, rcptTo } }, done) {
      const message = Buffer.concat(await stream.toArray()).toString('utf8');
      const [head = ''] = message.split('\r\n\r\n', 1);
      const text = decoded(message.slice(head.length + 4));
      mails.push({ secure, from: mailFrom ? mailFrom.address : '', to: rcptTo.map((to) => to.address), head, text });
      done();
    },
    ...options,
  });
  // Clients that hang up are a part of tests.
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  onTestFinished(() => new Promise<void>((closed) => server.close(closed)));
  return { port: (listening.address() as AddressInfo).port, mails, logins };
}

/** Text of ASCII alone, as it was before it was made quoted-printable. */
function decoded(body: string): string {
  const code = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
  return body
    .replaceAll('=\r\n', '')
    .replaceAll('\r\n', '\n')
    .replaceAll(/=([\dA-F]{2})/g, code);
}
