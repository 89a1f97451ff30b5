import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Background } from './background.js';

/** One message, plain text. */
export interface Mail {
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
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send(mail) {
      background.begin(
        () => transport.sendMail({ from, ...mail }),
        (error) => {
          const { code, responseCode } = error as { code?: string; responseCode?: number };
          logger.error(
            { code, responseCode, subject: mail.subject },
            'a mail could not be sent: check EVERTICK_SMTP_URL',
          );
        },
      );
    },
  };
}
