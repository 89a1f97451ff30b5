import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Background } from './background.js';

/** One message, plain text. */
export interface Mail {
  /** One address, without a name. */
  to: string;
  subject: string;
  text: string;
}

/** Sends mail; it is tried once, and what goes wrong is logged without the text, which may hold a link that is as good as a password. */
export interface Mailer {
  /** Returns at once: how long it takes must not tell whether an address is known. */
  send(mail: Mail): void;
}

const TIMEOUT_MS = 10_000;
/** What to do about a fault, by nodemailer's code of it. */
const ADVICE: Record<string, string> = {
  EAUTH: 'check the user and the password in EVERTICK_SMTP_URL',
  EENVELOPE: 'the server wants another sender (EVERTICK_MAIL_FROM), or no mail for this recipient',
  ETLS: 'the server does not begin TLS; where nobody can stand in between, ?requireTLS=false at the end of EVERTICK_SMTP_URL allows that',
};

/**
 * Mail by EVERTICK_SMTP_URL; without it, mail is written to the log, for whoever runs this to pass on.
 * @param background goes on with what was sent
 */
export function createMailer(
  { EVERTICK_SMTP_URL: url, EVERTICK_MAIL_FROM: from }: Config,
  logger: Logger,
  background: Background,
): Mailer {
  if (url === undefined)
    return { send: (mail) => logger.warn(mail, 'there is no mail server (EVERTICK_SMTP_URL): this mail was not sent') };
  const transport = createTransport({
    // What its parameters say wins over what follows.
    url,
    requireTLS: needsTls(url),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send({ to, subject, text }) {
      // Text would be read as a list of recipients.
      const mail = { from, to: { name: '', address: to }, subject, text };
      background.begin(
        () => transport.sendMail(mail),
        (error) => {
          const { code = '', command, message, response, responseCode } = error as Fault;
          // What the server answered may repeat the login.
          const reason = response === undefined ? message : undefined;
          const advice = ADVICE[code] ?? 'check EVERTICK_SMTP_URL';
          logger.error({ code, command, reason, responseCode, subject }, `a mail could not be sent: ${advice}`);
        },
      );
    },
  };
}

/** What nodemailer rejects with. */
interface Fault extends Error {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** Whether somebody may stand between here and the mail server of this URL, who could hide that it offers TLS. */
export function needsTls(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  return host.toLowerCase() !== 'localhost' && !(isIP(host) && ipaddr.process(host).range() === 'loopback');
}
